import {
  type Sector,
  type Sex,
  sectors,
  sexes,
  type ValidationCount,
  type ValidationForm,
  validationForms,
} from './validation-count.ts'

/** What a region reported for the year; only submitted counts belong here. */
export type RegionCounts = { regionCode: string; counts: readonly ValidationCount[] }

/**
 * All counts of one year as a cube of region × sector × form × sex, the last position of each dimension being the total along it (`SE`, `all`).
 * Values lie in one array; a cell's place is the sum of its positions times `strides`. `null` is a cell that nobody reported.
 */
export type CountCube = {
  regionCodes: readonly string[]
  /** Number of positions per dimension, the total included. */
  sizes: readonly number[]
  strides: readonly number[]
  values: readonly (number | null)[]
}

/** What a cell of the cube stands for. */
export type CellName = {
  region: string
  sector: Sector | 'all'
  form: ValidationForm | 'all'
  sex: Sex | 'all'
}

/** Places of the totals that a cell is part of, itself included: every choice of staying or going to the total in each dimension. */
const totalsOver = (positions: readonly number[], sizes: readonly number[], strides: readonly number[]): number[] =>
  positions.reduce<number[]>(
    (places, position, dimension) => {
      const stride = strides[dimension] ?? 0
      return places.flatMap((place) => [place + position * stride, place + ((sizes[dimension] ?? 1) - 1) * stride])
    },
    [0],
  )

/** Builds the cube of what is reported. Totals are over reported cells. Throws when a cell is reported twice, or is no whole number from 0. */
export const createCountCube = (reported: readonly RegionCounts[]): CountCube => {
  const regionCodes = reported.map(({ regionCode }) => regionCode).sort()
  const sizes = [regionCodes.length, sectors.length, validationForms.length, sexes.length].map((members) => members + 1)
  const strides = sizes.map((_, dimension) => sizes.slice(dimension + 1).reduce((product, size) => product * size, 1))
  const values: (number | null)[] = Array.from(
    { length: sizes.reduce((product, size) => product * size, 1) },
    () => null,
  )
  for (const { regionCode, counts } of reported)
    for (const { sector, form, sex, count } of counts) {
      if (!Number.isSafeInteger(count) || count < 0)
        throw new Error(`${regionCode} has a count that is no whole number`)
      const positions = [
        regionCodes.indexOf(regionCode),
        sectors.indexOf(sector),
        validationForms.indexOf(form),
        sexes.indexOf(sex),
      ]
      const [own, ...totals] = totalsOver(positions, sizes, strides)
      if (own === undefined || positions.includes(-1)) throw new Error(`${regionCode} has a count outside the cube`)
      if (values[own] !== null) throw new Error(`${regionCode} has two counts in one cell`)
      for (const place of [own, ...totals]) values[place] = (values[place] ?? 0) + count
    }
  return { regionCodes, sizes, strides, values }
}

/** The positions of the cell at `place`, one per dimension. */
export const positionsOf = ({ sizes, strides }: Pick<CountCube, 'sizes' | 'strides'>, place: number): number[] =>
  sizes.map((size, dimension) => Math.floor(place / (strides[dimension] ?? 1)) % size)

/** What the cell at `place` stands for. */
export const nameOf = (cube: CountCube, place: number): CellName => {
  const [region = 0, sector = 0, form = 0, sex = 0] = positionsOf(cube, place)
  return {
    region: cube.regionCodes[region] ?? 'SE',
    sector: sectors[sector] ?? 'all',
    form: validationForms[form] ?? 'all',
    sex: sexes[sex] ?? 'all',
  }
}

import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Store } from '#shared/platform/store.ts'
import { createFigureSums } from './figure-sums.ts'
import type { FigureCell, YearFigures } from './figures.ts'
import { figuresInForce, type PartFigures } from './figures-in-force.ts'
import { findFigures } from './part-figures-store.ts'
import { basisOf, listStanding, type StandingYear } from './standing-store.ts'

/** Reads at once, fewer than the SDK keeps connections for. */
const parallel = 16

const cellsOf = async (store: Store, part: PartInForce): Promise<readonly FigureCell[]> => {
  const { rows, regionCode, year } = part
  if (!rows) return findFigures(store, part)
  const sums = createFigureSums()
  for (const row of rows) sums.add(row)
  return sums.sums().find((one) => one.regionCode === regionCode && one.year === year)?.cells ?? []
}

const readYear = async (
  store: Store,
  parts: readonly PartInForce[],
  fresh: readonly PartFigures[],
): Promise<YearFigures | null> => {
  const known = await inParallel(parts, parallel, async (part): Promise<PartFigures> => {
    const { deliveryId, order, regionCode, year, rows } = part
    return { deliveryId, order, regionCode, year, cells: await cellsOf(store, part), isByRows: rows === null }
  })
  return figuresInForce([...known, ...fresh])[0] ?? null
}

const isOfFile = ({ rows }: PartInForce): boolean => rows === null

/**
 * How a region's years stand by the parts that count, the oldest first, with `fresh` ones last. A year that rests on just what it did when it was last kept is taken from there; of the others the sums of each file are read, one read a file. One query, and only
 * where there are files.
 */
export const readStandings = async (
  store: Store,
  regionCode: string,
  all: readonly PartInForce[],
  fresh: readonly PartFigures[] = [],
): Promise<(StandingYear & { isKept: boolean; isByForm: boolean })[]> => {
  const parts = all.filter((part) => part.regionCode === regionCode)
  const kept = parts.some(isOfFile) ? await listStanding(store, regionCode) : []
  const years = [...new Set([...parts, ...fresh].map(({ year }) => year))].sort((one, other) => one - other)
  const standings = []
  for (const year of years) {
    const own = parts.filter((part) => part.year === year)
    const added = fresh.filter((part) => part.year === year)
    const basis = basisOf(own)
    const found = added.length > 0 ? undefined : kept.find((one) => one.year === year && one.basis === basis)
    const figures = found ? found.figures : await readYear(store, own, added)
    standings.push({ year, basis, figures, isKept: found !== undefined, isByForm: !own.some(isOfFile) })
  }
  return standings
}

/** The same as figures; years without a cell are left out. */
export const yearsInForce = async (...given: Parameters<typeof readStandings>): Promise<YearFigures[]> =>
  (await readStandings(...given)).flatMap(({ figures }) => figures ?? [])

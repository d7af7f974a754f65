import type { FigureCell, YearFigures } from './figures.ts'

/** What one accepted delivery has for a region and a year, as sums. */
export type PartFigures = {
  deliveryId: string
  /** Later parts replace earlier ones cell by cell. */
  order: string
  regionCode: string
  year: number
  cells: readonly FigureCell[]
  /** Whether it came as rows, not through the form. */
  isByRows: boolean
}

type Standing = { cell: FigureCell; part: PartFigures }

const placeOf = ({ sector, form, sex }: FigureCell): string => `${sector}/${form}/${sex}`

const byPlace = (cells: readonly FigureCell[]): Map<string, FigureCell[]> => Map.groupBy(cells, placeOf)

/** A later part's months take the place of the same months; where one of the two has no months, the later takes the whole cell. */
const replaced = (standing: readonly Standing[], fresh: readonly Standing[]): Standing[] => {
  const months = new Set(fresh.map(({ cell }) => cell.month))
  const isByMonth = !months.has(null) && standing.every(({ cell }) => cell.month !== null)
  return [...(isByMonth ? standing.filter(({ cell }) => !months.has(cell.month)) : []), ...fresh]
}

const yearInForce = (parts: readonly PartFigures[]): Standing[] => {
  const places = new Map<string, Standing[]>()
  for (const part of parts)
    for (const [place, cells] of byPlace(part.cells))
      places.set(
        place,
        replaced(
          places.get(place) ?? [],
          cells.map((cell) => ({ cell, part })),
        ),
      )
  return [...places.values()].flat()
}

/** What counts of all that was accepted, by region and year, the oldest year first; of each cell what was accepted last. Years without a cell are left out. */
export const figuresInForce = (parts: readonly PartFigures[]): YearFigures[] => {
  const inOrder = parts.toSorted((one, other) => (one.order < other.order ? -1 : 1))
  const groups = Map.groupBy(inOrder, ({ regionCode, year }) => `${regionCode}/${year}`)
  return [...groups.values()]
    .flatMap((group): YearFigures[] => {
      const [first] = group
      const standing = yearInForce(group)
      if (!first || standing.length === 0) return []
      return [
        {
          regionCode: first.regionCode,
          year: first.year,
          cells: standing.map(({ cell }) => cell),
          declaredTotals: {},
          source: null,
          isByRows: standing.some(({ part }) => part.isByRows),
          deliveryIds: [...new Set(standing.map(({ part }) => part.deliveryId))],
        },
      ]
    })
    .sort((one, other) => one.regionCode.localeCompare(other.regionCode) || one.year - other.year)
}

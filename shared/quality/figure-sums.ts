import { type DeliveryRow, isCounted } from '#shared/deliveries/delivery.ts'
import type { FigureCell } from './figures.ts'

/** The sums of a delivery's rows for one region and year. */
export type RegionYearCells = { regionCode: string; year: number; cells: FigureCell[] }

/** Adds rows up by region, year, sector, form, sex and month as they come; holds one number a cell however many rows there are. */
export const createFigureSums = () => {
  const groups = new Map<string, RegionYearCells>()
  const cells = new Map<string, FigureCell>()
  return {
    /** Rows of an outcome that is not counted add nothing. */
    add(
      row: Pick<DeliveryRow, 'regionCode' | 'year' | 'month' | 'form' | 'sector' | 'sex' | 'outcome' | 'count'>,
    ): void {
      const { regionCode, year, month, form, sector, sex } = row
      const group = `${regionCode}/${year}`
      const place = `${group}/${sector}/${form}/${sex}/${month ?? ''}`
      const count = isCounted(row.outcome) ? row.count : 0
      const known = cells.get(place)
      if (known) {
        known.count += count
        return
      }
      const cell = { sector, form, sex, month, count }
      cells.set(place, cell)
      const found = groups.get(group)
      if (found) found.cells.push(cell)
      else groups.set(group, { regionCode, year, cells: [cell] })
    },
    /** All sums so far, by region and year. */
    sums(): RegionYearCells[] {
      return [...groups.values()].sort(
        (one, other) => one.regionCode.localeCompare(other.regionCode) || one.year - other.year,
      )
    },
  }
}

import {
  type CountContent,
  type Sector,
  type Sex,
  sectors,
  type ValidationForm,
} from '#shared/statistics/validation-count.ts'

/** A sum that stands in one cell: of one month, or of the year where the deliverer does not tell months apart (`month` null). */
export type FigureCell = { sector: Sector; form: ValidationForm; sex: Sex; month: number | null; count: number }

/** What a region has for one year: what the rules look at. */
export type YearFigures = {
  regionCode: string
  year: number
  cells: readonly FigureCell[]
  /** Totals per sector as they are stated beside the cells; only the web form has them. */
  declaredTotals: Partial<Record<Sector, number>>
  /** Where the deliverer says that they come from; null where that is not asked, as of what is in force. */
  source: string | null
  /** Whether it came as rows. There a cell that is not named may be one where nothing happened; in the form an empty box is a figure that is missing. */
  isByRows: boolean
  /** The deliveries that it rests on. */
  deliveryIds: readonly string[]
}

/** The figures of a form's content for a year. */
export const figuresOfContent = (
  { counts, declaredTotals, source }: Pick<CountContent, 'counts' | 'declaredTotals' | 'source'>,
  { regionCode, year, deliveryId }: { regionCode: string; year: number; deliveryId?: string },
): YearFigures => ({
  regionCode,
  year,
  cells: counts.map((count) => ({ ...count, month: null })),
  declaredTotals,
  source,
  isByRows: false,
  deliveryIds: deliveryId ? [deliveryId] : [],
})

/** The cells of a sector, added up; null when it has none. */
export const sumOfSector = ({ cells }: Pick<YearFigures, 'cells'>, sector: Sector): number | null => {
  const own = cells.filter((cell) => cell.sector === sector)
  return own.length === 0 ? null : own.reduce((sum, { count }) => sum + count, 0)
}

/** The sectors that have a cell, in their fixed order. */
export const sectorsIn = ({ cells }: Pick<YearFigures, 'cells'>): Sector[] => {
  const given = new Set(cells.map(({ sector }) => sector))
  return sectors.filter((sector) => given.has(sector))
}

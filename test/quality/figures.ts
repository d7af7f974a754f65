import type { FigureCell, YearFigures } from '#shared/quality/figures.ts'
import { type Sector, sexes, validationForms } from '#shared/statistics/validation-count.ts'

/** A cell of komvux, credit, women, for the year, unless said otherwise. */
export const aCell = (overrides: Partial<FigureCell> = {}): FigureCell => ({
  sector: 'komvux',
  form: 'credit',
  sex: 'women',
  month: null,
  count: 10,
  ...overrides,
})

/** Both sexes of a sector's credits; `sum` must be even. */
export const ofBothSexes = (sum: number, sector: Sector = 'komvux'): FigureCell[] =>
  sexes.map((sex) => aCell({ sector, sex, count: sum / 2 }))

/** Every cell of a sector with the same count. */
export const everyCell = (count: number, sector: Sector = 'komvux'): FigureCell[] =>
  validationForms.flatMap((form) => sexes.map((sex) => aCell({ sector, form, sex, count })))

/** Uppsala's year 2024 with one cell for each sex, as it came through the form. */
export const someFigures = (overrides: Partial<YearFigures> = {}): YearFigures => ({
  regionCode: '03',
  year: 2024,
  cells: ofBothSexes(70),
  declaredTotals: {},
  source: 'Verksamhetssystemet',
  isByRows: false,
  deliveryIds: ['a-delivery'],
  ...overrides,
})

/** Years of a region with these sums of komvux, from `first` on. */
export const someYears = (first: number, sums: readonly number[]): YearFigures[] =>
  sums.map((sum, index) =>
    someFigures({ year: first + index, cells: ofBothSexes(sum), deliveryIds: [`delivery-${first + index}`] }),
  )

import fc from 'fast-check'
import { symbols } from '#shared/tables/symbols.ts'
import type { Cell, Dimension, StatisticsTable, TableCut } from '#shared/tables/table.ts'

/** A table of two regions, two sexes with a total, a measure and two years; hand in what the test is about. */
export const aTable = (overrides: Partial<StatisticsTable> = {}): StatisticsTable => ({
  id: 'a-table',
  title: { sv: 'En tabell', en: 'A table' },
  unit: { sv: 'antal', en: 'number' },
  source: { sv: 'En källa', en: 'A source' },
  sourceUrl: null,
  updatedAt: '2026-10-05T00:00:12.000Z',
  measure: 'validations',
  dimensions: [
    aDimension('region', ['SE', '01'], { isRegion: true, totalCode: 'SE' }),
    aDimension('sex', ['women', 'men', 'all'], { totalCode: 'all' }),
    aDimension('measure', ['one', 'other']),
    aDimension('year', ['2023', '2024'], { isTime: true }),
  ],
  notes: [{ sv: 'En not', en: 'A note' }],
  cellAt: () => ({ value: 1 }),
  ...overrides,
})

export const aDimension = (id: string, codes: readonly string[], overrides: Partial<Dimension> = {}): Dimension => ({
  id,
  label: { sv: `${id} sv`, en: `${id} en` },
  values: codes.map((code) => ({ code, label: { sv: `${code} sv`, en: `${code} en` } })),
  totalCode: null,
  isTime: false,
  isRegion: false,
  ...overrides,
})

const missingKinds = Object.keys(symbols) as (keyof typeof symbols)[]

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(1_000_000).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }).map((tenths) => ({ value: tenths / 10 })) },
  { weight: 2, arbitrary: fc.constantFrom(...missingKinds).map((missing) => ({ missing })) },
)

/** Texts as they may come: with commas, quotes, line ends, number signs, what looks like a formula, and long ones. */
const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '+46',
    '-2',
    '@a',
    'a "b" c',
    'a, b; c',
    'två\nrader',
    "o'hoj",
    'åäö €',
    '#1',
    '..',
    '.',
    '0',
    '-',
  ),
  fc.string({ minLength: 190, maxLength: 420 }),
)

const anyDimension = (id: string, isTime: boolean, isRegion: boolean): fc.Arbitrary<Dimension> =>
  fc.record({ label: anyText, texts: fc.array(anyText, { minLength: 1, maxLength: 4 }) }).map(({ label, texts }) => ({
    id,
    // A word of its own before each, as no two names of a real table are the same.
    label: { sv: `${id} ${label}`, en: `${id} ${label}` },
    values: texts.map((text, place) => ({
      code: isTime ? String(2020 + place) : `c${place}`,
      label: { sv: place === 0 ? text : `${text} ${place}`, en: place === 0 ? text : `${text} ${place}` },
    })),
    totalCode: null,
    isTime,
    isRegion,
  }))

/** Any cut of one to four dimensions, numbers and missing cells mixed. */
export const anyCut: fc.Arbitrary<TableCut> = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.tuple(
      anyDimension('year', true, false),
      anyDimension('region', false, true),
      anyDimension('measure', false, false),
      anyDimension('field', false, false),
    ),
    fc.array(anyText, { maxLength: 3 }),
  )
  .chain(([count, all, notes]) => {
    const dimensions = all.slice(0, count).reverse()
    const size = dimensions.reduce((product, { values }) => product * values.length, 1)
    const table = aTable({ dimensions, notes: notes.map((note) => ({ sv: note, en: note })) })
    return fc
      .array(anyCell, { minLength: size, maxLength: size })
      .map((cells): TableCut => ({ table, dimensions, cells }))
  })

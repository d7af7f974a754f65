import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ageGroups, branches } from '#shared/deliveries/branches.ts'
import { checkRow, type RowContext } from '#shared/deliveries/check-row.ts'
import { columnNames, columns, readHeader } from '#shared/deliveries/columns.ts'
import { type DeliveryRow, outcomes } from '#shared/deliveries/delivery.ts'
import { canonicalRows, hashOfRows } from '#shared/deliveries/rows.ts'
import { municipalityNames } from '#shared/regions/municipality-codes.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'

const authority: RowContext = { deliverer: { kind: 'authority', code: 'myh' }, lastYear: 2026 }
const region = (code: string): RowContext => ({ deliverer: { kind: 'region', code }, lastYear: 2026 })

const read = (header: readonly string[], texts: readonly string[], context = authority) => {
  const layout = readHeader(header)
  if (!layout.ok) throw new Error(layout.refusal.kind)
  return checkRow(texts, layout.value, context)
}

const swedish = columns.map((column) => columnNames[column][0])
const good = ['03', '0380', '2024', '5', 'qualification', 'komvux', 'computing', 'women', '25-34', 'recognised', '12']
/** The row with one cell changed, and why it is refused. */
const reasons = (column: keyof typeof columnNames, text: string, context = authority) => {
  const checked = read(swedish, good.with(columns.indexOf(column), text), context)
  return checked.kind === 'refused'
    ? checked.refusals.map(({ column: name, reason }) => [name, reason.kind])
    : checked.kind
}

const someRow = fc.constantFrom(...municipalityNames.keys()).chain((municipality) =>
  fc.record({
    regionCode: fc.constant(municipality.slice(0, 2)),
    municipality: fc.constantFrom(municipality, null),
    year: fc.integer({ min: 2019, max: 2026 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    form: fc.constantFrom(...validationForms),
    sector: fc.constantFrom(...sectors),
    branch: fc.option(fc.constantFrom(...branches.map(({ code }) => code as string))),
    sex: fc.constantFrom(...sexes),
    ageGroup: fc.option(fc.constantFrom<string>(...ageGroups)),
    outcome: fc.constantFrom(...outcomes),
    count: fc.integer({ min: 0, max: 100_000 }),
  }),
) satisfies fc.Arbitrary<DeliveryRow>

const textsOf = (row: DeliveryRow): string[] =>
  columns.map((column) => String(row[column === 'region' ? 'regionCode' : column] ?? ''))

describe('a row of a delivery', () => {
  it('is read back as it was written, whatever the order of the columns', () => {
    fc.assert(
      fc.property(someRow, fc.shuffledSubarray([...columns], { minLength: columns.length }), (row, order) => {
        const texts = textsOf(row)
        const header = order.map((column) => columnNames[column][row.count % 2])
        const shuffled = order.map((column) => texts[columns.indexOf(column)] ?? '')
        expect(read(header as string[], shuffled)).toEqual({ kind: 'row', row })
      }),
      { numRuns: 50 },
    )
  })

  it('may say its codes in words of either language, and without the zero that a spreadsheet takes away', () => {
    const words = [
      ' Region Uppsala ',
      'Uppsala',
      '2024',
      '',
      'Kvalifikation',
      'Municipal adult education',
      'Data/It',
      'KVINNOR',
      '25–34',
      'delvis erkänd',
      '12',
    ]
    expect(read(swedish, words)).toMatchObject({
      kind: 'row',
      row: {
        regionCode: '03',
        municipality: '0380',
        month: null,
        form: 'qualification',
        sector: 'komvux',
        branch: 'computing',
        sex: 'women',
        ageGroup: '25-34',
        outcome: 'partly-recognised',
      },
    })
    expect(read(swedish, good.with(0, '3').with(1, '380'))).toMatchObject({ kind: 'row' })
  })

  it('counts one validation, recognised, where the file has no such columns', () => {
    expect(read(['region', 'år', 'form', 'sektor', 'kön'], ['03', '2024', 'credit', 'university', 'män'])).toEqual({
      kind: 'row',
      row: {
        regionCode: '03',
        municipality: null,
        year: 2024,
        month: null,
        form: 'credit',
        sector: 'university',
        branch: null,
        sex: 'men',
        ageGroup: null,
        outcome: 'recognised',
        count: 1,
      },
    })
  })

  it('is a declared total when it is of both sexes', () => {
    expect(read(swedish, good.with(7, 'Totalt'))).toMatchObject({ kind: 'declared-total', row: { count: 12 } })
  })

  it.each([
    ['region', '', 'missing'],
    ['region', '02', 'unknown-code'],
    ['municipality', 'Atlantis', 'unknown-code'],
    ['municipality', 'Solna', 'municipality-elsewhere'],
    ['year', '2018', 'not-a-count-year'],
    ['year', '2027', 'not-a-count-year'],
    ['year', 'i fjol', 'not-a-whole-number'],
    ['month', '13', 'not-a-month'],
    ['month', '0', 'not-a-month'],
    ['form', 'intyg', 'unknown-code'],
    ['sector', '', 'missing'],
    ['branch', 'rymdfart', 'unknown-code'],
    ['sex', 'okänt', 'unknown-code'],
    ['ageGroup', '5', 'unknown-code'],
    ['outcome', 'pågår', 'unknown-code'],
    ['count', '', 'missing'],
    ['count', '-3', 'negative'],
    ['count', '2.5', 'not-a-whole-number'],
    ['count', '2,5', 'not-a-whole-number'],
    ['count', '1e3', 'not-a-whole-number'],
    ['count', 'NaN', 'not-a-whole-number'],
    ['count', '=1+1', 'not-a-whole-number'],
    ['count', '100001', 'too-high'],
    ['count', '9'.repeat(400), 'too-high'],
    ['form', 'constructor', 'unknown-code'],
  ] as const)('is refused for its %s «%s»: %s', (column, text, kind) => {
    expect(reasons(column, text)).toEqual([[column, kind]])
  })

  it('is of the region that delivers it', () => {
    expect(reasons('region', '03', region('01'))).toEqual([['region', 'other-region']])
    expect(read(swedish, good, region('03'))).toMatchObject({ kind: 'row' })
  })

  it('tells everything that is wrong with it at once, and of a long value the beginning', () => {
    const checked = read(swedish, good.with(0, 'x'.repeat(5000)).with(10, '-1'))
    if (checked.kind !== 'refused') throw new Error('it was taken')
    expect(checked.refusals).toHaveLength(2)
    expect(checked.refusals[0]?.value).toHaveLength(200)
    expect(read(swedish, ['03'])).toMatchObject({
      refusals: [{ column: null, reason: { kind: 'wrong-column-count', found: 1, expected: 11 } }],
    })
  })
})

describe('rows in canonical form', () => {
  it('are the same in whatever order they came, and however their counts were spread', () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 20 }), (rows) => {
        const spread = rows.flatMap((row) => [
          { ...row, count: row.count - Math.floor(row.count / 2) },
          { ...row, count: Math.floor(row.count / 2) },
        ])
        expect(hashOfRows(spread.toReversed())).toBe(hashOfRows(rows))
        expect(canonicalRows(canonicalRows(rows))).toEqual(canonicalRows(rows))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the 290 municipalities', () => {
  it('have each a code of their region', () => {
    expect(municipalityNames.size).toBe(290)
    expect([municipalityNames.get('0180'), municipalityNames.get('1480'), municipalityNames.get('2584')]).toEqual([
      'Stockholm',
      'Göteborg',
      'Kiruna',
    ])
  })
})

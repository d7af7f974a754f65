import { describe, expect, it } from '@jest/globals'
import { selectFrom } from '#shared/tables/select.ts'
import type { Cell, StatisticsTable } from '#shared/tables/table.ts'
import { chartView } from '#web/tables/chart-view.ts'
import { mapView } from '#web/tables/map-view.ts'

const localized = (text: string) => ({ sv: text, en: text })
const dimension = (id: string, codes: readonly string[], totalCode: string | null = null) => ({
  id,
  label: localized(id),
  values: codes.map((code) => ({ code, label: localized(code) })),
  totalCode,
  isTime: id === 'year',
  isRegion: id === 'region',
})

/** Regions, a group and the nation; sexes; years on both sides of the break. */
const aTable = (cellAt: (region: string, sex: string, year: string) => Cell): StatisticsTable => ({
  id: 'a-table',
  title: localized('A table'),
  unit: localized('things'),
  source: localized('a source'),
  sourceUrl: null,
  updatedAt: '',
  measure: 'validations',
  dimensions: [
    dimension('region', ['SE', 'SE12', '03', '04', '05', '18', '19', '20'], 'SE'),
    dimension('sex', ['all', 'women', 'men'], 'all'),
    dimension('year', ['2021', '2022', '2023', '2024']),
  ],
  notes: [],
  cellAt: ([region = '', sex = '', year = '']) => cellAt(region, sex, year),
})

const cutOf = (table: StatisticsTable, region: string[], sex: string[], year: string[]) => {
  const cut = selectFrom(table, { region, sex, year })
  if (!cut.ok) throw new Error('refused')
  return cut.value
}

const years = ['2021', '2022', '2023', '2024']
const counties = ['03', '04', '05', '20']
const plain = aTable((region, _, year) => ({ value: Number.parseInt(region, 10) * 100 + Number(year) - 2020 }))

describe('the chart of a cut', () => {
  it('is lines over time, with a gap where there is no number and the break where the definition changed', () => {
    const table = aTable((_, sex, year) =>
      year === '2022' ? { missing: 'suppressed' } : { value: sex === 'women' ? 30 : 10 },
    )
    const view = chartView(cutOf(table, ['20'], ['women', 'men'], years), 'sv')
    expect(view).toMatchObject({
      kind: 'lines',
      lines: [
        { label: 'women', values: [30, null, 30, 30] },
        { label: 'men', values: [10, null, 10, 10] },
      ],
      breakAt: 2,
    })
    expect(chartView(cutOf(table, ['20'], ['women'], ['2023', '2024']), 'sv')).toMatchObject({ breakAt: null })
  })

  it('is bars of the counties at the newest time that has numbers, without the totals among their parts', () => {
    const table = aTable((region, _, year) =>
      year === '2024'
        ? { missing: 'not-available' }
        : region === '04'
          ? { missing: 'suppressed' }
          : { value: Number.parseInt(region, 10) },
    )
    const view = chartView(cutOf(table, ['SE', 'SE12', '18', ...counties, '19'], ['all'], years), 'sv')
    if (view.kind !== 'bars') throw new Error(view.kind)
    expect(view.at).toBe('2023')
    expect(view.rows.map(({ id, value, text }) => [id, value, text])).toEqual([
      ['18', 18, '18'],
      ['03', 3, '3'],
      ['04', null, 'döljs'],
      ['05', 5, '5'],
      ['20', 20, '20'],
      ['19', 19, '19'],
    ])
  })

  it('is refused when too much varies, when there is one number alone, and when there is none', () => {
    expect(chartView(cutOf(plain, counties, ['women', 'men'], ['2024']), 'sv')).toEqual({
      kind: 'too-many',
      dimensions: ['region', 'sex'],
    })
    expect(chartView(cutOf(plain, ['20'], ['all'], ['2024']), 'sv')).toEqual({ kind: 'too-many', dimensions: [] })
    const empty = aTable(() => ({ missing: 'not-available' }))
    expect(chartView(cutOf(empty, ['20'], ['all'], years), 'sv').kind).toBe('no-numbers')
  })
})

describe('the map of a cut', () => {
  it('puts the counties in classes from least to most, and names what is hidden or missing', () => {
    const numbers: Record<string, Cell> = { '03': { value: 1200 }, '04': { value: 7 }, '05': { missing: 'suppressed' } }
    const table = aTable((region) => numbers[region] ?? { missing: 'not-available' })
    const view = mapView(cutOf(table, ['SE', ...counties], ['all'], ['2024']), 'sv')
    if (view.kind !== 'map') throw new Error(view.kind)
    expect(view.values).toEqual({
      '03': { category: 'solid', label: '1\u00a0200' },
      '04': { category: 'dots', label: '7' },
      '05': { category: 'suppressed', label: 'döljs' },
      '20': { category: 'missing', label: 'uppgift saknas' },
    })
    expect(view.categories.map(({ id }) => id)).toEqual(['missing', 'dots', 'solid', 'suppressed'])
  })

  it('has every number in the class whose limits hold it', () => {
    const view = mapView(cutOf(plain, counties, ['all'], years), 'en')
    if (view.kind !== 'map') throw new Error(view.kind)
    expect(view.at).toBe('2024')
    for (const { category, label } of Object.values(view.values)) {
      const limits =
        view.categories
          .find(({ id }) => id === category)
          ?.label.replaceAll(',', '')
          .split('–') ?? []
      const value = Number(label.replaceAll(',', ''))
      expect(value).toBeGreaterThanOrEqual(Number(limits[0]))
      expect(value).toBeLessThanOrEqual(Number(limits.at(-1)))
    }
  })

  it('is refused where there are no counties or more than one figure for each', () => {
    expect(mapView(cutOf(plain, ['SE', '20'], ['all'], ['2024']), 'sv').kind).toBe('no-counties')
    expect(mapView(cutOf(plain, counties, ['women', 'men'], ['2024']), 'sv')).toEqual({
      kind: 'too-many',
      dimensions: ['sex'],
    })
  })
})

import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { regions } from '#shared/regions/regions.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRegionStatus, aSnapshot } from '#test/support/snapshot.ts'
import { commonView } from '#web/national/common-view.ts'
import { readOrder } from '#web/national/heat-order.ts'
import { heatView } from '#web/national/heat-view.ts'
import { missingView } from '#web/national/missing-view.ts'
import { reminderLink, withoutOwner } from '#web/national/reminder.ts'
import { whoView } from '#web/national/who-view.ts'

let instrument: Instrument
beforeAll(async () => {
  instrument = await readMappingInstrument()
})
const now = new Date('2026-10-05T12:00:00Z')

describe('who is where', () => {
  it('lists all 21 in code order and counts them', () => {
    const view = whoView(aSnapshot(), 'sv')
    expect(view.rows.map(({ code }) => code)).toEqual(regions.map(({ code }) => code))
    expect(view.sentence).toBe(
      '14 har lämnat in, fyra håller på, en har fått kartläggningen åter och två har inte börjat.',
    )
  })
  it('leads only to what has been handed in or adopted', () => {
    const rows = whoView(aSnapshot(), 'sv').rows
    expect(rows.filter(({ hasResult }) => hasResult)).toHaveLength(14)
    expect(rows.filter(({ hasPlan }) => hasPlan)).toHaveLength(9)
    expect(rows[18]).toMatchObject({
      mapping: { text: 'Åter för komplettering', color: 'warning' },
      hasResult: false,
      hasPlan: false,
    })
  })
  it('says that a region which the compilation does not know has done nothing', () => {
    const view = whoView({ regions: [] }, 'en')
    expect(view.rows).toHaveLength(21)
    expect(view.sentence).toBe('21 not begun.')
    expect(view.rows[0]).toMatchObject({ progress: '–', years: 'data missing' })
  })
})

describe('what is missing', () => {
  const round = { deadline: '2026-09-30' }
  it('names the regions by kind, with what is left to answer and since when', () => {
    const { kinds } = missingView(aSnapshot(), { round, now, language: 'sv' })
    expect(kinds.map(({ id, regions: names }) => [id, names.length])).toEqual([
      ['not-started', 2],
      ['in-progress', 4],
      ['returned', 1],
      ['no-plan', 5],
      ['no-counts', 9],
    ])
    expect(kinds[1]?.regions[0]).toMatchObject({
      text: 'Region Västmanland (20 kvar)',
      since: '5 dagar sedan sista dagen, 30 september 2026',
    })
    expect(kinds[4]?.title).toBe('Har inte rapporterat valideringar för 2025')
    expect(kinds[4]?.regions[0]?.since).toBe('278 dagar efter årets slut')
  })
  it('says the last day while it has not passed, and counts a single day as one', () => {
    const since = (day: string) =>
      missingView(aSnapshot(), { round: { deadline: day }, now, language: 'en' }).kinds[0]?.regions[0]?.since
    expect(since('2026-10-31')).toBe('the last day is 31 October 2026')
    expect(since('2026-10-04')).toBe('one day since the last day, 4 October 2026')
  })
  it('counts from its own last day where a region has been given longer', () => {
    const ownDays = new Map([['24', '2026-10-20']])
    const [notStarted] = missingView(aSnapshot(), { round, ownDays, now, language: 'sv' }).kinds
    expect(notStarted?.regions.map(({ code, since }) => [code, since])).toEqual([
      ['24', 'sista dagen är 20 oktober 2026'],
      ['25', '5 dagar sedan sista dagen, 30 september 2026'],
    ])
  })
  it('names the regions without collected information, and none in a picture from before it was counted', () => {
    const view = (collected: string[] | null) =>
      missingView(aSnapshot({ collected }), { round, now, language: 'sv' }).kinds.find(({ id }) => id === 'no-page')
    expect(view(['01', '20'])?.regions).toHaveLength(19)
    expect(view(null)).toBeUndefined()
  })
  it('is nothing when all is there', () => {
    const complete = regions.map((_, index) => ({
      ...aRegionStatus(index),
      mapping: 'submitted' as const,
      plan: 'adopted' as const,
      countYears: [2025],
    }))
    expect(
      missingView({ regions: complete, collected: regions.map(({ code }) => code) }, { round, now, language: 'sv' })
        .kinds,
    ).toEqual([])
  })
})

describe('a reminder', () => {
  const owners = new Map([
    ['20', ['a@x.se', 'b+c@x.se']],
    ['21', []],
  ])
  const facts = { owners, kind: 'Har inte börjat kartlägga', site: 'https://x.se', language: 'sv' } as const
  it('goes to the owners of the regions it concerns, hidden from each other, with a subject and a way in', () => {
    const link = reminderLink({ ...facts, codes: ['20', '21', '22'] })
    const parts = new URLSearchParams(link?.replace('mailto:?', ''))
    expect(parts.get('bcc')).toBe('a@x.se,b+c@x.se')
    expect(parts.get('subject')).toBe('Valideringslyft: har inte börjat kartlägga')
    expect(parts.get('body')).toContain('https://x.se')
  })
  it('is not there when there is nobody to write to', () => {
    expect(reminderLink({ ...facts, codes: ['21', '22'] })).toBeNull()
    expect(withoutOwner(['20', '21', '22'], owners)).toEqual(['21', '22'])
  })
})

describe('what is common', () => {
  it('puts the question first where most regions are below the target', () => {
    const indicators = aSnapshot().indicators.map((spread, index) => ({
      ...spread,
      answers: 14,
      perLevel: (index === 4 ? [5, 4, 3, 2, 0] : [1, 0, 0, 13, 0]) as [number, number, number, number, number],
    }))
    const view = commonView(aSnapshot({ indicators }), instrument, 'sv')
    expect(view.rows[0]).toMatchObject({ id: 'B1', value: 12 })
    expect(view.rows).toHaveLength(10)
    expect(view.table.rows).toHaveLength(indicatorsOf(instrument).length)
    expect(view.description.replaceAll('\u00a0', ' ')).toMatch(
      /^Störst gemensamt gap har frågan ”.*\?” Under nivå 3, målet, ligger tolv av 14 regioner\.$/,
    )
  })
  it('has nothing to show before anyone has handed in', () => {
    const indicators = aSnapshot().indicators.map((spread) => ({
      ...spread,
      answers: 0,
      perLevel: [0, 0, 0, 0, 0] as [number, number, number, number, number],
    }))
    const view = commonView(aSnapshot({ indicators, regions: [] }), instrument, 'sv')
    expect(view).toMatchObject({ rows: [], description: 'Ingen region har lämnat in än.' })
  })
})

describe('the heat map', () => {
  const links = { desk: '/nationellt', result: (code: string) => `/region/${code}/resultat` }
  const view = (order?: Parameters<typeof heatView>[3]) => heatView(aSnapshot(), instrument, 'sv', order, links)
  it('holds the regions that have handed in, in code order, with a number that leads to the result in each cell', () => {
    const { columns, rows } = view()
    expect(columns.map(({ short }) => short).join('')).toBe('ABCDEFGHIJKLMNAlla')
    expect(rows.map(({ id }) => id)).toEqual(regions.slice(0, 14).map(({ code }) => code))
    expect(rows[0]?.cells[0]).toMatchObject({ value: 25, text: '25', link: { href: '/region/01/resultat' } })
    expect(rows[0]?.cells[0]?.link?.label).toMatch(/^Region Stockholm, .+: 25$/)
  })
  it('is sorted by an area or by the mean of all, lowest first, as the address asks', () => {
    const area = instrument.areas[2]?.id ?? ''
    const order = readOrder(new URLSearchParams({ ordna: area }), instrument)
    expect(order).toEqual({ kind: 'area', areaId: area })
    for (const [one, column] of [
      [order, 2],
      [readOrder(new URLSearchParams('ordna=niva'), instrument), instrument.areas.length],
    ] as const) {
      const values = view(one).rows.map(({ cells }) => cells[column]?.value ?? Number.NaN)
      expect(values).toEqual(values.toSorted((a, b) => a - b))
      expect(view(one).columns.filter(({ order: by }) => by.sorted !== null)).toHaveLength(1)
    }
    expect(readOrder(new URLSearchParams('ordna=<b>'), instrument)).toEqual({ kind: 'region' })
  })
  it('shows a dash, not zero, where an area has no score, and puts it last', () => {
    const scored = (code: string, areaScores: Record<string, number | null>) => ({
      ...aRegionStatus(0),
      regionCode: code,
      areaScores,
    })
    const some = { regions: [scored('01', { resources: 0 }), scored('03', { [instrument.areas[0]?.id ?? '']: 90 })] }
    const cells = heatView(some, instrument, 'sv').rows[0]?.cells
    expect(cells?.[0]).toMatchObject({ value: null, text: '–' })
    expect(cells?.[1]).toMatchObject({ value: 0, text: '0' })
    const byFirst = heatView(some, instrument, 'sv', { kind: 'area', areaId: instrument.areas[0]?.id ?? '' })
    expect(byFirst.rows.map(({ id }) => id)).toEqual(['03', '01'])
  })
})

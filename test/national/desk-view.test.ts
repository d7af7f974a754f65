import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { regions } from '#shared/regions/regions.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRegionStatus, aSnapshot } from '#test/support/snapshot.ts'
import { commonView } from '#web/national/common-view.ts'
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
  it('names the regions by kind, with what is left to answer', () => {
    const { kinds } = missingView(aSnapshot(), now, 'sv')
    expect(kinds.map(({ id, regions: names }) => [id, names.length])).toEqual([
      ['not-started', 2],
      ['in-progress', 4],
      ['returned', 1],
      ['no-plan', 5],
      ['no-counts', 9],
    ])
    expect(kinds[1]?.regions[0]).toBe('Region Västmanland (20 kvar)')
    expect(kinds[4]?.title).toBe('Har inte rapporterat valideringar för 2025')
  })
  it('is nothing when all is there', () => {
    const complete = regions.map((_, index) => ({
      ...aRegionStatus(index),
      mapping: 'submitted' as const,
      plan: 'adopted' as const,
      countYears: [2025],
    }))
    expect(missingView({ regions: complete }, now, 'sv').kinds).toEqual([])
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
    expect(view.tableRows).toHaveLength(indicatorsOf(instrument).length)
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
  it('holds the regions that have handed in, in code order, with a number in each cell', () => {
    const view = heatView(aSnapshot(), instrument, 'sv')
    expect(view.columns.map(({ short }) => short).join('')).toBe('ABCDEFGHIJKLMN')
    expect(view.rows.map(({ id }) => id)).toEqual(regions.slice(0, 14).map(({ code }) => code))
    expect(view.rows[0]?.cells[0]).toEqual({ value: 25, text: '25' })
  })
  it('shows a dash, not zero, where an area has no score', () => {
    const [first] = aSnapshot().regions
    const status = { ...(first ?? aRegionStatus(0)), areaScores: { resources: 0 } }
    const cells = heatView({ regions: [status] }, instrument, 'sv').rows[0]?.cells
    expect(cells?.[0]).toEqual({ value: null, text: '–' })
    expect(cells?.[1]).toEqual({ value: 0, text: '0' })
  })
})

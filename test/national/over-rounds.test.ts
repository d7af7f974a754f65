import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { keyFigures } from '#shared/key-figures/key-figures.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import type { Moment } from '#web/national/figure-history.ts'
import { figureLine } from '#web/national/figure-line.ts'
import { frontView } from '#web/national/front-view.ts'
import { overTimeView } from '#web/national/over-time-view.ts'
import { aPicture } from './a-picture.ts'

let instrument: Instrument
beforeAll(async () => {
  instrument = await readMappingInstrument()
})

/** The newest picture of a month, with so many mappings handed in. */
const moment = (period: string, roundId: string, handedIn: number, version = 1): Moment => {
  const snapshot = aSnapshot({
    createdAt: `${period}-10T04:00:00.000Z`,
    roundId,
    regions: aSnapshot().regions.map((region, index) => ({
      ...region,
      mapping: index < handedIn ? 'submitted' : 'not-started',
    })),
  })
  const { id, createdAt, isDemonstration, inputs, areas } = snapshot
  return {
    period,
    facts: { id, createdAt, roundId, isDemonstration, inputs },
    heldBack: {},
    figures: keyFigures(snapshot, instrument),
    areas,
    regions: [],
    instrument: { id: instrument.id, version },
  }
}

const months = () => [
  moment('2024-10', '2024', 10),
  moment('2025-10', '2025', 7),
  moment('2026-01', '2025', 16),
  moment('2026-10', '2026', 6),
  moment('2026-11', '2026', 11),
]

describe('a figure over several rounds', () => {
  const line = (history: readonly Moment[], key = 'andel-kartlagda') => {
    const figure = history.at(-1)?.figures.find((one) => one.key === key)
    return figure && figureLine(figure, history, 'sv')
  }
  it('has no line from one round into the next, and a sentence of the last round alone', () => {
    const { chart } = line(months()) ?? {}
    expect(chart?.breaks).toEqual({ moments: [1, 3], label: 'ny omgång' })
    expect(chart?.description.replaceAll('\u00a0', ' ')).toBe('29 % i oktober 2026, 52 % i november 2026.')
    const one = line(months().slice(0, 4))
    expect(one?.chart.description.replaceAll('\u00a0', ' ')).toBe('29 % i oktober 2026.')
  })
  it('bears its unit where it is a share', () => {
    expect(line(months())?.chart.unit).toBe('%')
    expect(line(months(), 'antal-kartlagda')?.chart.unit).toBe('')
  })
})

describe('the areas over several rounds', () => {
  it('are broken where a round begins, and the key says so', () => {
    const shown = { snapshot: aSnapshot(), instrument }
    expect(overTimeView(months(), shown, 'sv')?.chart.breaks).toEqual({ moments: [1, 3], label: 'ny omgång' })
    const last = moment('2026-11', '2026', 11, 2)
    const both = overTimeView([...months().slice(0, 4), last], shown, 'en')
    expect(both?.chart.breaks).toEqual({ moments: [1, 3, 4], label: 'new round, new questionnaire' })
    expect(both?.chart.description).toContain('The questionnaire is new as of November 2026.')
  })
})

describe('the overview', () => {
  const front = (change: Parameters<typeof aSnapshot>[0], compared?: Parameters<typeof aSnapshot>[0]) => {
    const snapshot = aSnapshot(change)
    const beside = compared ? { compared: aSnapshot({ createdAt: '2026-06-05T00:00:00.000Z', ...compared }) } : {}
    return frontView(aPicture(snapshot, instrument, beside), keyFigures(snapshot, instrument), 'sv')
  }
  it('puts the barriers first that weigh most, not those that are most', () => {
    const barriers = aSnapshot().barriers.map((one, index) => ({
      ...one,
      raised: [9, 0, 6, 0, 0, 0][index] ?? 0,
      regions: 4,
      meanWeight: [1.2, null, 3.5, null, null, null][index] ?? null,
    }))
    expect(front({ barriers }).barriers.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      '6 hinder, tyngd 3,5 av 4',
      '9 hinder, tyngd 1,2 av 4',
    ])
  })
  it('says that other regions may have handed in then, unless all have both times', () => {
    const all = { regions: aSnapshot().regions.map((region) => ({ ...region, mapping: 'submitted' as const })) }
    expect(front({}, {}).moved?.isOfAll).toBe(false)
    expect(front(all, {}).moved?.isOfAll).toBe(false)
    expect(front(all, all).moved?.isOfAll).toBe(true)
  })
})

import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { regions } from '#shared/regions/regions.ts'
import { placeAmong } from '#shared/scoring/place-among.ts'
import type { ScoreSpread, Snapshot } from '#shared/statistics/snapshot.ts'
import { anAnswer } from '#test/assessments/an-answer.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { type ComparisonGroup, readGroup } from '#web/results/comparison-view.ts'
import { resultView } from '#web/results/result-view.ts'
import { aMapping } from './a-mapping.ts'

const spread = (id: string, change: Partial<ScoreSpread> = {}): ScoreSpread => ({
  id,
  regions: 7,
  median: 50,
  lowerQuartile: 40,
  upperQuartile: 60,
  ...change,
})
const hidden = { median: null, lowerQuartile: null, upperQuartile: null }

describe('a result against others', () => {
  let instrument: Instrument
  beforeAll(async () => {
    instrument = await readMappingInstrument()
  })
  const compare = (snapshot: Snapshot | null, group: ComparisonGroup = 'all') => {
    const mapping = aMapping(instrument, [anAnswer({ indicatorId: 'A1', level: 2 })])
    return resultView(mapping, { actions: [], snapshot, group }, 'sv').comparison
  }
  const compared = (snapshot: Snapshot, group: ComparisonGroup = 'all') => {
    const view = compare(snapshot, group)
    if (view.kind === 'none') throw new Error(view.sentence)
    return view
  }

  it('gives the place as words: below, within (both ends too) or above the middle half, as the rounded numbers read', () => {
    const quartiles = { lowerQuartile: 40.4, upperQuartile: 60.4 }
    expect([39, 39.6, 40, 60.2, 60.6].map((percent) => placeAmong(percent, quartiles))).toEqual([
      'below',
      'within',
      'within',
      'within',
      'above',
    ])
    expect(placeAmong(null, quartiles)).toBeNull()
    expect(placeAmong(50, { lowerQuartile: null, upperQuartile: 60 })).toBeNull()
  })

  it('is with all regions unless the address names a kind', () => {
    expect([null, '', 'gotland', 'all', 'small'].map(readGroup)).toEqual(['all', 'all', 'all', 'all', 'small'])
  })

  it('shows the median and the middle half of the chosen kind only', () => {
    const [area] = aSnapshot().areas
    if (!area) throw new Error('no area')
    const snapshot = aSnapshot({
      areas: [{ ...area, answers: 14, median: 70, lowerQuartile: 60, upperQuartile: 80 }],
      total: spread('total'),
      bySize: [{ size: 'large', total: spread('total', { median: 51 }), areas: [spread(area.id)] }],
    })
    expect(compared(snapshot).areas[0]).toMatchObject({
      median: '70\u00a0%',
      middleHalf: '60\u00a0% till 80\u00a0%',
      placeText: 'under mellersta hälften',
    })
    const large = compared(snapshot, 'large')
    expect(large.total).toMatchObject({ own: '50\u00a0%', median: '51\u00a0%', place: 'within' })
    expect(large.areas[0]).toMatchObject({ median: '50\u00a0%', placeText: 'inom mellersta hälften' })
    expect(large.basis).toContain('7 större regioner')
    expect(compared(snapshot, 'small').areas[0]).toMatchObject({ shown: null, median: '–' })
  })

  it('says why it shows nothing: too few, or because others could be told', () => {
    const [area] = instrument.areas
    const of = (areaSpread: ScoreSpread) =>
      compared(
        aSnapshot({ bySize: [{ size: 'small', total: areaSpread, areas: [{ ...areaSpread, id: area?.id ?? '' }] }] }),
        'small',
      ).areas[0]
    expect(of(spread('x', { regions: 4 }))).toMatchObject({ shown: null, place: null })
    expect(of(spread('x', { regions: 4 }))?.placeText).toContain('färre än 5')
    expect(of(spread('x', { ...hidden, regions: 6 }))?.placeText).toContain('räkna ut andra regioners svar')
  })

  it('is not made without a picture of the round, nor with one of another version of the tool', () => {
    expect(compare(null)).toMatchObject({ kind: 'none' })
    expect(compare(aSnapshot({ instrumentVersion: 2 }))).toMatchObject({ kind: 'none' })
  })

  it('stands on snapshots from before there were kinds', () => {
    const old = aSnapshot({ total: null, bySize: [], targetLevel: null })
    expect(compared(old).areas[0]?.shown).not.toBeNull()
    expect(compared(old).total.shown).toBeNull()
    expect(compared(old, 'middle').areas[0]?.shown).toBeNull()
  })

  it('never names another region', () => {
    const text = JSON.stringify([compared(aSnapshot()), compared(aSnapshot(), 'large')])
    for (const { name } of regions) expect(text).not.toContain(name)
  })
})

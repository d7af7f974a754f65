import { describe, expect, it } from '@jest/globals'
import { actionEffects } from '#shared/effect/action-effects.ts'
import type { IndicatorEffect } from '#shared/effect/indicator-effect.ts'
import { nextRound } from '#shared/effect/next-round.ts'
import { anAction } from '#test/statistics/builders.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { aRound } from '#test/support/round.ts'
import { effectView, signed, verdictOf } from '#web/effect/effect-view.ts'
import { answersAt, type Planted } from './planted-regions.ts'

const instrument = anInstrument([anIndicator('A1'), anIndicator('A2', { answerForm: 'text' })])
const finished = (indicatorId: string | null = 'A1') => anAction(indicatorId, { status: 'finished' })
const effect = (change: Partial<IndicatorEffect> = {}): IndicatorEffect => ({
  indicatorId: 'A1',
  acted: { regions: 6, mean: 1, deviation: 0.5 },
  didNot: { regions: 9, mean: 0.5, deviation: 1 },
  didNotFrom: [{ level: 1, spread: { regions: 5, mean: 0.8, deviation: 0.4 } }],
  toActors: {
    didNot: { regions: 9, mean: 0.5, deviation: 1 },
    didNotFrom: [{ level: 1, spread: { regions: 5, mean: 0.8, deviation: 0.4 } }],
  },
  ...change,
})
const found = (before: Planted, now: Planted, effects: IndicatorEffect[] | null = [effect()]) => {
  const [one] = actionEffects([instrument], [finished()], { before: answersAt(before), now: answersAt(now) }, effects)
  if (one?.kind !== 'compared') throw new Error('not compared')
  return one
}

describe('a finished action', () => {
  it('is held against regions that started at the same level where there are five, else against all', () => {
    expect(found(1, 3)).toMatchObject({ change: 2, others: { basis: 'same-level', spread: { mean: 0.8 } } })
    expect(found(1, 3).others?.difference?.value).toBeCloseTo(1.2, 9)
    expect(found(2, 3)).toMatchObject({ change: 1, others: { basis: 'all', difference: { value: 0.5 } } })
  })

  it('shows the own change also where others may not be shown', () => {
    expect(
      found(1, 3, [effect({ acted: null, didNot: null, didNotFrom: [], toActors: { didNot: null, didNotFrom: [] } })]),
    ).toMatchObject({
      change: 2,
      others: null,
      country: null,
    })
    expect(found(1, 3, null)).toMatchObject({ change: 2, others: null })
  })

  it('has no change and no difference where a level is missing, and says what the others did', () => {
    for (const [before, now, seen] of [
      [null, 3, 'missing'],
      ['not-applicable', 3, 'not-applicable'],
    ] as const)
      expect(found(before, now)).toMatchObject({
        before: seen,
        change: null,
        others: { basis: 'all', difference: null },
      })
  })

  it('shows those that acted only when five others than itself are behind', () => {
    const five = [effect({ acted: { regions: 5, mean: 1, deviation: 0.5 } })]
    expect(found(1, 3, five).country).toBeNull()
    expect(found(1, 3).country).not.toBeNull()
    // Without a level of its own it is not among the five.
    expect(found(null, 3, five).country).not.toBeNull()
  })

  it('that cannot be set against a level says why', () => {
    const given = { before: answersAt(1), now: answersAt(2) }
    const actions = [finished(null), finished('Z9'), finished('A2'), anAction('A1', { status: 'started' })]
    expect(
      actionEffects([instrument], actions, given, null).map((one) => one.kind === 'not-comparable' && one.why),
    ).toEqual(['no-question', 'question-changed', 'no-level'])
  })

  it('is told once for every question that it was chosen for', () => {
    const origin = { kind: 'proposal' as const, indicatorId: 'A1', proposalId: 'A1-1', alsoFor: ['A2'] }
    const given = { before: answersAt(1), now: answersAt(2) }
    const told = actionEffects([instrument], [anAction('A1', { status: 'finished', origin })], given, null)
    expect(told.map((one) => (one.kind === 'compared' ? one.indicator.id : one.why))).toEqual(['A1', 'no-level'])
  })
})

describe('the next round', () => {
  it('is the first later one of the same mapping, in no earlier version', () => {
    const round = aRound({ id: '2025', opensOn: '2025-10-01', instrumentVersion: 2 })
    const later = [
      aRound({ id: '2028', opensOn: '2028-10-01', instrumentVersion: 3 }),
      aRound({ id: '2027', opensOn: '2027-10-01', instrumentVersion: 2 }),
      aRound({ id: '2026b', opensOn: '2026-10-01', kind: 'survey', instrumentVersion: 2 }),
      aRound({ id: '2026', opensOn: '2026-10-01', instrumentVersion: 1 }),
      round,
    ]
    expect(nextRound(later, round)?.id).toBe('2027')
    expect(nextRound([round], round)).toBeNull()
  })
})

describe('the words', () => {
  const titles = { before: 'Kartläggning 2025', now: 'Kartläggning 2026' }
  const view = (before: Planted, now: Planted, effects: IndicatorEffect[] | null = [effect()]) => {
    const own = actionEffects([instrument], [finished()], { before: answersAt(before), now: answersAt(now) }, effects)
    const pictureAt = effects && '2026-11-20T08:00:00.000Z'
    const [row] = effectView({ titles, effects: own, pictureAt }, 'sv').rows
    return row
  }

  it('say the change, the others and what it is compared with', () => {
    expect(view(2, 3)).toMatchObject({
      before: '2',
      now: '3',
      change: { text: '+1', note: '' },
      others: { text: '+0,5 i snitt', note: '9 regioner, oavsett vilken nivå de började på' },
      difference: { text: '+0,5 (−1,9 till +2,9)', note: 'Inom det som är vanligt bland dem.' },
    })
    expect(view(1, 3)?.others.note).toBe('5 regioner som började på samma nivå')
  })

  it('say that data is missing, and why others are not shown', () => {
    expect(view(null, 3)).toMatchObject({ before: 'uppgift saknas', change: { text: 'uppgift saknas' } })
    expect(view(2, 3, [])?.others).toEqual({
      text: 'visas inte',
      note: 'Färre än 5 regioner att jämföra med, eller så skulle siffrorna för några få andra gå att räkna ut.',
    })
    expect(view(2, 3, null)?.others.note).toBe('Jämförelsen är inte gjord än.')
  })

  it('say that the highest level cannot rise', () => {
    expect(view(4, 4)?.change).toEqual({ text: '±0', note: 'Nivån var redan den högsta och kunde inte stiga.' })
  })

  it('never disagree with the bounds that are read', () => {
    expect(verdictOf({ low: 0.04, high: 2 })).toBe('within')
    expect(verdictOf({ low: 0.05, high: 2 })).toBe('above')
    expect(verdictOf({ low: -2, high: -0.06 })).toBe('below')
    expect(['sv', 'en'].map((language) => signed(-1.25, language as 'sv' | 'en'))).toEqual(['−1,2', '−1.2'])
    expect(signed(0.04, 'sv')).toBe('±0')
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import type { ActionProposal, Instrument } from '#shared/instruments/instrument.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { type Action, actionStatuses } from '#shared/plans/plan.ts'
import { projectScore } from '#shared/scoring/projected-score.ts'
import { areaScores, totalScore } from '#shared/scoring/score.ts'
import { anAnswer } from '#test/assessments/an-answer.ts'
import { anAction } from '#test/statistics/builders.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anyGiven } from './any-mapping.ts'

const both = (text: string) => ({ sv: text, en: text })
const reaches = [1, 2, 3, 4] as const
const proposals = (id: string): ActionProposal[] =>
  reaches.map((reach) => ({
    id: `${id}-${reach}`,
    reach,
    effort: 2,
    alsoFor: [],
    title: both('t'),
    text: both('t'),
    measure: both('m'),
  }))
const withProposals = (instrument: Instrument): Instrument => ({
  ...instrument,
  areas: instrument.areas.map((area) => ({
    ...area,
    indicators: area.indicators.map((indicator) => ({ ...indicator, actions: proposals(indicator.id) })),
  })),
})
const proposed = (indicatorId: string, reach: number, change: Partial<Action> = {}): Action =>
  anAction(indicatorId, {
    id: `${indicatorId}-${reach}`,
    origin: { kind: 'proposal', indicatorId, proposalId: `${indicatorId}-${reach}` },
    ...change,
  })

describe('the projected score', () => {
  const instrument = withProposals(anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('A3')]))
  const { asked, answers } = giveAnswers(
    [instrument],
    [
      anAnswer({ indicatorId: 'A1', level: 1 }),
      anAnswer({ indicatorId: 'A2', level: 3 }),
      anAnswer({ indicatorId: 'A3', level: null, isNotApplicable: true }),
    ],
  )
  const project = (...actions: Action[]) => projectScore(asked, answers, actions)

  it('lifts an indicator to the level that its action helps to reach', () => {
    const projection = project(proposed('A1', 3))
    expect(projection.total.scorePercent).toBe(75)
    expect(projection.lifts).toMatchObject([{ from: 1, to: 3, indicator: { id: 'A1' }, area: { letter: 'A' } }])
  })

  it('counts the one that reaches highest of several on the same indicator, in whatever order they stand', () => {
    for (const actions of [
      [proposed('A1', 2), proposed('A1', 4)],
      [proposed('A1', 4), proposed('A1', 2)],
    ]) {
      const projection = project(...actions)
      expect(projection.lifts.map(({ to }) => to)).toEqual([4])
      expect(projection.withoutLift).toMatchObject([{ action: { id: 'A1-2' }, why: 'other-reaches' }])
    }
  })

  it('says of every other action why it changes nothing', () => {
    const own = anAction('A1', { id: 'own' })
    const cancelled = proposed('A1', 4, { status: 'cancelled' })
    const { withoutLift, total } = project(own, cancelled, proposed('A2', 2), proposed('A3', 3), proposed('A1', 9))
    expect(withoutLift.map(({ why }) => why)).toEqual([
      'names-no-level',
      'cancelled',
      'reached-already',
      'no-level-now',
      'names-no-level',
    ])
    expect(total.scorePercent).toBe(50)
  })

  it('never lowers a score, and is the present one without actions', () => {
    const anyActions = fc.array(
      fc.record({ place: fc.nat(11), reach: fc.constantFrom(...reaches), status: fc.constantFrom(...actionStatuses) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(anyGiven, anyActions, (given, picked) => {
        const askedNow = withProposals(given.asked)
        const ids = indicatorsOf(askedNow).map(({ id }) => id)
        const actions = picked.map(({ place, reach, status }, index) =>
          proposed(ids[place % ids.length] ?? 'none', reach, { id: String(index), status }),
        )
        const known = byIndicator(given.answers)
        const projection = projectScore(askedNow, given.answers, actions)
        const before = [totalScore(askedNow, known), ...areaScores(askedNow, known)]
        const after = [projection.total, ...projection.areas]
        for (const [index, score] of after.entries()) {
          const now = before[index]?.scorePercent ?? null
          expect(score.scorePercent === null).toBe(now === null)
          expect(score.scorePercent ?? 0).toBeGreaterThanOrEqual(now ?? 0)
        }
        expect(projection.lifts.length + projection.withoutLift.length).toBe(actions.length)
        expect(projectScore(askedNow, given.answers, []).total).toEqual(before[0])
      }),
    )
  })
})

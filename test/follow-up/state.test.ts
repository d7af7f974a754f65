import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FollowUp } from '#shared/follow-up/follow-up.ts'
import { type Concern, type FollowableAction, type StateFacts, statesOf } from '#shared/follow-up/state.ts'
import { actionStatuses } from '#shared/plans/plan.ts'
import { addDays } from '#shared/platform/days.ts'
import { aFollowable, aGivenFollowUp } from './builders.ts'

const facts = (change: Partial<StateFacts> = {}): StateFacts => ({
  newest: new Map(),
  rhythm: null,
  memberIds: new Set(['eva@region.example']),
  today: '2026-07-01',
  ...change,
})
const newestOf = (followUp: FollowUp) => new Map([[followUp.actionId, followUp]])
const stateOf = (action: FollowableAction, change: Partial<StateFacts> = {}) => {
  const state = statesOf([action], facts(change)).get(action.id)
  if (!state) throw new Error('no state')
  return state
}
const kindsOf = (concerns: readonly Concern[]) => concerns.map(({ kind }) => kind)

describe('how an action stands', () => {
  it('is overdue the day after its last, and not on it', () => {
    const action = aFollowable({ endsOn: '2026-06-30' })
    const followed = { newest: newestOf(aGivenFollowUp({ progressPercent: 90 })) }
    expect(stateOf(action, { ...followed, today: '2026-06-30' }).kind).toBe('on-track')
    expect(stateOf(action, { ...followed, today: '2026-07-01' })).toMatchObject({
      kind: 'overdue',
      concerns: [{ kind: 'overdue', endsOn: '2026-06-30', daysLate: 1 }],
    })
  })

  it('is at risk when time is more than 25 points ahead of progress', () => {
    // A hundred days: on 20 February fifty of them have gone.
    const action = aFollowable({ startsOn: '2026-01-01', endsOn: '2026-04-10' })
    const on = (today: string, progressPercent: number) =>
      stateOf(action, { today, newest: newestOf(aGivenFollowUp({ progressPercent })) })
    expect(on('2026-02-20', 25).concerns).toEqual([])
    expect(on('2026-02-21', 25)).toMatchObject({
      kind: 'at-risk',
      concerns: [{ kind: 'behind', timePercent: 51, progressPercent: 25 }],
    })
  })

  it('is at risk when two days of follow-up have passed without one', () => {
    const action = aFollowable({ startsOn: '', endsOn: '' })
    const rhythm = { kind: 'monthly', from: '2026-03-15' } as const
    const newest = newestOf(aGivenFollowUp({ at: '2026-03-10T09:00:00.000Z' }))
    expect(stateOf(action, { rhythm, newest, today: '2026-05-15' }).kind).toBe('on-track')
    expect(stateOf(action, { rhythm, newest, today: '2026-05-16' })).toMatchObject({
      kind: 'at-risk',
      concerns: [{ kind: 'silent', lastOn: '2026-03-10', missedCount: 2 }],
    })
  })

  it('is at risk when it waits for one that is overdue', () => {
    const late = aFollowable({ id: 'late', startsOn: '', endsOn: '2026-06-01' })
    const waiting = aFollowable({ id: 'w', startsOn: '', endsOn: '', dependsOn: ['late', 'done'] })
    const done = aFollowable({ id: 'done', endsOn: '2026-01-02', status: 'finished' })
    const states = statesOf([late, waiting, done], facts())
    expect(states.get('w')).toMatchObject({ kind: 'at-risk', concerns: [{ kind: 'waits', actionIds: ['late'] }] })
    expect(states.get('done')).toEqual({ kind: 'finished', progressPercent: 100, concerns: [] })
  })

  it('tells of a responsible who has left until there is a new one, without calling it a risk', () => {
    const action = aFollowable({ startsOn: '', endsOn: '' })
    expect(stateOf({ ...action, responsibleId: 'borta@region.example' })).toMatchObject({
      kind: 'on-track',
      concerns: [{ kind: 'nobody', responsible: 'Enhetschefen' }],
    })
    expect(stateOf({ ...action, responsibleId: 'eva@region.example' }).concerns).toEqual([])
  })
})

const aDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days))
const anyDays = fc.tuple(aDay, aDay).map((days) => days.toSorted())
const anyAction = fc
  .record({ days: anyDays, status: fc.constantFrom(...actionStatuses), hasDays: fc.boolean() })
  .map(({ days: [startsOn = '', endsOn = ''], status, hasDays }) =>
    aFollowable({ status, startsOn: hasDays ? startsOn : '', endsOn: hasDays ? endsOn : '' }),
  )
const anyRhythm = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constantFrom('monthly' as const, 'quarterly' as const), from: aDay }),
)
const anyProgress = fc.integer({ min: 0, max: 100 })

describe('the rules of states', () => {
  it('gives an ended action its own word and nothing to worry about', () => {
    fc.assert(
      fc.property(anyAction, anyRhythm, aDay, (action, rhythm, today) => {
        const { kind, concerns } = stateOf(action, { rhythm, today })
        const isEnded = action.status === 'finished' || action.status === 'cancelled'
        expect(isEnded ? [kind, concerns.length] : [kind === 'finished' || kind === 'cancelled']).toEqual(
          isEnded ? [action.status, 0] : [false],
        )
      }),
    )
  })

  it('is overdue exactly when the end has passed and work remains', () => {
    fc.assert(
      fc.property(anyAction, anyRhythm, aDay, (action, rhythm, today) => {
        const isOpen = action.status === 'planned' || action.status === 'started'
        expect(stateOf(action, { rhythm, today }).kind === 'overdue').toBe(
          isOpen && action.endsOn !== '' && action.endsOn < today,
        )
      }),
    )
  })

  it('never worries more when more is done', () => {
    fc.assert(
      fc.property(anyAction, aDay, anyProgress, anyProgress, (action, today, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        const concerns = (progressPercent: number) =>
          kindsOf(stateOf(action, { today, newest: newestOf(aGivenFollowUp({ progressPercent })) }).concerns)
        expect(concerns(less)).toEqual(expect.arrayContaining(concerns(more)))
      }),
    )
  })

  it('never forgets a worry because a day goes by, until it has become overdue', () => {
    fc.assert(
      fc.property(anyAction, anyRhythm, aDay, fc.integer({ min: 1, max: 400 }), (action, rhythm, today, days) => {
        const kindOn = (day: string) => stateOf(action, { rhythm, today: day }).kind
        const order = ['on-track', 'at-risk', 'overdue']
        expect(order.indexOf(kindOn(addDays(today, days)))).toBeGreaterThanOrEqual(order.indexOf(kindOn(today)))
      }),
    )
  })
})

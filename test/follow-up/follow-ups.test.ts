import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { createFollowUps, type FollowUps } from '#shared/follow-up/follow-ups.ts'
import { lessonsForRegion } from '#shared/follow-up/lesson.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { createPlans, type Plans } from '#shared/plans/plans.ts'
import type { Store } from '#shared/platform/store.ts'
import { anAction, colleague, editor } from '#test/plans/builders.ts'
import { startStore } from '#test/support/stores.ts'
import { aFollowUp } from './builders.ts'

const at = new Date('2026-11-02T09:00:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const finished = (isShared: boolean, isNamed = false) =>
  aFollowUp({ status: 'finished', lesson: { text: 'Börja med en kommun.', isShared, isNamed } })

describe('the follow-ups', () => {
  let store: Store
  let plans: Plans
  let followUps: FollowUps
  let stop: () => Promise<void>
  beforeAll(async () => {
    const started = await startStore()
    store = started.store
    stop = started.stop
    plans = createPlans(store)
    followUps = createFollowUps(store)
  })
  afterAll(() => stop())

  let roundId = ''
  let actionId = ''
  let rounds = 0
  const place = () => ({ regionCode: '20', roundId, actor: editor, at })
  const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    return outcome.value
  }
  const adopt = async (when = at) => {
    const contents = await plans.get('20', roundId)
    if (!contents) throw new Error('no plan')
    const decision = { day: '2026-11-01', body: 'Nämnden', reference: 'RUN 1' }
    must(await plans.adopt({ ...place(), at: when, decision, seenState: stateOf(contents), reason: 'Ny insats' }))
  }
  const give = (content = aFollowUp(), basedOnVersion = 0, more: { actor?: typeof editor; at?: Date } = {}) =>
    followUps.give({ ...place(), actionId, content, basedOnVersion, ...more })
  let revisions = 0
  /** The follow-ups of somebody who has read everything when a revision is adopted. */
  const whileRevising = (revise: () => Promise<unknown> = async () => {}) => {
    let isFirst = true
    const commit: Store['commit'] = async (deed) => {
      if (isFirst) {
        isFirst = false
        must(await plans.beginRevision(place()))
        await revise()
        revisions += 1
        await adopt(later(revisions))
      }
      return store.commit(deed)
    }
    return createFollowUps({ ...store, commit })
  }
  const newest = async () => (await followUps.newest('20', roundId)).get(actionId)

  beforeEach(async () => {
    rounds += 1
    roundId = `round-${rounds}`
    const action = { kind: 'new', indicatorId: 'A1' } as const
    actionId = must(await plans.saveAction({ ...place(), content: anAction(), action })).id
  })

  it('refuses a plan that was never adopted, and an action that the standing plan lacks', async () => {
    expect(await give()).toMatchObject({ ok: false, refusal: { kind: 'plan-not-adopted' } })
    const rhythm = { kind: 'monthly', from: '2026-12-01' } as const
    expect(await followUps.setRhythm({ ...place(), rhythm, basedOnVersion: 0 })).toMatchObject({
      refusal: { kind: 'plan-not-adopted' },
    })
    await adopt()
    expect(
      await followUps.give({ ...place(), actionId: 'another', content: aFollowUp(), basedOnVersion: 0 }),
    ).toMatchObject({ refusal: { kind: 'action-gone' } })
    expect(await followUps.history('20', roundId, actionId)).toEqual([])
  })

  it('keeps every follow-up, lets the newest count, and never touches the plan', async () => {
    await adopt()
    const before = await plans.get('20', roundId)
    must(await give(aFollowUp({ progressPercent: 20 })))
    must(await give(aFollowUp({ status: 'finished', progressPercent: 70 }), 1))
    expect((await followUps.history('20', roundId, actionId)).map((one) => [one.number, one.progressPercent])).toEqual([
      [2, 100],
      [1, 20],
    ])
    expect(await newest()).toMatchObject({ number: 2, status: 'finished' })
    expect(await plans.get('20', roundId)).toEqual(before)
    const [shown] = withFollowUps(before?.actions ?? [], await followUps.newest('20', roundId))
    expect(shown).toMatchObject({ status: 'finished', version: 3, title: anAction().title })
    expect((await createAuditLog(store).newest('20', 20)).some(({ action }) => action === 'give-follow-up')).toBe(true)
  })

  it('goes on during a revision, for the actions of the edition that stands', async () => {
    await adopt()
    must(await plans.beginRevision(place()))
    must(await plans.removeAction({ ...place(), id: actionId }))
    must(await give())
    await plans.saveAction({ ...place(), content: anAction(), action: { kind: 'new', indicatorId: null } })
    await adopt()
    expect(await give(aFollowUp(), 1)).toMatchObject({ refusal: { kind: 'action-gone' } })
  })

  it('gives the second of two colleagues both texts, and a doubled form once', async () => {
    await adopt()
    const form = {
      ...place(),
      actionId,
      content: aFollowUp({ note: 'Min' }),
      basedOnVersion: 0,
      formKey: `k-${roundId}`,
    }
    const [one, other] = await Promise.all([followUps.give(form), give(aFollowUp({ note: 'Din' }))])
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1)
    const lost = one.ok ? other : one
    expect(lost).toMatchObject({ refusal: { kind: 'stale-follow-up', current: { note: one.ok ? 'Min' : 'Din' } } })
    if (one.ok) expect(await followUps.give(form)).toMatchObject({ refusal: { kind: 'already-done' } })
    expect(await followUps.history('20', roundId, actionId)).toHaveLength(1)
  })

  it('holds though a revision is adopted meanwhile, as long as the action stands', async () => {
    await adopt()
    const rhythm = { kind: 'monthly', from: '2026-12-01' } as const
    must(await whileRevising().setRhythm({ ...place(), rhythm, basedOnVersion: 0 }))
    const form = { ...place(), actionId, content: aFollowUp(), basedOnVersion: 0 }
    must(await whileRevising().give(form))
    expect(await newest()).toMatchObject({ number: 1 })
    const overtaken = await whileRevising(() => give(aFollowUp(), 1)).give({ ...form, basedOnVersion: 1 })
    expect(overtaken).toMatchObject({ refusal: { kind: 'stale-follow-up', current: { number: 2 } } })
    const replaced = whileRevising(async () => {
      const action = { kind: 'new', indicatorId: null } as const
      must(await plans.saveAction({ ...place(), content: anAction(), action }))
      must(await plans.removeAction({ ...place(), id: actionId }))
    })
    expect(await replaced.give({ ...form, basedOnVersion: 2 })).toMatchObject({ refusal: { kind: 'action-gone' } })
  })

  it('lets a person take back her own newest on the same Swedish day only, and uses no number twice', async () => {
    await adopt()
    must(await give(aFollowUp({ note: 'Första' })))
    must(await give(aFollowUp({ note: 'Andra' }), 1, { at: later(1) }))
    const back = (number: number, actor = editor, when = later(2)) =>
      followUps.takeBack({ ...place(), actor, at: when, actionId, number })
    for (const refused of [back(1), back(2, colleague), back(2, editor, new Date('2026-11-02T23:30:00Z'))])
      expect(await refused).toMatchObject({ refusal: { kind: 'not-to-take-back' } })
    must(await back(2))
    expect(await newest()).toMatchObject({ number: 1, note: 'Första' })
    expect((await followUps.history('20', roundId, actionId)).map(({ number }) => number)).toEqual([1])
    // A form that was opened before has been overtaken, though the same follow-up counts as before.
    expect(await give(aFollowUp(), 2)).toMatchObject({ refusal: { kind: 'stale-follow-up', current: { number: 1 } } })
    expect(must(await give(aFollowUp(), 3, { at: later(3) })).number).toBe(3)
  })

  it('shares what was learnt as long as the newest follow-up says so', async () => {
    await adopt()
    const shared = async () => (await followUps.lessons()).filter((lesson) => lesson.roundId === roundId)
    must(await give(finished(false)))
    expect(await shared()).toEqual([])
    must(await give(finished(true, true), 1, { at: later(1) }))
    expect(await shared()).toMatchObject([{ regionCode: '20', indicatorId: 'A1', isNamed: true }])
    must(await give(aFollowUp({ status: 'started' }), 2, { at: later(2) }))
    expect(await shared()).toEqual([])
    must(await followUps.takeBack({ ...place(), at: later(3), actionId, number: 3 }))
    expect(await shared()).toHaveLength(1)
  })

  it('tells other regions no name that was not given, and a region nothing of its own', async () => {
    const lesson = { roundId, actionId, indicatorId: 'A1', title: 't', text: 'x', at: at.toISOString() }
    const lessons = [
      { ...lesson, regionCode: '20', isNamed: true },
      { ...lesson, regionCode: '12', isNamed: false },
      { ...lesson, regionCode: '09', isNamed: true },
    ]
    expect(lessonsForRegion(lessons, '20').map(({ regionCode }) => regionCode)).toEqual([null, '09'])
  })

  it('keeps the rhythm with its version', async () => {
    await adopt()
    const set = (kind: 'monthly' | 'none', basedOnVersion: number) =>
      followUps.setRhythm({ ...place(), rhythm: { kind, from: '2026-12-01' }, basedOnVersion })
    must(await set('monthly', 0))
    expect(await set('none', 0)).toMatchObject({ refusal: { kind: 'stale-rhythm', current: { kind: 'monthly' } } })
    must(await set('none', 1))
    expect((await followUps.following('20', roundId)).rhythm).toMatchObject({ kind: 'none', from: '', version: 2 })
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stateOf } from '#shared/plans/adoption.ts'
import { compareEditions, isUnchanged } from '#shared/plans/compare-editions.ts'
import type { Deed, PlanRefusal } from '#shared/plans/deed.ts'
import { planLimits } from '#shared/plans/plan.ts'
import { entryItem } from '#shared/plans/plan-store.ts'
import { createPlans, type Plans } from '#shared/plans/plans.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { aBarrier, anAction, aPick, colleague, editor } from './builders.ts'

let test: TestStore
let plans: Plans
beforeAll(async () => {
  test = await startStore()
  plans = createPlans(test.store)
})
afterAll(() => test.stop())

const at = new Date('2026-10-05T12:00:00Z')
const decision = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 2026/12' }
let used = 0
const must = <T>(outcome: Outcome<T, PlanRefusal>): T => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.kind}`)
  return outcome.value
}
const contentsOf = async (deed: Deed) => {
  const contents = await plans.get(deed.regionCode, deed.roundId)
  if (!contents) throw new Error('no plan')
  return contents
}
const standing = async (deed: Deed) => {
  const { plan } = await contentsOf(deed)
  const edition = await plans.edition(deed.regionCode, deed.roundId, plan.editionIds.at(-1) ?? '')
  if (!edition) throw new Error('no edition')
  return edition
}
const seen = async (deed: Deed) => ({ ...deed, seenState: stateOf(await contentsOf(deed)) })

/** An adopted plan with so many actions and two barriers. */
const adopted = async (actionCount = 3): Promise<Deed> => {
  used += 1
  const deed = { regionCode: '20', roundId: `revision-${used}`, actor: editor, at }
  must(
    await plans.pickProposals({
      ...deed,
      picks: Array.from({ length: actionCount }, (_, index) => aPick(`A1-${index}`)),
    }),
  )
  for (const title of ['Ett hinder', 'Ett annat hinder'])
    must(await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier({ title }) }))
  must(await plans.adopt({ ...(await seen(deed)), decision, reason: '' }))
  return deed
}

/** Begins a revision and changes one of everything. */
const revised = async (actionCount = 3): Promise<Deed> => {
  const deed = await adopted(actionCount)
  must(await plans.beginRevision(deed))
  const { actions, barriers } = await contentsOf(deed)
  const [first, second, third] = actions
  if (!first || !second || !third || !barriers[0]) throw new Error('too little in the plan')
  must(await plans.saveGoal({ ...deed, goal: 'Ett nytt mål', basedOnVersion: (await contentsOf(deed)).plan.version }))
  must(
    await plans.saveAction({
      ...deed,
      action: { kind: 'existing', id: first.id, basedOnVersion: first.version },
      content: anAction({ title: 'Omskriven' }),
    }),
  )
  must(await plans.removeAction({ ...deed, id: second.id }))
  must(await plans.moveAction({ ...deed, id: third.id, direction: 'up' }))
  must(
    await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction({ title: 'Ny' }) }),
  )
  must(await plans.removeBarrier({ ...deed, id: barriers[0].id }))
  return deed
}

const isAsStands = async (deed: Deed) => {
  const { plan, actions, barriers } = await contentsOf(deed)
  expect(plan.status).toBe('adopted')
  const edition = await standing(deed)
  expect(isUnchanged(compareEditions(edition, { goal: plan.goal, actions, barriers }))).toBe(true)
  expect(actions.map(({ position }) => position)).toEqual(actions.map((_, index) => index + 1))
}

/** A store whose process dies after so many transactions. */
const dyingAfter = (commits: number): Store => {
  let left = commits
  return {
    ...test.store,
    commit: async (input) => {
      left -= 1
      if (left < 0) throw new Error('killed')
      return test.store.commit(input)
    },
  }
}

describe('a revision that is given up', () => {
  it('leaves the plan as it was adopted, and what the revision added among the removed of the next', async () => {
    const deed = await revised()
    must(await plans.giveUpRevision(await seen(deed)))
    await isAsStands(deed)
    expect((await contentsOf(deed)).plan.isRestoring).toBe(false)
    must(await plans.beginRevision(deed))
    expect((await contentsOf(deed)).removedActions.map(({ title }) => title)).toEqual(['Ny'])
  })

  it('does not let a form that was open in it pass for up to date in the next', async () => {
    const deed = await revised()
    const [first] = (await contentsOf(deed)).actions.filter(({ title }) => title === 'Omskriven')
    must(await plans.giveUpRevision(await seen(deed)))
    must(await plans.beginRevision(deed))
    const late = await plans.saveAction({
      ...deed,
      action: { kind: 'existing', id: first?.id ?? '', basedOnVersion: first?.version ?? 0 },
      content: anAction({ title: 'För sent' }),
    })
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'stale-action' } })
  })

  it('is refused when a colleague has changed something since it was looked through', async () => {
    const deed = await revised()
    const before = await seen(deed)
    must(await plans.saveBarrier({ ...deed, actor: colleague, barrier: { kind: 'new' }, content: aBarrier() }))
    expect(await plans.giveUpRevision(before)).toMatchObject({ refusal: { kind: 'plan-changed' } })
    expect((await contentsOf(deed)).plan.status).toBe('draft')
  })

  it('is refused where there is none: a first draft, an adopted plan, no plan', async () => {
    const deed = await adopted()
    expect(await plans.giveUpRevision(await seen(deed))).toMatchObject({ refusal: { kind: 'plan-adopted' } })
    const other = { ...deed, roundId: 'revision-of-nothing' }
    expect(await plans.giveUpRevision({ ...other, seenState: '1' })).toMatchObject({
      refusal: { kind: 'plan-not-adopted' },
    })
    must(await plans.saveGoal({ ...other, goal: 'Mål', basedOnVersion: 0 }))
    expect(await plans.giveUpRevision(await seen(other))).toMatchObject({ refusal: { kind: 'plan-not-adopted' } })
  })

  it('loses nothing wherever it is killed, with a full plan, and is finished by the next revision', async () => {
    let deed = await revised(planLimits.actions)
    for (let commits = 0; ; commits += 1) {
      // All actions are changed, so that putting back takes several transactions. Straight into the store: one by one through the plan it would take a minute.
      await Promise.all(
        (await contentsOf(deed)).actions.map((action) =>
          test.store.putPlain(
            'plans',
            entryItem('action', { ...action, title: `${action.title} ${commits}`, version: action.version + 1 }),
          ),
        ),
      )
      const before = await contentsOf(deed)
      const killed = await createPlans(dyingAfter(commits))
        .giveUpRevision(await seen(deed))
        .then(
          () => false,
          (error: Error) => error.message === 'killed',
        )
      if (commits === 0) expect(await contentsOf(deed)).toEqual(before)
      else await isAsStands(deed)
      if (commits > 0) must(await plans.beginRevision(deed))
      const { plan, actions, barriers } = await contentsOf(deed)
      if (commits > 0) {
        expect(plan.status).toBe('draft')
        expect(isUnchanged(compareEditions(await standing(deed), { goal: plan.goal, actions, barriers }))).toBe(true)
      }
      if (!killed) {
        // The head, at least two pieces, and the end.
        expect(commits).toBeGreaterThanOrEqual(4)
        break
      }
      deed = { ...deed }
    }
  }, 60_000)

  it('is put back once by two who begin the next revision at the same time', async () => {
    const deed = await revised()
    await expect(createPlans(dyingAfter(1)).giveUpRevision(await seen(deed))).rejects.toThrow('killed')
    const both = await Promise.all([plans.beginRevision(deed), plans.beginRevision({ ...deed, actor: colleague })])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const { plan, actions, barriers } = await contentsOf(deed)
    expect(isUnchanged(compareEditions(await standing(deed), { goal: plan.goal, actions, barriers }))).toBe(true)
  })
})

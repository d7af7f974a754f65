import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import type { PlanRefusal } from '#shared/plans/deed.ts'
import { planLimits } from '#shared/plans/plan.ts'
import { createPlans, type Plans } from '#shared/plans/plans.ts'
import type { ActionToSave } from '#shared/plans/save-action.ts'
import { newId } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
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
let used = 0
/** A region and round that no other test uses. */
const somewhere = () => {
  used += 1
  return {
    regionCode: regions[used % regions.length]?.code ?? '01',
    roundId: `r${used}`,
    actor: editor,
    at,
  }
}
const must = <T>(outcome: Outcome<T, PlanRefusal>): T => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.kind}`)
  return outcome.value
}
const contentsOf = async (deed: { regionCode: string; roundId: string }) => {
  const contents = await plans.get(deed.regionCode, deed.roundId)
  if (!contents) throw new Error('no plan')
  return contents
}
const decision = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 2026/12' }

describe('beginning a plan', () => {
  it('has no plan before it is begun', async () => {
    const { regionCode, roundId } = somewhere()
    expect(await plans.get(regionCode, roundId)).toBeNull()
  })

  it('begins with the goal', async () => {
    const deed = somewhere()
    must(await plans.saveGoal({ ...deed, goal: 'Fler valideras.', basedOnVersion: 0 }))
    expect((await contentsOf(deed)).plan).toMatchObject({
      status: 'draft',
      goal: 'Fler valideras.',
      version: 1,
      savedBy: editor,
    })
  })

  it('begins with the first action, barrier or picked proposal', async () => {
    const [first, second, third] = [somewhere(), somewhere(), somewhere()]
    must(await plans.saveAction({ ...first, action: { kind: 'new', indicatorId: null }, content: anAction() }))
    must(await plans.saveBarrier({ ...second, barrier: { kind: 'new' }, content: aBarrier() }))
    must(await plans.pickProposals({ ...third, picks: [aPick('A1-1')] }))
    expect((await contentsOf(first)).actions).toHaveLength(1)
    expect((await contentsOf(second)).barriers).toHaveLength(1)
    expect((await contentsOf(third)).actions).toHaveLength(1)
  })

  it('begins one plan when two colleagues begin at once, and keeps what both added', async () => {
    const deed = somewhere()
    const both = await Promise.all([
      plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction({ title: 'En' }) }),
      plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction({ title: 'Två' }) }),
    ])
    both.map(must)
    expect((await contentsOf(deed)).actions.map(({ title }) => title).sort()).toEqual(['En', 'Två'])
  })

  it('keeps rounds apart whose names begin alike', async () => {
    const deed = somewhere()
    must(await plans.pickProposals({ ...deed, roundId: `${deed.roundId}-2`, picks: [aPick('A1-1')] }))
    expect(await plans.get(deed.regionCode, deed.roundId)).toBeNull()
  })
})

describe('the plan’s goal', () => {
  it('is not overwritten by a colleague who saw an older one', async () => {
    const deed = somewhere()
    must(await plans.saveGoal({ ...deed, goal: 'Ett', basedOnVersion: 0 }))
    must(await plans.saveGoal({ ...deed, goal: 'Två', basedOnVersion: 1 }))
    const late = await plans.saveGoal({ ...deed, actor: colleague, goal: 'Tre', basedOnVersion: 1 })
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'stale-plan', current: { goal: 'Två', version: 2 } } })
    expect((await contentsOf(deed)).plan.goal).toBe('Två')
  })

  it('says that another began the plan meanwhile', async () => {
    const deed = somewhere()
    must(await plans.saveGoal({ ...deed, goal: 'Ett', basedOnVersion: 0 }))
    expect(await plans.saveGoal({ ...deed, actor: colleague, goal: 'Två', basedOnVersion: 0 })).toMatchObject({
      refusal: { kind: 'stale-plan' },
    })
  })

  it('lets exactly one of two colleagues win who save at once', async () => {
    const deed = somewhere()
    must(await plans.saveGoal({ ...deed, goal: '', basedOnVersion: 0 }))
    const outcomes = await Promise.all(
      ['A', 'B', 'C'].map((goal) => plans.saveGoal({ ...deed, goal, basedOnVersion: 1 })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await contentsOf(deed)).plan.version).toBe(2)
  })
})

describe('picking proposals', () => {
  it('adds several at once in the order picked, with where they came from', async () => {
    const deed = somewhere()
    must(await plans.pickProposals({ ...deed, picks: [aPick('B2-1'), aPick('A1-1')] }))
    expect((await contentsOf(deed)).actions).toMatchObject([
      {
        position: 1,
        origin: { kind: 'proposal', indicatorId: 'B2', proposalId: 'B2-1' },
        status: 'planned',
        version: 1,
      },
      { position: 2, origin: { proposalId: 'A1-1' }, measure: 'Det är gjort.', responsible: '' },
    ])
  })

  it('passes over what is in the plan already', async () => {
    const deed = somewhere()
    must(await plans.pickProposals({ ...deed, picks: [aPick('A1-1'), aPick('A1-1')] }))
    expect(must(await plans.pickProposals({ ...deed, picks: [aPick('A1-1'), aPick('A1-2')] }))).toHaveLength(1)
    expect((await contentsOf(deed)).actions).toHaveLength(2)
    expect(must(await plans.pickProposals({ ...deed, picks: [aPick('A1-1')] }))).toEqual([])
  })

  it('does a form sent twice once', async () => {
    const deed = { ...somewhere(), formKey: newId() }
    const content = anAction()
    must(await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content }))
    const again = await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content })
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'already-done' } })
    expect((await contentsOf(deed)).actions).toHaveLength(1)
  })

  it('refuses more than a plan holds', async () => {
    const deed = somewhere()
    const picks = Array.from({ length: planLimits.actions }, (_, index) => aPick(`A1-${index}`))
    must(await plans.pickProposals({ ...deed, picks }))
    const full = { ok: false, refusal: { kind: 'plan-full', most: planLimits.actions } }
    expect(await plans.pickProposals({ ...deed, picks: [aPick('B1-1')] })).toEqual(full)
    expect(
      await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction() }),
    ).toEqual(full)
  })
})

describe('editing an action', () => {
  const withOne = async () => {
    const deed = somewhere()
    const action = must(
      await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: 'A1' }, content: anAction() }),
    )
    return { deed, action }
  }
  const existing = (id: string, basedOnVersion: number) => ({ kind: 'existing' as const, id, basedOnVersion })

  it('keeps where it came from and counts the version', async () => {
    const { deed, action } = await withOne()
    const content = anAction({ title: 'Nytt namn', status: 'started' })
    must(await plans.saveAction({ ...deed, actor: colleague, action: existing(action.id, 1), content }))
    expect((await contentsOf(deed)).actions).toMatchObject([
      {
        title: 'Nytt namn',
        status: 'started',
        origin: { kind: 'own', indicatorId: 'A1' },
        version: 2,
        savedBy: colleague,
      },
    ])
  })

  it('refuses a stale version and says what stands and who wrote it', async () => {
    const { deed, action } = await withOne()
    const save = (title: string, actor = editor) =>
      plans.saveAction({ ...deed, actor, action: existing(action.id, 1), content: anAction({ title }) })
    must(await save('Kollegans', colleague))
    expect(await save('Mitt')).toMatchObject({
      refusal: { kind: 'stale-action', current: { title: 'Kollegans', savedBy: colleague, position: 1 } },
    })
  })

  it('lets exactly one of several simultaneous saves win', async () => {
    const { deed, action } = await withOne()
    const outcomes = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) =>
        plans.saveAction({ ...deed, action: existing(action.id, 1), content: anAction({ title }) }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.refusal.kind).toBe('stale-action')
  })

  it('writes nothing when nothing was changed', async () => {
    const { deed, action } = await withOne()
    expect(must(await plans.saveAction({ ...deed, action: existing(action.id, 1), content: anAction() })).version).toBe(
      1,
    )
  })

  it('refuses one that is gone', async () => {
    const { deed, action } = await withOne()
    must(await plans.removeAction({ ...deed, id: action.id }))
    expect(
      await plans.saveAction({ ...deed, action: existing(action.id, 1), content: anAction({ title: 'Kvar' }) }),
    ).toMatchObject({ refusal: { kind: 'action-gone' } })
  })
})

describe('ordering, removing and restoring', () => {
  const withThree = async () => {
    const deed = somewhere()
    const actions = must(await plans.pickProposals({ ...deed, picks: ['A1-1', 'A1-2', 'A1-3'].map(aPick) }))
    return { deed, ids: actions.map(({ id }) => id) as [string, string, string] }
  }
  const order = async (deed: { regionCode: string; roundId: string }) =>
    (await contentsOf(deed)).actions.map(({ id }) => id)

  it('moves up and down without touching any action’s version', async () => {
    const { deed, ids } = await withThree()
    expect(must(await plans.moveAction({ ...deed, id: ids[2], direction: 'up' })).position).toBe(2)
    expect(await order(deed)).toEqual([ids[0], ids[2], ids[1]])
    must(await plans.moveAction({ ...deed, id: ids[0], direction: 'down' }))
    expect(await order(deed)).toEqual([ids[2], ids[0], ids[1]])
    expect((await contentsOf(deed)).actions.map(({ version }) => version)).toEqual([1, 1, 1])
  })

  it('stays at the end, and refuses to move what is not there', async () => {
    const { deed, ids } = await withThree()
    must(await plans.moveAction({ ...deed, id: ids[0], direction: 'up' }))
    expect(await order(deed)).toEqual(ids)
    expect(await plans.moveAction({ ...deed, id: 'none', direction: 'up' })).toMatchObject({
      refusal: { kind: 'action-gone' },
    })
  })

  it('carries out all of several simultaneous changes of the list', async () => {
    const { deed, ids } = await withThree()
    const outcomes = await Promise.all([
      plans.pickProposals({ ...deed, picks: [aPick('B1-1')] }),
      plans.pickProposals({ ...deed, actor: colleague, picks: [aPick('B1-2')] }),
      plans.removeAction({ ...deed, id: ids[1] }),
    ])
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect((await contentsOf(deed)).actions.map(({ title }) => title).sort()).toEqual(
      ['A1-1', 'A1-3', 'B1-1', 'B1-2'].map((id) => `Förslag ${id}`),
    )
  })

  it('restores a removed action in its place, with a new version', async () => {
    const { deed, ids } = await withThree()
    must(await plans.removeAction({ ...deed, id: ids[1] }))
    expect(await order(deed)).toEqual([ids[0], ids[2]])
    expect((await contentsOf(deed)).removedActions.map(({ id }) => id)).toEqual([ids[1]])
    must(await plans.restoreAction({ ...deed, id: ids[1] }))
    expect(await order(deed)).toEqual(ids)
    const { actions, removedActions } = await contentsOf(deed)
    expect(removedActions).toEqual([])
    expect(actions[1]).toMatchObject({ version: 2, title: 'Förslag A1-2' })
  })

  it('restores one that others came to wait for without closing a circle', async () => {
    const deed = somewhere()
    const add = async (dependsOn: string[]) =>
      must(
        await plans.saveAction({
          ...deed,
          action: { kind: 'new', indicatorId: null },
          content: anAction({ dependsOn }),
        }),
      )
    const last = await add([])
    const away = await add([last.id])
    const between = await add([away.id])
    must(await plans.removeAction({ ...deed, id: away.id }))
    const content = anAction({ dependsOn: [between.id] })
    must(await plans.saveAction({ ...deed, action: { kind: 'existing', id: last.id, basedOnVersion: 1 }, content }))
    expect(must(await plans.restoreAction({ ...deed, id: away.id })).dependsOn).toEqual([])
  })

  it('changes nothing when the same is saved, whatever order the parts come in', async () => {
    const deed = somewhere()
    const steps = [{ text: 'Möte', on: '2027-01-15', isDone: false }]
    const content = anAction({ steps, partners: [{ kind: 'branch', name: 'Branschen' }] })
    const { id } = must(await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content }))
    const turned = { ...content, steps: [{ isDone: false, on: '2027-01-15', text: 'Möte' }] }
    const again = await plans.saveAction({
      ...deed,
      action: { kind: 'existing', id, basedOnVersion: 1 },
      content: turned,
    })
    expect(must(again).version).toBe(1)
  })

  it('refuses to remove or restore twice', async () => {
    const { deed, ids } = await withThree()
    must(await plans.removeAction({ ...deed, id: ids[1] }))
    expect(await plans.removeAction({ ...deed, id: ids[1] })).toMatchObject({ refusal: { kind: 'action-gone' } })
    must(await plans.restoreAction({ ...deed, id: ids[1] }))
    expect(await plans.restoreAction({ ...deed, id: ids[1] })).toMatchObject({ refusal: { kind: 'action-gone' } })
  })

  it('does not restore into a full plan', async () => {
    const { deed, ids } = await withThree()
    must(await plans.removeAction({ ...deed, id: ids[0] }))
    const rest = Array.from({ length: planLimits.actions - 2 }, (_, index) => aPick(`C1-${index}`))
    must(await plans.pickProposals({ ...deed, picks: rest }))
    expect(await plans.restoreAction({ ...deed, id: ids[0] })).toMatchObject({ refusal: { kind: 'plan-full' } })
  })
})

describe('barriers', () => {
  const withOne = async () => {
    const deed = somewhere()
    return { deed, barrier: must(await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier() })) }
  }
  const existing = (id: string, basedOnVersion: number) => ({ kind: 'existing' as const, id, basedOnVersion })

  it('are kept as they were written', async () => {
    const { barrier } = await withOne()
    expect(barrier).toMatchObject({ level: 'national-funding', weight: 3, version: 1 })
  })

  it('are saved by version, and not when nothing was changed', async () => {
    const { deed, barrier } = await withOne()
    const save = (content = aBarrier({ title: 'Nytt' })) =>
      plans.saveBarrier({ ...deed, barrier: existing(barrier.id, 1), content })
    expect(must(await save(aBarrier())).version).toBe(1)
    expect(must(await save()).version).toBe(2)
    expect(await save(aBarrier({ title: 'Annat' }))).toMatchObject({
      refusal: { kind: 'stale-barrier', current: { title: 'Nytt' } },
    })
  })

  it('let exactly one of several simultaneous saves win', async () => {
    const { deed, barrier } = await withOne()
    const outcomes = await Promise.all(
      ['A', 'B', 'C'].map((title) =>
        plans.saveBarrier({ ...deed, barrier: existing(barrier.id, 1), content: aBarrier({ title }) }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('can be removed and restored', async () => {
    const { deed, barrier } = await withOne()
    must(await plans.removeBarrier({ ...deed, id: barrier.id }))
    expect(
      await plans.saveBarrier({ ...deed, barrier: existing(barrier.id, 1), content: aBarrier({ title: 'Kvar' }) }),
    ).toMatchObject({ refusal: { kind: 'barrier-gone' } })
    expect(await plans.removeBarrier({ ...deed, id: barrier.id })).toMatchObject({ refusal: { kind: 'barrier-gone' } })
    must(await plans.restoreBarrier({ ...deed, id: barrier.id }))
    expect((await contentsOf(deed)).barriers).toMatchObject([{ id: barrier.id, version: 2 }])
  })

  it('are no more than a plan holds', async () => {
    const deed = somewhere()
    for (let index = 0; index < planLimits.barriers; index += 1)
      must(await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier() }))
    expect(await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier() })).toMatchObject({
      refusal: { kind: 'plan-full', most: planLimits.barriers },
    })
  })
})

describe('adopting', () => {
  const ready = async () => {
    const deed = somewhere()
    must(await plans.saveGoal({ ...deed, goal: 'Fler valideras.', basedOnVersion: 0 }))
    const action = must(
      await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction() }),
    )
    const barrier = must(await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier() }))
    return { deed, action, barrier, seenState: stateOf(await contentsOf(deed)), reason: '' }
  }

  it('keeps the decision and raises the barriers', async () => {
    const { deed, seenState } = await ready()
    must(await plans.adopt({ ...deed, decision, seenState, reason: '' }))
    const { plan, barriers } = await contentsOf(deed)
    expect(plan).toMatchObject({ status: 'adopted', decision, adoptedBy: editor, adoptedAt: at.toISOString() })
    expect(barriers).toHaveLength(1)
    const edition = await plans.edition(deed.regionCode, deed.roundId, plan.editionIds[0] ?? '')
    expect(edition).toMatchObject({ number: 1, decision, adoptedBy: editor, goal: 'Fler valideras.', barriers })
  })

  it('makes every later change refused', async () => {
    const { deed, action, barrier, seenState } = await ready()
    must(await plans.adopt({ ...deed, decision, seenState, reason: '' }))
    const content = anAction({ title: 'För sent' })
    const outcomes = [
      await plans.saveGoal({ ...deed, goal: 'Annat', basedOnVersion: 2 }),
      await plans.pickProposals({ ...deed, picks: [aPick('A1-1')] }),
      await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content }),
      await plans.saveAction({ ...deed, action: { kind: 'existing', id: action.id, basedOnVersion: 1 }, content }),
      await plans.moveAction({ ...deed, id: action.id, direction: 'up' }),
      await plans.removeAction({ ...deed, id: action.id }),
      await plans.restoreAction({ ...deed, id: action.id }),
      await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier() }),
      await plans.removeBarrier({ ...deed, id: barrier.id }),
      await plans.restoreBarrier({ ...deed, id: barrier.id }),
      await plans.adopt({ ...deed, decision, seenState, reason: '' }),
    ]
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, refusal: { kind: 'plan-adopted' } })
  })

  it('refuses what has changed since it was looked through', async () => {
    const { deed, action, seenState } = await ready()
    const content = anAction({ title: 'Ändrad' })
    must(
      await plans.saveAction({
        ...deed,
        actor: colleague,
        action: { kind: 'existing', id: action.id, basedOnVersion: 1 },
        content,
      }),
    )
    expect(await plans.adopt({ ...deed, decision, seenState, reason: '' })).toMatchObject({
      refusal: { kind: 'plan-changed' },
    })
    expect((await contentsOf(deed)).plan.status).toBe('draft')
  })

  it('refuses an empty plan and one that has not been begun', async () => {
    const deed = somewhere()
    expect(await plans.adopt({ ...deed, decision, seenState: '', reason: '' })).toMatchObject({
      refusal: { kind: 'plan-empty' },
    })
    must(await plans.saveGoal({ ...deed, goal: 'Mål', basedOnVersion: 0 }))
    expect(
      await plans.adopt({ ...deed, decision, seenState: stateOf(await contentsOf(deed)), reason: '' }),
    ).toMatchObject({
      refusal: { kind: 'plan-empty' },
    })
  })

  it('never adopts a plan together with a change that nobody looked through', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const { deed, action, seenState } = await ready()
      const content = anAction({ title: 'Samtidigt' })
      const [adopted, saved] = await Promise.all([
        plans.adopt({ ...deed, decision, seenState, reason: '' }),
        plans.saveAction({ ...deed, action: { kind: 'existing', id: action.id, basedOnVersion: 1 }, content }),
      ])
      expect([adopted.ok, saved.ok].sort()).toEqual([false, true])
      const { plan, actions } = await contentsOf(deed)
      expect(plan.status === 'adopted').toBe(adopted.ok)
      expect(actions[0]?.title === 'Samtidigt').toBe(saved.ok)
    }
  })

  it('adopts the largest plan in one transaction', async () => {
    const deed = somewhere()
    const picks = Array.from({ length: planLimits.actions }, (_, index) => aPick(`A1-${index}`))
    must(await plans.pickProposals({ ...deed, picks }))
    for (let index = 0; index < planLimits.barriers; index += 1)
      must(await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier() }))
    must(await plans.adopt({ ...deed, decision, seenState: stateOf(await contentsOf(deed)), reason: '' }))
    const { plan, actions, barriers } = await contentsOf(deed)
    const edition = await plans.edition(deed.regionCode, deed.roundId, plan.editionIds[0] ?? '')
    expect(edition).toMatchObject({ actions, barriers })
    expect([actions.length, barriers.length]).toEqual([planLimits.actions, planLimits.barriers])
  })

  it('leaves the plan as it was when it is killed before its one write, and adopted whole when killed after it', async () => {
    const { deed, seenState } = await ready()
    const before = await contentsOf(deed)
    const dying = (when: 'before' | 'after'): Store => ({
      ...test.store,
      commit: async (...given) => {
        if (when === 'after') await test.store.commit(...given)
        throw new Error('killed')
      },
      putPlain: async () => {
        throw new Error('a write beside the transaction')
      },
    })
    const adopt = (store: Store) => createPlans(store).adopt({ ...deed, decision, seenState, reason: '' })
    await expect(adopt(dying('before'))).rejects.toThrow('killed')
    expect(await contentsOf(deed)).toEqual(before)
    await expect(adopt(dying('after'))).rejects.toThrow('killed')
    const { plan, actions, barriers } = await contentsOf(deed)
    expect(plan.status).toBe('adopted')
    expect(await plans.edition(deed.regionCode, deed.roundId, plan.editionIds[0] ?? '')).toMatchObject({
      actions,
      barriers,
    })
  })
})

describe('a revision', () => {
  it('is a draft while the edition that was adopted stands, until it is adopted in its place', async () => {
    const deed = somewhere()
    expect(await plans.beginRevision(deed)).toMatchObject({ refusal: { kind: 'plan-not-adopted' } })
    const action = must(
      await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction() }),
    )
    const adopt = async (reason: string) =>
      must(await plans.adopt({ ...deed, decision, seenState: stateOf(await contentsOf(deed)), reason }))
    await adopt('')
    must(await plans.beginRevision(deed))
    const content = anAction({ title: 'Reviderad' })
    must(await plans.saveAction({ ...deed, action: { kind: 'existing', id: action.id, basedOnVersion: 1 }, content }))
    expect((await contentsOf(deed)).plan.status).toBe('draft')
    const inForce = () => plans.inForce(deed.regionCode, deed.roundId)
    expect(await inForce()).toMatchObject({ plan: { status: 'adopted' }, actions: [{ title: anAction().title }] })
    const { editionIds } = await adopt('Titeln är ändrad.')
    expect(editionIds).toHaveLength(2)
    expect(await inForce()).toMatchObject({ plan: { status: 'adopted' }, actions: [{ title: 'Reviderad' }] })
    expect(await plans.edition(deed.regionCode, deed.roundId, editionIds[1] ?? '')).toMatchObject({
      number: 2,
      reason: 'Titeln är ändrad.',
    })
  })

  it('writes no status: an action keeps the one that it had, and a new one is planned', async () => {
    const deed = somewhere()
    const { id } = must(
      await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction() }),
    )
    must(await plans.adopt({ ...deed, decision, seenState: stateOf(await contentsOf(deed)), reason: '' }))
    must(await plans.beginRevision(deed))
    const save = async (content: Parameters<typeof anAction>[0], action: ActionToSave) =>
      must(await plans.saveAction({ ...deed, action, content: anAction({ status: 'finished', ...content }) }))
    const existing = { kind: 'existing', id, basedOnVersion: 1 } as const
    expect(await save({}, existing)).toMatchObject({ status: 'planned', version: 1 })
    expect(await save({ title: 'Ny titel' }, existing)).toMatchObject({ status: 'planned', title: 'Ny titel' })
    expect(await save({}, { kind: 'new', indicatorId: null })).toMatchObject({ status: 'planned' })
  })
})

describe('the audit log', () => {
  it('has a line for every change, with before and after', async () => {
    const scope = '25'
    const deed = { regionCode: scope, roundId: 'audited', actor: editor, at }
    must(await plans.saveGoal({ ...deed, goal: 'Ett', basedOnVersion: 0 }))
    must(await plans.saveGoal({ ...deed, goal: 'Två', basedOnVersion: 1 }))
    const [first] = must(await plans.pickProposals({ ...deed, picks: [aPick('A1-1'), aPick('A1-2')] }))
    const id = first?.id ?? ''
    must(await plans.moveAction({ ...deed, id, direction: 'down' }))
    must(await plans.removeAction({ ...deed, id }))
    must(await plans.restoreAction({ ...deed, id }))
    must(await plans.adopt({ ...deed, decision, seenState: stateOf(await contentsOf(deed)), reason: '' }))
    const lines = (await createAuditLog(test.store).newest(scope, 1000)).filter(({ subject }) =>
      subject.includes('audited'),
    )
    expect(lines.map(({ action }) => action).sort()).toEqual([
      'adopt-plan',
      'begin-plan',
      'move-action',
      'pick-proposals',
      'remove-action',
      'restore-action',
      'save-plan-goal',
    ])
    expect(lines.find(({ action }) => action === 'save-plan-goal')).toMatchObject({
      actor: editor,
      before: { goal: 'Ett' },
      after: { goal: 'Två' },
    })
  })
})

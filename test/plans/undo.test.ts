import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { stateOf } from '#shared/plans/adoption.ts'
import type { BulkChange } from '#shared/plans/bulk-change.ts'
import type { Deed, PlanRefusal } from '#shared/plans/deed.ts'
import type { ActionContent, PlanContents } from '#shared/plans/plan.ts'
import { createPlans, type Plans } from '#shared/plans/plans.ts'
import { idOfForm, newId } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { aBarrier, aBulkChange, anAction, colleague, editor } from './builders.ts'

let test: TestStore
let plans: Plans
beforeAll(async () => {
  test = await startStore()
  plans = createPlans(test.store)
})
afterAll(() => test.stop())

const at = new Date('2026-10-05T12:00:00Z')
const years = { from: 2016, to: 2056 }
let used = 0
/** A plan that no other test uses. */
const somewhere = () => {
  used += 1
  return { regionCode: '20', roundId: `undo-${used}`, actor: editor, at }
}
/** The same plan by way of a form that has not been sent before. */
const form = <D extends Deed>(deed: D) => ({ ...deed, formKey: newId() })
const must = <T>(outcome: Outcome<T, PlanRefusal>): T => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.kind}`)
  return outcome.value
}
const contentsOf = async (deed: Deed): Promise<PlanContents> => {
  const contents = await plans.get(deed.regionCode, deed.roundId)
  if (!contents) throw new Error('no plan')
  return contents
}
const undo = (deed: Deed, of: { formKey: string }) =>
  plans.undoChange({ ...form(deed), changeId: idOfForm(of.formKey) })
const add = async (deed: Deed, content: Partial<ActionContent> = {}) =>
  must(await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction(content) }))
const titles = async (deed: Deed) => (await contentsOf(deed)).actions.map(({ title }) => title)

/** What people see of a plan, without versions and when it was saved. */
const seen = ({ plan, actions, barriers }: PlanContents) => {
  const written = <E extends { version: number; savedAt: string; savedBy: unknown }>({
    version: _version,
    savedAt: _savedAt,
    savedBy: _savedBy,
    ...rest
  }: E) => rest
  return { goal: plan.goal, actions: actions.map(written), barriers: barriers.map(written) }
}

describe('undoing a change of a draft', () => {
  it('puts back what an action said, as a new version in the name of who undid it', async () => {
    const deed = somewhere()
    const { id } = await add(deed, { title: 'Före', endsOn: '2027-01-31' })
    const save = form(deed)
    must(
      await plans.saveAction({
        ...save,
        action: { kind: 'existing', id, basedOnVersion: 1 },
        content: anAction({ title: 'Efter', endsOn: '', partners: [{ kind: 'university', name: 'Högskolan' }] }),
      }),
    )
    must(await undo({ ...deed, at: new Date('2026-10-05T12:05:00Z') }, save))
    expect((await contentsOf(deed)).actions).toMatchObject([
      { title: 'Före', endsOn: '2027-01-31', partners: [], version: 3, savedAt: '2026-10-05T12:05:00.000Z' },
    ])
  })

  it('takes away what was added, and gives it back when that is undone', async () => {
    const deed = somewhere()
    await add(deed, { title: 'En' })
    const adding = form(deed)
    await add(adding, { title: 'Två' })
    await add(deed, { title: 'Tre' })
    const undoing = form(deed)
    must(await plans.undoChange({ ...undoing, changeId: idOfForm(adding.formKey) }))
    expect(await titles(deed)).toEqual(['En', 'Tre'])
    expect((await contentsOf(deed)).removedActions).toMatchObject([{ title: 'Två' }])
    must(await undo(deed, undoing))
    expect(await titles(deed)).toEqual(['En', 'Två', 'Tre'])
    expect((await contentsOf(deed)).removedActions).toEqual([])
  })

  it('puts an action back where it stood, also when others have been added since', async () => {
    const deed = somewhere()
    await add(deed, { title: 'En' })
    const { id } = await add(deed, { title: 'Två' })
    await add(deed, { title: 'Tre' })
    const removal = form(deed)
    must(await plans.removeAction({ ...removal, id }))
    await add({ ...deed, actor: colleague }, { title: 'Fyra' })
    must(await undo(deed, removal))
    expect(await titles(deed)).toEqual(['En', 'Två', 'Tre', 'Fyra'])
  })

  it('takes away again what was restored, and puts back a moved action', async () => {
    const deed = somewhere()
    const { id } = await add(deed, { title: 'En' })
    await add(deed, { title: 'Två' })
    must(await plans.removeAction({ ...deed, id }))
    const restoring = form(deed)
    must(await plans.restoreAction({ ...restoring, id }))
    const moving = form(deed)
    must(await plans.moveAction({ ...moving, id, direction: 'down' }))
    expect(await titles(deed)).toEqual(['Två', 'En'])
    must(await undo(deed, moving))
    expect(await titles(deed)).toEqual(['En', 'Två'])
    must(await undo(deed, restoring))
    expect(await titles(deed)).toEqual(['Två'])
  })

  it('puts back the goal and a barrier', async () => {
    const deed = somewhere()
    must(await plans.saveGoal({ ...deed, goal: 'Ett', basedOnVersion: 0 }))
    const goal = form(deed)
    must(await plans.saveGoal({ ...goal, goal: 'Två', basedOnVersion: 1 }))
    const { id } = must(
      await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier({ title: 'Före' }) }),
    )
    const barrier = form(deed)
    must(
      await plans.saveBarrier({
        ...barrier,
        barrier: { kind: 'existing', id, basedOnVersion: 1 },
        content: aBarrier({ title: 'Efter', weight: 1 }),
      }),
    )
    must(await undo(deed, goal))
    must(await undo(deed, barrier))
    expect(await contentsOf(deed)).toMatchObject({
      plan: { goal: 'Ett', version: 3 },
      barriers: [{ title: 'Före', weight: 3 }],
    })
  })

  it('happens once when the form is sent twice, and not again from another page', async () => {
    const deed = somewhere()
    const adding = form(deed)
    await add(adding, { title: 'En' })
    const undoing = { ...form(deed), changeId: idOfForm(adding.formKey) }
    must(await plans.undoChange(undoing))
    expect(await plans.undoChange(undoing)).toMatchObject({ refusal: { kind: 'already-done' } })
    expect(await undo(deed, adding)).toMatchObject({ refusal: { kind: 'change-gone' } })
  })

  it('lets one of two tabs win that undo at once', async () => {
    const deed = somewhere()
    const { id } = await add(deed)
    const removal = form(deed)
    must(await plans.removeAction({ ...removal, id }))
    const outcomes = await Promise.all([undo(deed, removal), undo(deed, removal)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await titles(deed)).toHaveLength(1)
  })
})

describe('what cannot be undone', () => {
  it('is what a colleague has changed since: it says who and when, and changes nothing', async () => {
    const deed = somewhere()
    const { id } = await add(deed, { title: 'Ett' })
    const saving = form(deed)
    must(
      await plans.saveAction({
        ...saving,
        action: { kind: 'existing', id, basedOnVersion: 1 },
        content: anAction({ title: 'Två' }),
      }),
    )
    must(
      await plans.saveAction({
        ...deed,
        actor: colleague,
        action: { kind: 'existing', id, basedOnVersion: 2 },
        content: anAction({ title: 'Tre' }),
      }),
    )
    const before = await contentsOf(deed)
    expect(await undo(deed, saving)).toMatchObject({
      refusal: {
        kind: 'changed-since',
        since: [
          { what: 'action', title: 'Tre', how: 'changed', saved: { savedAt: at.toISOString(), savedBy: colleague } },
        ],
      },
    })
    expect(await contentsOf(deed)).toEqual(before)
  })

  it('can be undone again when the colleague has put her own change back', async () => {
    const deed = somewhere()
    const { id } = await add(deed, { title: 'Ett' })
    const saving = form(deed)
    const existing = (basedOnVersion: number) => ({ kind: 'existing' as const, id, basedOnVersion })
    must(await plans.saveAction({ ...saving, action: existing(1), content: anAction({ title: 'Två' }) }))
    const theirs = form({ ...deed, actor: colleague })
    must(await plans.saveAction({ ...theirs, action: existing(2), content: anAction({ title: 'Tre' }) }))
    must(await undo({ ...deed, actor: colleague }, theirs))
    must(await undo(deed, saving))
    expect(await titles(deed)).toEqual(['Ett'])
  })

  it('is what has been removed, put back or moved since, and a goal that has been written anew', async () => {
    const deed = somewhere()
    const [first, second] = [await add(deed, { title: 'En' }), await add(deed, { title: 'Två' })]
    await add(deed, { title: 'Tre' })
    const moving = form(deed)
    must(await plans.moveAction({ ...moving, id: first.id, direction: 'down' }))
    must(await plans.moveAction({ ...deed, id: first.id, direction: 'down' }))
    const saving = form(deed)
    must(
      await plans.saveAction({
        ...saving,
        action: { kind: 'existing', id: second.id, basedOnVersion: 1 },
        content: anAction({ title: 'Två igen' }),
      }),
    )
    const removal = form(deed)
    must(await plans.removeAction({ ...removal, id: second.id }))
    const goal = form(deed)
    must(await plans.saveGoal({ ...goal, goal: 'Ett', basedOnVersion: 1 }))
    must(await plans.saveGoal({ ...deed, goal: 'Två', basedOnVersion: 2 }))
    const since = async (of: { formKey: string }) => {
      const outcome = await undo(deed, of)
      return outcome.ok || outcome.refusal.kind !== 'changed-since' ? outcome : outcome.refusal.since
    }
    expect(await since(moving)).toMatchObject([{ what: 'order', how: 'moved' }])
    expect(await since(saving)).toMatchObject([{ what: 'action', title: 'Två igen', how: 'removed' }])
    expect(await since(goal)).toMatchObject([{ what: 'goal', how: 'changed' }])
    must(await plans.restoreAction({ ...deed, id: second.id }))
    expect(await since(removal)).toMatchObject([{ what: 'action', title: 'Två igen', how: 'restored' }])
  })

  it('is another’s change, and one that is older than a day', async () => {
    const deed = somewhere()
    const adding = form(deed)
    await add(adding)
    expect(await undo({ ...deed, actor: colleague }, adding)).toMatchObject({ refusal: { kind: 'change-gone' } })
    const dayLater = { ...deed, at: new Date(at.getTime() + 86_400_000) }
    expect(await undo(dayLater, adding)).toMatchObject({ refusal: { kind: 'change-gone' } })
    must(await undo({ ...deed, at: new Date(at.getTime() + 86_399_000) }, adding))
  })

  it('is anything in an adopted plan, also once its revision has begun', async () => {
    const deed = somewhere()
    const adding = form(deed)
    await add(adding)
    const decision = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 2026/12' }
    must(await plans.adopt({ ...deed, decision, seenState: stateOf(await contentsOf(deed)), reason: '' }))
    expect(await undo(deed, adding)).toMatchObject({ refusal: { kind: 'plan-adopted' } })
    must(await plans.beginRevision(deed))
    expect(await undo(deed, adding)).toMatchObject({ refusal: { kind: 'change-gone' } })
  })

  it('is what would make two actions wait for each other', async () => {
    const deed = somewhere()
    const second = await add(deed, { title: 'Två' })
    const first = await add(deed, { title: 'En', dependsOn: [second.id] })
    const freeing = form(deed)
    must(
      await plans.saveAction({
        ...freeing,
        action: { kind: 'existing', id: first.id, basedOnVersion: 1 },
        content: anAction({ title: 'En' }),
      }),
    )
    must(
      await plans.saveAction({
        ...deed,
        action: { kind: 'existing', id: second.id, basedOnVersion: 1 },
        content: anAction({ title: 'Två', dependsOn: [first.id] }),
      }),
    )
    expect(await undo(deed, freeing)).toMatchObject({
      refusal: { kind: 'circular-dependency', ids: [first.id, second.id, first.id] },
    })
  })

  it('brings back an action without what has come to wait for it, and with what has been removed', async () => {
    const deed = somewhere()
    const [gone, other] = [await add(deed, { title: 'Borta' }), await add(deed, { title: 'Annan' })]
    const away = await add(deed, { title: 'Undan', dependsOn: [gone.id, other.id] })
    const removal = form(deed)
    must(await plans.removeAction({ ...removal, id: away.id }))
    must(await plans.removeAction({ ...deed, id: gone.id }))
    must(
      await plans.saveAction({
        ...deed,
        action: { kind: 'existing', id: other.id, basedOnVersion: 1 },
        content: anAction({ title: 'Annan', dependsOn: [away.id] }),
      }),
    )
    must(await undo(deed, removal))
    const back = (await contentsOf(deed)).actions.find(({ id }) => id === away.id)
    expect(back?.dependsOn).toEqual([gone.id])
  })
})

type Deal = {
  kind: 'add' | 'save' | 'remove' | 'restore' | 'move' | 'bulk' | 'goal' | 'barrier'
  pick: number
  word: string
}
const deals = fc.array(
  fc.record({
    kind: fc.constantFrom<Deal['kind'][]>('add', 'save', 'remove', 'restore', 'move', 'bulk', 'goal', 'barrier'),
    pick: fc.nat(1000),
    word: fc.constantFrom('ett', 'två', 'tre', 'fyra'),
  }),
  { minLength: 1, maxLength: 14 },
)
const bulks: Partial<BulkChange>[] = [
  { place: 'first' },
  { place: 'last', responsible: { responsible: 'Chefen', responsibleId: '', responsibleName: '' } },
  { move: { by: 3, unit: 'month', withSteps: true } },
  { isRemoval: true },
]

/** Makes one of the changes, in a form of its own. */
const deal = async (deed: Deed & { formKey: string }, { kind, pick, word }: Deal): Promise<void> => {
  const { plan, actions, removedActions, barriers } = await contentsOf(deed)
  const action = actions[pick % Math.max(1, actions.length)]
  const removed = removedActions[pick % Math.max(1, removedActions.length)]
  const barrier = barriers[pick % Math.max(1, barriers.length)]
  if (kind === 'add') await add(deed, { title: word })
  if (kind === 'goal') must(await plans.saveGoal({ ...deed, goal: word, basedOnVersion: plan.version }))
  if (kind === 'barrier')
    must(
      barrier && pick % 3 === 0
        ? await plans.removeBarrier({ ...deed, id: barrier.id })
        : await plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier({ title: word }) }),
    )
  if (kind === 'restore' && removed) must(await plans.restoreAction({ ...deed, id: removed.id }))
  if (!action) return
  if (kind === 'remove') must(await plans.removeAction({ ...deed, id: action.id }))
  if (kind === 'move')
    must(await plans.moveAction({ ...deed, id: action.id, direction: pick % 2 === 0 ? 'up' : 'down' }))
  if (kind === 'save') {
    const outcome = await plans.saveAction({
      ...deed,
      action: { kind: 'existing', id: action.id, basedOnVersion: action.version },
      content: anAction({
        title: word,
        dependsOn: actions.slice(0, pick % 3).flatMap(({ id }) => (id === action.id ? [] : [id])),
      }),
    })
    if (!outcome.ok) expect(outcome.refusal.kind).toBe('circular-dependency')
  }
  if (kind === 'bulk') {
    const picks = actions.filter((_, index) => (pick >> (index % 8)) % 2 === 0)
    must(await plans.changeActions({ ...deed, years, picks, change: aBulkChange(bulks[pick % bulks.length]) }))
  }
}

describe('undoing one by one', () => {
  it('leads back to what stood first whatever was done, and redoing leads forward again', async () => {
    await fc.assert(
      fc.asyncProperty(deals, async (all) => {
        const deed = somewhere()
        await add(deed, { title: 'Första' })
        await add(deed, { title: 'Andra' })
        const states = [seen(await contentsOf(deed))]
        const forms: (Deed & { formKey: string })[] = []
        for (const one of all) {
          const sent = form(deed)
          await deal(sent, one)
          const now = seen(await contentsOf(deed))
          if (JSON.stringify(now) === JSON.stringify(states.at(-1))) continue
          forms.push(sent)
          states.push(now)
        }
        const undone: (Deed & { formKey: string })[] = []
        for (const [index, sent] of [...forms.entries()].reverse()) {
          const undoing = form(deed)
          must(await plans.undoChange({ ...undoing, changeId: idOfForm(sent.formKey) }))
          undone.push(undoing)
          expect(seen(await contentsOf(deed))).toEqual(states[index])
        }
        for (const [index, undoing] of undone.reverse().entries()) {
          must(await undo(deed, undoing))
          expect(seen(await contentsOf(deed))).toEqual(states[index + 1])
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { stateOf } from '#shared/plans/adoption.ts'
import { type BulkChange, bulkEffects } from '#shared/plans/bulk-change.ts'
import { mostAtOnce } from '#shared/plans/change-actions.ts'
import type { Deed, PlanRefusal } from '#shared/plans/deed.ts'
import { movedDay } from '#shared/plans/moved-day.ts'
import { type Action, type ActionContent, actionListLimits, type PlanContents } from '#shared/plans/plan.ts'
import { createPlans, type Plans } from '#shared/plans/plans.ts'
import { idOfForm, newId } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { aBulkChange, anAction, aPick, colleague, editor } from './builders.ts'

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
  return { regionCode: '20', roundId: `bulk-${used}`, actor: editor, at }
}
const must = <T>(outcome: Outcome<T, PlanRefusal>): T => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.kind}`)
  return outcome.value
}
const contentsOf = async (deed: Deed): Promise<PlanContents> => {
  const contents = await plans.get(deed.regionCode, deed.roundId)
  if (!contents) throw new Error('no plan')
  return contents
}
const add = async (deed: Deed, content: Partial<ActionContent> = {}) =>
  must(await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: null }, content: anAction(content) }))
const three = async (deed: Deed) => [
  await add(deed, { title: 'En' }),
  await add(deed, { title: 'Två' }),
  await add(deed, { title: 'Tre' }),
]
const change = (deed: Deed, picks: readonly Action[], wanted: Partial<BulkChange>) =>
  plans.changeActions({ ...deed, picks, years, change: aBulkChange(wanted) })

describe('moving a day', () => {
  it('moves by days, weeks and months, and keeps to the month’s last day', () => {
    expect(movedDay('2026-12-30', { by: 3, unit: 'day' })).toBe('2027-01-02')
    expect(movedDay('2026-12-30', { by: -1, unit: 'week' })).toBe('2026-12-23')
    expect(movedDay('2027-01-31', { by: 1, unit: 'month' })).toBe('2027-02-28')
    expect(movedDay('2028-01-31', { by: 1, unit: 'month' })).toBe('2028-02-29')
    expect(movedDay('2027-03-31', { by: -13, unit: 'month' })).toBe('2026-02-28')
    expect(movedDay('', { by: 1, unit: 'month' })).toBe('')
  })

  it('comes back by days and weeks, and never jumps over a month', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (iso, by) => {
        for (const unit of ['day', 'week'] as const)
          expect(movedDay(movedDay(iso, { by, unit }), { by: -by, unit })).toBe(iso)
        expect(months(movedDay(iso, { by, unit: 'month' }))).toBe(months(iso) + by)
      }),
    )
  })
})

describe('changing several actions at once', () => {
  it('writes only what is filled in, in those that are chosen', async () => {
    const deed = somewhere()
    const [first, , third] = await three(deed)
    if (!first || !third) throw new Error('no actions')
    const responsible = { responsible: '', responsibleId: 'eva@region.example', responsibleName: 'Eva' }
    expect(must(await change(deed, [first, third], { responsible, status: 'started' }))).toBe(2)
    const { actions } = await contentsOf(deed)
    expect(actions).toMatchObject([
      { ...anAction({ title: 'En' }), ...responsible, status: 'started', version: 2, position: 1 },
      { ...anAction({ title: 'Två' }), version: 1 },
      { ...anAction({ title: 'Tre' }), ...responsible, status: 'started', version: 2, position: 3 },
    ])
  })

  it('moves the days there are, with the steps that are not done when asked to', async () => {
    const deed = somewhere()
    const steps = [
      { text: 'Klart', on: '2026-11-15', isDone: true },
      { text: 'Sedan', on: '2026-12-15', isDone: false },
      { text: 'Utan dag', on: '', isDone: false },
    ]
    const action = await add(deed, { startsOn: '', endsOn: '2027-01-31', steps })
    must(await change(deed, [action], { move: { by: 1, unit: 'month', withSteps: true } }))
    const moved = (await contentsOf(deed)).actions
    expect(moved).toMatchObject([{ startsOn: '', endsOn: '2027-02-28' }])
    expect(moved[0]?.steps.map(({ on }) => on)).toEqual(['2026-11-15', '2027-01-15', ''])
    must(await change(deed, moved, { move: { by: 1, unit: 'week', withSteps: false } }))
    const again = (await contentsOf(deed)).actions
    expect(again[0]?.endsOn).toBe('2027-03-07')
    expect(again[0]?.steps.map(({ on }) => on)).toEqual(['2026-11-15', '2027-01-15', ''])
  })

  it('adds a partner once, and takes one away by name', async () => {
    const deed = somewhere()
    const partner = { kind: 'university' as const, name: 'Högskolan' }
    await add(deed, { partners: [partner] })
    await add(deed, { partners: [{ kind: 'other', name: 'Gamla' }] })
    expect(must(await change(deed, (await contentsOf(deed)).actions, { addPartner: partner }))).toBe(1)
    must(await change(deed, (await contentsOf(deed)).actions, { removePartner: 'Gamla' }))
    expect((await contentsOf(deed)).actions.map(({ partners }) => partners)).toEqual([[partner], [partner]])
  })

  it('moves them first or last in the order that they had, without a new version', async () => {
    const deed = somewhere()
    const [, second, third] = await three(deed)
    if (!second || !third) throw new Error('no actions')
    expect(must(await change(deed, [third, second], { place: 'first' }))).toBe(2)
    expect((await contentsOf(deed)).actions.map(({ title, version }) => [title, version])).toEqual([
      ['Två', 1],
      ['Tre', 1],
      ['En', 1],
    ])
  })

  it('removes them, each in its old place when it is restored', async () => {
    const deed = somewhere()
    const [first, second] = await three(deed)
    if (!first || !second) throw new Error('no actions')
    expect(must(await change(deed, [first, second], { isRemoval: true }))).toBe(2)
    expect(await contentsOf(deed)).toMatchObject({ actions: [{ title: 'Tre' }] })
    must(await plans.restoreAction({ ...deed, id: first.id }))
    must(await plans.restoreAction({ ...deed, id: second.id }))
    expect((await contentsOf(deed)).actions.map(({ title }) => title)).toEqual(['En', 'Två', 'Tre'])
  })

  it('changes nothing, and writes nothing, where all is so already', async () => {
    const deed = somewhere()
    const all = await three(deed)
    const before = await contentsOf(deed)
    expect(must(await change(deed, all, { status: 'planned', place: 'first' }))).toBe(0)
    expect(await contentsOf(deed)).toEqual(before)
  })

  it('leaves those that it cannot change as they are in every way', async () => {
    const deed = somewhere()
    const fine = await add(deed, { title: 'Går', startsOn: '', endsOn: '' })
    const not = await add(deed, { title: 'Går inte', startsOn: '2027-06-01', endsOn: '2027-12-01' })
    expect(must(await change(deed, [fine, not], { endsOn: '2027-01-31', place: 'last', status: 'started' }))).toBe(1)
    expect((await contentsOf(deed)).actions).toMatchObject([
      { title: 'Går inte', endsOn: '2027-12-01', status: 'planned', version: 1 },
      { title: 'Går', endsOn: '2027-01-31', status: 'started', version: 2 },
    ])
  })

  it('is one change that can be undone, and done again', async () => {
    const deed = somewhere()
    const all = await three(deed)
    const sent = { ...deed, formKey: newId() }
    must(await change(sent, all, { move: { by: 2, unit: 'week', withSteps: true }, place: null }))
    const after = (await contentsOf(deed)).actions
    const undoing = { ...deed, formKey: newId() }
    must(await plans.undoChange({ ...undoing, changeId: idOfForm(sent.formKey) }))
    expect((await contentsOf(deed)).actions.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual(
      all.map(({ startsOn, endsOn }) => [startsOn, endsOn]),
    )
    must(await plans.undoChange({ ...deed, formKey: newId(), changeId: idOfForm(undoing.formKey) }))
    expect((await contentsOf(deed)).actions.map(({ endsOn }) => endsOn)).toEqual(after.map(({ endsOn }) => endsOn))
  })

  it('happens once when the form is sent twice', async () => {
    const deed = { ...somewhere(), formKey: newId() }
    const action = await add({ ...deed, formKey: newId() })
    must(await change(deed, [action], { move: { by: 1, unit: 'day', withSteps: true } }))
    expect(await change(deed, [action], { move: { by: 1, unit: 'day', withSteps: true } })).toMatchObject({
      refusal: { kind: 'already-done' },
    })
    expect((await contentsOf(deed)).actions[0]?.version).toBe(2)
  })
})

describe('what is refused', () => {
  it('is all of it when a colleague has changed or removed one meanwhile, and says which', async () => {
    const deed = somewhere()
    const [first, second, third] = await three(deed)
    if (!first || !second || !third) throw new Error('no actions')
    must(
      await plans.saveAction({
        ...deed,
        actor: colleague,
        action: { kind: 'existing', id: first.id, basedOnVersion: 1 },
        content: anAction({ title: 'En, ändrad' }),
      }),
    )
    must(await plans.removeAction({ ...deed, actor: colleague, id: second.id }))
    const before = await contentsOf(deed)
    expect(await change(deed, [first, second, third], { status: 'started' })).toMatchObject({
      refusal: {
        kind: 'actions-changed',
        changed: [{ title: 'En, ändrad', savedBy: colleague }],
        gone: [{ id: second.id, title: 'Två' }],
      },
    })
    expect(await contentsOf(deed)).toEqual(before)
  })

  it('is one of two that change the same actions at once; nothing is half done', async () => {
    const deed = somewhere()
    const all = await three(deed)
    const outcomes = await Promise.all([
      change(deed, all, { status: 'started' }),
      change({ ...deed, actor: colleague }, all, { status: 'finished' }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set((await contentsOf(deed)).actions.map(({ status }) => status)).size).toBe(1)
  })

  it('is a plan that is adopted, and statuses once it has been', async () => {
    const deed = somewhere()
    const [first] = await three(deed)
    if (!first) throw new Error('no action')
    const decision = { day: '2026-10-01', body: 'Regionstyrelsen', reference: 'RS 2026/12' }
    must(await plans.adopt({ ...deed, decision, seenState: stateOf(await contentsOf(deed)), reason: '' }))
    expect(await change(deed, [first], { place: 'last' })).toMatchObject({ refusal: { kind: 'plan-adopted' } })
    must(await plans.beginRevision(deed))
    expect(must(await change(deed, [first], { status: 'finished' }))).toBe(0)
    expect((await contentsOf(deed)).actions[0]?.status).toBe('planned')
  })

  it('is more than one transaction takes: as many as are promised fit, with removing and undoing', async () => {
    const deed = somewhere()
    must(
      await plans.pickProposals({
        ...deed,
        picks: Array.from({ length: mostAtOnce.changed + 1 }, (_, index) => aPick(`A1-${index}`)),
      }),
    )
    const { actions } = await contentsOf(deed)
    const status = { status: 'started' } as const
    expect(await change(deed, actions, status)).toMatchObject({
      refusal: { kind: 'too-many-at-once', most: mostAtOnce.changed },
    })
    const sent = { ...deed, formKey: newId() }
    expect(must(await change(sent, actions.slice(1), status))).toBe(mostAtOnce.changed)
    must(await plans.undoChange({ ...deed, formKey: newId(), changeId: idOfForm(sent.formKey) }))
    const now = (await contentsOf(deed)).actions
    expect(await change(deed, now, { isRemoval: true })).toMatchObject({ refusal: { kind: 'too-many-at-once' } })
    const removal = { ...deed, formKey: newId() }
    const some = now.filter((_, index) => index % 2 === 1)
    expect(must(await change(removal, some, { isRemoval: true }))).toBe(mostAtOnce.removed)
    must(await plans.undoChange({ ...deed, formKey: newId(), changeId: idOfForm(removal.formKey) }))
    expect((await contentsOf(deed)).actions.map(({ id }) => id)).toEqual(now.map(({ id }) => id))
  }, 30_000)
})

describe('what becomes of an action', () => {
  const anEntry = (content: Partial<ActionContent>): Action => ({
    ...anAction(content),
    id: 'a',
    regionCode: '20',
    roundId: '2026',
    origin: { kind: 'own', indicatorId: null },
    position: 1,
    version: 1,
    savedAt: at.toISOString(),
    savedBy: editor,
  })
  const effectOf = (content: Partial<ActionContent>, wanted: Partial<BulkChange>, canSetStatus = true) =>
    bulkEffects([anEntry(content)], {
      ids: new Set(['a']),
      change: aBulkChange(wanted),
      rules: { years, canSetStatus },
      saved: { savedAt: at.toISOString(), savedBy: editor },
    }).effects[0]

  it('is refused with the reason', () => {
    const partner = { kind: 'other' as const, name: 'Ny' }
    const full = Array.from({ length: actionListLimits.partners }, (_, index) => ({ ...partner, name: `${index}` }))
    expect(effectOf({}, { startsOn: '2027-04-01' })).toMatchObject({ kind: 'refused', why: 'end-before-start' })
    expect(effectOf({}, { move: { by: 999, unit: 'month', withSteps: false } })).toMatchObject({ why: 'year' })
    expect(effectOf({ partners: full }, { addPartner: partner })).toMatchObject({ why: 'too-many-partners' })
    expect(effectOf({}, { status: 'started' }, false)).toMatchObject({ why: 'status-in-follow-up' })
    expect(effectOf({ status: 'started' }, { status: 'started' }, false)).toMatchObject({ kind: 'same' })
  })

  it('does not hang on what is wrong already and is not touched', () => {
    const wrong = { startsOn: '2027-05-01', endsOn: '2027-01-01' }
    expect(effectOf(wrong, { status: 'started' })).toMatchObject({ kind: 'changed' })
  })

  it('is that as many days lie between start and end when both move by days', () => {
    const span = ({ startsOn, endsOn }: Pick<Action, 'startsOn' | 'endsOn'>) =>
      Date.parse(endsOn) - Date.parse(startsOn)
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (by) => {
        const effect = effectOf({}, { move: { by, unit: 'day', withSteps: false } })
        if (by === 0) expect(effect?.kind).toBe('same')
        else if (effect?.kind === 'changed') expect(span(effect.after)).toBe(span(effect.action))
        else throw new Error('not changed')
      }),
    )
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { newestAfter } from '#shared/notices/notice-store.ts'
import { createPlanSheets, type PlanSheets } from '#shared/plan-sheets/plan-sheets.ts'
import { type RowToTake, takeRows } from '#shared/plan-sheets/take-rows.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { contentOf } from '#shared/plans/content-of.ts'
import type { Action, ActionContent } from '#shared/plans/plan.ts'
import { createPlans, type Plans } from '#shared/plans/plans.ts'
import { newId, newSecret } from '#shared/platform/ids.ts'
import { anAction, colleague, editor } from '#test/plans/builders.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

let test: TestStore
let plans: Plans
let sheets: PlanSheets
beforeAll(async () => {
  test = await startStore()
  plans = createPlans(test.store)
  sheets = createPlanSheets(test.store)
})
afterAll(() => test.stop())

const at = new Date('2026-10-05T12:00:00Z')
let used = 0
const somewhere = () => {
  used += 1
  return { regionCode: '20' as const, roundId: `take${used}`, actor: editor, at }
}
type Deed = ReturnType<typeof somewhere>

const add = async (deed: Deed, content: Partial<ActionContent>): Promise<Action> => {
  const action = { kind: 'new', indicatorId: null } as const
  const saved = await plans.saveAction({ ...deed, action, content: anAction(content) })
  if (!saved.ok) throw new Error(saved.refusal.kind)
  return saved.value
}
const addMany = async (deed: Deed, count: number, content: Partial<ActionContent>): Promise<Action[]> => {
  const added: Action[] = []
  while (added.length < count) added.push(await add(deed, content))
  return added
}
const take = (deed: Deed, rows: readonly RowToTake[]) => takeRows(test.store, { ...deed, formKey: newSecret(), rows })
const changed = (row: number, action: Action, content: Partial<ActionContent>): RowToTake => ({
  row,
  id: action.id,
  content: { ...contentOf(action), ...content },
  kind: 'changed',
  basedOnVersion: action.version,
})
const aNew = (row: number, content: Partial<ActionContent> = {}): RowToTake => ({
  row,
  id: newId(),
  content: anAction(content),
  kind: 'new',
  indicatorId: null,
})
const actionsOf = async ({ regionCode, roundId }: Deed) => (await plans.get(regionCode, roundId))?.actions ?? []

describe('rows that are taken into a plan', () => {
  it('tell the colleagues whom they give actions, each once', async () => {
    const deed = somewhere()
    const [first, second] = [await add(deed, {}), await add(deed, { responsibleId: colleague.id })]
    await take(deed, [
      changed(2, first, { title: 'Första', responsibleId: colleague.id }),
      changed(3, second, { title: 'Andra' }),
      aNew(4, { responsibleId: colleague.id }),
      aNew(5, { responsibleId: editor.id }),
    ])
    const given = (await newestAfter(test.store, deed.regionCode, '', 100)).flatMap((notice) =>
      notice.what === 'action-given' && notice.roundId === deed.roundId ? [notice] : [],
    )
    // The other one tells of what she was given before.
    expect(given.filter(({ count }) => count === 2)).toMatchObject([{ to: { ids: [colleague.id] }, title: 'Första' }])
    expect(given).toHaveLength(2)
  })

  it('are taken when the rows after them open the circle that they would close', async () => {
    const deed = somewhere()
    const [a, c] = [await add(deed, { title: 'A' }), await add(deed, { title: 'C' })]
    const b = await add(deed, { title: 'B', dependsOn: [a.id] })
    const rows = [changed(2, a, { dependsOn: [b.id] }), changed(3, b, { dependsOn: [c.id] })]
    expect(await take(deed, rows)).toEqual({ 2: 'saved', 3: 'saved' })
    expect((await actionsOf(deed)).map(({ dependsOn }) => dependsOn)).toEqual([[b.id], [], [c.id]])
  })

  it('are taken so when the rows that open it come in a later transaction too', async () => {
    const deed = somewhere()
    const [a, c] = [await add(deed, { title: 'A' }), await add(deed, { title: 'C' })]
    const b = await add(deed, { title: 'B', dependsOn: [a.id] })
    const others = await addMany(deed, 30, {})
    const rows = [
      changed(2, a, { dependsOn: [b.id] }),
      ...others.map((other, index) => changed(index + 3, other, { dependsOn: [c.id] })),
      changed(40, b, { dependsOn: [c.id] }),
    ]
    expect(Object.values(await take(deed, rows))).toEqual(rows.map(() => 'saved'))
  })

  it('are refused when they close a circle together', async () => {
    const deed = somewhere()
    const [a, b] = [await add(deed, {}), await add(deed, {})]
    const rows = [changed(2, a, { dependsOn: [b.id] }), changed(3, b, { dependsOn: [a.id] })]
    expect(await take(deed, rows)).toEqual({ 2: 'saved', 3: 'circle' })
  })

  it('are taken in as many transactions as what stood before them needs', async () => {
    const deed = somewhere()
    const full = { text: 'å'.repeat(10_000) }
    const actions = await addMany(deed, 25, full)
    const rows = actions.map((action, index) => changed(index + 2, action, { text: '' }))
    expect(Object.values(await take(deed, rows))).toEqual(rows.map(() => 'saved'))
    const lines = (await createAuditLog(test.store).newest(deed.regionCode, 200)).filter(
      ({ action, subject }) => action === 'take-plan-sheet' && subject === `plan ${deed.roundId}`,
    )
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(Buffer.byteLength(JSON.stringify(line))).toBeLessThan(400_000)
  })

  it('set no status in a revision', async () => {
    const deed = somewhere()
    const action = await add(deed, {})
    const contents = await plans.get(deed.regionCode, deed.roundId)
    if (!contents) throw new Error('no plan')
    const decision = { day: '2026-10-01', body: 'RS', reference: '1' }
    await plans.adopt({ ...deed, decision, seenState: stateOf(contents), reason: '' })
    await plans.beginRevision(deed)
    const rows = [changed(2, action, { title: 'Ny titel', status: 'finished' }), aNew(3, { status: 'finished' })]
    expect(await take(deed, rows)).toEqual({ 2: 'saved', 3: 'saved' })
    expect(await actionsOf(deed)).toMatchObject([{ title: 'Ny titel', status: 'planned' }, { status: 'planned' }])
  })
})

describe('a file that is kept', () => {
  it('gives its new actions the same ids however often the form is sent', async () => {
    const [one, other] = [somewhere(), somewhere()]
    const row = { cells: { title: 'A' }, unreadable: [], steps: null }
    const read = {
      rows: [2, 3].map((number) => ({ ...row, row: number })),
      ignored: { columns: [], sheets: [] },
      straySteps: [],
    }
    const formKey = newSecret()
    const idsOf = async (deed: Deed) => {
      const id = await sheets.keep({ ...deed, formKey, read })
      return (await sheets.find(deed, id, at))?.rows.map(({ newId: kept }) => kept)
    }
    const ids = await idsOf(one)
    expect(new Set(ids).size).toBe(2)
    expect(await idsOf(other)).toEqual(ids)
  })
})

import { carryOut, type Deed, draftStep, type Intent, orderStep, type Step, savedBy } from '#shared/plans/deed.ts'
import { circleThrough } from '#shared/plans/dependencies.ts'
import { type Action, type ActionContent, type PlanContents, planLimits } from '#shared/plans/plan.ts'
import { newlyGiven } from '#shared/plans/plan-notices.ts'
import { entryItem, readContents } from '#shared/plans/plan-store.ts'
import { isSameEntry } from '#shared/plans/same-entry.ts'
import { withOwnStatus } from '#shared/plans/set-status.ts'
import { done } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { TakeResult } from './plan-sheet.ts'

/** A row that is confirmed: an action to add, or one to save over the version that was seen. */
export type RowToTake = { row: number; id: string; content: ActionContent } & (
  | { kind: 'new'; indicatorId: string | null }
  | { kind: 'changed'; basedOnVersion: number }
)

type TakeRows = Deed & { formKey: string; rows: readonly RowToTake[] }

type Results = Record<string, TakeResult>

/** How much one transaction takes: its audit line holds every action before and after, and an item takes 400 kB. */
const atOnce = { rows: 25, bytes: 300_000 } as const

const waitsForMore = (row: RowToTake, present: ReadonlyMap<string, Action>): boolean =>
  row.content.dependsOn.some((other) => !present.get(row.id)?.dependsOn.includes(other))

/** New actions first, since others may wait for them; then those that wait for no more than before, so that no circle closes which the rows together open. */
const inTurn = (rows: readonly RowToTake[], present: ReadonlyMap<string, Action>): RowToTake[] => {
  const turn = (row: RowToTake) => (row.kind === 'new' ? 0 : waitsForMore(row, present) ? 2 : 1)
  return rows.toSorted((a, b) => turn(a) - turn(b))
}

const batchesOf = (rows: readonly RowToTake[], present: ReadonlyMap<string, Action>): RowToTake[][] => {
  const batches: RowToTake[][] = [[]]
  let bytes = 0
  for (const row of rows) {
    const before = present.get(row.id)
    const size = Buffer.byteLength(JSON.stringify([before, { ...before, ...row.content }]))
    const last = batches.at(-1) ?? []
    const hasRoom = last.length < atOnce.rows && bytes + size <= atOnce.bytes
    if (hasRoom || last.length === 0) last.push(row)
    else batches.push([row])
    bytes = hasRoom ? bytes + size : size
  }
  return batches
}

/** What would come of a row in the plan as it stands: the action to write, or why none is written. */
const settle = (
  row: RowToTake,
  working: ReadonlyMap<string, Action>,
  contents: PlanContents | null,
  deed: TakeRows,
) => {
  const before = working.get(row.id)
  const isRemoved = contents?.removedActions.some(({ id }) => id === row.id) ?? false
  // A new one that is there, or was and has been removed since, came with the same form before.
  if (row.kind === 'new' && (before || isRemoved)) return 'saved'
  if (row.kind === 'changed' && !before) return 'gone'
  if (row.kind === 'new' && working.size >= planLimits.actions) return 'full'
  const content = withOwnStatus(row.content, before, contents)
  if (before && isSameEntry(before, { ...before, ...content })) return 'saved'
  if (row.kind === 'changed' && before?.version !== row.basedOnVersion) return 'stale'
  const nodes = [...working.values(), ...(before ? [] : [{ id: row.id, dependsOn: [] }])]
  if (waitsForMore(row, working) && circleThrough(nodes, row.id, row.content.dependsOn)) return 'circle'
  const { regionCode, roundId } = deed
  const after: Action = before
    ? { ...before, ...content, ...savedBy(deed), version: before.version + 1 }
    : {
        ...content,
        ...savedBy(deed),
        id: row.id,
        regionCode,
        roundId,
        origin: { kind: 'own', indicatorId: row.kind === 'new' ? row.indicatorId : null },
        position: working.size + 1,
        version: 1,
      }
  return after
}

const stepOf = (action: Action): Step => ({
  change: {
    table: 'plans',
    put: entryItem('action', action),
    condition: action.version === 1 ? { absent: true } : { version: action.version - 1 },
  },
  whenRefused: () => 'read-again',
})

const isCircle =
  (results: Results) =>
  ({ row }: RowToTake): boolean =>
    results[row] === 'circle'

const intend = (deed: TakeRows, contents: PlanContents | null): Intent<Results> => {
  if (contents?.plan.status === 'adopted')
    return done(Object.fromEntries(deed.rows.map(({ row }) => [row, 'adopted' as const])))
  const before = contents?.actions ?? []
  const working = new Map(before.map((action) => [action.id, action]))
  const results: Results = {}
  const written: Action[] = []
  // A row may open the circle that one before it would close: those are settled again, as long as others fall away.
  for (let left = deed.rows, count = -1; left.length !== count; left = left.filter(isCircle(results))) {
    count = left.length
    for (const row of left) {
      const settled = settle(row, working, contents, deed)
      results[row.row] = typeof settled === 'string' ? settled : 'saved'
      if (typeof settled === 'string') continue
      working.set(settled.id, settled)
      written.push(settled)
    }
  }
  if (written.length === 0) return done(results)
  const isAdding = working.size > before.length
  return {
    steps: [
      draftStep(deed, contents),
      ...(isAdding ? [orderStep(deed, contents, { actions: [...working.values()] })] : []),
      ...written.map(stepOf),
    ],
    audit: {
      action: 'take-plan-sheet',
      subject: `plan ${deed.roundId}`,
      before: before.filter(({ id }) => written.some((action) => action.id === id)),
      after: written,
    },
    value: results,
    notices: newlyGiven(deed, contents, { actions: [...working.values()] }),
  }
}

/** What stands of rows that the same form had brought before. */
const standing = async (store: Store, deed: TakeRows): Promise<Results> => {
  const contents = await readContents(store, deed)
  const present = new Map((contents?.actions ?? []).map((action) => [action.id, action]))
  return Object.fromEntries(
    deed.rows.map((row) => {
      const action = present.get(row.id)
      const isThere =
        action &&
        (row.kind === 'new' || isSameEntry(action, { ...action, ...withOwnStatus(row.content, action, contents) }))
      return [row.row, isThere ? 'saved' : row.kind === 'new' || !action ? 'gone' : 'stale']
    }),
  )
}

/**
 * Takes rows of a workbook into the plan, at most 25 in a transaction; begins the plan when there is none. Each row stands alone: one that a colleague has changed or removed since it was seen is
 * left as she has it, and the others are taken. What is there already is passed over, so a form that is sent again goes on where it was interrupted.
 */
export const takeRows = async (store: Store, deed: TakeRows): Promise<Results> => {
  const present = new Map(((await readContents(store, deed))?.actions ?? []).map((action) => [action.id, action]))
  const results: Results = {}
  const take = async (batches: readonly RowToTake[][], turn: string) => {
    for (const [index, rows] of batches.entries()) {
      const some = { ...deed, rows, formKey: `${deed.formKey}-${turn}${index}` }
      const outcome = await carryOut(store, some, (contents) => intend(some, contents))
      if (outcome.ok) Object.assign(results, outcome.value)
      else if (outcome.refusal.kind === 'already-done') Object.assign(results, await standing(store, some))
      else if (outcome.refusal.kind === 'plan-adopted') for (const { row } of rows) results[row] = 'adopted'
      // A new kind of refusal must not be taken for success.
      else throw new Error(`unexpected refusal: ${outcome.refusal.kind}`)
    }
  }
  const batches = batchesOf(inTurn(deed.rows, present), present)
  await take(batches, '')
  // What opens a circle may have come in a later transaction.
  const circles = deed.rows.filter(isCircle(results))
  if (batches.length > 1 && circles.length > 0) await take(batchesOf(circles, present), 'again-')
  return results
}

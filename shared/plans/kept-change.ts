import { idOfForm } from '#shared/platform/ids.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { Action, Barrier, PlanContents } from './plan.ts'
import { actionList, barrierList, type PlanEntries, type PlanList } from './plan-lists.ts'
import type { EntryKind, PlanKey } from './plan-store.ts'
import { differingFields, markOf } from './same-entry.ts'

/** What a change makes of a plan: the goal and the lists that it writes. An entry that it takes out of a list is among the removed as it stood, where nothing else is said. */
export type PlanNext = Partial<PlanEntries> & { goal?: string }

/** What a change made of one entry, and what it takes to put it back. */
export type KeptEntry = {
  kind: EntryKind
  id: string
  title: string
  was: 'listed' | 'removed' | 'nowhere'
  is: 'listed' | 'removed'
  /** The fields that the change wrote, as they were; one without a value was not there. */
  before: { field: string; value?: unknown }[]
  /** The mark of what people wrote in it, as the change left it. */
  mark: string
}

/** The ids of a list before and after a change that added, removed or moved. */
export type KeptOrder = { before: string[]; after: string[] }

/** A change of a plan with what stood before it. It is the person's own, and can be undone for a day. */
export type KeptChange = PlanKey & {
  id: string
  at: string
  /** Which draft it was made in: one that has been adopted or given up is not changed any more. */
  draftNumber: number
  goal?: { before: string; after: string }
  entries: KeptEntry[]
  actionOrder?: KeptOrder
  barrierOrder?: KeptOrder
}

const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]))

const fieldsBefore = (before: Action | Barrier, after: Action | Barrier): KeptEntry['before'] =>
  differingFields(before, after).map((field) => {
    const value: unknown = (before as Record<string, unknown>)[field]
    return value === undefined ? { field } : { field, value }
  })

const entriesOf = <T extends Action | Barrier>(
  { kind, listed, removed }: PlanList<T>,
  before: PlanEntries,
  after: PlanEntries,
): KeptEntry[] => {
  const [listedBefore, removedBefore] = [byId(listed(before)), byId(removed(before))]
  const [listedAfter, removedAfter] = [byId(listed(after)), byId(removed(after))]
  const keep = (was: T | undefined, is: T, places: Pick<KeptEntry, 'was' | 'is'>): KeptEntry => ({
    kind,
    id: is.id,
    title: is.title,
    ...places,
    before: was ? fieldsBefore(was, is) : [],
    mark: markOf(is),
  })
  const written = [...listedAfter.values()].flatMap((entry): KeptEntry[] => {
    const was = listedBefore.get(entry.id)
    if (was?.version === entry.version) return []
    if (was) return [keep(was, entry, { was: 'listed', is: 'listed' })]
    const away = removedBefore.get(entry.id)
    return [keep(away, entry, { was: away ? 'removed' : 'nowhere', is: 'listed' })]
  })
  const taken = [...listedBefore.values()]
    .filter(({ id }) => !listedAfter.has(id))
    .map((entry) => keep(entry, removedAfter.get(entry.id) ?? entry, { was: 'listed', is: 'removed' }))
  return [...written, ...taken]
}

const orderOf = (before: readonly { id: string }[], after: readonly { id: string }[]): KeptOrder | null => {
  const order = { before: before.map(({ id }) => id), after: after.map(({ id }) => id) }
  return order.before.join(' ') === order.after.join(' ') ? null : order
}

const nothing: PlanEntries = { actions: [], barriers: [], removedActions: [], removedBarriers: [] }

/** The entries that differ between what stands and what is to stand. */
export const keptEntries = (contents: PlanContents | null, next: PlanNext): KeptEntry[] => {
  const before = contents ?? nothing
  const after: PlanEntries = { ...before, ...next }
  return [...entriesOf(actionList, before, after), ...entriesOf(barrierList, before, after)]
}

/** What is kept of a change from `contents` to `next`. */
export const keptChange = (
  { regionCode, roundId, at, formKey }: PlanKey & { actor: Actor; at: Date; formKey: string },
  contents: PlanContents | null,
  next: PlanNext,
): KeptChange => {
  const goal = contents?.plan.goal ?? ''
  const actionOrder = orderOf(contents?.actions ?? [], next.actions ?? contents?.actions ?? [])
  const barrierOrder = orderOf(contents?.barriers ?? [], next.barriers ?? contents?.barriers ?? [])
  return {
    regionCode,
    roundId,
    id: idOfForm(formKey),
    at: at.toISOString(),
    draftNumber: contents?.plan.draftNumber ?? 1,
    ...(next.goal !== undefined && next.goal !== goal && { goal: { before: goal, after: next.goal } }),
    entries: keptEntries(contents, next),
    ...(actionOrder && { actionOrder }),
    ...(barrierOrder && { barrierOrder }),
  }
}

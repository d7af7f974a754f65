import type { Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { type Deed, planStep } from './deed.ts'
import { readEdition } from './edition-store.ts'
import type { Action, Barrier, Edition, PlanContents } from './plan.ts'
import { actionList, barrierList, type PlanList } from './plan-lists.ts'
import { entryItem, entryKey, orderChange, planKey, readStored, removedItem, removedKey } from './plan-store.ts'
import { isSameEntry } from './same-entry.ts'

/** With the check of the plan's head, the order and the audit line under what one transaction takes (DynamoDB: 100). */
const changesAtOnce = 90

/** What makes a stored list the edition's: entries as they were, those that the revision added among the removed, where a later one can take them back. */
const changesOf = <T extends Action | Barrier>(
  { kind, listed, removed }: PlanList<T>,
  stored: PlanContents,
  entries: readonly T[],
): Change[] => {
  const wanted = new Map(entries.map((entry) => [entry.id, entry]))
  const present = new Map(listed(stored).map((entry) => [entry.id, entry]))
  const gone = new Map(removed(stored).map((entry) => [entry.id, entry]))
  const back = entries.flatMap((entry): Change[] => {
    const now = present.get(entry.id)
    const taken = gone.get(entry.id)
    // A new version: a form that was open when the revision was given up must not pass for up to date.
    const version = Math.max(entry.version, now?.version ?? 0, taken?.version ?? 0) + 1
    return [
      ...(now && isSameEntry(now, entry)
        ? []
        : [{ table: 'plans', put: entryItem(kind, { ...entry, version }) } as const]),
      ...(taken ? [{ table: 'plans', remove: removedKey(kind, taken) } as const] : []),
    ]
  })
  const added = [...present.values()].filter(({ id }) => !wanted.has(id))
  return [
    ...back,
    ...added.flatMap((entry): Change[] => [
      { table: 'plans', put: removedItem(kind, entry) },
      { table: 'plans', remove: entryKey(kind, entry) },
    ]),
  ]
}

const allChanges = (stored: PlanContents, edition: Edition): Change[] => [
  ...changesOf(actionList, stored, edition.actions),
  ...changesOf(barrierList, stored, edition.barriers),
]

/**
 * Puts back the entries of the edition that stands after a revision was given up; does nothing to any other plan. Safe to repeat and to do twice at once: each transaction holds the head
 * to be as it was read, which every change of an entry moves on. What the revision said is in the audit log.
 */
export const putBackEntries = (store: Store, deed: Deed): Promise<void> =>
  untilSettled(async () => {
    const stored = await readStored(store, deed)
    const editionId = stored?.plan.editionIds.at(-1)
    if (!stored?.plan.isRestoring || !editionId) return undefined
    const edition = await readEdition(store, deed, editionId)
    if (!edition) throw new Error(`the edition ${editionId} is gone`)
    const { plan } = stored
    const changes = allChanges(stored, edition)
    const head: Change = {
      table: 'plans',
      check: planKey(deed),
      condition: { statusIn: ['adopted'], equals: { changes: plan.changes, isRestoring: true } },
    }
    const audit = {
      scope: deed.regionCode,
      actor: deed.actor,
      action: 'put-back-plan-entries',
      subject: `plan ${deed.roundId}`,
      at: deed.at.toISOString(),
    }
    for (let from = 0; from < changes.length; from += changesAtOnce) {
      const result = await store.commit({ changes: [head, ...changes.slice(from, from + changesAtOnce)], audit })
      if (!result.ok) return 'read-again'
    }
    const { step } = planStep(deed, plan, { isRestoring: false })
    const result = await store.commit({
      changes: [step.change, orderChange(deed, stored.orderVersion, edition)],
      audit,
    })
    return result.ok ? undefined : 'read-again'
  })

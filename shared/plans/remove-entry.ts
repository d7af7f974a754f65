import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, draftStep, orderStep, type PlanRefusal } from './deed.ts'
import type { Action, Barrier } from './plan.ts'
import type { PlanList } from './plan-lists.ts'
import { entryKey, removedItem } from './plan-store.ts'

/** Takes an action or a barrier out of the plan; it can be restored while the plan is a draft. Refuses an adopted plan and what is gone already. */
export const removeEntry = <T extends Action | Barrier>(
  store: Store,
  list: PlanList<T>,
  deed: Deed & { id: string },
): Promise<Outcome<T, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    const entry = contents && list.listed(contents).find(({ id }) => id === deed.id)
    if (!contents || !entry) return refused(list.gone)
    const next = { [list.name]: list.listed(contents).filter(({ id }) => id !== deed.id) }
    return {
      steps: [
        draftStep(deed, contents),
        orderStep(deed, contents, next),
        {
          change: { table: 'plans', remove: entryKey(list.kind, deed), condition: { version: entry.version } },
          whenRefused: () => 'read-again',
        },
        { change: { table: 'plans', put: removedItem(list.kind, entry) }, whenRefused: () => 'read-again' },
      ],
      audit: { action: `remove-${list.kind}`, subject: `${list.kind} ${deed.roundId} ${deed.id}`, before: entry },
      value: entry,
      next,
    }
  })

import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type PlanRefusal } from './deed.ts'
import { type KeptChange, keptEntries } from './kept-change.ts'
import { endKept, readKept } from './kept-change-store.ts'
import { putBackChange } from './put-back-change.ts'
import { rewriteSteps } from './rewrite-entries.ts'

const isNothing = ({ goal, entries, actionOrder, barrierOrder }: KeptChange): boolean =>
  !goal && entries.length === 0 && !actionOrder && !barrierOrder

/**
 * Undoes one change that the person has made in the draft within a day: what stood before is put back in one transaction, whatever it was. It is a change like any other, and so can be undone itself.
 * Refuses an adopted plan, a change that is there no more, one of which something has been changed since, and what closes a circle or does not find room.
 */
export const undoChange = async (
  store: Store,
  { changeId, ...deed }: Deed & { changeId: string },
): Promise<Outcome<KeptChange, PlanRefusal>> => {
  const kept = await readKept(store, deed, { personId: deed.actor.id, id: changeId, now: deed.at })
  return carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    if (!contents || !kept || isNothing(kept) || kept.draftNumber !== contents.plan.draftNumber)
      return refused({ kind: 'change-gone' })
    const back = putBackChange(deed, contents, kept)
    if (!back.ok) return back
    const entries = keptEntries(contents, back.value)
    return {
      steps: [
        ...rewriteSteps(deed, contents, back.value),
        { change: endKept(kept, deed.actor.id), whenRefused: () => ({ kind: 'change-gone' }) },
      ],
      audit: {
        action: 'undo-plan-change',
        subject: `plan ${deed.roundId}`,
        before: {
          ...(kept.goal && { goal: kept.goal.after }),
          entries: entries.map(({ id, title, was, before }) => ({ id, title, was, before })),
        },
        after: { ...(kept.goal && { goal: kept.goal.before }), entries: entries.map(({ id, is }) => ({ id, is })) },
      },
      value: kept,
      next: back.value,
      // Whoever gets an action back was never told that it was taken from her; and with ninety of them the transaction is full.
      notices: [],
    }
  })
}

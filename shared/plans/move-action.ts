import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, draftStep, orderStep, type PlanRefusal } from './deed.ts'
import { type Direction, inOrder, moved } from './order.ts'
import type { Action } from './plan.ts'

/** Moves an action one place up or down in the plan as it stands now. At the end it stays. Refuses an adopted plan and an action that is gone. */
export const moveAction = (
  store: Store,
  deed: Deed & { id: string; direction: Direction },
): Promise<Outcome<Action, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    const action = contents?.actions.find((candidate) => candidate.id === deed.id)
    if (!contents || !action) return refused({ kind: 'action-gone' })
    const before = contents.actions.map(({ id }) => id)
    const after = moved(before, deed.id, deed.direction)
    const position = after.indexOf(deed.id) + 1
    if (position === action.position) return done(action)
    const actions = inOrder(contents.actions, after)
    return {
      steps: [draftStep(deed, contents), orderStep(deed, contents, { actions })],
      audit: {
        action: 'move-action',
        subject: `action ${deed.roundId} ${deed.id}`,
        before: { position: action.position },
        after: { position },
      },
      value: { ...action, position },
      next: { actions },
    }
  })

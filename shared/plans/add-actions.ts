import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, draftStep, orderStep, type PlanRefusal, savedBy } from './deed.ts'
import { type Action, type ActionContent, type PlanContents, planLimits } from './plan.ts'
import { givenNotices } from './plan-notices.ts'
import { entryItem, readContents } from './plan-store.ts'

/** An action that is to be added. */
export type ActionToAdd = Pick<Action, 'id' | 'origin' | 'copiedFrom'> & { content: ActionContent }

/** What adding is called in the audit log, and what is in the plan already and so passed over. */
export type Adding = { action: string; isIn(contents: PlanContents, one: ActionToAdd): boolean }

/** How many one transaction adds: the audit line holds them all, and an item takes 400 kB. */
const atOnce = 25

const addSome = (
  store: Store,
  { toAdd, ...deed }: Deed & { toAdd: readonly ActionToAdd[] },
  { action, isIn }: Adding,
): Promise<Outcome<Action[], PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    const present = contents?.actions ?? []
    const added = toAdd
      .filter((one) => !contents || !isIn(contents, one))
      .map(
        ({ content, ...one }, index): Action => ({
          ...content,
          ...one,
          ...savedBy(deed),
          regionCode: deed.regionCode,
          roundId: deed.roundId,
          position: present.length + index + 1,
          version: 1,
        }),
      )
    if (added.length === 0) return done([])
    if (present.length + added.length > planLimits.actions)
      return refused({ kind: 'plan-full', most: planLimits.actions })
    return {
      steps: [
        draftStep(deed, contents),
        orderStep(deed, contents, { actions: [...present, ...added] }),
        ...added.map((each) => ({
          change: { table: 'plans' as const, put: entryItem('action', each), condition: { absent: true } },
          whenRefused: () => 'read-again' as const,
        })),
      ],
      audit: { action, subject: `plan ${deed.roundId}`, after: added },
      notices: givenNotices(deed, added),
      value: added,
    }
  })

/**
 * Adds actions last in the plan; begins the plan when there is none. What is in it already is passed over, so a form that is sent again goes on where it was
 * interrupted. Refuses an adopted or full plan.
 */
export const addActions = async (
  store: Store,
  { toAdd, formKey, ...deed }: Deed & { toAdd: readonly ActionToAdd[] },
  adding: Adding,
): Promise<Outcome<Action[], PlanRefusal>> => {
  const present = await readContents(store, deed)
  const left = toAdd.filter((one) => !present || !adding.isIn(present, one)).length
  if ((present?.actions.length ?? 0) + left > planLimits.actions && !(await store.wasDone(formKey)))
    return refused(
      present?.plan.status === 'adopted' ? { kind: 'plan-adopted' } : { kind: 'plan-full', most: planLimits.actions },
    )
  const added: Action[] = []
  for (let from = 0; from === 0 || from < toAdd.length; from += atOnce) {
    const isLast = from + atOnce >= toAdd.length
    const some = { ...deed, toAdd: toAdd.slice(from, from + atOnce), ...(isLast && formKey && { formKey }) }
    const outcome = await addSome(store, some, adding)
    if (!outcome.ok) return outcome
    added.push(...outcome.value)
  }
  return done(added)
}

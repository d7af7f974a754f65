import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { stateOf } from './adoption.ts'
import { compareEditions, isUnchanged } from './compare-editions.ts'
import { carryOut, type Deed, type PlanRefusal, planStep, savedBy } from './deed.ts'
import { readEdition } from './edition-store.ts'
import type { Plan } from './plan.ts'
import { readContents } from './plan-store.ts'
import { putBackEntries } from './put-back-entries.ts'

/**
 * Gives up a revision: the edition that stands is the plan again. One write makes it so whatever the plan's size: the head becomes adopted and says that the entries are being put
 * back, and from then on every reader gets the edition itself. The entries follow in writes that are safe to repeat; interrupted anywhere among them nothing is lost, and the next revision
 * begins by finishing them. Where nothing had been changed there is nothing to put back. Refuses a plan that is no draft, one that was never adopted, and one that has changed since `seenState` was looked through.
 */
export const giveUpRevision = async (
  store: Store,
  deed: Deed & { seenState: string },
): Promise<Outcome<Plan, PlanRefusal>> => {
  const editionId = (await readContents(store, deed))?.plan.editionIds.at(-1)
  const edition = editionId ? await readEdition(store, deed, editionId) : null
  const outcome = await carryOut(store, deed, (contents) => {
    if (!contents || !edition) return refused({ kind: 'plan-not-adopted' })
    const before = contents.plan
    if (before.status === 'adopted') return refused({ kind: 'plan-adopted' })
    if (stateOf(contents) !== deed.seenState || before.editionIds.at(-1) !== edition.id)
      return refused({ kind: 'plan-changed' })
    const { step, after } = planStep(deed, before, {
      ...savedBy(deed),
      status: 'adopted',
      goal: edition.goal,
      ownPlaces: edition.ownPlaces,
      version: before.version + 1,
      isRestoring: !isUnchanged(compareEditions(edition, { ...contents, goal: before.goal })),
    })
    return {
      steps: [step],
      audit: { action: 'give-up-plan-revision', subject: `plan ${deed.roundId}`, before, after },
      value: after,
    }
  })
  if (outcome.ok) await putBackEntries(store, deed)
  return outcome
}

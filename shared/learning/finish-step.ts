import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { type Actor, type Store, StoreUnavailable } from '#shared/platform/store.ts'
import { findProgress, putProgress } from './learning-store.ts'
import { type ChecklistId, type Progress, type StepId, stepIds, withStepDone } from './training.ts'

export type FinishStep = {
  step: StepId
  /** What is ticked on the checklist; null on steps without it. */
  checked: readonly ChecklistId[] | null
  actor: Actor
  at: Date
  formKey?: string
}

/** The same person in several windows: steps only come to, so the later is laid on the earlier. Of as many at once as there are steps, one gets through at each try. */
const maxTries = stepIds.length

/** Marks a step of the training as done by the person. Its audit line stands with the nation's: a region's history is about its own data. */
export const finishStep = async (
  store: Store,
  { step, checked, actor, at, formKey }: FinishStep,
): Promise<Outcome<Progress, { kind: 'already-done' }>> => {
  for (let tries = 1; ; tries += 1) {
    const after = withStepDone(await findProgress(store, actor.id), step, checked, at)
    const result = await store.commit({
      changes: [putProgress(after)],
      audit: { scope: 'SE', actor, action: 'finish-training-step', subject: `training ${step}`, at: at.toISOString() },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
    if (tries === maxTries) throw new StoreUnavailable('the progress kept changing')
  }
}

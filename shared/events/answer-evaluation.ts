import { newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type Evaluation, isEvaluated } from './evaluation.ts'
import { answerKey } from './evaluation-store.ts'
import { isParticipant } from './registration.ts'
import { changeOne, participant, type RegistrationDeed } from './registration-deed.ts'

export type EvaluationRefusal =
  | { kind: 'registration-gone' }
  | { kind: 'closed' }
  | { kind: 'answered' }
  | { kind: 'waiting' }

/**
 * Keeps an answer without a name, a time or an order: its key is random, and her registration only says that she has answered. Both happen together, so that she answers once. Refuses who has answered, who had no
 * place, and what comes too late.
 */
export const answerEvaluation = async (
  store: Store,
  { evaluation, ...deed }: Omit<RegistrationDeed, 'actor'> & { evaluation: Evaluation },
): Promise<Outcome<null, EvaluationRefusal>> => {
  const { event, at } = deed
  if (!isEvaluated(event, at)) return refused({ kind: 'closed' })
  let refusal: EvaluationRefusal | null = null
  const outcome = await changeOne(store, { ...deed, actor: participant }, 'answer-evaluation', (before) => {
    refusal = !isParticipant(before) ? { kind: 'waiting' } : before.hasEvaluated ? { kind: 'answered' } : null
    if (refusal) return null
    return {
      next: { hasEvaluated: true },
      // The log has a time, and whoever reads the results one by one must not be able to put the two together.
      after: { registration: null },
      more: [{ table: 'events', put: { ...answerKey(event.id, newId()), ...evaluation } }],
    }
  })
  if (!outcome.ok) return outcome
  return refusal ? refused(refusal) : done(null)
}

import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type Correction, withoutAddress } from './correction.ts'
import { findCorrection, putCorrection } from './letter-store.ts'

export type AnswerCorrectionRefusal =
  | { kind: 'correction-unknown' }
  /** A colleague has handled it. */
  | { kind: 'handled-before'; current: Correction | null }
  | { kind: 'already-done' }

export type AnswerCorrection = { id: string; answer: string; actor: Actor; at: Date; formKey: string }

/** Notes what was done about a correction and forgets the reader's address. Gives the address once, for the answer to be mailed to; null when none was left. */
export const answerCorrection = async (
  store: Store,
  { id, answer, actor, at, formKey }: AnswerCorrection,
): Promise<Outcome<{ correction: Correction; email: string | null }, AnswerCorrectionRefusal>> => {
  const before = await findCorrection(store, id)
  if (!before) return refused({ kind: 'correction-unknown' })
  if (await store.wasDone(formKey)) return refused({ kind: 'already-done' })
  if (before.status === 'handled') return refused({ kind: 'handled-before', current: before })
  const after: Correction = {
    ...before,
    email: null,
    status: 'handled',
    answer,
    handledAt: at.toISOString(),
    handledBy: actor,
    version: before.version + 1,
  }
  const result = await store.commit({
    changes: [putCorrection(after)],
    audit: {
      scope: 'SE',
      actor,
      action: 'answer-correction',
      subject: `correction ${id}`,
      at: at.toISOString(),
      before: withoutAddress(before),
      after: withoutAddress(after),
    },
    formKey,
  })
  if (result.ok) return done({ correction: after, email: before.email })
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused({ kind: 'handled-before', current: await findCorrection(store, id) })
}

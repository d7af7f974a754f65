import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type Correction, forLog } from './correction.ts'
import { findCorrection, putCorrection } from './letter-store.ts'

export type AnswerCorrectionRefusal =
  | { kind: 'correction-unknown' }
  /** A colleague has handled it. */
  | { kind: 'handled-before'; current: Correction | null }
  | { kind: 'already-done' }

export type AnswerCorrection = { id: string; answer: string; actor: Actor; at: Date; formKey: string }

/** Notes what was done about a correction. The reader's address, where she has left one, is kept until the answer has gone (mail-answer.ts). */
export const answerCorrection = async (
  store: Store,
  { id, answer, actor, at, formKey }: AnswerCorrection,
): Promise<Outcome<Correction, AnswerCorrectionRefusal>> => {
  const before = await findCorrection(store, id)
  if (!before) return refused({ kind: 'correction-unknown' })
  if (await store.wasDone(formKey)) return refused({ kind: 'already-done' })
  if (before.status === 'handled') return refused({ kind: 'handled-before', current: before })
  const after: Correction = {
    ...before,
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
      before: forLog(before),
      after: forLog(after),
    },
    formKey,
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused({ kind: 'handled-before', current: await findCorrection(store, id) })
}

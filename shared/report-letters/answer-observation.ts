import { noticeChanges } from '#shared/notices/notice-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { findObservation, putObservation } from './letter-store.ts'
import type { Observation } from './observation.ts'

export type AnswerObservationRefusal =
  | { kind: 'observation-unknown' }
  /** A colleague has answered it. */
  | { kind: 'answered-before'; current: Observation | null }
  | { kind: 'already-done' }

export type AnswerObservation = {
  regionCode: string
  id: string
  answer: string
  actor: Actor
  at: Date
  formKey: string
}

/** Keeps the region's answer, and tells the coordinators. An observation is answered once. */
export const answerObservation = async (
  store: Store,
  { regionCode, id, answer, actor, at, formKey }: AnswerObservation,
): Promise<Outcome<Observation, AnswerObservationRefusal>> => {
  const before = await findObservation(store, regionCode, id)
  if (!before) return refused({ kind: 'observation-unknown' })
  if (await store.wasDone(formKey)) return refused({ kind: 'already-done' })
  if (before.status === 'answered') return refused({ kind: 'answered-before', current: before })
  const after: Observation = {
    ...before,
    status: 'answered',
    answer,
    answeredAt: at.toISOString(),
    answeredBy: actor,
    version: before.version + 1,
  }
  const result = await store.commit({
    changes: [
      putObservation(after),
      ...noticeChanges({ actor, at }, [
        {
          scope: 'SE',
          to: 'team',
          what: 'observation-answered',
          regionCode,
          observationId: id,
          about: before.reportId,
        },
      ]),
    ],
    audit: {
      scope: regionCode,
      actor,
      action: 'answer-observation',
      subject: `observation ${id}`,
      at: at.toISOString(),
      before,
      after,
    },
    formKey,
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused({ kind: 'answered-before', current: await findObservation(store, regionCode, id) })
}

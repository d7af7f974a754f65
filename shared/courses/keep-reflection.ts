import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { findReflections, putReflections } from './taker-store.ts'

/** In UTF-16 units. A course has at most 100 reflections, and an item of the store holds 400 kB. */
export const maxReflectionLength = 2000

export type KeepReflection = {
  courseId: string
  /** A reflection of the course; the caller holds that. */
  reflectionId: string
  /** Nothing removes what was written. */
  text: string
  actor: Actor
  at: Date
  formKey?: string
}

/** Keeps what the person has written for herself. The audit line does not say what. */
export const keepReflection = (
  store: Store,
  { courseId, reflectionId, text, actor, at, formKey }: KeepReflection,
): Promise<Outcome<string, { kind: 'already-done' }>> =>
  untilSettled<Outcome<string, { kind: 'already-done' }>>(async () => {
    const before = await findReflections(store, courseId, actor.id)
    const { [reflectionId]: _earlier, ...others } = before.texts
    const texts = text === '' ? others : { ...others, [reflectionId]: text }
    const result = await store.commit({
      changes: [putReflections(courseId, actor.id, { texts, version: before.version + 1 })],
      audit: { scope: 'SE', actor, action: 'keep-reflection', subject: `course ${courseId}`, at: at.toISOString() },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(text)
    return result.refusal.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })

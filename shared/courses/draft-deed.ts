import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import type { Course } from './course.ts'
import { putBeforeLatest, putDraft } from './course-store.ts'
import type { CourseDraft } from './course-version.ts'

export type DraftDeed = {
  courseId: string
  /** The version of the draft that was seen; 0 where there was none. */
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type DraftRefusal =
  /** Somebody else has changed the draft, published it or thrown it away. */
  { kind: 'stale-draft' } | { kind: 'already-done' }

export type DraftOutcome<T> = Promise<Outcome<T, DraftRefusal>>

/** Carries out what is done with a draft, with its audit line. The first of `changes` holds the draft to its version. */
export const commitDraft = async <T>(
  store: Store,
  { courseId, actor, at, formKey }: DraftDeed,
  { action, changes, value }: { action: string; changes: Change[]; value: T },
): DraftOutcome<T> => {
  const result = await store.commit({
    changes,
    audit: { scope: 'SE', actor, action, subject: `course ${courseId}`, at: at.toISOString() },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(value)
  return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'stale-draft' })
}

/** The draft after a change by this deed. Its version is above those of all drafts before it: one that has been thrown away since it was seen is not taken for the next. */
export const nextDraft = (course: CourseDraft['course'], { basedOnVersion, actor, at }: DraftDeed): CourseDraft => ({
  course,
  changedAt: at.toISOString(),
  changedBy: actor,
  version: Math.max(basedOnVersion + 1, Math.floor(at.getTime() / 1000)),
  canUndo: true,
})

/** Writes a draft and keeps what it takes the place of, so that this change can be undone. */
export const changesOf = (
  draft: CourseDraft,
  { basedOnVersion }: Pick<DraftDeed, 'basedOnVersion'>,
  before: Course | null,
): Change[] => [
  putDraft(draft, basedOnVersion),
  putBeforeLatest(draft.course.id, { course: before, version: draft.version }),
]

import { isDeepStrictEqual } from 'node:util'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { Course } from './course.ts'
import { findDraft, findLatest } from './course-store.ts'
import type { CourseDraft } from './course-version.ts'
import { changesOf, commitDraft, type DraftDeed, nextDraft } from './draft-deed.ts'

export type EditDraft = Omit<DraftDeed, 'basedOnVersion' | 'courseId'> & {
  /** What was published when the page was read: the draft begins there, or with what has been published since. */
  published: Course
  /** What is edited, as it stands in a course; undefined where it is not there any more. */
  partOf: (course: Course) => unknown
  /** The sign (`fingerprint`) of that part as it was seen; null where order alone is changed. */
  seen: string | null
  change: (course: Course) => Course
}

export type EditRefusal = { kind: 'already-done' } | { kind: 'stale-part' } | { kind: 'gone' }

/** Changes a part of the draft, which is begun with the first change. Two who write in different parts are not in each other's way; of two in the same part the later is told. */
export const editDraft = (
  store: Store,
  { published, partOf, seen, change, ...deed }: EditDraft,
): Promise<Outcome<Course, EditRefusal>> =>
  untilSettled<Outcome<Course, EditRefusal>>(async () => {
    const draft: CourseDraft | null = await findDraft(store, published.id)
    const before = draft?.course ?? (await findLatest(store, published.id))?.course ?? published
    const refuse = async (kind: 'stale-part' | 'gone') =>
      refused({ kind: (await store.wasDone(deed.formKey)) ? ('already-done' as const) : kind })
    const part = partOf(before)
    if (part === undefined) return refuse('gone')
    if (seen !== null && fingerprint(part) !== seen) return refuse('stale-part')
    const course = change(before)
    if (isDeepStrictEqual(course, before)) return { ok: true, value: course }
    const based = { ...deed, courseId: published.id, basedOnVersion: draft?.version ?? 0 }
    const result = await commitDraft(store, based, {
      action: 'edit-course-draft',
      changes: changesOf(nextDraft(course, based), based, draft?.course ?? null),
      value: course,
    })
    if (result.ok) return result
    return result.refusal.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })

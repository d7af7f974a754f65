import type { Store } from '#shared/platform/store.ts'
import type { Course } from './course.ts'
import { findDraft } from './course-store.ts'
import type { CourseDraft } from './course-version.ts'
import { changesOf, commitDraft, type DraftDeed, type DraftOutcome, nextDraft } from './draft-deed.ts'

/** Writes the whole course as its draft. Readers go on with what is published. */
export const saveDraft = async (store: Store, deed: DraftDeed & { course: Course }): DraftOutcome<CourseDraft> => {
  const before = await findDraft(store, deed.courseId)
  const draft = nextDraft(deed.course, deed)
  return commitDraft(store, deed, {
    action: 'save-course-draft',
    changes: changesOf(draft, deed, before?.course ?? null),
    value: draft,
  })
}

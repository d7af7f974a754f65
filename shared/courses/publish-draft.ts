import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { findDraft, findLatest, putVersion, removeBeforeLatest, removeDraft } from './course-store.ts'
import { shippedVersion, type WrittenVersion } from './course-version.ts'
import { commitDraft, type DraftDeed, type DraftOutcome } from './draft-deed.ts'

/** Makes the draft the course that everybody meets. Those who are under way keep what they have done; what has been changed under them is told. Throws where the draft is no whole course. */
export const publishDraft = async (store: Store, deed: DraftDeed): DraftOutcome<WrittenVersion> => {
  // Needed here alone: the schema is no part of what a visit reads.
  const { courseSchema } = await import('./course-schema.ts')
  const [draft, latest] = await Promise.all([findDraft(store, deed.courseId), findLatest(store, deed.courseId)])
  if (!draft || draft.version !== deed.basedOnVersion)
    return refused({ kind: (await store.wasDone(deed.formKey)) ? 'already-done' : 'stale-draft' })
  const version: WrittenVersion = {
    // A film without captions stops here at the latest; no form and no file lets one into a draft.
    course: courseSchema.parse(draft.course),
    number: (latest?.number ?? shippedVersion) + 1,
    publishedAt: deed.at.toISOString(),
    publishedBy: deed.actor,
  }
  return commitDraft(store, deed, {
    action: 'publish-course',
    changes: [removeDraft(deed.courseId, draft.version), putVersion(version), removeBeforeLatest(deed.courseId)],
    value: version,
  })
}

import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { findBeforeLatest, findDraft, putDraft, removeBeforeLatest, removeDraft } from './course-store.ts'
import { commitDraft, type DraftDeed, type DraftOutcome, nextDraft } from './draft-deed.ts'

/** Takes back the latest change of the draft, whoever made it; the change that began the draft takes the draft with it. Refuses where somebody has changed it since, and where the latest change is an undo. */
export const undoDraftChange = async (store: Store, deed: DraftDeed): DraftOutcome<null> => {
  const { courseId, basedOnVersion } = deed
  const [draft, before] = await Promise.all([findDraft(store, courseId), findBeforeLatest(store, courseId)])
  if (!draft?.canUndo || draft.version !== basedOnVersion || before?.version !== draft.version)
    return refused({ kind: (await store.wasDone(deed.formKey)) ? 'already-done' : 'stale-draft' })
  return commitDraft(store, deed, {
    action: 'undo-course-change',
    changes: [
      before.course
        ? putDraft({ ...nextDraft(before.course, deed), canUndo: false }, basedOnVersion)
        : removeDraft(courseId, basedOnVersion),
      removeBeforeLatest(courseId),
    ],
    value: null,
  })
}

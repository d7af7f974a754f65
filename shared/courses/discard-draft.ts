import type { Store } from '#shared/platform/store.ts'
import { removeBeforeLatest, removeDraft } from './course-store.ts'
import { commitDraft, type DraftDeed, type DraftOutcome } from './draft-deed.ts'

/** Throws the draft away. What is published stays. */
export const discardDraft = (store: Store, deed: DraftDeed): DraftOutcome<null> =>
  commitDraft(store, deed, {
    action: 'discard-course-draft',
    changes: [removeDraft(deed.courseId, deed.basedOnVersion), removeBeforeLatest(deed.courseId)],
    value: null,
  })

import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changeDocument, type DocumentDeed, type DocumentOutcome } from './change-document.ts'
import { publicVersions } from './document.ts'

/** Takes down all that has been uploaded of a document; why stands in its place until a new version is there. Refuses when there is nothing to take down. */
export const takeDownDocument = (store: Store, deed: DocumentDeed & { reason: string }): DocumentOutcome =>
  changeDocument(store, deed, (before) => {
    const newest = publicVersions(before)[0]
    if (!newest) return refused({ kind: 'gone' })
    const { at, actor: by, reason } = deed
    return {
      after: { ...before, takenDown: { upTo: newest.number, at: at.toISOString(), by, reason } },
      action: 'take-down-document',
    }
  })

import { done, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changeDocument, type DocumentDeed, type DocumentOutcome } from './change-document.ts'

/** Notes that the browser has sent the file. Changes nothing when the check was faster, or when it is told twice. */
export const finishDocument = (store: Store, deed: DocumentDeed & { number: number }): DocumentOutcome =>
  changeDocument(store, deed, (before) => {
    const version = before.versions.find(({ number }) => number === deed.number)
    if (!version) return refused({ kind: 'gone' })
    if (version.state !== 'awaiting') return done(before)
    const versions = before.versions.map((one) =>
      one === version ? { ...one, state: 'checking' as const, uploadedAt: deed.at.toISOString() } : one,
    )
    return { after: { ...before, versions }, action: 'finish-document' }
  })

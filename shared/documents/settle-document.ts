import { checker, settled, type Verdict } from '#shared/evidence/settle-upload.ts'
import { done, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changeDocument, type DocumentOutcome } from './change-document.ts'
import type { DocumentId, DocumentVersion } from './document.ts'

export type DocumentVerdict = Verdict & { findings: DocumentVersion['findings'] }

/** Notes what the check of a file came to, and what was found in a PDF. Refuses when the version is not there. Told twice, it happens once. */
export const settleDocument = (
  store: Store,
  input: { id: DocumentId; number: number; verdict: DocumentVerdict; at: Date },
): DocumentOutcome =>
  changeDocument(store, { id: input.id, actor: checker, at: input.at }, (before) => {
    const version = before.versions.find(({ number }) => number === input.number)
    if (!version) return refused({ kind: 'gone' })
    const { findings, ...verdict } = input.verdict
    const after = settled(version, verdict, input.at)
    if (after === version) return done(before)
    const written: DocumentVersion = { ...version, ...after, ...(findings !== undefined && { findings }) }
    return {
      after: { ...before, versions: before.versions.map((one) => (one === version ? written : one)) },
      action: written.state === 'accepted' ? 'accept-document' : 'refuse-document',
    }
  })

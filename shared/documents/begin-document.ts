import type { Language } from '#shared/platform/language.ts'
import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changeDocument, type DocumentDeed, type DocumentOutcome } from './change-document.ts'
import { type DocumentType, type DocumentVersion, documentFileName, documentKey, documentLimits } from './document.ts'

/** What is known of a file before it comes. Without script nothing but its kind and language. */
export type NamedDocument = { fileName: string; mediaType: DocumentType; bytes: number | null; language: Language }

/** Begins the upload of a version; those before it stay. One that the same person began and whose file never came is left out, and its number is not used again. */
export const beginDocument = (store: Store, deed: DocumentDeed & { file: NamedDocument }): DocumentOutcome =>
  changeDocument(store, deed, (before) => {
    const { id, actor, at, file } = deed
    const latest = before.versions.at(-1)
    const isAbandoned = latest?.state === 'awaiting' && latest.uploadedBy.id === actor.id
    const standing = isAbandoned ? before.versions.slice(0, -1) : before.versions
    if (standing.length >= documentLimits.versions) return refused({ kind: 'full', most: documentLimits.versions })
    const number = (latest?.number ?? 0) + 1
    const begun: DocumentVersion = {
      number,
      key: documentKey(id, number),
      fileName: documentFileName(file.fileName, id, file.mediaType),
      mediaType: file.mediaType,
      language: file.language,
      bytes: file.bytes,
      uploadedAt: at.toISOString(),
      uploadedBy: actor,
      state: 'awaiting',
    }
    return { after: { ...before, versions: [...standing, begun] }, action: 'begin-document' }
  })

import { checkedDownload } from '#shared/evidence/checked-download.ts'
import { maxFileBytes, uploadMs } from '#shared/evidence/evidence.ts'
import { mediaFacts } from '#shared/evidence/media-types.ts'
import type { Store } from '#shared/platform/store.ts'
import type { UploadForm, Uploads } from '#shared/platform/uploads.ts'
import { beginDocument, type NamedDocument } from './begin-document.ts'
import { type DocumentDeed, type DocumentOutcome, getDocument, listDocuments } from './change-document.ts'
import { type DocumentId, type DocumentVersion, type ProjectDocument, publicVersions } from './document.ts'
import { finishDocument } from './finish-document.ts'
import { takeDownDocument } from './take-down-document.ts'

/** The project's own reports as files. */
export type Documents = {
  list(): Promise<ProjectDocument[]>
  get(id: DocumentId): Promise<ProjectDocument>
  begin(deed: DocumentDeed & { file: NamedDocument }): DocumentOutcome
  finish(deed: DocumentDeed & { number: number }): DocumentOutcome
  takeDown(deed: DocumentDeed & { reason: string }): DocumentOutcome
  /** A form that sends the file that the document awaits straight to the bucket, good for 15 minutes; null when it awaits none. */
  uploadForm(document: ProjectDocument, then: { redirect: string } | 'answer'): Promise<UploadForm | null>
  /** A signed address of a version that anyone may have, good for a minute. Null for any other, and when what lies in the bucket is not what was checked or lacks the mark of the malware scan. */
  downloadAddress(document: ProjectDocument, number: number): Promise<string | null>
}

/** Documents over the content table and the bucket of uploads. */
export const createDocuments = ({ store, uploads }: { store: Store; uploads: Uploads }): Documents => ({
  list: () => listDocuments(store),
  get: (id) => getDocument(store, id),
  begin: (deed) => beginDocument(store, deed),
  finish: (deed) => finishDocument(store, deed),
  takeDown: (deed) => takeDownDocument(store, deed),

  async uploadForm({ versions }, then) {
    const latest: DocumentVersion | undefined = versions.at(-1)
    if (latest?.state !== 'awaiting') return null
    return uploads.form(latest.key, {
      contentType: mediaFacts[latest.mediaType].mime,
      maxBytes: maxFileBytes,
      seconds: uploadMs / 1000,
      then,
    })
  },

  async downloadAddress(document, number) {
    const version = publicVersions(document).find((one) => one.number === number)
    return version ? checkedDownload(uploads, version) : null
  },
})

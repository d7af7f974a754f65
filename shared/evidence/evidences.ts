import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { UploadForm, Uploads } from '#shared/platform/uploads.ts'
import { addLink, beginUpload } from './add-evidence.ts'
import { changeEvidence } from './change-evidence.ts'
import { checkedDownload } from './checked-download.ts'
import type { Deed, EvidenceRefusal } from './deed.ts'
import {
  type Evidence,
  type EvidenceContent,
  type EvidenceUse,
  latestRevision,
  maxFileBytes,
  type Revision,
  uploadMs,
} from './evidence.ts'
import { findEvidence, listEvidence } from './evidence-store.ts'
import { finishUpload } from './finish-upload.ts'
import { mediaFacts } from './media-types.ts'
import { removeEvidence, restoreEvidence } from './remove-evidence.ts'
import { reviseEvidence } from './revise-evidence.ts'
import type { NamedFile } from './revision.ts'
import { useEvidence } from './use-evidence.ts'

type Done = Promise<Outcome<Evidence, EvidenceRefusal>>

/** The regions' evidence. Every change goes into the audit log in its own transaction. */
export type Evidences = {
  /** All pieces of the region, removed ones too, oldest first. One query. */
  list(regionCode: string): Promise<Evidence[]>
  /** The piece, removed ones too, or null. */
  get(regionCode: string, id: string): Promise<Evidence | null>
  addLink(deed: Deed & { content: EvidenceContent }): Done
  beginUpload(deed: Deed & { content: EvidenceContent; file: NamedFile }): Done
  revise(deed: Deed & { id: string; file: NamedFile }): Done
  finishUpload(deed: Deed & { id: string; number: number }): Done
  change(deed: Deed & { id: string; content: EvidenceContent; basedOnVersion: number }): Done
  use(deed: Deed & { id: string; use: EvidenceUse }): Done
  remove(deed: Deed & { id: string; isKnownInUse: boolean }): Done
  restore(deed: Deed & { id: string }): Done
  /** A form that sends the file that the piece awaits straight to the bucket, good for 15 minutes; null when it awaits none. */
  uploadForm(piece: Evidence, then: { redirect: string } | 'answer'): Promise<UploadForm | null>
  /** A signed address of an accepted revision, good for a minute. Null for any other, and when what lies in the bucket is not what was checked or lacks the mark of the malware scan. */
  downloadAddress(revision: Revision): Promise<string | null>
}

/** Evidence over the regions table and the bucket of uploads. */
export const createEvidences = ({ store, uploads }: { store: Store; uploads: Uploads }): Evidences => ({
  list: (regionCode) => listEvidence(store, regionCode),
  get: (regionCode, id) => findEvidence(store, regionCode, id),
  addLink: (deed) => addLink(store, deed),
  beginUpload: (deed) => beginUpload(store, deed),
  revise: (deed) => reviseEvidence(store, deed),
  finishUpload: (deed) => finishUpload(store, deed),
  change: (deed) => changeEvidence(store, deed),
  use: (deed) => useEvidence(store, deed),
  remove: (deed) => removeEvidence(store, deed),
  restore: (deed) => restoreEvidence(store, deed),

  async uploadForm(piece, then) {
    const latest = latestRevision(piece)
    if (piece.status !== 'kept' || latest?.state !== 'awaiting') return null
    return uploads.form(latest.key, {
      contentType: mediaFacts[latest.mediaType].mime,
      maxBytes: maxFileBytes,
      seconds: uploadMs / 1000,
      then,
    })
  },

  downloadAddress: (revision) => checkedDownload(uploads, revision),
})

import { cleanImage } from '#shared/articles/clean-image.ts'
import { type ArticleImage, imageLimits, parseImageKey } from '#shared/articles/image.ts'
import { findImage } from '#shared/articles/image-store.ts'
import { settleImage } from '#shared/articles/settle-image.ts'
import { getDocument } from '#shared/documents/change-document.ts'
import { type DocumentId, parseDocumentKey } from '#shared/documents/document.ts'
import { settleDocument } from '#shared/documents/settle-document.ts'
import { findEventFile } from '#shared/events/change-event-file.ts'
import { parseEventFileKey } from '#shared/events/event-file.ts'
import { settleEventFile } from '#shared/events/upload-event-file.ts'
import type { FileRefusal, Revision } from '#shared/evidence/evidence.ts'
import { findEvidence } from '#shared/evidence/evidence-store.ts'
import type { MediaType } from '#shared/evidence/media-types.ts'
import { parseKey } from '#shared/evidence/revision.ts'
import { settleUpload, type Verdict } from '#shared/evidence/settle-upload.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Uploads } from '#shared/platform/uploads.ts'
import { checkContent } from './check-content.ts'
import { readImageSize } from './image-size.ts'
import { readPdfFindings } from './pdf-findings.ts'
import type { Scan } from './scan-event.ts'

export type CheckDeps = { store: Store; uploads: Uploads; bucket: string; clock: () => Date }

/** What a check came to. `ignored` with the reason: the object is none of ours to check. */
export type Checked =
  | { kind: 'accepted' }
  | { kind: 'refused'; refusal: FileRefusal['kind'] }
  | {
      kind: 'ignored'
      because: 'other-bucket' | 'nothing-of-ours' | 'unknown-revision' | 'object-gone' | 'other-content'
    }

type Ignored = Extract<Checked, { kind: 'ignored' }>['because']

const ignored = (because: Ignored): Checked => ({ kind: 'ignored', because })

/** The verdict with the file's content; no content where there was nothing to read. */
const verdictOf = async (
  uploads: Uploads,
  scan: Scan,
  revision: Revision,
): Promise<{ verdict: Verdict; content: Uint8Array | null } | 'object-gone' | 'other-content'> => {
  const { eTag } = scan
  const unread = (refusal: FileRefusal) => ({ verdict: { eTag, bytes: null, refusal }, content: null })
  if (scan.result === 'THREATS_FOUND') return unread({ kind: 'infected' })
  if (scan.result !== 'NO_THREATS_FOUND') return unread({ kind: 'not-scanned' })
  const read = await uploads.read(scan.key)
  if (!read) return 'object-gone'
  // Sent again meanwhile: what lies there now has a scan, and an event, of its own.
  if (read.eTag !== eTag) return 'other-content'
  const refusal = await checkContent(read.content, revision.mediaType)
  return { verdict: { eTag, bytes: read.bytes, refusal }, content: read.content }
}

/** What a verdict has made of the revision. */
const cameTo = (revisions: readonly Revision[] | null, number: number): Checked => {
  const after = revisions?.find((one) => one.number === number)
  if (!after) return ignored('unknown-revision')
  return after.refusal ? { kind: 'refused', refusal: after.refusal.kind } : { kind: 'accepted' }
}

type EvidencePlace = NonNullable<ReturnType<typeof parseKey>>

const checkEvidence = async ({ store, uploads, clock }: CheckDeps, scan: Scan, place: EvidencePlace) => {
  const piece = await findEvidence(store, place.regionCode, place.id)
  const revision = piece?.revisions.find(({ number }) => number === place.number)
  if (!revision) return ignored('unknown-revision')
  const read = await verdictOf(uploads, scan, revision)
  if (typeof read === 'string') return ignored(read)
  const outcome = await settleUpload(store, { ...place, verdict: read.verdict, at: clock() })
  return cameTo(outcome.ok ? outcome.value.revisions : null, place.number)
}

/** The verdict, and of a PDF that may be handed out also whether it can be read without seeing it. */
const verdictWithFindings = async (uploads: Uploads, scan: Scan, version: Revision) => {
  const read = await verdictOf(uploads, scan, version)
  if (typeof read === 'string') return read
  const { verdict, content } = read
  const isPdf = verdict.refusal === null && version.mediaType === 'pdf' && content !== null
  return { ...verdict, findings: isPdf ? await readPdfFindings(content) : undefined }
}

const checkDocument = async (
  { store, uploads, clock }: CheckDeps,
  scan: Scan,
  place: { id: DocumentId; number: number },
) => {
  const version = (await getDocument(store, place.id)).versions.find(({ number }) => number === place.number)
  if (!version) return ignored('unknown-revision')
  const verdict = await verdictWithFindings(uploads, scan, version)
  if (typeof verdict === 'string') return ignored(verdict)
  const outcome = await settleDocument(store, { ...place, verdict, at: clock() })
  return cameTo(outcome.ok ? outcome.value.versions : null, place.number)
}

const checkEventFile = async (
  { store, uploads, clock }: CheckDeps,
  scan: Scan,
  place: NonNullable<ReturnType<typeof parseEventFileKey>>,
) => {
  const file = await findEventFile(store, place.eventId, place.id)
  const version = file?.versions.find(({ number }) => number === place.number)
  if (!version) return ignored('unknown-revision')
  const verdict = await verdictWithFindings(uploads, scan, version)
  if (typeof verdict === 'string') return ignored(verdict)
  const outcome = await settleEventFile(store, { place, verdict, at: clock() })
  return cameTo(outcome.ok ? outcome.value.versions : null, place.number)
}

/** As evidence, within narrower bounds: a picture goes to every reader of a page, and without what its file tells besides. */
const pictureRefusal = (
  content: Uint8Array,
  type: MediaType,
  size: { width: number; height: number } | null,
): FileRefusal | null => {
  if (!size || !cleanImage(content, type)) return { kind: 'damaged' }
  const isTooLarge = content.byteLength > imageLimits.bytes || Math.max(size.width, size.height) > imageLimits.pixels
  return isTooLarge ? { kind: 'too-large' } : null
}

const checkImage = async ({ store, uploads, clock }: CheckDeps, scan: Scan, id: string) => {
  const image: ArticleImage | null = await findImage(store, id)
  if (!image) return ignored('unknown-revision')
  const read = await verdictOf(uploads, scan, image.file)
  if (typeof read === 'string') return ignored(read)
  const { verdict, content } = read
  const size = content && verdict.refusal === null ? readImageSize(content) : null
  const refusal = verdict.refusal ?? (content && pictureRefusal(content, image.file.mediaType, size))
  const outcome = await settleImage(store, { id, verdict: { ...verdict, refusal, size }, at: clock() })
  return cameTo(outcome.ok ? [outcome.value.file] : null, image.file.number)
}

/** Checks the content of a scanned file and notes on its revision whether it may be handed out. Safe to do again. */
export const checkUpload = async (deps: CheckDeps, scan: Scan): Promise<Checked> => {
  if (scan.bucket !== deps.bucket) return ignored('other-bucket')
  const evidence = parseKey(scan.key)
  if (evidence) return checkEvidence(deps, scan, evidence)
  const imageId = parseImageKey(scan.key)
  if (imageId) return checkImage(deps, scan, imageId)
  const eventFile = parseEventFileKey(scan.key)
  if (eventFile) return checkEventFile(deps, scan, eventFile)
  const document = parseDocumentKey(scan.key)
  return document ? checkDocument(deps, scan, document) : ignored('nothing-of-ours')
}

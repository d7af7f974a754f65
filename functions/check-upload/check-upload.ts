import type { FileRefusal, Revision } from '#shared/evidence/evidence.ts'
import { findEvidence } from '#shared/evidence/evidence-store.ts'
import { parseKey } from '#shared/evidence/revision.ts'
import { settleUpload, type Verdict } from '#shared/evidence/settle-upload.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Uploads } from '#shared/platform/uploads.ts'
import { checkContent } from './check-content.ts'
import type { Scan } from './scan-event.ts'

export type CheckDeps = { store: Store; uploads: Uploads; bucket: string; clock: () => Date }

/** What a check came to. `ignored` with the reason: the object is none of ours to check. */
export type Checked =
  | { kind: 'accepted' }
  | { kind: 'refused'; refusal: FileRefusal['kind'] }
  | { kind: 'ignored'; because: 'other-bucket' | 'not-evidence' | 'unknown-revision' | 'object-gone' | 'other-content' }

const verdictOf = async (
  uploads: Uploads,
  scan: Scan,
  revision: Revision,
): Promise<Verdict | 'object-gone' | 'other-content'> => {
  const { eTag } = scan
  if (scan.result === 'THREATS_FOUND') return { eTag, bytes: null, refusal: { kind: 'infected' } }
  if (scan.result !== 'NO_THREATS_FOUND') return { eTag, bytes: null, refusal: { kind: 'not-scanned' } }
  const read = await uploads.read(scan.key)
  if (!read) return 'object-gone'
  // Sent again meanwhile: what lies there now has a scan, and an event, of its own.
  if (read.eTag !== eTag) return 'other-content'
  return { eTag, bytes: read.bytes, refusal: await checkContent(read.content, revision.mediaType) }
}

/** Checks the content of a scanned file and notes on its revision whether it may be handed out. Safe to do again. */
export const checkUpload = async ({ store, uploads, bucket, clock }: CheckDeps, scan: Scan): Promise<Checked> => {
  if (scan.bucket !== bucket) return { kind: 'ignored', because: 'other-bucket' }
  const place = parseKey(scan.key)
  if (!place) return { kind: 'ignored', because: 'not-evidence' }
  const piece = await findEvidence(store, place.regionCode, place.id)
  const revision = piece?.revisions.find(({ number }) => number === place.number)
  if (!revision) return { kind: 'ignored', because: 'unknown-revision' }
  const verdict = await verdictOf(uploads, scan, revision)
  if (typeof verdict === 'string') return { kind: 'ignored', because: verdict }
  const outcome = await settleUpload(store, { ...place, verdict, at: clock() })
  const after = outcome.ok && outcome.value.revisions.find(({ number }) => number === place.number)
  if (!after) return { kind: 'ignored', because: 'unknown-revision' }
  return after.refusal ? { kind: 'refused', refusal: after.refusal.kind } : { kind: 'accepted' }
}

import { checkUpload } from '#functions/check-upload/check-upload.ts'
import type { Scan, ScanResult } from '#functions/check-upload/scan-event.ts'
import { type Evidence, latestRevision } from '#shared/evidence/evidence.ts'
import type { Evidences } from '#shared/evidence/evidences.ts'
import type { Store } from '#shared/platform/store.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import type { TestBucket } from '#test/support/objects.ts'

/** What happens to files of region 20, done by the test: sent as a browser does, scanned and checked as the system does. */
export type Uploading = {
  /** Sends a file with a form of the bucket. */
  send(form: UploadForm, content: Uint8Array): Promise<Response>
  /** What the protection against malware and then the check make of what lies under the key. */
  scan(key: string, result?: ScanResult): ReturnType<typeof checkUpload>
  check(scan: Scan): ReturnType<typeof checkUpload>
  piece(id: string): Promise<Evidence>
  /** Sends the file that the piece awaits, and has it checked. */
  fulfil(piece: Evidence, content: Uint8Array, result?: ScanResult): Promise<Evidence>
}

export const uploading = ({
  store,
  bucket,
  evidence,
  clock,
}: {
  store: Store
  bucket: TestBucket
  evidence: Evidences
  clock: () => Date
}): Uploading => {
  const check = (scan: Scan) => checkUpload({ store, uploads: bucket.uploads, bucket: bucket.name, clock }, scan)
  const piece = async (id: string) => {
    const found = await evidence.get('20', id)
    if (!found) throw new Error('no such piece')
    return found
  }
  const send = (form: UploadForm, content: Uint8Array) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(form.fields)) body.append(name, value)
    body.append('file', new Blob([Buffer.from(content)]), 'file')
    return fetch(form.address, { method: 'POST', body, redirect: 'manual' })
  }
  const scan = async (key: string, result: ScanResult = 'NO_THREATS_FOUND') => {
    await bucket.tag(key, result)
    const found = await bucket.uploads.find(key)
    return check({ bucket: bucket.name, key, eTag: found?.eTag ?? '', result })
  }
  return {
    send,
    scan,
    check,
    piece,
    async fulfil(awaiting, content, result) {
      const form = await evidence.uploadForm(awaiting, 'answer')
      const key = latestRevision(awaiting)?.key
      if (!form || !key) throw new Error('no file is awaited')
      const sent = await send(form, content)
      if (sent.status !== 201) throw new Error(`the bucket answered ${sent.status}`)
      await scan(key, result)
      return piece(awaiting.id)
    },
  }
}

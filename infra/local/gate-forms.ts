import type { IncomingMessage } from 'node:http'
import { asPut, type FormUpload, formAnswer, readFormUpload } from './form-upload.ts'
import type { Stored } from './forward.ts'
import type { KeyHolder, RightsCheck } from './gate-rights.ts'
import { neededRights } from './needed-rights.ts'
import type { createObjectStore } from './object-store.ts'
import { policyRefusal } from './post-policy.ts'
import type { Refusal } from './refusals.ts'
import { readFormClaim, verifyPolicySignature } from './signatures.ts'

export type FormGateOptions = {
  holderOf: ReadonlyMap<string, KeyHolder>
  mayNot: RightsCheck
  objects: ReturnType<typeof createObjectStore>
  now(): number
}

/** Lets through files that browsers post to a bucket with a form that someone with the right to has signed. */
export const createFormGate = ({ holderOf, mayNot, objects, now }: FormGateOptions) => {
  const refusalOf = async ({ bucket, fields, content }: FormUpload): Promise<KeyHolder | Refusal> => {
    const claim = readFormClaim(fields)
    if (!claim) return { kind: 'unsigned' }
    const holder = holderOf.get(claim.accessKeyId)
    if (!holder) return { kind: 'unknown-key' }
    const policy = fields.get('policy') ?? ''
    const wrong = await verifyPolicySignature(policy, claim, holder.secretAccessKey)
    return wrong ?? policyRefusal({ bucket, fields, fileBytes: content.length }, now()) ?? holder
  }

  const store = async (upload: FormUpload, location: string): Promise<Stored | Refusal> => {
    const holder = await refusalOf(upload)
    if ('kind' in holder) return holder
    const put = asPut(upload)
    const rights = put && neededRights('s3', put)
    if (!put || !rights) return { kind: 'unknown-call' }
    // Asked for now and not when the form was signed, as S3 does.
    const refused = await mayNot(holder, rights)
    if (refused) return refused
    const stored = await objects.call(put)
    return 'kind' in stored || stored.status !== 200
      ? stored
      : formAnswer(upload, String(stored.headers.etag ?? ''), `${location}/${encodeURIComponent(upload.key)}`)
  }

  return async (incoming: IncomingMessage, bucket: string): Promise<Stored | Refusal> => {
    const upload = await readFormUpload(incoming, bucket)
    return 'kind' in upload ? upload : store(upload, `http://${incoming.headers.host}${incoming.url}`)
  }
}

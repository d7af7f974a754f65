import type { IncomingMessage, ServerResponse } from 'node:http'
import { bucketArn } from './aws-names.ts'
import type { createBucketCors } from './bucket-cors.ts'
import type { createBucketDenials } from './bucket-denials.ts'
import { isFormUpload } from './form-upload.ts'
import { createForwarder, type Stored } from './forward.ts'
import { createFormGate } from './gate-forms.ts'
import { readRequest, serviceOf, withoutHops } from './gate-request.ts'
import { createRightsCheck, type KeyHolder } from './gate-rights.ts'
import { neededRights, objectOf } from './needed-rights.ts'
import { createObjectStore, type NewObject } from './object-store.ts'
import { answerTo, type Refusal } from './refusals.ts'
import { readClaim, type SignedRequest, verifySignature } from './signatures.ts'

export type GateOptions = {
  /** The origins of the stores behind, `http://127.0.0.1:…`. */
  stores: Record<'dynamodb' | 's3' | 'sqs', string>
  holders: KeyHolder[]
  denials: ReturnType<typeof createBucketDenials>
  cors: ReturnType<typeof createBucketCors>
  /** Told of every object that comes to a bucket. */
  onNewObject(object: NewObject): void
  /** Told of every refusal that a programmer must see: who, what, on what. Never a value of an item. */
  onRefusal(line: string): void
  now(): number
}

export type Gate = {
  /** Answers one call. `prefix` is a path in front that was signed but that the stores do not know. */
  handle(request: IncomingMessage, response: ServerResponse, prefix?: string): Promise<void>
  close(): void
}

type Decision = { service: ReturnType<typeof serviceOf>; outcome: Stored | Refusal }

const lineFor = (refusal: Refusal, service: string) =>
  refusal.kind === 'no-right'
    ? `${refusal.caller} may not ${refusal.right.action} on ${refusal.right.resource}`
    : `${service}: ${refusal.kind}`

const write = (response: ServerResponse, method: string, stored: Stored) => {
  const length = method === 'HEAD' ? stored.headers['content-length'] : String(stored.body.length)
  response.writeHead(stored.status, { ...withoutHops(stored.headers), ...(length && { 'content-length': length }) })
  response.end(stored.body)
}

/**
 * The gate in front of the three stores: signature, rights, then the store. Rights are the role's, less what the policy of a bucket
 * denies. What a role's boundary, a queue's own policy and KMS would add is not judged: they only narrow who outside this system may come in.
 */
export const createGate = ({ stores, holders, denials, cors, onNewObject, onRefusal, now }: GateOptions): Gate => {
  const forwarder = createForwarder(stores)
  const objects = createObjectStore({ forwarder, onNewObject })
  const holderOf = new Map(holders.map((holder) => [holder.accessKeyId, holder]))
  const mayNot = createRightsCheck(denials, objects.tagsOf)
  const takeForm = createFormGate({ holderOf, mayNot, objects, now })
  let isClosed = false

  /** Where nothing stands and the caller may not list the bucket, S3 says 403 rather than 404: so does the gate. */
  const hidden = async (stored: Stored, request: SignedRequest, holder: KeyHolder): Promise<Refusal | null> => {
    const { bucket, key } = objectOf(request.path)
    const isRead = ['GET', 'HEAD'].includes(request.method) && key !== ''
    const list = { action: 's3:ListBucket', resource: bucketArn(bucket) }
    return stored.status === 404 && isRead ? mayNot(holder, [list]) : null
  }

  const decide = async (request: SignedRequest, prefix: string): Promise<Stored | Refusal> => {
    const service = serviceOf(request)
    const claim = readClaim(request)
    if (!claim) return { kind: 'unsigned' }
    const holder = holderOf.get(claim.accessKeyId)
    if (!holder) return { kind: 'unknown-key' }
    const wrong = await verifySignature(request, claim, holder.secretAccessKey, now())
    if (wrong) return wrong
    const inner = { ...request, path: request.path.slice(prefix.length) || '/' }
    const rights = claim.service === service ? neededRights(service, inner) : null
    if (!rights && (holder.rights !== 'everything' || claim.service !== service)) return { kind: 'unknown-call' }
    const refused = await mayNot(holder, rights ?? [])
    if (refused) return refused
    if (service !== 's3') return forwarder.send(service, inner)
    const stored = await objects.call(inner)
    return 'kind' in stored ? stored : ((await hidden(stored, inner, holder)) ?? stored)
  }

  const answer = async (incoming: IncomingMessage, bucket: string, prefix: string): Promise<Decision> => {
    const away = (service: Decision['service']) => (): Refusal => ({ kind: 'store-away', service })
    if (incoming.method === 'OPTIONS') return { service: 's3', outcome: cors.preflight(incoming, bucket) }
    if (isFormUpload(incoming)) return { service: 's3', outcome: await takeForm(incoming, bucket).catch(away('s3')) }
    const request = await readRequest(incoming)
    const service = serviceOf(request)
    return { service, outcome: await decide(request, prefix).catch(away(service)) }
  }

  return {
    async handle(incoming, response, prefix = '') {
      const method = incoming.method ?? 'GET'
      const [, bucket = ''] = (incoming.url ?? '').slice(prefix.length).split(/[/?]/)
      for (const [name, value] of Object.entries(cors.headersFor(incoming, bucket))) response.setHeader(name, value)
      const { service, outcome } = await answer(incoming, bucket, prefix)
      if (!('kind' in outcome)) return write(response, method, outcome)
      // Who hung up is told nothing, and that the stores go when the system ends is no refusal.
      if (response.destroyed || isClosed) return
      if (outcome.kind !== 'precondition-failed') onRefusal(lineFor(outcome, service))
      const refused = answerTo(outcome, service)
      response.writeHead(refused.status, refused.headers)
      response.end(method === 'HEAD' ? '' : refused.body)
    },
    close() {
      isClosed = true
      forwarder.close()
    },
  }
}

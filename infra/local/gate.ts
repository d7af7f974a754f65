import type { IncomingMessage, ServerResponse } from 'node:http'
import { bucketArn } from './aws-names.ts'
import { createForwarder, type Stored } from './forward.ts'
import { forObjectStore, readRequest, serviceOf, withoutHops } from './gate-request.ts'
import { neededRights, objectOf } from './needed-rights.ts'
import { judge, type Right, type Statement } from './policies.ts'
import { answerTo, type Refusal } from './refusals.ts'
import { readClaim, type SignedRequest, verifySignature } from './signatures.ts'

/** Who holds an access key: one function with its role's statements, or the runner itself, which may do everything. */
export type KeyHolder = {
  /** How refusals name it, an assumed role's ARN in AWS. */
  caller: string
  accessKeyId: string
  secretAccessKey: string
  rights: Statement[] | 'everything'
}

export type GateOptions = {
  /** The origins of the stores behind, `http://127.0.0.1:…`. */
  stores: Record<'dynamodb' | 's3' | 'sqs', string>
  holders: KeyHolder[]
  /** Told of every refusal that a programmer must see: who, what, on what. Never a value of an item. */
  onRefusal?(line: string): void
  now?(): number
}

export type Gate = {
  /** Answers one call. `prefix` is a path in front that was signed but that the stores do not know. */
  handle(request: IncomingMessage, response: ServerResponse, prefix?: string): Promise<void>
  close(): void
}

const mayNot = (holder: KeyHolder, rights: Right[]): Refusal | null => {
  if (holder.rights === 'everything') return null
  for (const right of rights) {
    const verdict = judge(holder.rights, right)
    if (verdict !== 'allowed') return { kind: 'no-right', caller: holder.caller, right, verdict }
  }
  return null
}

/** Where nothing stands and the caller may not list the bucket, S3 says 403 rather than 404: so does the gate. */
const hidden = (stored: Stored, request: SignedRequest, holder: KeyHolder): Refusal | null => {
  const { bucket, key } = objectOf(request.path)
  const isRead = ['GET', 'HEAD'].includes(request.method) && key !== ''
  return stored.status === 404 && isRead
    ? mayNot(holder, [{ action: 's3:ListBucket', resource: bucketArn(bucket) }])
    : null
}

const lineFor = (refusal: Refusal, service: string) =>
  refusal.kind === 'no-right'
    ? `${refusal.caller} may not ${refusal.right.action} on ${refusal.right.resource}`
    : `${service}: ${refusal.kind}`

const write = (response: ServerResponse, request: SignedRequest, stored: Stored) => {
  const length = request.method === 'HEAD' ? stored.headers['content-length'] : String(stored.body.length)
  response.writeHead(stored.status, { ...withoutHops(stored.headers), ...(length && { 'content-length': length }) })
  response.end(stored.body)
}

/**
 * The gate in front of the three stores: signature, rights, then the store. What a role's boundary, a bucket's
 * or queue's own policy and KMS would add is not judged: they only narrow who outside this system may come in.
 */
export const createGate = ({ stores, holders, onRefusal, now = Date.now }: GateOptions): Gate => {
  const forwarder = createForwarder(stores)
  const holderOf = new Map(holders.map((holder) => [holder.accessKeyId, holder]))
  let isClosed = false
  const writing = new Map<string, Promise<unknown>>()

  /** `If-None-Match: *`: one writer at a time to a key, and only where nothing stands. */
  const putIfAbsent = (request: SignedRequest): Promise<Stored | Refusal> => {
    const before = writing.get(request.path) ?? Promise.resolve()
    const mine = before
      .catch(() => undefined)
      .then(async () => {
        const look = { ...request, method: 'HEAD', body: Buffer.alloc(0), query: {} }
        const standing = await forwarder.send('s3', look)
        return standing.status === 200 ? ({ kind: 'precondition-failed' } as const) : forwarder.send('s3', request)
      })
    writing.set(request.path, mine)
    return mine.finally(() => {
      if (writing.get(request.path) === mine) writing.delete(request.path)
    })
  }

  const callObjectStore = async (request: SignedRequest, holder: KeyHolder): Promise<Stored | Refusal> => {
    const freed = forObjectStore(request)
    if (!freed) return { kind: 'bad-checksum' }
    const { 'if-none-match': ifNoneMatch, ...headers } = freed.headers
    if (request.method === 'PUT' && ifNoneMatch === '*') return putIfAbsent({ ...freed, headers })
    const stored = await forwarder.send('s3', freed)
    return hidden(stored, freed, holder) ?? stored
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
    const refused = mayNot(holder, rights ?? [])
    if (refused) return refused
    return service === 's3' ? callObjectStore(inner, holder) : forwarder.send(service, inner)
  }

  return {
    async handle(incoming, response, prefix = '') {
      const request = await readRequest(incoming)
      const service = serviceOf(request)
      const outcome = await decide(request, prefix).catch((): Refusal => ({ kind: 'store-away', service }))
      if (!('kind' in outcome)) return write(response, request, outcome)
      // Who hung up is told nothing, and that the stores go when the system ends is no refusal.
      if (response.destroyed || isClosed) return
      if (outcome.kind !== 'precondition-failed') onRefusal?.(lineFor(outcome, service))
      const answer = answerTo(outcome, service)
      response.writeHead(answer.status, answer.headers)
      response.end(request.method === 'HEAD' ? '' : answer.body)
    },
    close() {
      isClosed = true
      forwarder.close()
    },
  }
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { ALGORITHM_IDENTIFIER, getCanonicalHeaders, getSigningKey, SignatureV4Base } from '@smithy/signature-v4'

/** What arrived, as far as a signature covers it. Header names are in lower case, `path` is as it was sent. */
export type SignedRequest = {
  method: string
  path: string
  query: Record<string, string | string[]>
  headers: Record<string, string>
  body: Buffer
}

/** What a request claims about its signature. `isPresigned` when it stands in the address. */
export type Claim = {
  accessKeyId: string
  shortDate: string
  region: string
  service: string
  signedHeaders: string[]
  signature: string
  longDate: string
  isPresigned: boolean
  expiresInSeconds: number
}

export type SignatureRefusal =
  | { kind: 'unsigned' }
  | { kind: 'malformed' }
  | { kind: 'signature-mismatch' }
  | { kind: 'body-mismatch' }
  | { kind: 'clock-skew' }
  | { kind: 'expired'; expiredAt: string }

/** AWS refuses a signed request whose clock is further off than this. */
const maxClockSkewMs = 15 * 60 * 1000
/** The longest a presigned address may live, in seconds: a week. */
const maxExpiresInSeconds = 604_800

class Sha256 {
  readonly #hash
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    if (secret === undefined) this.#hash = createHash('sha256')
    else if (secret instanceof ArrayBuffer) this.#hash = createHmac('sha256', Buffer.from(secret))
    else this.#hash = createHmac('sha256', typeof secret === 'string' ? secret : viewOf(secret))
  }
  update(data: Uint8Array) {
    this.#hash.update(data)
  }
  async digest() {
    return this.#hash.digest()
  }
  reset() {
    throw new Error('a digest is used once here')
  }
}

const viewOf = (view: ArrayBufferView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength)

/** The library's own canonical forms, opened for checking instead of making signatures. */
class Verifier extends SignatureV4Base {
  constructor(service: string) {
    super({
      service,
      region: 'unused',
      credentials: { accessKeyId: 'unused', secretAccessKey: 'unused' },
      sha256: Sha256,
      // Amazon S3 is the one service whose path is signed as it is sent.
      uriEscapePath: service !== 's3',
    })
  }
  async expected(request: SignedRequest, claim: Claim, secretAccessKey: string, payloadHash: string): Promise<string> {
    const wanted = new Set(claim.signedHeaders)
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => wanted.has(name)))
    const { 'X-Amz-Signature': _, ...query } = request.query
    const canonical = this.createCanonicalRequest(
      { method: request.method, protocol: 'http:', hostname: '', path: request.path, query, headers },
      getCanonicalHeaders({ method: '', protocol: '', hostname: '', path: '', headers }, undefined, wanted),
      payloadHash,
    )
    const scope = `${claim.shortDate}/${claim.region}/${claim.service}/aws4_request`
    const toSign = await this.createStringToSign(claim.longDate, scope, canonical, ALGORITHM_IDENTIFIER)
    const credentials = { accessKeyId: claim.accessKeyId, secretAccessKey }
    const key = await getSigningKey(Sha256, credentials, claim.shortDate, claim.region, claim.service)
    return createHmac('sha256', key).update(toSign).digest('hex')
  }
}

const verifiers = new Map<string, Verifier>()

const verifierOf = (service: string) => {
  const verifier = verifiers.get(service) ?? new Verifier(service)
  verifiers.set(service, verifier)
  return verifier
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

const claimFrom = (credential: string, rest: Omit<Claim, 'accessKeyId' | 'shortDate' | 'region' | 'service'>) => {
  const [accessKeyId, shortDate, region, service, end] = credential.split('/')
  if (!accessKeyId || !shortDate || !region || !service || end !== 'aws4_request') return null
  return { accessKeyId, shortDate, region, service, ...rest }
}

/** Reads what a request says about its signature; null when it says nothing, or in a form AWS refuses. */
export const readClaim = (request: Pick<SignedRequest, 'headers' | 'query'>): Claim | null => {
  const { headers, query } = request
  if (query['X-Amz-Algorithm'] === ALGORITHM_IDENTIFIER)
    return claimFrom(one(query['X-Amz-Credential']), {
      signedHeaders: one(query['X-Amz-SignedHeaders']).split(';'),
      signature: one(query['X-Amz-Signature']),
      longDate: one(query['X-Amz-Date']),
      isPresigned: true,
      expiresInSeconds: Number(query['X-Amz-Expires']),
    })
  const header = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]+)$/.exec(
    headers.authorization ?? '',
  )
  if (!header) return null
  return claimFrom(header[1] ?? '', {
    signedHeaders: (header[2] ?? '').split(';'),
    signature: header[3] ?? '',
    longDate: headers['x-amz-date'] ?? '',
    isPresigned: false,
    expiresInSeconds: 0,
  })
}

/** Reads what a form of a browser says about its signature; null when it says nothing, or in a form AWS refuses. */
export const readFormClaim = (fields: ReadonlyMap<string, string>): Claim | null =>
  fields.get('x-amz-algorithm') === ALGORITHM_IDENTIFIER
    ? claimFrom(fields.get('x-amz-credential') ?? '', {
        signedHeaders: [],
        signature: fields.get('x-amz-signature') ?? '',
        longDate: fields.get('x-amz-date') ?? '',
        isPresigned: true,
        expiresInSeconds: 0,
      })
    : null

const timeOf = (longDate: string) =>
  Date.parse(longDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))

const timeRefusal = (claim: Claim, nowMs: number): SignatureRefusal | null => {
  const signedMs = timeOf(claim.longDate)
  if (Number.isNaN(signedMs) || !claim.longDate.startsWith(claim.shortDate)) return { kind: 'malformed' }
  if (!claim.isPresigned) return Math.abs(nowMs - signedMs) > maxClockSkewMs ? { kind: 'clock-skew' } : null
  const { expiresInSeconds } = claim
  if (!(expiresInSeconds >= 0 && expiresInSeconds <= maxExpiresInSeconds)) return { kind: 'malformed' }
  if (signedMs - nowMs > maxClockSkewMs) return { kind: 'clock-skew' }
  const expiresMs = signedMs + expiresInSeconds * 1000
  return nowMs > expiresMs ? { kind: 'expired', expiredAt: new Date(expiresMs).toISOString() } : null
}

/**
 * Checks the claim of a form that a browser posts: its signature covers the policy in it, text for text, and nothing else. How long it
 * is good for is the policy's own to say.
 */
export const verifyPolicySignature = async (policy: string, claim: Claim, secretAccessKey: string) => {
  if (!claim.longDate.startsWith(claim.shortDate)) return { kind: 'malformed' } as const
  const credentials = { accessKeyId: claim.accessKeyId, secretAccessKey }
  const key = await getSigningKey(Sha256, credentials, claim.shortDate, claim.region, claim.service)
  const expected = createHmac('sha256', key).update(policy).digest('hex')
  return isSame(expected, claim.signature) ? null : ({ kind: 'signature-mismatch' } as const)
}

const isSame = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))

/** Checks a claim against the key's secret: time first, then the signature, then that the body is the one that was signed. */
export const verifySignature = async (
  request: SignedRequest,
  claim: Claim,
  secretAccessKey: string,
  nowMs: number,
): Promise<SignatureRefusal | null> => {
  const late = timeRefusal(claim, nowMs)
  if (late) return late
  if (!claim.signedHeaders.includes('host')) return { kind: 'malformed' }
  const bodyHash = createHash('sha256').update(request.body).digest('hex')
  const declared = request.headers['x-amz-content-sha256'] ?? one(request.query['X-Amz-Content-Sha256'])
  const payloadHash = declared || (claim.isPresigned && claim.service === 's3' ? 'UNSIGNED-PAYLOAD' : bodyHash)
  const expected = await verifierOf(claim.service).expected(request, claim, secretAccessKey, payloadHash)
  if (!isSame(expected, claim.signature)) return { kind: 'signature-mismatch' }
  const isUnsignedBody = /^(UNSIGNED-PAYLOAD|STREAMING-UNSIGNED-PAYLOAD-TRAILER)$/.test(payloadHash)
  return isUnsignedBody || isSame(payloadHash, bodyHash) ? null : { kind: 'body-mismatch' }
}

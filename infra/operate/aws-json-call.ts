import { createHash, createHmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Credentials } from './aws-credentials.ts'

export type JsonCall = {
  endpoint: string
  region: string
  /** The service's name in signatures. */
  service: string
  /** Header `x-amz-target`: the API and its action. */
  target: string
  body: Readonly<Record<string, unknown>>
  credentials: Credentials
}

/** AWS refused: `code` is its own word for why. */
export class AwsRefusal extends Error {
  override name = 'AwsRefusal'
  readonly code: string
  constructor(code: string, message: string) {
    super(`${code}: ${message}`)
    this.code = code
  }
}

type Bytes = string | ArrayBuffer | ArrayBufferView

const buffer = (data: Bytes): Buffer => {
  if (typeof data === 'string') return Buffer.from(data)
  return data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength)
}

/** Node's SHA-256 in the form that the signer takes: a plain digest, or one keyed by a secret. */
class Sha256 {
  private readonly hash
  constructor(secret?: Bytes) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', buffer(secret))
  }
  update(data: Bytes) {
    this.hash.update(buffer(data))
  }
  async digest() {
    return new Uint8Array(this.hash.digest())
  }
  reset() {
    throw new Error('a digest is used once')
  }
}

/** Calls an AWS service that speaks JSON and for which no client is installed. Throws `AwsRefusal`. */
export const awsJsonCall = async (call: JsonCall): Promise<Record<string, unknown>> => {
  const { hostname, host, protocol, port, pathname } = new URL(call.endpoint)
  const { region, service, credentials } = call
  const signer = new SignatureV4({ region, service, credentials, sha256: Sha256 })
  const body = JSON.stringify(call.body)
  const signed = await signer.sign({
    method: 'POST',
    protocol,
    hostname,
    ...(port !== '' && { port: Number(port) }),
    path: pathname,
    headers: { host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': call.target },
    body,
  })
  const { host: _host, ...headers } = signed.headers
  const answer = await fetch(call.endpoint, { method: 'POST', headers, body })
  const content: Record<string, unknown> = await answer.json()
  if (answer.ok) return content
  throw new AwsRefusal(String(content.__type ?? answer.status).replace(/^.*#/, ''), String(content.message ?? ''))
}

import type { IncomingMessage } from 'node:http'
import type { Stored } from './forward.ts'
import { objectPath } from './needed-rights.ts'
import type { Refusal } from './refusals.ts'
import type { SignedRequest } from './signatures.ts'

/** A file that a browser posts to a bucket (S3 API Reference, "POST Object"). */
export type FormUpload = {
  bucket: string
  key: string
  /** By name in lower case; what stands after the file is not read. */
  fields: ReadonlyMap<string, string>
  content: Buffer
}

/** More than any form of ours lets through; S3's own limit is 5 GB, which this machine would have to hold in memory. */
const mostFormBytes = 64 * 1024 * 1024

const readBounded = async (incoming: IncomingMessage): Promise<Buffer | number> => {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of incoming) {
    bytes += part.length
    if (bytes <= mostFormBytes) parts.push(part)
  }
  return bytes > mostFormBytes ? bytes : Buffer.concat(parts)
}

/** Whether a call is a browser's form for a bucket. */
export const isFormUpload = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'POST' && !url.includes('?') && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '')

const parse = async (body: Buffer, contentType: string): Promise<FormData | null> => {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
  } catch {
    return null
  }
}

/** Reads a browser's form. `bucket` is where it was sent. */
export const readFormUpload = async (incoming: IncomingMessage, bucket: string): Promise<FormUpload | Refusal> => {
  const body = await readBounded(incoming)
  if (typeof body === 'number') return { kind: 'too-large', bytes: body, mostBytes: mostFormBytes }
  const form = await parse(body, incoming.headers['content-type'] ?? '')
  if (!form) return { kind: 'form-malformed' }
  const fields = new Map<string, string>()
  let file: File | undefined
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.set(name.toLowerCase(), value)
    else if (name === 'file') {
      file = value
      break
    }
  }
  if (!file) return { kind: 'form-lacks', what: 'file' }
  // S3 puts the name that the file had with the sender in its place, before it looks at the policy.
  const key = fields.get('key')?.replaceAll('$' + '{filename}', file.name)
  if (!key) return { kind: 'form-lacks', what: 'key' }
  fields.set('key', key)
  return { bucket, key, fields, content: Buffer.from(await file.arrayBuffer()) }
}

/** The fields that become headers of the object; the others are S3's own business. */
const headerFields = /^(content-type|cache-control|content-disposition|content-encoding|expires|x-amz-meta-.+)$/
const ownFields =
  /^(key|bucket|policy|success_action_(redirect|status)|x-ignore-.+|x-amz-(algorithm|credential|date|signature|security-token))$/

/** The form as the call that stores its file; null when it asks for more than is known here, such as an access list or tags. */
export const asPut = ({ bucket, key, fields, content }: FormUpload): SignedRequest | null => {
  const given = [...fields]
  if (!given.every(([name]) => headerFields.test(name) || ownFields.test(name))) return null
  const headers = Object.fromEntries(given.filter(([name]) => headerFields.test(name)))
  return {
    method: 'PUT',
    path: objectPath(bucket, key),
    query: {},
    headers: { 'content-type': 'binary/octet-stream', ...headers },
    body: content,
  }
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Where the browser is sent after an upload, or null; an address that is none counts as not given. */
const redirectOf = (fields: FormUpload['fields'], facts: Record<string, string>): string | null => {
  const given = fields.get('success_action_redirect')
  if (!given || !URL.canParse(given)) return null
  const address = new URL(given)
  for (const [name, value] of Object.entries(facts)) address.searchParams.set(name, value)
  return address.href
}

/** What the browser is told of a file that is stored. `etag` is in quotes. */
export const formAnswer = ({ bucket, key, fields }: FormUpload, etag: string, location: string): Stored => {
  const common = { etag, location }
  const redirect = redirectOf(fields, { bucket, key, etag })
  if (redirect) return { status: 303, headers: { etag, location: redirect }, body: Buffer.alloc(0) }
  const wanted = fields.get('success_action_status')
  if (wanted === '201') {
    const facts = { Location: location, Bucket: bucket, Key: key, ETag: etag }
    const inner = Object.entries(facts).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>${inner.join('')}</PostResponse>`
    return { status: 201, headers: { ...common, 'content-type': 'application/xml' }, body: Buffer.from(xml) }
  }
  return { status: wanted === '200' ? 200 : 204, headers: common, body: Buffer.alloc(0) }
}

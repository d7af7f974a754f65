import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** A body freed from its chunks, with the checksums that came in its trailer. */
export type Unchunked = { body: Buffer; trailers: Record<string, string> }

/**
 * Reads AWS's own chunked form (`Content-Encoding: aws-chunked`), which the object store behind the gate would keep as it is. Null when
 * it is torn.
 */
export const readAwsChunked = (framed: Buffer): Unchunked | null => {
  const parts: Buffer[] = []
  let at = 0
  const line = () => {
    const end = framed.indexOf('\r\n', at)
    if (end < 0) return null
    const text = framed.toString('latin1', at, end)
    at = end + 2
    return text
  }
  for (;;) {
    const size = Number.parseInt(line() ?? '', 16)
    if (Number.isNaN(size) || at + size > framed.length) return null
    if (size === 0) break
    parts.push(framed.subarray(at, at + size))
    at += size + 2
  }
  const trailers: Record<string, string> = {}
  while (at < framed.length) {
    const text = line()
    if (text === null) return null
    const [name = '', value = ''] = text.split(/:(.*)/s)
    if (name) trailers[name.toLowerCase()] = value.trim()
  }
  return { body: Buffer.concat(parts), trailers }
}

const digestOf: Record<string, (body: Buffer) => Buffer> = {
  'x-amz-checksum-crc32': (body) => {
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return sum
  },
  'x-amz-checksum-sha256': (body) => createHash('sha256').update(body).digest(),
  'x-amz-checksum-sha1': (body) => createHash('sha1').update(body).digest(),
  'content-md5': (body) => createHash('md5').update(body).digest(),
}

/** True when every checksum that came along, in headers or trailer, is the body's. Those of other kinds are not looked at. */
export const checksumsHold = (body: Buffer, headers: Record<string, string>): boolean =>
  Object.entries(digestOf).every(([name, digest]) => {
    const declared = headers[name]
    return declared === undefined || digest(body).toString('base64') === declared
  })

import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { FileRefused } from './file-refused.ts'

/** How many of a chunk's last bytes begin a character that the next chunk ends (RFC 3629). */
const openBytes = (chunk: Buffer): number => {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk.readUInt8(chunk.length - back)
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

const lineFeeds = (bytes: Buffer): number => {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1
  return count
}

/** The line, counted from the beginning of the chunk, with the first bytes that are no UTF-8. */
const lineOfFault = (chunk: Buffer): number => {
  let [good, bad] = [0, chunk.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    const part = chunk.subarray(0, middle)
    if (isUtf8(part.subarray(0, middle - openBytes(part)))) good = middle
    else bad = middle
  }
  return lineFeeds(chunk.subarray(0, good))
}

const isUtf16 = (chunk: Buffer): boolean => chunk.length >= 2 && [0xfffe, 0xfeff].includes(chunk.readUInt16BE(0))

/** Hashes bytes as they pass. */
export class Hashed {
  private readonly hash = createHash('sha256')

  async *pass(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    for await (const part of source) {
      const chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
      this.hash.update(chunk)
      yield chunk
    }
  }

  /** SHA-256 of all that has passed. */
  digest(): string {
    return this.hash.digest('hex')
  }
}

/** Passes on bytes that are text in UTF-8. Throws `FileRefused` at the first that are not, or that no text has. */
export async function* textOnly(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let left = Buffer.alloc(0)
  let lines = 0
  let isFirst = true
  for await (const part of source) {
    const chunk = left.length === 0 ? part : Buffer.concat([left, part])
    if (isFirst && isUtf16(chunk)) throw new FileRefused({ kind: 'not-utf8', line: 1 })
    isFirst = false
    if (chunk.includes(0)) throw new FileRefused({ kind: 'not-a-table' })
    const cut = chunk.length - openBytes(chunk)
    const whole = chunk.subarray(0, cut)
    if (!isUtf8(whole)) throw new FileRefused({ kind: 'not-utf8', line: lines + lineOfFault(chunk) + 1 })
    lines += lineFeeds(whole)
    left = Buffer.from(chunk.subarray(cut))
    if (whole.length > 0) yield whole
  }
  if (left.length > 0) throw new FileRefused({ kind: 'not-utf8', line: lines + 1 })
}

/** The first bytes of a source, at least `bytes` of them unless it ends before, and all of it again. */
export const peek = async (
  source: AsyncIterable<Buffer>,
  isEnough: (head: Buffer) => boolean,
): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> => {
  const rest = source[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  while (!isEnough(head)) {
    const next = await rest.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  const begun = head
  const again = async function* (): AsyncGenerator<Buffer> {
    if (begun.length > 0) yield begun
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  }
  return { head, all: again() }
}

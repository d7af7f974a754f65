import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Store } from '#shared/platform/store.ts'
import type { Instrument } from './instrument.ts'

/** An item holds 400 KB. */
const chunkBytes = 300_000
/** Long enough to read through what a file changes; in seconds, an hour. */
const keepSeconds = 3600

const partitionOf = (id: string) => `UPLOAD#${id}`

/**
 * Keeps what an uploaded file held until it is confirmed, an hour at most, in the table of what ends by itself; nothing of the draft is written. Returns the id by which its sender gets it back.
 */
export const keepUpload = async (
  store: Store,
  { instrument, senderId, at, formKey }: { instrument: Instrument; senderId: string; at: Date; formKey: string },
): Promise<string> => {
  // A form that is sent twice gives the same: its key holds the file too.
  const id = createHash('sha256').update(formKey).digest('base64url').slice(0, 22)
  const packed = gzipSync(JSON.stringify(instrument))
  const expiresAtSeconds = Math.floor(at.getTime() / 1000) + keepSeconds
  for (let start = 0, part = 0; start < packed.length; start += chunkBytes, part += 1)
    await store.putPlain('sessions', {
      pk: partitionOf(id),
      sk: `PART#${String(part).padStart(3, '0')}`,
      senderId,
      expiresAtSeconds,
      bytes: packed.subarray(start, start + chunkBytes),
    })
  return id
}

/** What the sender's file held, or null: another's, too old, or none by that id. */
export const findUpload = async (
  store: Store,
  { id, senderId, at }: { id: string; senderId: string; at: Date },
): Promise<Instrument | null> => {
  if (!/^[\w-]{22}$/.test(id)) return null
  const parts = await store.query('sessions', partitionOf(id))
  const isHers = parts.every(
    (part) => part.senderId === senderId && Number(part.expiresAtSeconds) * 1000 > at.getTime(),
  )
  if (parts.length === 0 || !isHers) return null
  // Written by keepUpload from an instrument that had been checked.
  const packed = Buffer.concat(parts.map(({ bytes }) => bytes as Uint8Array))
  return JSON.parse(gunzipSync(packed).toString('utf8')) as Instrument
}

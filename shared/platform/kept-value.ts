import { gunzipSync, gzipSync } from 'node:zlib'
import type { Item, Key, Store } from './store.ts'

/** An item holds 400 KB at most, its names counted. */
const partBytes = 300_000

/**
 * Keeps a value of any size for a while, in the table of what ends by itself: as packed JSON, in as many items as it takes, whose sort keys begin with `key.sk`. Until the last of them is written there is
 * no value.
 */
export const keepValue = async (store: Store, key: Key, value: unknown, expiresAtSeconds: number): Promise<void> => {
  const packed = gzipSync(JSON.stringify(value))
  const count = Math.ceil(packed.length / partBytes)
  for (let part = 0; part < count; part += 1)
    await store.putPlain('sessions', {
      pk: key.pk,
      sk: `${key.sk}${String(part).padStart(3, '0')}`,
      count,
      bytes: packed.subarray(part * partBytes, (part + 1) * partBytes),
      expiresAtSeconds,
    })
}

/** The value that `keepValue` put in these items, in the order of their keys; null when it is past its end, not all there, or there is none. The caller knows its type. */
export const valueIn = (parts: readonly Item[], now: Date): unknown => {
  const isWhole = parts.length > 0 && parts.every(({ count }) => count === parts.length)
  const isOver = parts.some(({ expiresAtSeconds }) => Number(expiresAtSeconds) * 1000 <= now.getTime())
  if (!isWhole || isOver) return null
  // Written above only.
  const packed = Buffer.concat(parts.map(({ bytes }) => bytes as Uint8Array))
  return JSON.parse(gunzipSync(packed).toString('utf8'))
}

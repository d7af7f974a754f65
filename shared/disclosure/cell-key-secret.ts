import { randomBytes } from 'node:crypto'
import type { Objects } from '#shared/platform/objects.ts'

/** Only the aggregation may read it: the http function has no right to this part of the lake. */
const objectKey = 'cell-keys/secret'

/** What record keys are made with: made once for an environment and kept, since other keys would give other noise, and two noises of one cell tell more than one. */
export const readCellKeySecret = async (objects: Pick<Objects, 'get' | 'putNew'>): Promise<string> => {
  const read = async () => {
    const found = await objects.get(objectKey)
    return found && new TextDecoder().decode(found)
  }
  const known = await read()
  if (known) return known
  await objects.putNew(objectKey, new TextEncoder().encode(randomBytes(32).toString('hex')), 'text/plain')
  // Whoever came first has written it.
  const made = await read()
  if (!made) throw new Error('the secret of the record keys was not kept')
  return made
}

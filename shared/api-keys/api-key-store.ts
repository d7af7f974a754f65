import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { ApiKey, ListedKey } from './api-key.ts'

const partition = 'API-KEYS'
const keyOf = (id: string): Key => ({ pk: partition, sk: `KEY#${id}` })
/** Beside the key, not in it: noting that it is used overtakes no form. */
const usedKeyOf = (id: string): Key => ({ pk: partition, sk: `KEY#${id}#USED` })

/** A use is noted at most this often. */
const notedMs = 5 * 60 * 1000

const listedOf = (items: readonly Item[]): ListedKey[] => {
  const usedAt = new Map(items.filter(({ sk }) => sk.endsWith('#USED')).map((item) => [item.sk, String(item.usedAt)]))
  return items
    .filter(({ sk }) => !sk.endsWith('#USED'))
    .map((item) => bare<ApiKey>(item))
    .map((key) => ({ ...key, lastUsedAt: usedAt.get(usedKeyOf(key.id).sk) ?? null }))
}

/** All keys, the newest first. One query. */
export const listKeys = async (store: Store): Promise<ListedKey[]> =>
  listedOf(await store.query('statistics', partition, 'KEY#')).sort((a, b) => b.issuedAt.localeCompare(a.issuedAt))

/** The key with that id, or null. One query. */
export const findKey = async (store: Store, id: string): Promise<ListedKey | null> =>
  listedOf(await store.query('statistics', partition, keyOf(id).sk))[0] ?? null

/** Writes the key as a new one, or over the version before it. */
export const keyChange = (key: ApiKey): Change => ({
  table: 'statistics',
  put: { ...keyOf(key.id), ...key },
  condition: key.version === 1 ? { absent: true } : { version: key.version - 1 },
})

/** Notes that the key is used, unless that was noted just now. */
export const noteUse = async (store: Store, { id, lastUsedAt }: ListedKey, at: Date): Promise<void> => {
  if (lastUsedAt !== null && at.getTime() - Date.parse(lastUsedAt) < notedMs) return
  await store.putPlain('statistics', { ...usedKeyOf(id), usedAt: at.toISOString() })
}

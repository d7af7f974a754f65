import { createHash } from 'node:crypto'
import { bare } from '#shared/platform/bare-item.ts'
import type { Condition } from '#shared/platform/condition.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import type { Release, ReleaseContent } from './release.ts'

const partition = 'RELEASES'
const prefix = 'RELEASE#'
const keyOf = (id: string) => ({ pk: partition, sk: `${prefix}${id}` })
const latestKey = { pk: partition, sk: 'LATEST' }
const objectKey = (hash: string) => `releases/${hash}.json`

/** Which release is the newest that is out; `number` counts them. */
export type LatestRelease = { releaseId: string; number: number }

/** All releases, earliest day first. */
export const listReleases = async (store: Store): Promise<Release[]> =>
  (await store.query('statistics', partition, prefix))
    .map((item) => bare<Release>(item))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.announcedAt.localeCompare(b.announcedAt))

/** The release, or null when there is none under the id. */
export const getRelease = async (store: Store, id: string): Promise<Release | null> => {
  if (!/^[\w-]{1,100}$/.test(id)) return null
  const item = await store.get('statistics', keyOf(id))
  return item && bare<Release>(item)
}

/** The pointer to the newest published release; null before the first. One small read. */
export const getLatest = async (store: Store): Promise<LatestRelease | null> => {
  const item = await store.get('statistics', latestKey)
  return item && bare<LatestRelease>(item)
}

/** Writes a release. Without a condition it may not exist yet. */
export const putRelease = (release: Release, condition: Condition = { absent: true }): Change => ({
  table: 'statistics',
  put: { ...keyOf(release.id), ...release },
  condition,
})

/** Moves the pointer from the release that was the newest to this one. */
export const putLatest = (latest: LatestRelease, before: LatestRelease | null): Change => ({
  table: 'statistics',
  put: { ...latestKey, ...latest },
  condition: before ? { equals: { releaseId: before.releaseId } } : { absent: true },
})

const dayKey = (day: string) => ({ pk: partition, sk: `DAY#${day}` })

/** Takes a day for a release, so that no other is announced on it. */
export const takeDay = (day: string, releaseId: string): Change => ({
  table: 'statistics',
  put: { ...dayKey(day), releaseId, isFree: false },
  condition: { anyOf: [{ absent: true }, { equals: { isFree: true } }] },
})

/** Lets others have the day again. The item stays: the pages' function may not remove any of this table. */
export const freeDay = (day: string): Change => ({
  table: 'statistics',
  put: { ...dayKey(day), releaseId: '', isFree: true },
})

/** Keeps a content under the hash of its bytes, and gives the hash. Keeping it twice is keeping it once. */
export const keepContent = async (objects: Objects, content: ReleaseContent): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  const hash = createHash('sha256').update(bytes).digest('hex')
  await objects.putNew(objectKey(hash), bytes, 'application/json')
  return hash
}

/** The content under a hash. Throws when it is not there: it is kept before anything points to it. */
export const readContent = async (objects: Objects, hash: string): Promise<ReleaseContent> => {
  const bytes = await objects.get(objectKey(hash))
  if (!bytes) throw new Error('the content of a release cannot be read')
  return JSON.parse(new TextDecoder().decode(bytes)) as ReleaseContent
}

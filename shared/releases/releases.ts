import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { askForRelease, cancelRelease, holdRelease, letGoRelease, moveRelease } from './change-release.ts'
import { type OrderRelease, orderRelease, type PlanRelease, planRelease } from './plan-release.ts'
import { isPublished, type PublishedRelease, type Release, type ReleaseContent } from './release.ts'
import type { ReleaseDeed, ReleaseOutcome } from './release-deed.ts'
import { getLatest, getRelease, listReleases, readContent } from './release-store.ts'

export type Releases = {
  /** All releases, earliest day first. Those that are not announced may be shown to coordinators only, until they are out. */
  list(): Promise<Release[]>
  get(id: string): Promise<Release | null>
  /** What may be public now: the newest that is out, or null before the first. One or two small reads once it is in memory. */
  latestPublished(): Promise<PublishedRelease | null>
  /** The version with this number, or null when there is none. */
  published(number: number): Promise<PublishedRelease | null>
  /** What a release under embargo or out holds; null for one that is neither. Only for coordinators. */
  content(release: Release): Promise<ReleaseContent | null>
  plan(input: PlanRelease): ReleaseOutcome
  order(input: OrderRelease): ReleaseOutcome
  move(input: ReleaseDeed & { day: string; reason: string }): ReleaseOutcome
  cancel(input: ReleaseDeed & { reason: string }): ReleaseOutcome
  ask(input: ReleaseDeed): ReleaseOutcome
  hold(input: ReleaseDeed): ReleaseOutcome
  letGo(input: ReleaseDeed): ReleaseOutcome
}

type Kept = { store: Store; objects: Objects }
type Read = (hash: string) => Promise<ReleaseContent>

const withContent = async (release: Release | null, read: Read): Promise<PublishedRelease | null> =>
  release && isPublished(release) && release.contentHash !== null
    ? { release, content: await read(release.contentHash) }
    : null

/** All that is out with its contents, read anew, oldest first. */
export const readPublished = async ({ store, objects }: Kept): Promise<PublishedRelease[]> => {
  const versions = (await listReleases(store)).filter(isPublished).toSorted((a, b) => a.number - b.number)
  const found = await Promise.all(versions.map((release) => withContent(release, (hash) => readContent(objects, hash))))
  return found.filter((one) => one !== null)
}

/** How many contents are kept in memory; one may be a few megabytes of JSON. */
const keptInMemory = 4

/** Contents by hash, kept in memory: they never change. */
const remembering = (objects: Objects): Read => {
  const kept = new Map<string, Promise<ReleaseContent>>()
  return (hash) => {
    const known = kept.get(hash)
    if (known) return known
    const read = readContent(objects, hash)
    kept.set(hash, read)
    const [oldest] = kept.keys()
    if (kept.size > keptInMemory && oldest !== undefined) kept.delete(oldest)
    read.catch(() => kept.delete(hash))
    return read
  }
}

/** Releases over the statistics table and the lake. */
export const createReleases = ({ store, objects }: Kept): Releases => {
  const read = remembering(objects)
  return {
    list: () => listReleases(store),
    get: (id) => getRelease(store, id),
    async latestPublished() {
      const latest = await getLatest(store)
      return latest && withContent(await getRelease(store, latest.releaseId), read)
    },
    async published(number) {
      const found = (await listReleases(store)).find((release) => isPublished(release) && release.number === number)
      return withContent(found ?? null, read)
    },
    content: async ({ contentHash }) => (contentHash === null ? null : read(contentHash)),
    plan: (input) => planRelease(store, input),
    order: (input) => orderRelease(store, input),
    move: (input) => moveRelease(store, input),
    cancel: (input) => cancelRelease(store, input),
    ask: (input) => askForRelease(store, input),
    hold: (input) => holdRelease(store, input),
    letGo: (input) => letGoRelease(store, input),
  }
}

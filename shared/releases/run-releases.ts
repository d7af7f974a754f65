import type { Cube } from '#shared/cube/cube.ts'
import type { Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { type Preparing, prepareRelease } from './prepare-release.ts'
import { publicationMoment } from './publication-moment.ts'
import { publishRelease } from './publish-release.ts'
import type { PublishedRelease, Release } from './release.ts'
import { getLatest, listReleases } from './release-store.ts'
import { createReleases } from './releases.ts'

/** What a run came to. `latest` is what may be public from now on; null before the first release. */
export type ReleaseRun = {
  prepared: Release[]
  failed: Release[]
  published: PublishedRelease['release'][]
  latest: PublishedRelease | null
}

const waits = ({ status }: Release) => status === 'planned' || status === 'prepared' || status === 'failed'

/** What is not out and not cancelled, in the order of their moments. */
const listWaiting = async (store: Store): Promise<Release[]> =>
  (await listReleases(store))
    .filter(waits)
    .toSorted((a, b) => publicationMoment(a).getTime() - publicationMoment(b).getTime())

/** Whether a person has asked for it since it was made. */
const isAsked = ({ askedAt, preparedAt }: Release): boolean =>
  askedAt !== null && (preparedAt === null || askedAt > preparedAt)

/** Whether what has failed is tried again by itself: only what is announced, when what it rests on has changed or something broke. What a person ordered to come out at once, she has to ask for again. */
const isRetried = ({ isAnnounced, cubeId, previousId, failure }: Release, latestId: string | null, cube: Cube) =>
  isAnnounced && (cubeId !== cube.id || previousId !== latestId || failure?.kind === 'broken')

/**
 * Whether a release is to be made now: on its day, when a person has asked, or again because something that it rests on has changed. What is prepared and still rests on the same stays as a person has seen it,
 * and so does what is held back.
 * While a newer cube is to come it waits for it, what is announced until its moment: made of the older one, it would stay so.
 */
const isToPrepare = (release: Release, latestId: string | null, preparing: Preparing): boolean => {
  const { cube, newerCube, now } = preparing
  const { status, isAnnounced, heldAt } = release
  if (newerCube && (isAnnounced ? now < publicationMoment(release) : newerCube === 'coming')) return false
  if (isAsked(release)) return true
  if (heldAt) return false
  if (status === 'planned') return !isAnnounced || release.day <= swedishDay(now)
  return status === 'failed' ? isRetried(release, latestId, cube) : release.previousId !== latestId
}

/** Publishes what is prepared and whose moment has come. Reads no figures: what is announced for 08:00 does not wait for a cube to be made. */
export const publishPrepared = async (
  publishing: Pick<Preparing, 'store' | 'actor' | 'now'>,
): Promise<PublishedRelease['release'][]> => {
  const published: PublishedRelease['release'][] = []
  for (const release of await listWaiting(publishing.store)) {
    if (isAsked(release) || publishing.now < publicationMoment(release)) continue
    const out = await publishRelease(publishing, release)
    if (out) published.push(out)
  }
  return published
}

/**
 * Prepares what is due today or asked for, and publishes what is prepared and whose moment has come, in the order of their moments. What cannot be made is marked as failed and not published, and holds up
 * no other; when something broke it throws that in the end. Run again, or by two at once, it publishes nothing twice.
 */
export const runReleases = async (preparing: Preparing): Promise<ReleaseRun> => {
  const { store, objects, now } = preparing
  const run: Omit<ReleaseRun, 'latest'> = { prepared: [], failed: [], published: [] }
  const errors: unknown[] = []
  for (const release of await listWaiting(store)) {
    const latestId = (await getLatest(store))?.releaseId ?? null
    const isNew = isToPrepare(release, latestId, preparing)
    const made = isNew ? await prepareRelease(preparing, release, latestId) : null
    if (made?.error) errors.push(made.error)
    const ready = made ? made.release : release
    if (ready && isNew) run[ready.status === 'failed' ? 'failed' : 'prepared'].push(ready)
    if (ready?.status !== 'prepared' || now < publicationMoment(ready)) continue
    const published = await publishRelease(preparing, ready)
    if (published) run.published.push(published)
  }
  if (errors.length > 0) throw errors[0]
  return { ...run, latest: await createReleases({ store, objects }).latestPublished() }
}

import { swedishDay } from '#shared/platform/swedish-day.ts'
import { type Preparing, prepareRelease } from './prepare-release.ts'
import { publicationMoment } from './publication-moment.ts'
import { publishRelease } from './publish-release.ts'
import type { PublishedRelease, Release } from './release.ts'
import { listReleases } from './release-store.ts'
import { readPublished } from './releases.ts'

/** What a run came to. `latest` is what may be public from now on; null before the first release. */
export type ReleaseRun = {
  prepared: Release[]
  failed: Release[]
  published: PublishedRelease['release'][]
  latest: PublishedRelease | null
}

const waits = ({ status }: Release) => status === 'planned' || status === 'prepared' || status === 'failed'

/** Whether a release is to be made now: on its day, when a person has asked, or again because something that it rests on has changed. What is prepared and still rests on the same stays as a person has seen it. */
const isToPrepare = (release: Release, latestId: string | null, { cube, now }: Pick<Preparing, 'cube' | 'now'>) => {
  const { status, askedAt, preparedAt, previousId, cubeId } = release
  const isAsked = askedAt !== null && (preparedAt === null || askedAt > preparedAt)
  if (status === 'planned') return isAsked || !release.isAnnounced || release.day <= swedishDay(now)
  return isAsked || previousId !== latestId || (status === 'failed' && cubeId !== cube.id)
}

/**
 * Prepares what is due today or asked for, and publishes what is prepared and whose moment has come, in the order of their moments. What the auditor refuses is marked as failed and not published.
 * Run again, or by two at once, it publishes nothing twice.
 */
export const runReleases = async (preparing: Preparing): Promise<ReleaseRun> => {
  const { store, objects, now } = preparing
  let out = await readPublished({ store, objects })
  const run: Omit<ReleaseRun, 'latest'> = { prepared: [], failed: [], published: [] }
  const waiting = (await listReleases(store))
    .filter(waits)
    .toSorted((a, b) => publicationMoment(a).getTime() - publicationMoment(b).getTime())
  for (const release of waiting) {
    const isNew = isToPrepare(release, out.at(-1)?.release.id ?? null, preparing)
    const ready = isNew ? await prepareRelease(preparing, release, out) : release
    if (ready && isNew) run[ready.status === 'failed' ? 'failed' : 'prepared'].push(ready)
    if (ready?.status !== 'prepared' || now < publicationMoment(ready)) continue
    const published = await publishRelease(preparing, ready)
    if (published) run.published.push(published)
    out = await readPublished({ store, objects })
  }
  return { ...run, latest: out.at(-1) ?? null }
}

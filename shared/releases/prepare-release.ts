import type { Cube } from '#shared/cube/cube.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { newlyHidden } from './newly-hidden.ts'
import type { PublishedRelease, Release, ReleaseContent, ReleaseFailure, ReleaseProtection } from './release.ts'
import { changeRelease } from './release-deed.ts'
import { keepContent } from './release-store.ts'
import { readPublished } from './releases.ts'
import { countRevisions, revisionsBetween } from './revisions.ts'

/** What may be published of a cube, oldest year first, and what disclosure control did to it. */
export type ProtectedCube = { years: CountYear[]; protection: ReleaseProtection }

/**
 * Disclosure control: hides what must be hidden, with all that has been published in mind (oldest first), and audits its own work. `hole` when the auditor finds that something in the year could be inferred.
 */
export type ProtectCube = (
  cube: Cube,
  published: readonly PublishedRelease[],
) => Promise<{ kind: 'protected'; cube: ProtectedCube } | { kind: 'hole'; year: number }>

export type Preparing = {
  store: Store
  objects: Objects
  protect: ProtectCube
  cube: Cube
  /** Set when the cube is older than what is reported: a newer one is being made, or could not be made. */
  newerCube?: 'coming' | 'failed' | null
  actor: Actor
  now: Date
}

/** The part of a cube in the regions and years that a release holds. */
export const withinRelease = (cube: Cube, { partitions }: Pick<ReleaseContent, 'partitions'>): Cube => {
  const nameOf = ({ year, regionCode }: { year: number; regionCode: string }) => `${year}/${regionCode}`
  const held = new Set(partitions.map(nameOf))
  return {
    ...cube,
    partitions: cube.partitions.filter((one) => held.has(nameOf(one))),
    leaves: cube.leaves.filter((one) => held.has(nameOf(one))),
  }
}

/** Whether a run began to make a release and was stopped, and nobody has asked for it since. */
const isStopped = ({ begunAt, askedAt }: Release): boolean => !!begunAt && (askedAt === null || askedAt <= begunAt)

/** What a release becomes, and what broke when something did. */
type Made = { next: Partial<Release>; error: unknown }

const failed = (failure: ReleaseFailure, error: unknown = null): Made => ({
  next: { status: 'failed', failure, contentHash: null, protection: null, changes: null, years: [] },
  error,
})

/** Since when a release that has been made is held back. What was ordered to come out at once waits for a person to look when it would hide totals that are shown today: nobody has seen that yet. */
const heldSince = (
  { heldAt, isAnnounced }: Release,
  latest: PublishedRelease | null,
  years: readonly CountYear[],
  now: Date,
): string | null => {
  const hidesTotals = !isAnnounced && newlyHidden(latest?.content.years ?? [], years).totals.length > 0
  return heldAt ?? (hidesTotals ? now.toISOString() : null)
}

/** What a release becomes: prepared with its content kept, or failed. */
const make = async ({ store, objects, protect, cube, now }: Preparing, release: Release): Promise<Made> => {
  try {
    const published = await readPublished({ store, objects })
    const latest = published.at(-1) ?? null
    const from = release.scope === 'corrections' && latest ? withinRelease(cube, latest.content) : cube
    const outcome = await protect(from, published)
    if (outcome.kind === 'hole') return failed(outcome)
    const { years, protection } = outcome.cube
    if (years.length === 0) return failed({ kind: 'nothing' })
    const content = { releaseId: release.id, cubeId: cube.id, partitions: from.partitions, years }
    return {
      next: {
        status: 'prepared',
        failure: null,
        heldAt: heldSince(release, latest, years, now),
        contentHash: await keepContent(objects, content),
        protection,
        changes: countRevisions(revisionsBetween(latest?.content.years ?? [], years)),
        years: years.map(({ year }) => year),
      },
      error: null,
    }
  } catch (error) {
    return failed({ kind: 'broken' }, error)
  }
}

/** Says that the making of a release has begun, so that a run that is stopped in the middle of it is seen by the next. Null when somebody changed the release in the same moment. */
const begin = async ({ store, actor, now }: Preparing, release: Release): Promise<Release | null> => {
  const deed = { id: release.id, basedOnVersion: release.version, actor, at: now }
  const begun = await changeRelease(store, deed, 'begin-release', () => ({ next: { begunAt: now.toISOString() } }))
  return begun.ok ? begun.value : null
}

/** What came of making a release; `release` is null when somebody changed it in the same moment: it is looked at again in the next run. `error` is what broke. */
export type PreparedRelease = { release: Release | null; error: unknown }

const settle = async (
  { store, cube, actor, now }: Preparing,
  release: Release,
  { next, error }: Made,
  previousId: string | null,
): Promise<PreparedRelease> => {
  const changed = await changeRelease(
    store,
    { id: release.id, basedOnVersion: release.version, actor, at: now },
    next.status === 'failed' ? 'fail-release' : 'prepare-release',
    () => ({ next: { ...next, cubeId: cube.id, previousId, preparedAt: now.toISOString(), begunAt: null } }),
  )
  return { release: changed.ok ? changed.value : null, error }
}

/**
 * Makes what a release publishes beside `latestId`, the newest that is out, and keeps it under embargo; or marks it as failed, with the reason, when the auditor finds a hole, when there is nothing to publish, and when something breaks. Stopped
 * anywhere, nothing points to the half: what is announced is made again by the next run; what is not was asked for by a person who waits for it, and is marked as failed then.
 */
export const prepareRelease = async (
  preparing: Preparing,
  release: Release,
  latestId: string | null,
): Promise<PreparedRelease> => {
  if (release.isAnnounced) return settle(preparing, release, await make(preparing, release), latestId)
  if (isStopped(release)) return settle(preparing, release, failed({ kind: 'stopped' }), latestId)
  const begun = await begin(preparing, release)
  return begun ? settle(preparing, begun, await make(preparing, begun), latestId) : { release: null, error: null }
}

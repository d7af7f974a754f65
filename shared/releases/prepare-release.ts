import type { Cube } from '#shared/cube/cube.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import type { PublishedRelease, Release, ReleaseContent, ReleaseProtection } from './release.ts'
import { changeRelease } from './release-deed.ts'
import { keepContent } from './release-store.ts'
import { countRevisions, revisionsBetween } from './revisions.ts'

/** What may be published of a cube, oldest year first, and what disclosure control did to it. */
export type ProtectedCube = { years: CountYear[]; protection: ReleaseProtection }

/**
 * Disclosure control: hides what must be hidden, with all that has been published in mind (oldest first), and audits its own work. `hole` when the auditor finds that something could be inferred.
 */
export type ProtectCube = (
  cube: Cube,
  published: readonly PublishedRelease[],
) => Promise<{ kind: 'protected'; cube: ProtectedCube } | { kind: 'hole' }>

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

/**
 * Makes what a release publishes, and keeps it under embargo; or marks it as failed when the auditor finds a hole. Null when somebody changed the release in the same moment: it is looked at again in
 * the next run. Stopped anywhere, nothing points to the half: the next run makes it again.
 */
export const prepareRelease = async (
  { store, objects, protect, cube, actor, now }: Preparing,
  release: Release,
  published: readonly PublishedRelease[],
): Promise<Release | null> => {
  const latest = published.at(-1) ?? null
  const from = release.scope === 'corrections' && latest ? withinRelease(cube, latest.content) : cube
  const outcome = await protect(from, published)
  const tried = { cubeId: cube.id, previousId: latest?.release.id ?? null, preparedAt: now.toISOString() }
  const next: Partial<Release> =
    outcome.kind === 'hole'
      ? { ...tried, status: 'failed', contentHash: null, protection: null, changes: null, years: [] }
      : {
          ...tried,
          status: 'prepared',
          contentHash: await keepContent(objects, {
            releaseId: release.id,
            cubeId: cube.id,
            partitions: from.partitions,
            years: outcome.cube.years,
          }),
          protection: outcome.cube.protection,
          changes: countRevisions(revisionsBetween(latest?.content.years ?? [], outcome.cube.years)),
          years: outcome.cube.years.map(({ year }) => year),
        }
  const changed = await changeRelease(
    store,
    { id: release.id, basedOnVersion: release.version, actor, at: now },
    outcome.kind === 'hole' ? 'fail-release' : 'prepare-release',
    () => ({ next }),
  )
  return changed.ok ? changed.value : null
}

import type { Cube } from '#shared/cube/cube.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ProtectCube } from '#shared/releases/prepare-release.ts'
import type { PublishedRelease } from '#shared/releases/release.ts'
import { createReleases } from '#shared/releases/releases.ts'
import { runReleases } from '#shared/releases/run-releases.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'

/** Who publishes in tests. */
export const publisher = { id: 'sara@valideringslyft.se', name: 'Sara' }

/** A cube of these years' reporting regions, without leaves: for tests that hand in what is published of it. */
export const aCubeOf = (years: readonly CountYear[], id = `cube-${years.length}`): Cube => ({
  id,
  partitions: years.flatMap(({ year, reportingRegions }) =>
    reportingRegions.map((regionCode) => ({ year, regionCode, hash: `${id}/${year}/${regionCode}` })),
  ),
  leaves: [],
})

/** Disclosure control of a test that says itself what may be published. */
export const protectedAs =
  (years: CountYear[]): ProtectCube =>
  async () => ({
    kind: 'protected',
    cube: {
      years,
      protection: {
        cells: years.reduce((sum, { cells }) => sum + cells.filter(({ count }) => count !== 'missing').length, 0),
        hiddenCells: years.reduce((sum, { suppressedCells }) => sum + suppressedCells, 0),
        sensitiveCells: 0,
        hiddenSum: 0,
        methods: ['exact'],
        auditPrograms: 0,
      },
    },
  })

/** Publishes the years at once, as a coordinator's order and the aggregation after it do. For tests that need counts on public pages; the national picture has them from its next aggregation on. */
export const publishYears = async (
  { store, objects }: { store: Store; objects: Objects },
  years: CountYear[],
  now: Date,
): Promise<PublishedRelease> => {
  const ordered = await createReleases({ store, objects }).order({
    scope: 'everything',
    reason: 'Första publiceringen',
    isDemonstration: false,
    actor: publisher,
    at: now,
  })
  if (!ordered.ok) throw new Error(`not ordered: ${ordered.refusal.kind}`)
  const cube = aCubeOf(years, `cube-of-${ordered.value.id}`)
  const { latest } = await runReleases({ store, objects, protect: protectedAs(years), cube, actor: publisher, now })
  if (latest?.release.id !== ordered.value.id) throw new Error('not published')
  return latest
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { protectReleases } from '#functions/aggregate-statistics/protect-releases.ts'
import type { Cube } from '#shared/cube/cube.ts'
import { findLatestCube, keepCube } from '#shared/cube/cube-store.ts'
import { writeCube, writeLine } from '#shared/cube/cube-text.ts'
import { cubeIdOf } from '#shared/cube/partition.ts'
import { measures } from '#shared/measures/measures.ts'
import { createReleases } from '#shared/releases/releases.ts'
import { runReleases } from '#shared/releases/run-releases.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { startBucket, type TestBucket } from '../support/objects.ts'
import { publisher } from '../support/publish.ts'
import { startStore, type TestStore } from '../support/stores.ts'

let stores: TestStore
let bucket: TestBucket
beforeAll(async () => {
  ;[stores, bucket] = await Promise.all([startStore(), startBucket()])
})
afterAll(() => Promise.all([stores.stop(), bucket.stop()]))

/** A kept cube of two years and three counties; `more` is added to one count of the later year. */
const aCube = async (more: number, at: Date): Promise<Cube> => {
  const { store } = stores
  const { objects } = bucket
  const made = [2024, 2025].flatMap((year) =>
    ['03', '04', '12'].map((regionCode, region) => {
      const hash = (year === 2025 && regionCode === '03' ? more : 0).toString(16).padStart(8, '0')
      const leaves = sectors.slice(0, 2).flatMap((sector, s) =>
        sexes.map((sex, x) => ({
          year,
          regionCode,
          form: validationForms[0],
          sector,
          branch: null,
          sex,
          count: 3 + ((region * 5 + s * 3 + x * 7) % 20) + (s + x === 0 && hash !== '00000000' ? more : 0),
          providers: null,
          largestSharePercent: null,
        })),
      )
      return { partition: { year, regionCode, hash }, leaves }
    }),
  )
  const partitions = made.map(({ partition }) => partition)
  const bytes = writeCube(made.map(({ partition, leaves }) => writeLine(partition, leaves)))
  const id = cubeIdOf(partitions)
  await keepCube(
    { store, objects },
    { id, bytes, partitions, changed: 1 },
    { before: await findLatestCube(store), actor: publisher, at },
  )
  return { id, partitions, leaves: made.flatMap(({ leaves }) => leaves) }
}

describe('releases under disclosure control', () => {
  it('keep the rule that they were protected by, and show a year that has not changed as it stands', async () => {
    const { store } = stores
    const { objects } = bucket
    const releases = createReleases({ store, objects })
    const publish = async (more: number, day: number) => {
      const now = new Date(Date.UTC(2026, 10, day))
      const order = {
        actor: publisher,
        at: now,
        scope: 'everything',
        reason: 'Rättelse',
        isDemonstration: false,
      } as const
      await releases.order(order)
      const cube = await aCube(more, now)
      const run = await runReleases({ store, objects, protect: protectReleases(objects), cube, actor: publisher, now })
      const [made] = run.prepared
      // It may hide totals that the first one shows; it is let go then.
      if (made?.heldAt) {
        await releases.letGo({ actor: publisher, at: now, id: made.id, basedOnVersion: made.version })
        await runReleases({ store, objects, protect: protectReleases(objects), cube, actor: publisher, now })
      }
      return releases.latestPublished()
    }
    const first = await publish(0, 10)
    const second = await publish(2, 11)
    const rule = measures.validations.disclosure
    expect(first?.release).toMatchObject({ number: 1, protection: { rule, unchangedYears: [] } })
    expect(second?.release).toMatchObject({ number: 2, protection: { rule, unchangedYears: [2024] } })
    expect(second?.release.protection?.methods).toHaveLength(2)
    expect(second?.content.years[0]).toEqual(first?.content.years[0])
    expect(second?.content.years[1]).not.toEqual(first?.content.years[1])
  })
})

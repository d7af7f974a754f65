import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createAthenaEngine } from '#functions/aggregate-statistics/athena-engine.ts'
import { createDuckDbEngine } from '#functions/aggregate-statistics/duckdb-engine.ts'
import { type RunParts, run } from '#functions/aggregate-statistics/run.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { readLatestCube } from '#shared/cube/cube-store.ts'
import { leavesOf } from '#shared/cube/leaves.ts'
import { partitionsOf } from '#shared/cube/partition.ts'
import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createPlans } from '#shared/plans/plans.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { createShownPages } from '#shared/region-pages/region-pages.ts'
import { createReleases } from '#shared/releases/releases.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { realInstruments } from '../support/instrument.ts'
import { aRow, putDelivery } from '../support/lake.ts'
import { startBucket, type TestBucket } from '../support/objects.ts'
import { protectedAs, publisher } from '../support/publish.ts'
import { aRoundToOpen } from '../support/round.ts'
import { startStore, type TestStore } from '../support/stores.ts'
import { startAthena } from './athena.ts'

const now = new Date('2026-12-01T07:00:00Z')
let stores: TestStore
let bucket: TestBucket
let objects: Objects
let parts: PartInForce[]
let prefix = 0
beforeAll(async () => {
  bucket = await startBucket()
})
afterAll(() => bucket.stop())
beforeEach(async () => {
  stores = await startStore()
  prefix += 1
  const under = (key: string) => `${prefix}/${key}`
  objects = {
    ...bucket.objects,
    get: (key) => bucket.objects.get(under(key)),
    putNew: (key, body, type) => bucket.objects.putNew(under(key), body, type),
  }
  parts = []
})
afterEach(() => stores.stop())

const years: CountYear[] = [
  {
    year: 2025,
    reportingRegions: ['03'],
    cells: [{ region: 'SE', sector: 'all', form: 'all', sex: 'all', count: 31 }],
    suppressedCells: 0,
  },
]

const partsOfRun = (athena: RunParts['athena'] = null): RunParts => {
  const { store } = stores
  return {
    store,
    objects,
    deliveries: { parts: async () => parts },
    engine: createDuckDbEngine(objects),
    athena,
    protect: protectedAs(years),
    sources: {
      rounds: createRounds(store),
      instruments: realInstruments(),
      assessments: createAssessments(store, realInstruments()),
      review: createReview(store, realInstruments()),
      plans: createPlans(store),
      followUps: createFollowUps(store),
      deliveries: { parts: async () => parts },
      releases: createReleases({ store, objects }),
      regionPages: createShownPages(store),
      context: async () => [],
      isDemonstration: false,
    },
    clock: () => now,
  }
}

const accept = async (id: string, regionCode: string, count: number) => {
  parts = [
    ...parts,
    ...(await putDelivery(objects, id, `2026-11-30T0${parts.length}:00:00.000Z`, [aRow({ regionCode, count })])),
  ]
}

describe('an aggregation', () => {
  it('makes the cube, then publishes what is due of it, and then the national picture with what is out', async () => {
    const { store } = stores
    await createRounds(store).open({ round: aRoundToOpen({ id: '2026' }), actor: publisher, at: now })
    await createReleases({ store, objects }).order({
      scope: 'everything',
      reason: 'Första publiceringen',
      isDemonstration: false,
      actor: publisher,
      at: now,
    })
    await accept('a', '03', 31)
    const given = partsOfRun()
    expect(await run(given)).toEqual({
      kind: 'ran',
      cube: 'kept',
      changedPartitions: 1,
      prepared: 1,
      failed: 0,
      published: 1,
      snapshot: 'kept',
    })
    const [release] = await createReleases({ store, objects }).list()
    expect(release).toMatchObject({ status: 'published', cubeId: (await readLatestCube({ store, objects }))?.id })
    expect(await run(given)).toMatchObject({ cube: 'unchanged', published: 0, snapshot: 'unchanged' })
  })

  it('publishes what is prepared at its hour, whatever becomes of the cube', async () => {
    const { store } = stores
    const planned = new Date('2026-11-30T12:00:00Z')
    await createReleases({ store, objects }).plan({
      day: '2026-12-01',
      isDemonstration: false,
      actor: publisher,
      at: planned,
    })
    await accept('a', '03', 31)
    const given = partsOfRun()
    expect(await run({ ...given, clock: () => new Date('2026-12-01T03:00:00Z') })).toMatchObject({ prepared: 1 })
    const parts = async () => {
      throw new Error('the store is away')
    }
    const protect = async () => {
      throw new Error('the solver gave up')
    }
    await expect(run({ ...given, deliveries: { parts }, protect })).rejects.toThrow('the store is away')
    const [release] = await createReleases({ store, objects }).list()
    expect(release).toMatchObject({ status: 'published', number: 1 })
  })

  it('goes on with the cube before when a file cannot be read, and fails afterwards', async () => {
    const { store } = stores
    await accept('a', '03', 31)
    const given = partsOfRun()
    await run(given)
    await createReleases({ store, objects }).order({
      scope: 'everything',
      reason: 'Rättelse',
      isDemonstration: false,
      actor: publisher,
      at: now,
    })
    await accept('b', '12', 4)
    parts = parts.map((part) => (part.deliveryId === 'b' ? { ...part, key: 'validations/gone.parquet' } : part))
    await expect(run(given)).rejects.toThrow('not in the lake')
    const [release] = await createReleases({ store, objects }).list()
    expect(release).toMatchObject({ status: 'published' })
  })
})

describe('an aggregation with more rows than it reads itself', () => {
  const startWith = (aboveRows: number) => {
    const { store } = stores
    const stand = startAthena(objects, { bucket: 'lake', schema: '"test"', keys: () => parts.map(({ key }) => key) })
    const engine = createAthenaEngine({
      store,
      objects,
      athena: stand.athena,
      table: '"test"."validations"',
      bucket: 'lake',
      clock: () => now,
    })
    return { ...stand, given: partsOfRun({ engine, aboveRows }) }
  }

  it('leaves the statement to Athena, ends, and goes on from the result: the same cube as its own', async () => {
    await accept('a', '03', 31)
    await accept('b', '12', 4)
    await accept('c', '12', 6)
    const { given, end, started } = startWith(0)
    expect(await run(given)).toMatchObject({ cube: 'waiting', changedPartitions: 2 })
    expect(await readLatestCube(given)).toBeNull()
    // The nightly run comes while the query runs: nothing is started twice.
    expect(await run(given)).toMatchObject({ cube: 'waiting' })
    expect(started).toHaveLength(1)
    await end('succeeded')
    expect(await run(given)).toMatchObject({ cube: 'kept', changedPartitions: 0 })
    const byAthena = await readLatestCube(given)
    expect(byAthena?.leaves.map(({ regionCode, count }) => [regionCode, count])).toEqual([
      ['03', 31],
      ['12', 6],
    ])
    const here = await createDuckDbEngine(objects).read(partitionsOf(parts))
    const own = here.kind === 'read' ? leavesOf(here.rows) : []
    expect(byAthena?.leaves).toEqual(own.toSorted((one, other) => one.regionCode.localeCompare(other.regionCode)))
  })

  it('reads what has changed since by itself where it is little', async () => {
    await accept('a', '03', 31)
    const { given, started } = startWith(5)
    expect(await run(given)).toMatchObject({ cube: 'kept', changedPartitions: 1 })
    expect(started).toHaveLength(0)
  })

  it('starts a query that failed again, and gives up after three until something changes', async () => {
    await accept('a', '03', 31)
    const { given, end, started } = startWith(0)
    for (const attempt of [1, 2, 3]) {
      expect(await run(given)).toMatchObject({ cube: 'waiting' })
      expect(started).toHaveLength(attempt)
      await end('failed')
      await expect(run(given)).rejects.toThrow('a query of the aggregation failed')
    }
    await expect(run(given)).rejects.toThrow('failed too often')
    await accept('b', '12', 4)
    expect(await run(given)).toMatchObject({ cube: 'waiting' })
    expect(new Set(started.map(({ token }) => token)).size).toBe(4)
  })
})

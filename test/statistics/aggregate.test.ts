import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Aggregated, aggregate } from '#functions/aggregate-statistics/aggregate.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { createDeliveries } from '#shared/deliveries/create-deliveries.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createPlans } from '#shared/plans/plans.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { createShownPages } from '#shared/region-pages/region-pages.ts'
import { createReleases } from '#shared/releases/releases.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { buildSnapshot } from '#shared/statistics/build-snapshot.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { createSnapshots, type Snapshots } from '#shared/statistics/snapshots.ts'
import { realInstruments } from '../support/instrument.ts'
import { startBucket, startQueue } from '../support/objects.ts'
import { publishYears } from '../support/publish.ts'
import { aRound, aRoundToOpen } from '../support/round.ts'
import { aCountYear, aSnapshot } from '../support/snapshot.ts'
import { startStore, type TestStore } from '../support/stores.ts'
import { regionInputs, someContent } from './builders.ts'

let stores: TestStore
let bucket: Awaited<ReturnType<typeof startBucket>>
let jobs: Awaited<ReturnType<typeof startQueue>>
let store: Store
let snapshots: Snapshots
const actor = { id: 'anna@region.se', name: 'Anna' }
const at = new Date('2026-10-05T12:00:00Z')

const sources = () => ({
  rounds: createRounds(store),
  instruments: realInstruments(),
  assessments: createAssessments(store, realInstruments()),
  review: createReview(store, realInstruments()),
  plans: createPlans(store),
  followUps: createFollowUps(store),
  deliveries: createDeliveries({ store, objects: bucket.objects }),
  releases: createReleases({ store, objects: bucket.objects }),
  regionPages: createShownPages(store),
  context: async () => [],
  isDemonstration: true,
})
const run = (now = at): Promise<Aggregated> => aggregate(sources(), { store, objects: bucket.objects }, now)
const openRound = (id: string) =>
  createRounds(store).open({
    round: aRoundToOpen({ id }),
    actor,
    at,
  })
const submitCounts = (regionCode: string, basedOnVersion = 0) =>
  createCounts(store).submit({
    regionCode,
    year: 2025,
    content: someContent(),
    basedOnVersion,
    actor,
    at,
    confirmed: [],
  })

beforeAll(async () => {
  ;[bucket, jobs] = await Promise.all([startBucket(), startQueue()])
})
beforeEach(async () => {
  await stores?.stop()
  stores = await startStore()
  store = stores.store
  snapshots = createSnapshots({ store, objects: bucket.objects, queue: jobs.queue })
})
afterAll(() => Promise.all([stores.stop(), bucket.stop(), jobs.stop()]))

describe('the aggregation', () => {
  it('makes nothing before the first round', async () => {
    expect(await run()).toEqual({ kind: 'no-round' })
    expect(await snapshots.latest()).toBeNull()
  })

  it('keeps one snapshot with its audit line, and changes nothing when run again', async () => {
    await openRound('2026')
    await submitCounts('01')
    const first = await run()
    expect(first).toMatchObject({ kind: 'kept' })
    const kept = await snapshots.latest()
    expect(kept).toMatchObject({ roundId: '2026', isDemonstration: true, createdAt: at.toISOString() })
    expect(kept?.regions).toHaveLength(21)
    const before = await Promise.all([store.query('statistics', 'SNAPSHOTS'), createAuditLog(store).newest('SE', 10)])
    expect(await run(new Date('2026-10-06T02:00:00Z'))).toEqual({ ...first, kind: 'unchanged' })
    const after = await Promise.all([store.query('statistics', 'SNAPSHOTS'), createAuditLog(store).newest('SE', 10)])
    expect(after).toEqual(before)
    expect(after[1].filter(({ action }) => action === 'aggregate-statistics')).toMatchObject([
      { actor: { id: 'aggregate-statistics' } },
    ])
  })

  it('makes a new one when something is handed in, and keeps the old one as it was', async () => {
    await openRound('2025')
    await run()
    const old = await snapshots.latest()
    await submitCounts('03')
    await openRound('2026')
    expect(await run(new Date('2026-10-06T02:00:00Z'))).toMatchObject({ kind: 'kept' })
    const fresh = await snapshots.latest()
    expect(fresh).toMatchObject({ roundId: '2026', previousRoundId: '2025' })
    expect(fresh?.regions.find(({ regionCode }) => regionCode === '03')?.countYears).toEqual([2025])
    const anew = createSnapshots({ store, objects: bucket.objects, queue: jobs.queue })
    expect(await anew.get(old?.id ?? '')).toEqual(old)
  })

  it('has no counts but those that the newest release has published', async () => {
    await openRound('2026')
    await submitCounts('03')
    await run()
    expect(await snapshots.latest()).toMatchObject({ counts: [], release: null })
    const years = [aCountYear(2024), aCountYear(2025)]
    const { release } = await publishYears({ store, objects: bucket.objects }, years, at)
    expect(await run()).toMatchObject({ kind: 'kept' })
    expect(await snapshots.latest()).toMatchObject({ counts: years, release: { id: release.id, number: 1 } })
  })

  it('keeps the last public levels in every reading but the coordinator’s, when what they were made from is gone', async () => {
    await openRound('2026')
    const instrument = await realInstruments().get('mapping', 1)
    const first = buildSnapshot(
      {
        round: aRound(),
        instrument,
        previousRound: null,
        versions: [instrument],
        regions: ([0, 1, 2, 3, 4] as const).map((level, index) => regionInputs(index, 'submitted', { A1: level })),
        collected: [],
        context: [],
        isDemonstration: true,
        published: null,
      },
      new Date('2026-09-05T02:00:00Z'),
    )
    await keepSnapshot({ store, objects: bucket.objects }, first, actor)
    await run()
    const levelsOf = (snapshot: Snapshot | null) => snapshot?.areas[0]?.perLevel.reduce((sum, one) => sum + one, 0)
    const [compiled, latest] = [await snapshots.compiled(), await snapshots.latest()]
    expect([levelsOf(compiled), levelsOf(latest)]).toEqual([0, 5])
    expect(latest?.heldBack.levels).toEqual({ from: first.createdAt, regions: 5 })
    expect(latest?.regions.filter(({ mapping }) => mapping === 'submitted')).toEqual([])
    for (const other of [
      await snapshots.get(compiled?.id ?? ''),
      await snapshots.ofRound('2026'),
      await snapshots.ofPeriod('2026-10'),
    ])
      expect(other).toEqual(latest)
  })

  it('finishes a run that stopped between the object and the pointer', async () => {
    const snapshot = aSnapshot({ id: 'stopped-half-way' })
    await bucket.objects.putNew(
      `snapshots/${snapshot.id}.json`,
      new TextEncoder().encode(JSON.stringify(snapshot)),
      'application/json',
    )
    const again = { ...snapshot, createdAt: '2027-01-01T00:00:00.000Z' }
    // The embedded bucket overwrites; Amazon's, and the gate in front of it, refuse as `If-None-Match: *` asks.
    const objects: Objects = {
      ...bucket.objects,
      putNew: async (key, body, contentType) =>
        (await bucket.objects.get(key)) === null && bucket.objects.putNew(key, body, contentType),
    }
    expect(await keepSnapshot({ store, objects }, again, actor)).toBe(true)
    expect(await snapshots.latest()).toEqual(snapshot)
  })

  it('counts two runs with the same inputs at the same moment as one', async () => {
    const keep = () => keepSnapshot({ store, objects: bucket.objects }, aSnapshot({ id: 'same-twice' }), actor)
    expect((await Promise.all([keep(), keep()])).sort()).toEqual([false, true])
  })

  it('lets one of two runs at the same moment keep its snapshot, and the pointer is never lost', async () => {
    const keep = (id: string) => keepSnapshot({ store, objects: bucket.objects }, aSnapshot({ id }), actor)
    const results = await Promise.allSettled(['race-a', 'race-b', 'race-c'].map(keep))
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    expect((await snapshots.latest())?.id).toMatch(/^race-/)
  })
})

describe('the snapshots', () => {
  it('are none under an id that is unknown or could not be one', async () => {
    expect(await snapshots.get('unknown')).toBeNull()
    expect(await snapshots.get('../../secrets')).toBeNull()
  })

  it('stay the newest of their own round when a later round has one', async () => {
    const keep = (id: string, roundId: string) =>
      keepSnapshot({ store, objects: bucket.objects }, aSnapshot({ id, roundId }), actor)
    await keep('of-2025', '2025')
    await keep('of-2026', '2026')
    expect((await snapshots.latest())?.id).toBe('of-2026')
    expect((await snapshots.ofRound('2025'))?.id).toBe('of-2025')
    expect((await snapshots.ofRound('2026'))?.id).toBe('of-2026')
    expect(await snapshots.ofRound('2024')).toBeNull()
  })

  it('from before schema 2 are read as having no spread by kind', async () => {
    const { targetLevel: _level, total: _total, bySize: _bySize, ...old } = aSnapshot({ id: 'old', roundId: '2023' })
    await bucket.objects.putNew('snapshots/old.json', new TextEncoder().encode(JSON.stringify(old)), 'application/json')
    await store.putPlain('statistics', { pk: 'SNAPSHOTS', sk: 'LATEST', id: 'old', version: 1 })
    expect(await snapshots.ofRound('2023')).toEqual({ ...old, targetLevel: null, total: null, bySize: [] })
  })

  it('are asked for over the queue', async () => {
    await snapshots.request('coordinator')
    expect(await jobs.received()).toEqual([{ reason: 'coordinator' }])
  })

  it('are read from the lake once', async () => {
    const snapshot = aSnapshot({ id: 'read-once' })
    await keepSnapshot({ store, objects: bucket.objects }, snapshot, actor)
    let reads = 0
    const counted = createSnapshots({
      store,
      queue: jobs.queue,
      objects: {
        ...bucket.objects,
        get: (key) => {
          reads += 1
          return bucket.objects.get(key)
        },
      },
    })
    await Promise.all([counted.latest(), counted.latest()])
    expect(await counted.latest()).toEqual(snapshot)
    expect(reads).toBe(1)
  })
})

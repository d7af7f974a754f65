import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Preparing, ProtectCube } from '#shared/releases/prepare-release.ts'
import type { Release } from '#shared/releases/release.ts'
import { createReleases, type Releases } from '#shared/releases/releases.ts'
import { publishPrepared, runReleases } from '#shared/releases/run-releases.ts'
import { startBucket, type TestBucket } from '../support/objects.ts'
import { aCubeOf, protectedAs, publisher, publishYears } from '../support/publish.ts'
import { aCountYear } from '../support/snapshot.ts'
import { startStore, type TestStore } from '../support/stores.ts'

let stores: TestStore
let bucket: TestBucket
let store: Store
let objects: Objects
let releases: Releases
/** 14:00 in Sweden. */
const at = new Date('2026-11-20T13:00:00Z')
const years = [aCountYear(2024), aCountYear(2025)]
const [before, moment] = [new Date('2026-12-15T06:59:59Z'), new Date('2026-12-15T07:00:00Z')]
const doing = { actor: publisher, at }

const plan = async (day: string, more: { at?: Date; formKey?: string } = {}): Promise<Release> => {
  const planned = await releases.plan({ ...doing, ...more, day, isDemonstration: false })
  if (!planned.ok) throw new Error(planned.refusal.kind)
  return planned.value
}
const order = async (scope: 'everything' | 'corrections' = 'everything', now = at) => {
  const ordered = await releases.order({ ...doing, at: now, scope, reason: 'Fel i en tabell', isDemonstration: false })
  if (!ordered.ok) throw new Error(ordered.refusal.kind)
  return ordered.value
}
type Given = Partial<Pick<Preparing, 'protect' | 'cube' | 'newerCube'>>
const run = (now: Date, { protect = protectedAs(years), cube = aCubeOf(years), newerCube = null }: Given = {}) =>
  runReleases({ store, objects, protect, cube, newerCube, actor: { id: 'job', name: 'Job' }, now })
const statusOf = async ({ id }: Release) => (await releases.get(id))?.status
const latestNumber = async () => (await releases.latestPublished())?.release.number ?? null

beforeAll(async () => {
  bucket = await startBucket()
  objects = bucket.objects
})
beforeEach(async () => {
  await stores?.stop()
  stores = await startStore()
  store = stores.store
  releases = createReleases({ store, objects })
})
afterAll(() => Promise.all([stores.stop(), bucket.stop()]))

describe('an announced release', () => {
  it('is made on its day and published at 08:00, not before', async () => {
    const release = await plan('2026-12-15')
    expect(await run(new Date('2026-12-14T22:59:00Z'))).toMatchObject({ prepared: [], published: [] })
    expect(await run(new Date('2026-12-15T03:00:00Z'))).toMatchObject({ prepared: [{ id: release.id }], latest: null })
    expect(await run(before)).toMatchObject({ prepared: [], published: [] })
    expect(await latestNumber()).toBeNull()
    expect(await run(moment)).toMatchObject({
      published: [{ id: release.id, number: 1 }],
      latest: { release: { number: 1 } },
    })
    expect(await releases.latestPublished()).toMatchObject({
      release: { number: 1, years: [2024, 2025], publishedAt: moment.toISOString() },
      content: { releaseId: release.id, years },
    })
    expect(await run(new Date('2026-12-16T03:00:00Z'))).toMatchObject({ prepared: [], published: [] })
    expect((await createAuditLog(store).newest('SE', 10)).map(({ action }) => action)).toEqual([
      'publish-release',
      'prepare-release',
      'plan-release',
    ])
  })

  it('is made and published at once when the hour has passed unseen', async () => {
    await plan('2026-12-15')
    expect(await run(new Date('2026-12-17T03:00:00Z'))).toMatchObject({ published: [{ number: 1 }] })
  })

  it('publishes what a person has seen, whatever has been reported since, unless she asks anew', async () => {
    const release = await plan('2026-12-15')
    await releases.ask({ ...doing, id: release.id, basedOnVersion: 1 })
    await run(at)
    const seen = await releases.get(release.id)
    const more = { protect: protectedAs([aCountYear(2025)]), cube: aCubeOf(years, 'later') }
    await run(new Date('2026-12-15T03:00:00Z'), more)
    expect(await releases.get(release.id)).toEqual(seen)
    await releases.ask({ actor: publisher, at: new Date('2026-12-15T04:00:00Z'), id: release.id, basedOnVersion: 3 })
    await run(moment, more)
    expect(await releases.latestPublished()).toMatchObject({ content: { cubeId: 'later' }, release: { years: [2025] } })
  })

  it('is not published while the auditor finds a hole, and tried again when more has been reported', async () => {
    const release = await plan('2026-12-15')
    let tries = 0
    const protect: ProtectCube = async () => {
      tries += 1
      return { kind: 'hole', year: 2024 }
    }
    expect(await run(moment, { protect })).toMatchObject({ failed: [{ id: release.id }], published: [], latest: null })
    expect(await run(moment, { protect })).toMatchObject({ failed: [] })
    expect([tries, await statusOf(release)]).toEqual([1, 'failed'])
    await run(moment, { cube: aCubeOf(years, 'mended') })
    expect(await statusOf(release)).toBe('published')
  })

  it('that failed and is moved is made on its new day, not before', async () => {
    const release = await plan('2026-12-15')
    await run(moment, { protect: async () => ({ kind: 'hole', year: 2024 }) })
    await releases.move({ ...doing, id: release.id, basedOnVersion: 2, day: '2026-12-22', reason: 'Prövas om' })
    await run(new Date('2026-12-16T03:00:00Z'), { cube: aCubeOf(years, 'mended') })
    expect(await statusOf(release)).toBe('planned')
    await run(new Date('2026-12-22T03:00:00Z'), { cube: aCubeOf(years, 'mended') })
    expect(await statusOf(release)).toBe('prepared')
  })

  it('waits for a newer cube that is on its way, but not beyond its moment', async () => {
    const release = await plan('2026-12-15')
    expect(await run(before, { newerCube: 'coming' })).toMatchObject({ prepared: [] })
    expect(await run(moment, { newerCube: 'coming' })).toMatchObject({ published: [{ id: release.id }] })
    const correction = await order('everything', moment)
    await run(moment, { newerCube: 'coming' })
    expect(await statusOf(correction)).toBe('planned')
    expect(await run(moment)).toMatchObject({ published: [{ id: correction.id }] })
  })

  it('that is prepared is published without a cube, unless it is asked for anew', async () => {
    const release = await plan('2026-12-15')
    await run(before)
    const publish = (now: Date) => publishPrepared({ store, actor: publisher, now })
    expect(await publish(before)).toEqual([])
    await releases.ask({ ...doing, at: moment, id: release.id, basedOnVersion: 2 })
    expect(await publish(moment)).toEqual([])
    const later = await plan('2026-12-16')
    await run(new Date('2026-12-16T06:00:00Z'))
    expect(await publish(new Date('2026-12-16T07:00:00Z'))).toMatchObject([{ id: later.id, number: 2 }])
  })

  it('can be moved with a reason until it is under embargo, and both days show', async () => {
    const release = await plan('2026-12-15')
    const other = await plan('2026-12-18')
    const move = (day: string, basedOnVersion = 1) =>
      releases.move({ ...doing, id: release.id, basedOnVersion, day, reason: 'En region lämnar sent' })
    expect(await move('2026-12-18')).toMatchObject({ refusal: { kind: 'day-taken' } })
    expect(await move('2026-12-15')).toMatchObject({ refusal: { kind: 'day-taken' } })
    expect(await move('2026-11-20')).toMatchObject({ refusal: { kind: 'day-out-of-range', first: '2026-11-21' } })
    expect(await move('2026-12-22')).toMatchObject({
      value: {
        day: '2026-12-22',
        version: 2,
        moves: [{ from: '2026-12-15', to: '2026-12-22', reason: 'En region lämnar sent' }],
      },
    })
    expect(await move('2026-12-23')).toMatchObject({ refusal: { kind: 'stale' } })
    // The day that it left is free again.
    expect(await plan('2026-12-15')).toMatchObject({ status: 'planned' })
    await run(new Date('2026-12-22T03:00:00Z'))
    expect(await move('2026-12-23', 3)).toMatchObject({ refusal: { kind: 'not-now' } })
    expect(await statusOf(other)).toBe('published')
  })

  it('that is held back is not published by schedule, and comes out once it is let go', async () => {
    const release = await plan('2026-12-15')
    await run(before)
    const deed = { ...doing, id: release.id }
    await releases.hold({ ...deed, basedOnVersion: 2 })
    expect(await publishPrepared({ store, actor: publisher, now: moment })).toEqual([])
    expect(await run(moment)).toMatchObject({ prepared: [], published: [] })
    expect(await releases.letGo({ ...deed, basedOnVersion: 2 })).toMatchObject({ refusal: { kind: 'stale' } })
    await releases.letGo({ ...deed, basedOnVersion: 3 })
    expect(await publishPrepared({ store, actor: publisher, now: moment })).toMatchObject([
      { id: release.id, number: 1 },
    ])
    expect(await releases.hold({ ...deed, basedOnVersion: 5 })).toMatchObject({ refusal: { kind: 'not-now' } })
  })

  it('can be cancelled with a reason until it is out', async () => {
    const release = await plan('2026-12-15')
    await run(before)
    const cancel = (basedOnVersion: number) =>
      releases.cancel({ ...doing, id: release.id, basedOnVersion, reason: 'Underlaget räcker inte' })
    expect(await cancel(2)).toMatchObject({ value: { status: 'cancelled', reason: 'Underlaget räcker inte' } })
    expect(await run(moment)).toMatchObject({ published: [] })
    expect(await cancel(3)).toMatchObject({ refusal: { kind: 'not-now' } })
    const published = await plan('2026-12-15')
    await run(moment)
    expect(await releases.cancel({ ...doing, id: published.id, basedOnVersion: 3, reason: 'x' })).toMatchObject({
      refusal: { kind: 'not-now' },
    })
  })

  it('is announced for no day that has passed, is today after 08:00, is far off or is taken; a form sent twice announces once', async () => {
    const kinds = async (day: string, now = at) => {
      const outcome = await releases.plan({ actor: publisher, at: now, day, isDemonstration: false })
      return outcome.ok ? 'planned' : outcome.refusal.kind
    }
    expect(await kinds('2026-11-19')).toBe('day-out-of-range')
    expect(await kinds('2026-11-20')).toBe('day-out-of-range')
    expect(await kinds('2029-01-01')).toBe('day-out-of-range')
    expect(await kinds('2026-11-20', new Date('2026-11-20T06:59:00Z'))).toBe('planned')
    expect(await kinds('2026-11-20', new Date('2026-11-20T06:59:00Z'))).toBe('day-taken')
    await plan('2026-12-01', { formKey: 'once' })
    await expect(plan('2026-12-01', { formKey: 'once' })).rejects.toThrow('already-done')
    const both = await Promise.allSettled([plan('2026-12-02'), plan('2026-12-02')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('an order to publish at once', () => {
  it('is carried out by the next run, with its reason', async () => {
    const release = await order()
    expect(await run(at)).toMatchObject({
      published: [{ id: release.id, isAnnounced: false, reason: 'Fel i en tabell' }],
    })
  })

  it('can leave out what has not been published before', async () => {
    const correction = await releases.order({ ...doing, scope: 'corrections', reason: 'Fel', isDemonstration: false })
    expect(correction).toMatchObject({ refusal: { kind: 'nothing-published' } })
    await publishYears({ store, objects }, [aCountYear(2024)], at)
    const seen: number[][] = []
    const protect: ProtectCube = async (cube, published) => {
      seen.push([...new Set(cube.partitions.map(({ year }) => year))])
      expect(published.map(({ content }) => content.years)).toEqual([[aCountYear(2024)]])
      return protectedAs(years)(cube, published)
    }
    await order('corrections', new Date('2026-11-21T13:00:00Z'))
    await run(new Date('2026-11-21T13:00:00Z'), { protect })
    expect(seen).toEqual([[2024]])
    expect(await latestNumber()).toBe(2)
  })

  it('that fails says why, and is tried again only when a person asks', async () => {
    const holes = await order()
    let tries = 0
    const protect: ProtectCube = async () => {
      tries += 1
      return { kind: 'hole', year: 2024 }
    }
    await run(at, { protect })
    await run(at, { protect, cube: aCubeOf(years, 'later') })
    await publishYears({ store, objects }, [aCountYear(2024)], new Date('2026-11-20T14:00:00Z'))
    await run(at, { protect, cube: aCubeOf(years, 'later still') })
    expect(tries).toBe(1)
    expect(await releases.get(holes.id)).toMatchObject({ status: 'failed', failure: { kind: 'hole', year: 2024 } })
    const asked = new Date('2026-11-21T13:00:00Z')
    const { version = 0 } = (await releases.get(holes.id)) ?? {}
    await releases.ask({ ...doing, at: asked, id: holes.id, basedOnVersion: version })
    await run(asked)
    expect(await releases.get(holes.id)).toMatchObject({ status: 'published', failure: null })
  })

  it('is not published when there is nothing to publish', async () => {
    const empty = await order()
    expect(await run(at, { protect: protectedAs([]) })).toMatchObject({ failed: [{ id: empty.id }], latest: null })
    expect(await releases.get(empty.id)).toMatchObject({ failure: { kind: 'nothing' } })
  })

  it('in which something breaks holds up no other, and is told of', async () => {
    const [broken, announced] = [await order('everything', new Date('2026-11-20T12:00:00Z')), await plan('2026-12-15')]
    const protect: ProtectCube = async (cube, earlier) => {
      if ((await statusOf(announced)) === 'planned' && (await statusOf(broken)) === 'planned') throw new Error('broke')
      return protectedAs(years)(cube, earlier)
    }
    await expect(run(moment, { protect })).rejects.toThrow('broke')
    expect(await releases.get(broken.id)).toMatchObject({ status: 'failed', failure: { kind: 'broken' } })
    expect([await statusOf(announced), await latestNumber()]).toEqual(['published', 1])
    expect(await run(moment)).toMatchObject({ prepared: [], published: [] })
  })

  it('whose making is cut off is not begun again by itself', async () => {
    const release = await order()
    const dies: Store = {
      ...store,
      commit: async (input) => {
        if ([input.audit].flat().some(({ action }) => action === 'prepare-release')) throw new Error('killed')
        return store.commit(input)
      },
    }
    const given = { objects, protect: protectedAs(years), cube: aCubeOf(years), actor: publisher, now: at }
    await expect(runReleases({ ...given, store: dies })).rejects.toThrow('killed')
    expect(await run(at)).toMatchObject({ failed: [{ id: release.id, failure: { kind: 'stopped' } }], published: [] })
    const asked = new Date('2026-11-20T14:00:00Z')
    await releases.ask({ ...doing, at: asked, id: release.id, basedOnVersion: 3 })
    expect(await run(asked)).toMatchObject({ published: [{ id: release.id }] })
  })

  it('that would hide a total which is shown waits until a person lets it go, though it hides no other', async () => {
    await publishYears({ store, objects }, years, at)
    const later = new Date('2026-11-21T13:00:00Z')
    const hiding = (sector: 'all' | 'komvux', form: 'all' | 'credit') =>
      years.map((year) => ({
        ...year,
        cells: year.cells.map((cell) =>
          cell.region === 'SE' && cell.sex === 'all' && cell.sector === sector && cell.form === form
            ? { ...cell, count: 'suppressed' as const }
            : cell,
        ),
      }))
    const held = await order('everything', later)
    const protect = protectedAs(hiding('all', 'credit'))
    expect(await run(later, { protect })).toMatchObject({ prepared: [{ id: held.id }], published: [] })
    expect(await run(later, { protect, cube: aCubeOf(years, 'later') })).toMatchObject({ prepared: [], published: [] })
    const other = await order('everything', later)
    expect(await run(later, { protect: protectedAs(hiding('komvux', 'credit')) })).toMatchObject({
      published: [{ id: other.id, number: 2 }],
    })
    const deed = { ...doing, at: later, id: held.id }
    const { version: basedOnVersion = 0 } = (await releases.get(held.id)) ?? {}
    expect(await releases.hold({ ...deed, basedOnVersion })).toMatchObject({ refusal: { kind: 'not-now' } })
    expect(await releases.letGo({ ...deed, basedOnVersion })).toMatchObject({ value: { heldAt: null } })
    // Another version has come out meanwhile: it is made anew, and what it hides now has been seen by nobody.
    expect(await run(later, { protect })).toMatchObject({ prepared: [{ id: held.id }], published: [] })
    await releases.letGo({ ...deed, basedOnVersion: (await releases.get(held.id))?.version ?? 0 })
    expect(await run(later, { protect })).toMatchObject({ prepared: [], published: [{ id: held.id, number: 3 }] })
  })

  it('has what is under embargo made anew, so that the two are protected together', async () => {
    const release = await plan('2026-12-15')
    await run(new Date('2026-12-15T03:00:00Z'))
    await order('everything', new Date('2026-12-15T04:00:00Z'))
    const known: string[][] = []
    const protect: ProtectCube = async (cube, earlier) => {
      known.push(earlier.map(({ release: { id } }) => id))
      return protectedAs(years)(cube, earlier)
    }
    const { published } = await run(new Date('2026-12-15T04:00:01Z'), { protect })
    const { published: later } = await run(moment, { protect })
    expect(published.map(({ number }) => number)).toEqual([1])
    expect(later).toMatchObject([{ id: release.id, number: 2, previousId: published[0]?.id }])
    expect(known).toEqual([[], [published[0]?.id]])
  })
})

describe('two runs at the same moment, and runs that are stopped', () => {
  it('publish once', async () => {
    await plan('2026-12-15')
    await run(before)
    const runs = await Promise.all([run(moment), run(moment), run(moment)])
    expect(runs.flatMap(({ published }) => published)).toHaveLength(1)
    expect(runs.map(({ latest }) => latest?.release.number)).toEqual([1, 1, 1])
    expect(
      (await createAuditLog(store).newest('SE', 20)).filter(({ action }) => action === 'publish-release'),
    ).toHaveLength(1)
  })

  it('leave nothing behind that is public: the next run makes it anew', async () => {
    const release = await plan('2026-12-15')
    const dies: Objects = {
      ...objects,
      putNew: async (...args) => {
        await objects.putNew(...args)
        throw new Error('killed')
      },
    }
    const given = {
      store,
      objects: dies,
      protect: protectedAs(years),
      cube: aCubeOf(years),
      actor: publisher,
      now: moment,
    }
    await expect(runReleases(given)).rejects.toThrow('killed')
    expect([await statusOf(release), await latestNumber()]).toEqual(['failed', null])
    await run(moment)
    expect([await statusOf(release), await latestNumber()]).toEqual(['published', 1])
  })
})

describe('the versions', () => {
  it('each stay as they were published', async () => {
    await publishYears({ store, objects }, years, at)
    await publishYears({ store, objects }, [aCountYear(2025)], new Date('2026-11-21T13:00:00Z'))
    expect((await releases.published(1))?.content.years).toEqual(years)
    expect((await releases.published(2))?.content.years).toEqual([aCountYear(2025)])
    expect(await releases.published(3)).toBeNull()
    expect((await releases.latestPublished())?.release.number).toBe(2)
    expect(await releases.get('../other')).toBeNull()
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createDuckDbEngine } from '#functions/aggregate-statistics/duckdb-engine.ts'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { type BuiltCube, buildCube, type CubeEngine } from '#shared/cube/build-cube.ts'
import type { Cube } from '#shared/cube/cube.ts'
import { readCubeBytes } from '#shared/cube/cube-store.ts'
import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import type { DeliveryRow } from '#shared/deliveries/delivery.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { aRow, partsOf, putDelivery } from '../support/lake.ts'
import { startBucket, type TestBucket } from '../support/objects.ts'
import { startStore, type TestStore } from '../support/stores.ts'
import { countsOf, replay } from './replay.ts'

const actor = { id: 'aggregate-statistics', name: 'Valideringslyft' }
const at = new Date('2026-12-01T03:00:00Z')
let stores: TestStore
let bucket: TestBucket
beforeAll(async () => {
  ;[stores, bucket] = await Promise.all([startStore(), startBucket()])
})
afterAll(() => Promise.all([stores.stop(), bucket.stop()]))

let shelves = 0
/** A shelf of its own over the same lake and table: pointers and what is kept have another name, the deliveries' files are shared. */
const newShelf = () => {
  shelves += 1
  const mark = `shelf-${shelves}`
  const under = (key: string) => (key.startsWith('validations/') ? key : `${mark}/${key}`)
  const renamed = <T extends { pk: string }>(item: T): T => ({ ...item, pk: `${mark}/${item.pk}` })
  const { store } = stores
  return {
    objects: {
      ...bucket.objects,
      get: (key: string) => bucket.objects.get(under(key)),
      putNew: (key: string, body: Uint8Array, type: string) => bucket.objects.putNew(under(key), body, type),
    } satisfies Objects,
    store: {
      ...store,
      get: (table, key) => store.get(table, renamed(key)),
      commit: (input) =>
        store.commit({
          ...input,
          changes: input.changes.map((change) => ('put' in change ? { ...change, put: renamed(change.put) } : change)),
        }),
    } satisfies Store,
  }
}
type Shelf = ReturnType<typeof newShelf>

const counting = (objects: Objects) => {
  const read: string[] = []
  const engine = createDuckDbEngine(objects)
  return {
    read,
    engine: {
      read(partitions) {
        read.push(...partitions.map(({ year, regionCode }) => `${year}/${regionCode}`))
        return engine.read(partitions)
      },
    } satisfies CubeEngine,
  }
}

const build = async (
  shelf: Shelf,
  parts: readonly PartInForce[],
): Promise<BuiltCube & { read: string[]; cube: Cube }> => {
  const { read, engine } = counting(shelf.objects)
  const built = await buildCube({ ...shelf, parts, engine, actor, at })
  if (!built.cube) throw new Error('no cube')
  return { ...built, cube: built.cube, read }
}
const bytesOf = async ({ objects }: Shelf, { id }: Cube) => Buffer.from(await readCubeBytes(objects, id)).toString()

const rowArbitrary = fc.record({
  regionCode: fc.constantFrom('03', '12'),
  year: fc.constantFrom(2024, 2025),
  month: fc.constantFrom(null, null, 1, 2),
  municipality: fc.constantFrom(null, '0380', '1280'),
  form: fc.constantFrom('qualification' as const, 'credit' as const),
  sector: fc.constantFrom('komvux' as const, 'branch' as const),
  branch: fc.constantFrom(null, 'x', 'y'),
  sex: fc.constantFrom('women' as const, 'men' as const),
  ageGroup: fc.constantFrom(null, '65+'),
  outcome: fc.constantFrom('recognised' as const, 'partly-recognised' as const, 'not-recognised' as const),
  count: fc.nat(9),
})
/** What happens to the deliveries that count, one a step. */
const historyArbitrary = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        deed: fc.constant('deliver' as const),
        rows: fc.array(rowArbitrary, { minLength: 1, maxLength: 8 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ deed: fc.constant('withdraw' as const), which: fc.nat(9) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        deed: fc.constant('correct' as const),
        which: fc.nat(9),
        rows: fc.array(rowArbitrary, { minLength: 1, maxLength: 8 }),
      }),
    },
  ),
  { minLength: 2, maxLength: 4 },
)

let deliveries = 0
const deliver = async (rows: readonly DeliveryRow[]) => {
  deliveries += 1
  const acceptedAt = new Date(at.getTime() + deliveries * 1000).toISOString()
  // Every third comes through the form: its file is the aggregation's own to write.
  const parts =
    deliveries % 3 === 0
      ? partsOf(`d${deliveries}`, acceptedAt, rows, true)
      : await putDelivery(bucket.objects, `d${deliveries}`, acceptedAt, rows)
  return { rows, parts }
}

describe('the cube', () => {
  it('is byte for byte the same whether made step by step or all at once, and what the rule for replacing says', async () => {
    await fc.assert(
      fc.asyncProperty(historyArbitrary, async (history) => {
        const shelf = newShelf()
        let inForce: Awaited<ReturnType<typeof deliver>>[] = []
        for (const step of history) {
          const which = step.deed === 'deliver' ? -1 : step.which % Math.max(1, inForce.length)
          if (step.deed !== 'deliver') inForce = inForce.filter((_, index) => index !== which)
          if (step.deed !== 'withdraw') inForce = [...inForce, await deliver(step.rows)]
          const stepwise = await build(
            shelf,
            inForce.flatMap(({ parts }) => parts),
          )
          expect(countsOf(stepwise.cube.leaves.map((leaf) => aRow(leaf)))).toEqual(countsOf(replay(inForce)))
        }
        const parts = inForce.flatMap((one) => one.parts)
        const stepwise = await build(shelf, parts)
        const anew = newShelf()
        const full = await build(anew, parts.toReversed())
        expect(await bytesOf(shelf, stepwise.cube)).toBe(await bytesOf(anew, full.cube))
        expect(full.cube).toEqual(stepwise.cube)
      }),
      { numRuns: Number(process.env.CUBE_RUNS ?? 3) },
    )
  }, 120_000)

  it('reads a partition again only when what counts in it has changed, and knows one that has come back', async () => {
    const shelf = newShelf()
    const first = await deliver([aRow({ regionCode: '03' }), aRow({ regionCode: '12', count: 4 })])
    const begun = await build(shelf, first.parts)
    expect(begun).toMatchObject({ kind: 'kept', changed: 2, read: ['2025/03', '2025/12'] })
    expect(await build(shelf, first.parts)).toMatchObject({ kind: 'unchanged', read: [], cube: { id: begun.cube.id } })

    const second = await deliver([aRow({ regionCode: '12', count: 9 })])
    const both = [...first.parts, ...second.parts]
    const replaced = await build(shelf, both)
    expect(replaced).toMatchObject({ kind: 'kept', changed: 1, read: ['2025/12'] })
    expect(replaced.cube.leaves.map(({ count }) => count)).toEqual([1, 9])

    const withdrawn = await build(shelf, first.parts)
    expect(withdrawn).toMatchObject({ kind: 'kept', changed: 0, read: [], cube: begun.cube })
    expect(await build(shelf, [])).toMatchObject({ kind: 'kept', cube: { partitions: [], leaves: [] } })
  })

  it('counts what is recognised in whole or in part, and keeps a zero that was reported', async () => {
    const { parts } = await deliver([
      aRow({ outcome: 'recognised', count: 3 }),
      aRow({ outcome: 'partly-recognised', count: 2 }),
      aRow({ outcome: 'not-recognised', count: 7 }),
      aRow({ outcome: 'not-recognised', sex: 'men', count: 4 }),
    ])
    const { cube } = await build(newShelf(), parts)
    expect(cube.leaves.map(({ sex, count }) => [sex, count])).toEqual([
      ['men', 0],
      ['women', 5],
    ])
  })

  it('knows how many providers a cell rests on, and the share of the largest that is named', async () => {
    const { parts } = await deliver([
      aRow({ municipality: '0380', count: 6 }),
      aRow({ municipality: '0331', count: 2 }),
      aRow({ municipality: '0319', count: 0 }),
      aRow({ municipality: '0380', sex: 'men', count: 5 }),
      aRow({ municipality: null, sex: 'men', count: 5 }),
      aRow({ municipality: null, form: 'credit', count: 9 }),
    ])
    const { cube } = await build(newShelf(), parts)
    expect(cube.leaves).toMatchObject([
      { form: 'credit', count: 9, providers: null, largestSharePercent: null },
      { sex: 'men', count: 10, providers: null, largestSharePercent: 50 },
      { sex: 'women', count: 8, providers: 2, largestSharePercent: 75 },
    ])
  })

  it('moves its pointer with a line in the audit log that holds no figure', async () => {
    const { parts } = await deliver([aRow({ regionCode: '23', count: 7 })])
    const { cube } = await build(newShelf(), parts)
    const [line] = (await createAuditLog(stores.store).newest('SE', 200)).filter(
      ({ subject }) => subject === `cube ${cube.id}`,
    )
    expect(line).toMatchObject({ action: 'build-cube', actor, after: { id: cube.id, partitions: 1, changed: 1 } })
  })
})

describe('a run that is killed', () => {
  it('leaves the pointer alone, and the next one takes what is kept and ends with the same bytes', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => aRow({ year: 2020 + index, count: index + 1 }))
    // As a file: what comes through the form is written first, and those writes are none of what is counted here.
    const parts = await putDelivery(bucket.objects, 'killed', at.toISOString(), rows)
    const whole = newShelf()
    const expected = await bytesOf(whole, (await build(whole, parts)).cube)

    const shelf = newShelf()
    // Dies at a write; what was under way has arrived by then, so that it is the same in every run of the test.
    const kill = (afterWrites: number): Shelf => {
      const writes: Promise<boolean>[] = []
      return {
        ...shelf,
        objects: {
          ...shelf.objects,
          async putNew(key, body, type) {
            if (writes.length >= afterWrites) {
              await Promise.all(writes)
              throw new Error('killed')
            }
            const write = shelf.objects.putNew(key, body, type)
            writes.push(write)
            return write
          },
        },
      }
    }
    await expect(build(kill(4), parts)).rejects.toThrow('killed')
    expect(await shelf.store.get('statistics', { pk: 'CUBES', sk: 'LATEST' })).toBeNull()
    // All partitions are kept, and the cube's own object is not.
    await expect(build(kill(2), parts)).rejects.toThrow('killed')
    const ended = await build(shelf, parts)
    expect(ended.read.length).toBeLessThan(rows.length)
    expect(await bytesOf(shelf, ended.cube)).toBe(expected)
  })
})

describe('a file of the lake', () => {
  it('that is not there fails the run', async () => {
    const [part] = partsOf('never-put', at.toISOString(), [aRow()])
    await expect(build(newShelf(), part ? [part] : [])).rejects.toThrow('not in the lake')
  })

  it('that cannot be read fails the run', async () => {
    const [part] = partsOf('broken', at.toISOString(), [aRow()])
    await bucket.objects.putNew(part?.key ?? '', Buffer.from('PAR1 and nothing more'), 'application/vnd.apache.parquet')
    await expect(build(newShelf(), part ? [part] : [])).rejects.toThrow()
  })
})

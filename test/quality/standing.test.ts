import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { acceptanceChanges, takeBackChanges } from '#shared/deliveries/acceptance-store.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import type { FigureCell } from '#shared/quality/figures.ts'
import { keepFigures } from '#shared/quality/part-figures-store.ts'
import { keepStandings, readRegionFigures } from '#shared/quality/read-figures.ts'
import { regions } from '#shared/regions/regions.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

let stores: TestStore
let store: Store
beforeAll(async () => {
  stores = await startStore()
  store = stores.store
})
afterAll(() => stores.stop())

const at = (index: number) => new Date(Date.UTC(2026, 9, 1, 12, 0, index)).toISOString()
const commit = (changes: Change[]) =>
  store.commit({
    changes,
    audit: { scope: 'SE', actor: { id: 'a', name: 'A' }, action: 'test', subject: 'standing', at: at(0) },
  })

/** The store as it would be had nothing been kept of how years stand; and one that knows what was read of single files. */
const without: Store = {
  get: (...key) => store.get(...key),
  query: async (table, pk, ...rest) => (pk.startsWith('STANDING#') ? [] : store.query(table, pk, ...rest)),
  commit: () => Promise.reject(new Error('only reads')),
  wasDone: () => Promise.reject(new Error('only reads')),
  putPlain: () => Promise.reject(new Error('only reads')),
  nextNumber: () => Promise.reject(new Error('only reads')),
  removePlain: () => Promise.reject(new Error('only reads')),
}
const counting = () => {
  const read = { files: 0 }
  const counted: Store = {
    ...without,
    query: (...given) => store.query(...given),
    get: (table, key) => {
      if (key.pk.startsWith('FIGURES#')) read.files += 1
      return store.get(table, key)
    },
  }
  return { read, counted }
}

const cell = fc.record({
  sector: fc.constantFrom('komvux', 'university'),
  form: fc.constant('credit'),
  sex: fc.constantFrom('women', 'men'),
  month: fc.constantFrom(null, 1, 2),
  count: fc.nat(50),
}) as fc.Arbitrary<FigureCell>
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      replaced: fc.option(fc.nat()),
      years: fc.array(fc.constantFrom(2023, 2024), { minLength: 1 }),
      cells: fc.array(cell, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdrawn' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('aggregated' as const) }) },
)

it('figures are the same whether years are taken as they were kept or made from every delivery, and what is kept spares the reading of files', async () => {
  const unused = regions.map(({ code }) => code)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (history) => {
      const regionCode = unused.pop()
      if (!regionCode) throw new Error('more runs than regions')
      const ids: { id: string; acceptedAt: string }[] = []
      for (const [index, one] of history.entries()) {
        if (one.kind === 'aggregated') await keepStandings(store)
        if (one.kind === 'withdrawn' && ids.length > 0) {
          const gone = ids[one.which % ids.length]
          if (gone) await commit(await takeBackChanges(store, { measure: 'validations', ...gone }))
        }
        if (one.kind === 'file') {
          const id = `${regionCode}-${index}`
          const order = `${at(index)}#${id}`
          const years = [...new Set(one.years)]
          await keepFigures(
            store,
            id,
            years.map((year) => ({ regionCode, year, cells: one.cells })),
          )
          const replaces = one.replaced === null ? null : (ids[one.replaced % ids.length]?.id ?? null)
          const part = { deliveryId: id, order, regionCode, key: '', rowCount: 1, contentHash: '' }
          const parts = years.map((year) => ({ ...part, year }))
          await commit(
            acceptanceChanges('validations', { deliveryId: id, order, isInForce: true, replaces, parts, rows: null }),
          )
          ids.push({ id, acceptedAt: at(index) })
        }
        expect(await readRegionFigures(store, regionCode)).toEqual(await readRegionFigures(without, regionCode))
      }
      await keepStandings(store)
      const { read, counted } = counting()
      const standing = await readRegionFigures(counted, regionCode)
      expect(read.files).toBe(0)
      expect(standing).toEqual(await readRegionFigures(without, regionCode))
    }),
    { numRuns: 12 },
  )
})

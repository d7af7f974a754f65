import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Acceptance } from '#shared/deliveries/acceptance.ts'
import { createDeliveries } from '#shared/deliveries/create-deliveries.ts'
import type { Deliveries } from '#shared/deliveries/deliveries.ts'
import { formDeliveryId } from '#shared/deliveries/form-delivery.ts'
import { partsInForce } from '#shared/deliveries/parts-in-force.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import { someContent } from '../statistics/builders.ts'
import { startStore, type TestStore } from '../support/stores.ts'

let stores: TestStore
let deliveries: Deliveries
const actor = { id: 'anna@region.se', name: 'Anna' }
const at = new Date('2026-10-05T12:00:00Z')
const later = new Date('2026-10-06T12:00:00Z')
const nowhere = { get: async () => null, putNew: async () => false, downloadAddress: async () => '' }

beforeAll(async () => {
  stores = await startStore()
  deliveries = createDeliveries({ store: stores.store, objects: nowhere })
})
afterAll(() => stores.stop())

const submit = async (regionCode: string, basedOnVersion: number, content = someContent(), when = at) => {
  const counts = createCounts(stores.store)
  const input = { regionCode, year: 2025, content, basedOnVersion, actor, at: when, confirmed: [] as string[] }
  const result = await counts.submit(input)
  if (!result.ok) throw new Error(result.refusal.kind)
}

describe('a submitted form', () => {
  it('is a delivery that counts at once, with its rows in it', async () => {
    await submit('03', 0)
    const [delivery] = await deliveries.list({ deliverer: { kind: 'region', code: '03' } })
    expect(delivery).toMatchObject({
      id: formDeliveryId('03', 2025, 1),
      way: 'form',
      status: 'accepted',
      receivedFrom: actor,
      findings: { rowCount: someContent().counts.length, refusedCount: 0 },
    })
    const part = (await deliveries.parts('validations')).find(({ deliveryId }) => deliveryId === delivery?.id)
    expect(part).toMatchObject({
      deliveryId: delivery?.id,
      year: 2025,
      regionCode: '03',
      rowCount: someContent().counts.length,
    })
    expect(part?.rows?.map(({ form, sector, sex, count }) => ({ form, sector, sex, count }))).toEqual(
      someContent().counts.map(({ form, sector, sex, count }) => ({ form, sector, sex, count })),
    )
  })

  it('takes the place of the version before, and is corrected in the form and nowhere else', async () => {
    await submit('04', 0)
    await createCounts(stores.store).save({
      regionCode: '04',
      year: 2025,
      content: someContent(),
      basedOnVersion: 1,
      actor,
      at,
    })
    await submit('04', 2, someContent({ comment: 'Rättad' }), later)
    const ids = async () =>
      (await deliveries.parts('validations'))
        .filter(({ regionCode }) => regionCode === '04')
        .map(({ deliveryId }) => deliveryId)
    expect(await ids()).toEqual([formDeliveryId('04', 2025, 3)])
    expect(await deliveries.list({ deliverer: { kind: 'region', code: '04' } })).toHaveLength(2)
    const id = formDeliveryId('04', 2025, 3)
    const refused = { ok: false, refusal: { kind: 'form-delivery' } }
    expect(await deliveries.withdraw({ id, actor, at: later, reason: 'Fel år' })).toEqual(refused)
    const file = { way: 'api', name: '', source: 'Ladok', comment: '', actor, at: later, replaces: id } as const
    expect(
      await deliveries.receive({ ...file, measure: 'validations', deliverer: { kind: 'region', code: '04' } }),
    ).toEqual({ ok: false, refusal: { kind: 'cannot-replace' } })
    expect(await ids()).toEqual([id])
  })
})

describe('an announced delivery', () => {
  const announce = (overrides: object = {}) =>
    deliveries.receive({
      measure: 'validations',
      way: 'api',
      deliverer: { kind: 'authority', code: 'uhr' },
      actor,
      name: 'x.csv',
      source: 'Ladok',
      comment: '',
      replaces: null,
      at,
      ...overrides,
    })

  it('has a place for its file, the same when its form is sent twice', async () => {
    const [one, again] = [await announce({ formKey: 'key' }), await announce({ formKey: 'key' })]
    expect(one).toMatchObject({
      ok: true,
      value: { status: 'received', objectKey: expect.stringMatching(/^inbox\/uhr\/deliveries\/[\w-]{22}$/) },
    })
    expect(again).toEqual(one)
    const [first, second] = await Promise.all([announce({ formKey: 'at once' }), announce({ formKey: 'at once' })])
    expect(second).toEqual(first)
  })

  it('whose file never comes can be said no to', async () => {
    const announced = await announce({ name: 'never.csv' })
    const id = announced.ok ? announced.value.id : ''
    expect(await deliveries.reject({ id, actor, at: later, reason: 'Kom aldrig' })).toMatchObject({
      ok: true,
      value: { status: 'rejected', ended: { reason: 'Kom aldrig' } },
    })
  })

  it('names its source in a text that is not too long, and replaces only what counts and is its own', async () => {
    expect(await announce({ source: ' ' })).toEqual({ ok: false, refusal: { kind: 'source-missing' } })
    expect(await announce({ comment: 'x'.repeat(2001) })).toEqual({
      ok: false,
      refusal: { kind: 'text-too-long', field: 'comment', max: 2000 },
    })
    await submit('05', 0)
    for (const replaces of ['nothing', formDeliveryId('05', 2025, 1)])
      expect(await announce({ replaces })).toEqual({ ok: false, refusal: { kind: 'cannot-replace' } })
    await expect(announce({ measure: 'higher-vocational' })).rejects.toThrow('does not deliver')
  })

  it('is listed with the newest first, a page at a time', async () => {
    const deliverer = { kind: 'authority', code: 'uka' } as const
    for (const day of [1, 2, 3])
      await announce({ deliverer, name: `${day}.csv`, at: new Date(`2026-10-0${day}T12:00:00Z`) })
    const first = await deliveries.list({ deliverer, limit: 2 })
    expect(first.map(({ name }) => name)).toEqual(['3.csv', '2.csv'])
    const last = first.at(-1)
    expect(
      (await deliveries.list({ deliverer, before: `${last?.receivedAt}#${last?.id}` })).map(({ name }) => name),
    ).toEqual(['1.csv'])
    expect((await deliveries.list({ limit: 1 }))[0]).toBeDefined()
  })
})

describe('what counts', () => {
  /** A history: each delivery replaces an earlier one or none, and some are withdrawn. */
  const history = fc
    .array(fc.record({ replaced: fc.nat(), isInForce: fc.boolean(), doesReplace: fc.boolean() }), { maxLength: 12 })
    .map((steps) =>
      steps.map(
        ({ replaced, isInForce, doesReplace }, index): Acceptance => ({
          deliveryId: `d${index}`,
          order: `2026-10-05T12:00:00.${String(index).padStart(3, '0')}Z#d${index}`,
          isInForce,
          replaces: doesReplace && index > 0 ? `d${replaced % index}` : null,
          parts: [
            { deliveryId: `d${index}`, order: '', year: 2024, regionCode: '03', key: '', rowCount: 1, contentHash: '' },
          ],
          rows: null,
        }),
      ),
    )

  it('is in force and has no one that counts in its place, however long the chain between them', () => {
    fc.assert(
      fc.property(history, (acceptances) => {
        const counted = new Set(partsInForce(acceptances.toReversed()).map(({ deliveryId }) => deliveryId))
        const ancestors = (one: Acceptance): string[] => {
          const older = acceptances.find(({ deliveryId }) => deliveryId === one.replaces)
          return older ? [older.deliveryId, ...ancestors(older)] : []
        }
        const gone = new Set(acceptances.filter(({ isInForce }) => isInForce).flatMap(ancestors))
        for (const { deliveryId, isInForce } of acceptances)
          expect(counted.has(deliveryId)).toBe(isInForce && !gone.has(deliveryId))
      }),
      { numRuns: 60 },
    )
  })
})

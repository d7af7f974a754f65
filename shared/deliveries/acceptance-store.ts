import type { MeasureId } from '#shared/measures/measures.ts'
import { bare } from '#shared/platform/bare-item.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Change, Item, Store } from '#shared/platform/store.ts'
import type { Acceptance, AcceptanceHead } from './acceptance.ts'
import type { Delivery } from './delivery.ts'

/**
 * An acceptance is a head and, for each region, a body, all of one transaction, so that nobody reads more than she asks about. Everything is kept, and so both grow: if every region and authority delivered every month, heads by 90 kB a year in all, and bodies by 70 kB
 * a year and region; in ordinary use by a tenth of that.
 */
type Head = AcceptanceHead & { regionCodes: string[] }
type Body = Pick<Acceptance, 'deliveryId' | 'parts' | 'rows' | 'declaredTotals'>

const headsOf = (measure: MeasureId) => `ACCEPTED#${measure}`
const bodiesOf = (measure: MeasureId, regionCode: string) => `${headsOf(measure)}#${regionCode}`

/** Queries at once, fewer than the SDK keeps connections for. */
const parallel = 16

const headChange = (measure: MeasureId, head: Head): Change => ({
  table: 'statistics',
  put: { pk: headsOf(measure), sk: head.order, ...head },
})

/** Lets what a delivery brings count. At most 21 regions. */
export const acceptanceChanges = (
  measure: MeasureId,
  { parts, rows, declaredTotals, ...head }: Acceptance,
): Change[] => {
  const byRegion = Map.groupBy(parts, ({ regionCode }) => regionCode)
  return [
    headChange(measure, { ...head, regionCodes: [...byRegion.keys()] }),
    ...[...byRegion].map(([regionCode, own]): Change => {
      // As one text: a form's rows, read by the hundred as maps of eleven values, cost ten times as much.
      const body = JSON.stringify({ deliveryId: head.deliveryId, parts: own, rows, declaredTotals } satisfies Body)
      return { table: 'statistics', put: { pk: bodiesOf(measure, regionCode), sk: head.order, body } }
    }),
  ]
}

/** Lets what an accepted delivery brought count no more; nothing for one that never counted. One read. */
export const takeBackChanges = async (
  store: Store,
  { measure, acceptedAt, id }: Pick<Delivery, 'measure' | 'acceptedAt' | 'id'>,
): Promise<Change[]> => {
  const item = await store.get('statistics', { pk: headsOf(measure), sk: `${acceptedAt}#${id}` })
  return item ? [headChange(measure, { ...bare<Head>(item), isInForce: false })] : []
}

/** The heads of everything that was ever accepted, in order. One query. */
export const listHeads = async (store: Store, measure: MeasureId): Promise<Head[]> =>
  (await store.query('statistics', headsOf(measure))).map((item) => bare<Head>(item))

const toBody = (item: Item): Body => JSON.parse(String(item.body)) as Body // written by acceptanceChanges

const withBody = ({ regionCodes: _codes, ...head }: Head, bodies: readonly Body[]): Acceptance => ({
  ...head,
  parts: bodies.flatMap(({ parts }) => parts),
  rows: bodies[0]?.rows ?? null,
  declaredTotals: bodies[0]?.declaredTotals,
})

const readBodies = async (
  store: Store,
  measure: MeasureId,
  heads: readonly Head[],
  regionCodes: readonly string[],
): Promise<Acceptance[]> => {
  const items = await inParallel(regionCodes, parallel, (code) => store.query('statistics', bodiesOf(measure, code)))
  const bodies = Map.groupBy(items.flat().map(toBody), ({ deliveryId }) => deliveryId)
  return heads.map((head) => withBody(head, bodies.get(head.deliveryId) ?? []))
}

/** Everything that was ever accepted, in order. One query, and one a region: for what looks at all there is. */
export const listAcceptances = async (store: Store, measure: MeasureId): Promise<Acceptance[]> => {
  const heads = await listHeads(store, measure)
  return readBodies(store, measure, heads, [...new Set(heads.flatMap(({ regionCodes }) => regionCodes))].sort())
}

/** The same with what it brings of one region only: deliveries without any of it stay, with no parts, since they may take the place of others. Two queries. */
export const listRegionAcceptances = async (
  store: Store,
  measure: MeasureId,
  regionCode: string,
): Promise<Acceptance[]> => readBodies(store, measure, await listHeads(store, measure), [regionCode])

/** The newest that counts of a measure; null when there is none. A query and a read. */
export const newestAcceptance = async (store: Store, measure: MeasureId): Promise<Acceptance | null> => {
  const head = (await listHeads(store, measure)).findLast(({ isInForce }) => isInForce)
  if (!head) return null
  const items = await inParallel(head.regionCodes, parallel, (code) =>
    store.get('statistics', { pk: bodiesOf(measure, code), sk: head.order }),
  )
  return withBody(
    head,
    items.flatMap((item) => (item ? [toBody(item)] : [])),
  )
}

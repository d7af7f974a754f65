import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { BarrierReference } from './national-barrier.ts'
import type { MayCount, Openness } from './openness.ts'

/** All stand together in the plans table, so that whoever counts reads them in one query. */
const pk = 'BARRIER-OPENNESS'
const keyOf = ({ regionCode, roundId, barrierId }: BarrierReference): Key => ({
  pk,
  sk: `${regionCode}#${roundId}#${barrierId}`,
})
/** What is stored was written by this capability, in this type. */
const toOpenness = ({ pk: _pk, sk: _sk, ...rest }: Item): Openness => rest as unknown as Openness

/** What the region has said; null when it has said nothing. */
export const findOpenness = async (
  store: Pick<Store, 'get'>,
  reference: BarrierReference,
): Promise<Openness | null> => {
  const item = await store.get('plans', keyOf(reference))
  return item && toOpenness(item)
}

/** What regions have said of all their barriers. One query. */
export const readMayCount = async (store: Pick<Store, 'query'>): Promise<MayCount> => {
  const agreed = new Set(
    (await store.query('plans', pk))
      .map(toOpenness)
      .filter(({ mayCount }) => mayCount)
      .map((one) => keyOf(one).sk),
  )
  return (reference) => agreed.has(keyOf(reference).sk)
}

/** Writes a word over the one before it, or as the first. */
export const putOpenness = (openness: Openness): Change => ({
  table: 'plans',
  put: { ...keyOf(openness), ...openness },
  condition: openness.version === 1 ? { absent: true } : { version: openness.version - 1 },
})

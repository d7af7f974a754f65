import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { Remark } from './remark.ts'

type Place = { regionCode: string; roundId: string }

const prefixOf = (roundId: string) => `REMARK#${roundId}#`
const keyOf = ({ regionCode, roundId }: Place, indicatorId: string): Key => ({
  pk: `REGION#${regionCode}`,
  sk: prefixOf(roundId) + indicatorId,
})

const toRemark = ({ pk: _pk, sk: _sk, ...rest }: Item): Remark => rest as unknown as Remark

/** All remarks on the mapping, drafts too, by the indicators' ids. One query. */
export const listRemarks = async (store: Store, { regionCode, roundId }: Place): Promise<Remark[]> =>
  (await store.query('regions', `REGION#${regionCode}`, prefixOf(roundId))).map(toRemark)

/** The remark on one indicator, or an empty one in version 0. */
export const findRemark = async (store: Store, place: Place, indicatorId: string): Promise<Remark> => {
  const item = await store.get('regions', keyOf(place, indicatorId))
  const { regionCode, roundId } = place
  return item ? toRemark(item) : { regionCode, roundId, indicatorId, version: 0, draft: null, sent: [] }
}

/** Writes the remark over the version before it. */
export const putRemark = (remark: Remark): Change => ({
  table: 'regions',
  put: { ...keyOf(remark, remark.indicatorId), ...remark },
  condition: remark.version === 1 ? { absent: true } : { version: remark.version - 1 },
})

import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import { type BarrierReference, type JoinedNational, type NationalBarrier, shownRegions } from './national-barrier.ts'
import { readMayCount } from './openness-store.ts'

/** All national barriers stand together in the plans table, and beside each its members: one item for every barrier that is in one, so that none is in two. */
const pk = 'NATIONAL-BARRIERS'
const nationalPrefix = 'NATIONAL#'
const memberPrefix = 'MEMBER#'

const nationalKey = (id: string): Key => ({ pk, sk: nationalPrefix + id })
const memberKey = ({ regionCode, roundId, barrierId }: BarrierReference): Key => ({
  pk,
  sk: `${memberPrefix}${regionCode}#${roundId}#${barrierId}`,
})

/** What is stored was written by this capability, in this type. */
const toNational = ({ pk: _pk, sk: _sk, ...rest }: Item): NationalBarrier => rest as unknown as NationalBarrier

/** Writes a national barrier over the version before it, or as the first. */
export const putNational = (barrier: NationalBarrier): Change => ({
  table: 'plans',
  put: { ...nationalKey(barrier.id), ...barrier },
  condition: barrier.version === 1 ? { absent: true } : { version: barrier.version - 1 },
})

export const dropNational = ({ id, version }: Pick<NationalBarrier, 'id' | 'version'>): Change => ({
  table: 'plans',
  remove: nationalKey(id),
  condition: { version },
})

/** Puts a region's barrier in a national one, if it is in none. */
export const putMember = (nationalId: string, reference: BarrierReference): Change => ({
  table: 'plans',
  put: { ...memberKey(reference), nationalId, ...reference },
  condition: { absent: true },
})

/** Takes it out again. */
export const dropMember = (nationalId: string, reference: BarrierReference): Change => ({
  table: 'plans',
  remove: memberKey(reference),
  condition: { equals: { nationalId } },
})

/** The national barrier, or null. */
export const findNational = async (store: Pick<Store, 'get'>, id: string): Promise<NationalBarrier | null> => {
  const item = await store.get('plans', nationalKey(id))
  return item && toNational(item)
}

/** All national barriers, newest first. One query. */
export const listNational = async (store: Pick<Store, 'query'>): Promise<NationalBarrier[]> =>
  (await store.query('plans', pk, nationalPrefix))
    .map(toNational)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id))

/** The national barriers that a region's barriers of a round are in, by the id of the region's own. One query; where there are any, one more, and a read for each national barrier. */
export const joinedBarriers = async (
  store: Pick<Store, 'get' | 'query'>,
  regionCode: string,
  roundId: string,
): Promise<Map<string, JoinedNational>> => {
  const members = await store.query('plans', pk, `${memberPrefix}${regionCode}#${roundId}#`)
  if (members.length === 0) return new Map()
  const ids = [...new Set(members.map(({ nationalId }) => String(nationalId)))]
  const [mayCount, ...found] = await Promise.all([readMayCount(store), ...ids.map((id) => findNational(store, id))])
  return new Map(
    members.flatMap(({ barrierId, nationalId }) => {
      const national = found.find((one) => one?.id === nationalId)
      return national
        ? [[String(barrierId), { ...national, shownRegions: shownRegions(national, mayCount) }] as const]
        : []
    }),
  )
}

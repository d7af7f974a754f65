import { bare } from '#shared/platform/bare-item.ts'
import type { Condition } from '#shared/platform/condition.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import type { Circulation, Remark } from './circulation.ts'

type PlanKey = { regionCode: string; roundId: string }

const partitionOf = (regionCode: string) => `REGION#${regionCode}`
const linkKey = (id: string) => ({ pk: `CIRCULATION#${id}`, sk: 'PLAN' })
const circulationKey = ({ regionCode, roundId }: PlanKey, id: string) => ({
  pk: partitionOf(regionCode),
  sk: `CIRCULATION#${roundId}#${id}`,
})
const remarkKey = ({ regionCode, roundId }: PlanKey, circulationId: string, id: string) => ({
  pk: partitionOf(regionCode),
  sk: `REMARK#${roundId}#${circulationId}#${id}`,
})

export const circulationChange = (circulation: Circulation, condition: Condition): Change => ({
  table: 'plans',
  put: { ...circulationKey(circulation, circulation.id), ...circulation },
  condition,
})

/** From the link's id to the plan that it is about. */
export const linkChange = ({ id, regionCode, roundId }: Circulation): Change => ({
  table: 'plans',
  put: { ...linkKey(id), regionCode, roundId },
  condition: { absent: true },
})

export const remarkChange = (remark: Remark, condition: Condition): Change => ({
  table: 'plans',
  put: { ...remarkKey(remark, remark.circulationId, remark.id), ...remark },
  condition,
})

/** The circulation with that id, of the plan; null when there is none. One read. */
export const readCirculation = async (
  store: Pick<Store, 'get'>,
  key: PlanKey,
  id: string,
): Promise<Circulation | null> => {
  const item = await store.get('plans', circulationKey(key, id))
  return item && bare<Circulation>(item)
}

/** The circulation with that id, of whichever plan. Two reads. */
export const findCirculation = async (store: Pick<Store, 'get'>, id: string): Promise<Circulation | null> => {
  const link = await store.get('plans', linkKey(id))
  return link && readCirculation(store, { regionCode: String(link.regionCode), roundId: String(link.roundId) }, id)
}

export const readRemark = async (
  store: Pick<Store, 'get'>,
  key: PlanKey,
  circulationId: string,
  id: string,
): Promise<Remark | null> => {
  const item = await store.get('plans', remarkKey(key, circulationId, id))
  return item && bare<Remark>(item)
}

const byTime = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A plan's circulations, newest first. */
export const listCirculations = async (store: Pick<Store, 'query'>, key: PlanKey): Promise<Circulation[]> =>
  (await store.query('plans', partitionOf(key.regionCode), `CIRCULATION#${key.roundId}#`))
    .map((item) => bare<Circulation>(item))
    .sort((a, b) => byTime(b.madeAt, a.madeAt))

/** What has been said about a plan, oldest first. */
export const listRemarks = async (store: Pick<Store, 'query'>, key: PlanKey): Promise<Remark[]> =>
  (await store.query('plans', partitionOf(key.regionCode), `REMARK#${key.roundId}#`))
    .map((item) => bare<Remark>(item))
    .sort((a, b) => byTime(a.sentAt, b.sentAt))

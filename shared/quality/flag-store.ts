import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Store } from '#shared/platform/store.ts'
import type { FlagRecord } from './flag.ts'

/** All answers stand together, by region: few, and the coordinator reads them all. */
const pk = 'QUALITY-FLAGS'

/** Writes a record over the version before it, or as the first. */
export const putFlag = (record: FlagRecord): Change => ({
  table: 'statistics',
  put: { pk, sk: `${record.regionCode}#${record.id}`, ...record },
  condition: record.version === 1 ? { absent: true } : { version: record.version - 1 },
})

export const toFlagRecord = (item: Item): FlagRecord => bare<FlagRecord>(item)

/** What has been answered, of a region or of all. One query. */
export const listFlagRecords = async (store: Store, regionCode?: string): Promise<FlagRecord[]> =>
  (await store.query('statistics', pk, regionCode && `${regionCode}#`)).map(toFlagRecord)

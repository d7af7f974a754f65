import { bare } from '#shared/platform/bare-item.ts'
import type { Store } from '#shared/platform/store.ts'
import type { RegionYearCells } from './figure-sums.ts'

/** The sums of one delivery's rows, kept so that quality can be looked at where the lake cannot be read. */
export type KeptFigures = RegionYearCells & { deliveryId: string }

const partition = (regionCode: string) => `FIGURES#${regionCode}`

/**
 * Keeps the sums of a delivery that has been read, one item a region and year. They count for nothing until the delivery is accepted: what is in force says which are
 * looked at. Written again with the same sums, they are the same.
 */
export const keepFigures = async (
  store: Store,
  deliveryId: string,
  sums: readonly RegionYearCells[],
): Promise<void> => {
  for (const sum of sums)
    await store.putPlain('statistics', {
      pk: partition(sum.regionCode),
      sk: `${deliveryId}#${sum.year}`,
      deliveryId,
      ...sum,
    })
}

/** All kept sums of a region, those of deliveries that do not count too. One query. */
export const listFigures = async (store: Store, regionCode: string): Promise<KeptFigures[]> =>
  (await store.query('statistics', partition(regionCode))).map((item) => bare<KeptFigures>(item))

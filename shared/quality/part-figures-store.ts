import type { Store } from '#shared/platform/store.ts'
import type { RegionYearCells } from './figure-sums.ts'
import type { FigureCell } from './figures.ts'

const key = (regionCode: string, deliveryId: string, year: number) => ({
  pk: `FIGURES#${regionCode}`,
  sk: `${deliveryId}#${year}`,
})

/**
 * Keeps the sums of a delivery that has been read, one item a region and year, so that quality can be looked at where the lake cannot be read. They count for nothing until the delivery is accepted: what is in force says which are
 * looked at. Written again with the same sums, they are the same.
 */
export const keepFigures = async (
  store: Store,
  deliveryId: string,
  sums: readonly RegionYearCells[],
): Promise<void> => {
  // As one text, which is read several times as fast as maps: a year by month has 432 cells at most.
  for (const { regionCode, year, cells } of sums)
    await store.putPlain('statistics', { ...key(regionCode, deliveryId, year), cells: JSON.stringify(cells) })
}

/** The kept sums of one delivery in one region's year; none where none are kept. One read. */
export const findFigures = async (
  store: Store,
  { regionCode, deliveryId, year }: { regionCode: string; deliveryId: string; year: number },
): Promise<FigureCell[]> => {
  const item = await store.get('statistics', key(regionCode, deliveryId, year))
  return item ? (JSON.parse(String(item.cells)) as FigureCell[]) : [] // written by keepFigures
}

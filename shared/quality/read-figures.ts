import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import { type Acceptance, listAcceptances } from '#shared/deliveries/delivery-store.ts'
import { partsInForce } from '#shared/deliveries/parts-in-force.ts'
import type { Store } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import { createFigureSums } from './figure-sums.ts'
import type { YearFigures } from './figures.ts'
import { figuresInForce, type PartFigures } from './figures-in-force.ts'
import { type KeptFigures, listFigures } from './part-figures-store.ts'

/** A region's year as it counts now, and every moment when figures for it came to count, the first first. */
export type YearInForce = { figures: YearFigures; acceptedAt: string[] }

const cellsOf = ({ rows, deliveryId, regionCode, year }: PartInForce, kept: readonly KeptFigures[]) => {
  if (!rows)
    return (
      kept.find((one) => one.deliveryId === deliveryId && one.regionCode === regionCode && one.year === year)?.cells ??
      []
    )
  const sums = createFigureSums()
  for (const row of rows) sums.add(row)
  return sums.sums().find((one) => one.regionCode === regionCode && one.year === year)?.cells ?? []
}

/** The sums of the region's parts among these. One query, and only when one of them is a file's. */
export const partFigures = async (
  store: Store,
  regionCode: string,
  all: readonly PartInForce[],
): Promise<PartFigures[]> => {
  const parts = all.filter((part) => part.regionCode === regionCode)
  const kept = parts.some(({ rows }) => rows === null) ? await listFigures(store, regionCode) : []
  return parts.map((part) => ({ ...part, cells: cellsOf(part, kept), isByRows: part.rows === null }))
}

/** When figures of the region and year came to count, later versions and what others have replaced included. */
const momentsOf = (all: readonly Acceptance[], { regionCode, year }: YearFigures): string[] =>
  all
    .filter(
      ({ isInForce, parts }) => isInForce && parts.some((part) => part.regionCode === regionCode && part.year === year),
    )
    .map(({ order }) => order.split('#')[0] ?? order)
    .sort()

const readOne = async (store: Store, regionCode: string, all: readonly Acceptance[]): Promise<YearInForce[]> => {
  const known = await partFigures(store, regionCode, partsInForce(all))
  return figuresInForce(known).map((figures) => {
    const form = all.find(({ deliveryId }) => figures.deliveryIds.includes(deliveryId))
    // A total stated in the form is about the form's figures, and says nothing once a file has replaced some of them.
    const declaredTotals = figures.isByRows ? {} : (form?.declaredTotals ?? {})
    return { figures: { ...figures, declaredTotals }, acceptedAt: momentsOf(all, figures) }
  })
}

/** One region's years in force, the oldest first. One query, and another when some of it came in files. */
export const readRegionFigures = async (store: Store, regionCode: string): Promise<YearInForce[]> =>
  readOne(store, regionCode, await listAcceptances(store, 'validations'))

/** The years in force of every region that has any, by its code. One query, and one for each region with files. */
export const readAllFigures = async (store: Store): Promise<ReadonlyMap<string, YearInForce[]>> => {
  const all = await listAcceptances(store, 'validations')
  const read = await Promise.all(regions.map(async ({ code }) => [code, await readOne(store, code, all)] as const))
  return new Map(read.filter(([, years]) => years.length > 0))
}

import type { Acceptance } from '#shared/deliveries/acceptance.ts'
import { listAcceptances, listRegionAcceptances } from '#shared/deliveries/acceptance-store.ts'
import { partsInForce } from '#shared/deliveries/parts-in-force.ts'
import type { Store } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import type { YearFigures } from './figures.ts'
import { keepStanding } from './standing-store.ts'
import { readStandings, yearsInForce } from './years-in-force.ts'

/** A region's year as it counts now, and every moment when figures for it came to count, the first first. */
export type YearInForce = { figures: YearFigures; acceptedAt: string[] }

/** When figures of the region and year came to count, later versions and what others have replaced included. */
const momentsOf = (all: readonly Acceptance[], { regionCode, year }: YearFigures): string[] =>
  all
    .filter(
      ({ isInForce, parts }) => isInForce && parts.some((part) => part.regionCode === regionCode && part.year === year),
    )
    .map(({ order }) => order.split('#')[0] ?? order)
    .sort()

const readOne = async (store: Store, regionCode: string, all: readonly Acceptance[]): Promise<YearInForce[]> =>
  (await yearsInForce(store, regionCode, partsInForce(all))).map((figures) => {
    const form = all.find(({ deliveryId }) => figures.deliveryIds.includes(deliveryId))
    // A total stated in the form is about the form's figures, and says nothing once a file has replaced some of them.
    const declaredTotals = figures.isByRows ? {} : (form?.declaredTotals ?? {})
    return { figures: { ...figures, declaredTotals }, acceptedAt: momentsOf(all, figures) }
  })

/** One region's years in force, the oldest first. Two queries; where some of it came in files another, and a read for each file of a year that has changed since the nation was aggregated. */
export const readRegionFigures = async (store: Store, regionCode: string): Promise<YearInForce[]> =>
  readOne(store, regionCode, await listRegionAcceptances(store, 'validations', regionCode))

/** The years in force of every region that has any, by its code. One query, and for each region what one region takes. */
export const readAllFigures = async (store: Store): Promise<ReadonlyMap<string, YearInForce[]>> => {
  const all = await listAcceptances(store, 'validations')
  const read = await Promise.all(regions.map(async ({ code }) => [code, await readOne(store, code, all)] as const))
  return new Map(read.filter(([, years]) => years.length > 0))
}

/** Keeps how every year with files stands, so that pages need not read what it rests on. Done again with nothing changed it writes nothing. */
export const keepStandings = async (store: Store): Promise<void> => {
  const parts = partsInForce(await listAcceptances(store, 'validations'))
  for (const { code } of regions)
    for (const standing of await readStandings(store, code, parts))
      if (!standing.isKept && !standing.isByForm) await keepStanding(store, code, standing)
}

import { listAcceptances } from '#shared/deliveries/acceptance-store.ts'
import { partsInForce } from '#shared/deliveries/parts-in-force.ts'
import type { Store } from '#shared/platform/store.ts'
import type { RegionYearCells } from './figure-sums.ts'
import type { PartFigures } from './figures-in-force.ts'
import type { QualityWarning } from './finding.ts'
import { findingsOf } from './findings-of.ts'
import { yearsInForce } from './years-in-force.ts'

/** What a rule asks about one region's year, if the delivery were accepted. */
export type DeliveryFinding = { regionCode: string; year: number; finding: QualityWarning }

/** After everything that has been accepted: a delivery that waits would count last. */
const last = '~'

/**
 * What the rules would ask about the regions and years that a file has, were it accepted as the last, by region and year. One query, one or two a region, and a read for
 * each file that counts in those years.
 */
export const findingsOfDelivery = async (
  store: Store,
  delivery: { id: string; replaces: string | null; sums: readonly RegionYearCells[] },
): Promise<DeliveryFinding[]> => {
  const acceptances = await listAcceptances(store, 'validations')
  const counted = partsInForce(acceptances).filter(({ deliveryId }) => deliveryId !== delivery.replaces)
  const regionCodes = [...new Set(delivery.sums.map(({ regionCode }) => regionCode))].sort()
  const found = await Promise.all(
    regionCodes.map(async (regionCode): Promise<DeliveryFinding[]> => {
      const own = delivery.sums.filter((sum) => sum.regionCode === regionCode)
      const fresh = own.map((sum): PartFigures => ({ ...sum, deliveryId: delivery.id, order: last, isByRows: true }))
      const years = await yearsInForce(store, regionCode, counted, fresh)
      return years
        .filter(({ year }) => own.some((sum) => sum.year === year))
        .flatMap((figures) =>
          findingsOf(figures, years).warnings.map((finding) => ({ regionCode, year: figures.year, finding })),
        )
    }),
  )
  return found.flat()
}

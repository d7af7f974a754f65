import { sexes, validationForms } from '#shared/statistics/validation-count.ts'
import type { DisclosureRule } from './disclosure-rule.ts'
import { mostShare } from './year-cells.ts'
import { placeIn, type YearTable } from './year-table.ts'

/**
 * The places where one provider may have nearly all, and how wide each must be. Only cells of one county and one of the rule's sectors, with their totals over form and sex: elsewhere
 * several counties' providers stand together. Where no row names a provider, nothing is known and nothing found.
 */
export const dominatedPlaces = (table: YearTable, { dominance }: DisclosureRule): Map<number, number> => {
  const found = new Map<number, number>()
  if (!dominance) return found
  table.versions.forEach(({ cells }, version) => {
    const bySector = Map.groupBy(
      cells.filter(({ sector }) => dominance.sectors.includes(sector)),
      ({ regionCode, sector }) => `${regionCode}/${sector}`,
    )
    for (const ofSector of bySector.values())
      for (const form of [...validationForms, 'all' as const])
        for (const sex of [...sexes, 'all' as const]) {
          const within = ofSector.filter(
            (cell) => (form === 'all' || cell.form === form) && (sex === 'all' || cell.sex === sex),
          )
          const [first] = within
          const share = mostShare(within.map(({ count, mostSharePercent }) => ({ count, share: mostSharePercent })))
          if (!first || share === null || share <= dominance.mostSharePercent) continue
          const place = placeIn(table, version, { region: first.regionCode, sector: first.sector, form, sex })
          const total = within.reduce((sum, { count }) => sum + count, 0)
          if (place !== null) found.set(place, Math.ceil((total * dominance.widthPercent) / 100))
        }
  })
  return found
}

import type { Localized } from '#shared/platform/language.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import type { PublishedCount, Snapshot } from '#shared/statistics/snapshot.ts'
import { hiddenCount } from './hidden-count.ts'
import type { KeyFigure } from './key-figure.ts'
import { wholeNumber } from './whole-number.ts'

const rest = { regionCodes: null, areaIds: null } as const

const countText = (count: PublishedCount): Localized => {
  if (typeof count === 'number') return wholeNumber(count)
  return count === 'suppressed'
    ? hiddenCount
    : { sv: 'ett okänt antal (uppgift saknas)', en: 'an unknown number (data missing)' }
}

/** The reported validations of the newest year, as far as they may be published. */
export const countFigures = (snapshot: Snapshot): KeyFigure[] => {
  const newest = newestReportedYear(snapshot)
  const total: PublishedCount =
    newest?.cells.find(
      ({ region, sector, form, sex }) => region === 'SE' && sector === 'all' && form === 'all' && sex === 'all',
    )?.count ?? 'missing'
  const common = { ...rest, section: 'counts', table: 'counts-sector' } as const
  return [
    {
      ...common,
      key: 'antal-valideringar',
      label: newest
        ? { sv: `Rapporterade valideringar ${newest.year}`, en: `Validations reported for ${newest.year}` }
        : { sv: 'Rapporterade valideringar', en: 'Validations reported' },
      definition: {
        sv: 'Summan av det som regionerna har rapporterat för det senaste året. Den gäller de regioner som har rapporterat, inte hela landet.',
        en: 'What the regions have reported for the latest year, added up. It covers the regions that have reported, not the whole country.',
      },
      unit: 'validations',
      value: typeof total === 'number' ? total : null,
      text: countText(total),
    },
    {
      ...common,
      key: 'senaste-ar',
      label: { sv: 'Senaste år med rapporterade valideringar', en: 'Latest year with validations reported' },
      definition: {
        sv: 'Det senaste året i den senaste publiceringen som någon region har rapporterat för.',
        en: 'The latest year in the latest publication for which some region has reported.',
      },
      unit: 'year',
      value: newest?.year ?? null,
      text: newest
        ? { sv: String(newest.year), en: String(newest.year) }
        : { sv: 'uppgift saknas', en: 'data missing' },
    },
  ]
}

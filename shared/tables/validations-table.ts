import { measures } from '#shared/measures/measures.ts'
import { formNames, sectorNames } from '#shared/reports/report-names.ts'
import { countYears } from '#shared/statistics/count-years.ts'
import type { CountCell, PublishedCount, Snapshot } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import type { Cell, StatisticsTable } from './table.ts'
import { named, plainDimension, regionDimension, sexDimension, yearDimension } from './table-words.ts'

const cellOf = (count: PublishedCount | undefined): Cell => {
  if (count === undefined || count === 'missing') return { missing: 'not-available' }
  return count === 'suppressed' ? { missing: 'suppressed' } : { value: count }
}

const keyOf = ({ region, sector, form, sex }: Omit<CountCell, 'count'>, year: number) =>
  [region, sector, form, sex, year].join('/')

/** What the table is made from: what a release has published. */
export type PublishedCounts = Pick<Snapshot, 'counts' | 'release' | 'isDemonstration'>

/** That the figures are invented. */
export const demonstrationNote = {
  sv: 'Talen är påhittade: de är demonstrationsdata.',
  en: 'The figures are invented: they are demonstration data.',
}

/** `now` gives the years when no year has any count yet. */
const yearsIn = (snapshot: PublishedCounts | null, now: Date): number[] => {
  const years = snapshot?.counts.map(({ year }) => year) ?? []
  return (years.length > 0 ? years : countYears(now)).toSorted((one, other) => one - other)
}

/**
 * The validations by region, as the snapshot publishes them after disclosure control: no cell is computed here, and what the snapshot does not publish is missing.
 * Without a snapshot every cell is.
 */
export const validationsTable = (snapshot: PublishedCounts | null, now: Date): StatisticsTable => {
  const known = new Map<string, PublishedCount>()
  for (const { year, cells } of snapshot?.counts ?? [])
    for (const cell of cells) known.set(keyOf(cell, year), cell.count)
  const { unit, source, sourceUrl, population, comparabilityBreak, quality } = measures.validations
  return {
    id: 'validations',
    title: {
      sv: 'Valideringar per region',
      en: 'Validations by region',
    },
    unit,
    source,
    sourceUrl,
    updatedAt: snapshot?.release?.publishedAt ?? '',
    measure: 'validations',
    ...(snapshot?.release && { version: snapshot.release.number }),
    dimensions: [
      regionDimension({ sv: 'Region', en: 'Region' }, 'name', true),
      plainDimension(
        'sector',
        { sv: 'Sektor', en: 'Sector' },
        (['all', ...sectors] as const).map((code) => ({ code, label: named(sectorNames, code) })),
        'all',
      ),
      plainDimension(
        'form',
        { sv: 'Form', en: 'Form' },
        (['all', ...validationForms] as const).map((code) => ({ code, label: named(formNames, code) })),
        'all',
      ),
      sexDimension(['all', ...sexes]),
      yearDimension(yearsIn(snapshot, now)),
    ],
    notes: [...(snapshot?.isDemonstration ? [demonstrationNote] : []), comparabilityBreak.text, population, quality],
    cellAt: (codes) => cellOf(known.get(codes.join('/'))),
  }
}

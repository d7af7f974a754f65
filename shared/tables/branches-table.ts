import { measures } from '#shared/measures/measures.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { sexes } from '#shared/statistics/validation-count.ts'
import { educationFields } from './education-fields.ts'
import type { StatisticsTable } from './table.ts'
import { plainDimension, sexDimension, yearDimension } from './table-words.ts'
import { demonstrationNote, type PublishedCounts } from './validations-table.ts'

const noiseNote = {
  sv: 'Talen är skyddade med brus: ett litet slumptal är lagt till eller draget ifrån, högst tre åt vardera hållet, så att ingen kan kännas igen. Samma uppgifter får alltid samma brus, och noll är noll. Summor har ett eget brus. Därför kan delarna ge en annan summa än den som står.',
  en: 'The numbers are protected by noise: a small random number has been added or taken away, at most three either way, so that nobody can be recognised. The same data always have the same noise, and zero is zero. Totals have noise of their own. The parts may therefore not add up to the total shown.',
}

const partNote = {
  sv: 'Bara det som är lämnat per bransch ingår. Branscherna är desamma som i statistiken om yrkeshögskolan.',
  en: 'Only what is reported by branch is included. The branches are those of the statistics on higher vocational education.',
}

const allBranches = { code: 'all', label: { sv: 'Alla branscher', en: 'All branches' } }

/** Whether anything is published by branch. */
export const hasBranches = (years: readonly CountYear[]): boolean =>
  years.some(({ branches = [] }) => branches.length > 0)

/** The validations by branch and sex in the whole nation, by the cell key method (shared/disclosure/cell-key.ts): as the snapshot publishes them. */
export const branchesTable = ({ counts, release, isDemonstration }: PublishedCounts): StatisticsTable => {
  const years = counts.filter(({ branches = [] }) => branches.length > 0).map(({ year }) => year)
  const known = new Map(
    counts.flatMap(({ year, branches = [] }) =>
      branches.map(({ branch, sex, count }) => [[branch, sex, year].join('/'), count] as const),
    ),
  )
  const { unit, source, sourceUrl, comparabilityBreak, quality } = measures.validations
  return {
    id: 'validations-by-branch',
    title: { sv: 'Valideringar per bransch', en: 'Validations by branch' },
    unit,
    source,
    sourceUrl,
    updatedAt: release?.publishedAt ?? '',
    measure: 'validations',
    ...(release && { version: release.number }),
    dimensions: [
      plainDimension(
        'branch',
        { sv: 'Bransch', en: 'Branch' },
        [
          allBranches,
          ...educationFields.filter(({ code }) => code !== 'all').map(({ code, label }) => ({ code, label })),
        ],
        'all',
      ),
      sexDimension(['all', ...sexes]),
      yearDimension(years.toSorted((one, other) => one - other)),
    ],
    notes: [...(isDemonstration ? [demonstrationNote] : []), noiseNote, partNote, comparabilityBreak.text, quality],
    cellAt: (codes) => {
      const count = known.get(codes.join('/'))
      return count === undefined ? { missing: 'not-available' } : { value: count }
    },
  }
}

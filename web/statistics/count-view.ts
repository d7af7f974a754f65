import type { Language } from '#shared/platform/language.ts'
import { type CountChange, countChanges } from '#shared/statistics/count-changes.ts'
import { countYears, isPreliminary } from '#shared/statistics/count-years.ts'
import type { CountRecord } from '#shared/statistics/validation-count.ts'
import { type CountContent, type CountSubmission, sectorSum, sectors } from '#shared/statistics/validation-count.ts'
import { nationalWords } from '../national/national-words.ts'
import { formatMoment, formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { cellName, totalName } from './count-form.ts'
import { countTexts } from './count-texts.ts'

export type YearStatus = 'none' | 'draft' | 'submitted' | 'corrected'

/** One line of the list of years. `sum` is of the submitted version; null when nothing is submitted, or only totals. */
export type YearLine = {
  year: number
  status: YearStatus
  sum: number | null
  isPreliminary: boolean
  saved: { at: string; by: string } | null
}

/** Where a year stands: a draft on top of something submitted is a correction under way. */
export const yearStatus = (record: CountRecord | null): YearStatus => {
  if (!record) return 'none'
  if (record.current.status === 'submitted') return 'submitted'
  return record.submitted ? 'corrected' : 'draft'
}

const sumOf = (content: CountContent): number | null => {
  const sums = sectors.flatMap((sector) => sectorSum(content.counts, sector).sum ?? [])
  return sums.length === 0 ? null : sums.reduce((total, sum) => total + sum, 0)
}

/** All years that can be reported, newest first, and how far each has come. */
export const yearLines = (records: readonly CountRecord[], now: Date): YearLine[] =>
  countYears(now).map((year) => {
    const record = records.find((one) => one.year === year) ?? null
    return {
      year,
      status: yearStatus(record),
      sum: record?.submitted ? sumOf(record.submitted) : null,
      isPreliminary: isPreliminary(year, now),
      saved: record && { at: record.current.savedAt, by: record.current.savedBy.name },
    }
  })

/** What a changed thing is called. */
const changedName = (change: CountChange, language: Language): string => {
  const [t, words] = [countTexts[language], nationalWords[language]]
  if (change.kind === 'cell')
    return t.cell(words.sectors[change.sector], words.forms[change.form].toLowerCase(), t.sexes[change.sex])
  return change.kind === 'total' ? t.totalLabel(words.sectors[change.sector]) : t[change.kind]
}

const shown = (value: number | string | null, language: Language): string => {
  if (value === null) return siteTexts[language].dataMissing
  if (typeof value === 'number') return formatNumber(value, language)
  return value === '' ? '–' : value
}

/** A difference in words: what, before and after. */
export type ChangeLine = { what: string; before: string; after: string }

/** The differences between two versions as they are shown. */
export const changeLines = (before: CountContent, after: CountContent, language: Language): ChangeLine[] =>
  countChanges(before, after).map((change) => ({
    what: changedName(change, language),
    before: shown(change.before, language),
    after: shown(change.after, language),
  }))

export type VersionLine = {
  version: number
  status: CountSubmission['status']
  moment: string
  name: string
  /** Null for the first version, which changed nothing before it. */
  changes: ChangeLine[] | null
}

/** Every version, newest first, with what it changed. */
export const versionLines = (record: CountRecord, language: Language): VersionLine[] =>
  record.versions.map((version, index) => {
    const before = record.versions[index + 1]
    return {
      version: version.version,
      status: version.status,
      moment: formatMoment(version.savedAt, language),
      name: version.savedBy.name,
      changes: before ? changeLines(before, version, language) : null,
    }
  })

/** Labels of all fields, for the list of errors. */
export const fieldLabels = (language: Language): Record<string, string> => {
  const [t, words] = [countTexts[language], nationalWords[language]]
  return Object.fromEntries([
    ...sectors.flatMap((sector) => [
      ...(['qualification', 'eligibility', 'credit'] as const).flatMap((form) =>
        (['women', 'men'] as const).map((sex) => [
          cellName(sector, form, sex),
          t.cell(words.sectors[sector], words.forms[form].toLowerCase(), t.sexes[sex]),
        ]),
      ),
      [totalName(sector), t.totalLabel(words.sectors[sector])],
    ]),
    ['source', t.source],
    ['comment', t.comment],
  ])
}

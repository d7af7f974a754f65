import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import { formatDay, formatNumber } from '../texts/format.ts'
import { frontTexts } from './front-texts.ts'
import type { Picture } from './read-picture.ts'

/** The newest year's validations with what is to be known of their quality; null when none are reported. */
export const frontCounts = (
  { snapshot }: Pick<Picture, 'snapshot'>,
  figures: ReadonlyMap<string, KeyFigure>,
  language: Language,
) => {
  const t = frontTexts[language]
  const newest = newestReportedYear(snapshot)
  const total = figures.get('antal-valideringar')
  if (!newest || !total) return null
  const reporting = newest.reportingRegions.length
  const isRunning = newest.year === swedishYear(new Date(snapshot.createdAt))
  return {
    key: total.key,
    text: total.value === null ? total.text[language] : formatNumber(total.value, language),
    label: t.validations(newest.year),
    quality: [
      reporting === regions.length ? t.complete : t.incomplete(reporting),
      ...(isRunning ? [t.preliminary] : []),
      ...(newest.suppressedCells > 0 ? [t.hiddenCells] : []),
      ...(snapshot.release ? [t.release(formatDay(snapshot.release.publishedAt, language))] : []),
    ],
    isIncomplete: isRunning || reporting < regions.length,
  }
}

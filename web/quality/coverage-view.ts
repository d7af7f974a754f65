import type { Language } from '#shared/platform/language.ts'
import { regionCoverage } from '#shared/quality/coverage.ts'
import type { RegionQuality } from '#shared/quality/read-quality.ts'
import { countYears, isPreliminary } from '#shared/statistics/count-years.ts'
import { sectors } from '#shared/statistics/validation-count.ts'
import { nationalWords } from '../national/national-words.ts'
import { formatList } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { qualityTexts } from './quality-texts.ts'

/** The years that are over, newest first. */
export const yearsOver = (now: Date): number[] => countYears(now).filter((year) => !isPreliminary(year, now))

/** A region's years that are over, newest first: the year, how many sectors are reported, which are missing, and how many days after the year they first came. */
export const coverageRows = (quality: RegionQuality, now: Date, language: Language): string[][] => {
  const t = qualityTexts[language]
  return yearsOver(now).map((year) => {
    const { sectors: given, daysAfterYear } = regionCoverage(quality.regionCode, year, quality.years)
    const missing = sectors.filter((sector) => !given.includes(sector))
    return [
      String(year),
      t.sectorsOf(given.length, sectors.length),
      given.length === 0
        ? t.noFigures
        : formatList(
            missing.map((sector) => nationalWords[language].sectors[sector]),
            language,
          ) || t.noneMissing,
      daysAfterYear === null ? siteTexts[language].dataMissing : String(daysAfterYear),
    ]
  })
}

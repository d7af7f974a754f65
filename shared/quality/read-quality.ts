import type { Store } from '#shared/platform/store.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Release } from '#shared/releases/release.ts'
import { countYears, isPreliminary } from '#shared/statistics/count-years.ts'
import { daysAfter, yearCoverage } from './coverage.ts'
import { type Flag, flagsOf } from './flag.ts'
import { listFlagRecords } from './flag-store.ts'
import { type QualityReport, ruleCounts } from './quality-report.ts'
import { readAllFigures, readRegionFigures, type YearInForce } from './read-figures.ts'

/** A region's years in force, the oldest first, and its flags. */
export type RegionQuality = { regionCode: string; years: YearInForce[]; flags: Flag[] }

/** One region. Two or three queries. */
export const readRegionQuality = async (store: Store, regionCode: string, now: Date): Promise<RegionQuality> => {
  const [years, records] = await Promise.all([readRegionFigures(store, regionCode), listFlagRecords(store, regionCode)])
  const figures = years.map((one) => one.figures)
  return { regionCode, years, flags: flagsOf(regionCode, figures, records, swedishYear(now)) }
}

/** All 21 regions in code order. Two queries, and one for every region with files. */
export const readAllQuality = async (store: Store, now: Date): Promise<RegionQuality[]> => {
  const [all, records] = await Promise.all([readAllFigures(store), listFlagRecords(store)])
  return regions.map(({ code }) => {
    const years = all.get(code) ?? []
    const own = records.filter(({ regionCode }) => regionCode === code)
    const figures = years.map((one) => one.figures)
    return { regionCode: code, years, flags: flagsOf(code, figures, own, swedishYear(now)) }
  })
}

/** Days from the end of the year to the first publication of its figures after that; null where there is none. */
const publishedDays = (year: number, releases: readonly Pick<Release, 'years' | 'publishedAt'>[]): number | null => {
  const moments = releases.flatMap(({ years, publishedAt }) => (publishedAt && years.includes(year) ? publishedAt : []))
  return daysAfter(year, moments.toSorted()).find((days) => days > 0) ?? null
}

/** What may be read by anyone, of the years that are over: how much is reported and published, and how often each rule speaks. */
export const reportOf = (
  all: readonly RegionQuality[],
  releases: readonly Pick<Release, 'years' | 'publishedAt'>[],
  now: Date,
): QualityReport => {
  const byRegion = new Map(all.map(({ regionCode, years }) => [regionCode, years]))
  return {
    madeAt: now.toISOString(),
    years: countYears(now)
      .filter((year) => !isPreliminary(year, now))
      .map((year) => ({ ...yearCoverage(year, byRegion), publishedDays: publishedDays(year, releases) })),
    rules: ruleCounts(all.flatMap(({ flags }) => flags)),
  }
}

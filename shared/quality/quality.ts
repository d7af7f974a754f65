import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { listReleases } from '#shared/releases/release-store.ts'
import type { AnswerFlag } from './answer-flag.ts'
import type { YearFigures } from './figures.ts'
import type { FlagRecord } from './flag.ts'
import type { FlagRefusal } from './flag-deed.ts'
import type { QualityReport } from './quality-report.ts'
import { findQualityReport, keepQualityReport } from './quality-report-store.ts'
import type { RegionQuality } from './read-quality.ts'
import type { ReviewFlag } from './review-flag.ts'

type Changed = Promise<Outcome<FlagRecord, FlagRefusal>>

/** The quality of the regions' figures on validations: what the rules find, and what is said of it. */
export type Quality = {
  /** The region's years in force, the oldest first: what new figures are held against. */
  figures(regionCode: string): Promise<YearFigures[]>
  region(regionCode: string, now: Date): Promise<RegionQuality>
  /** All 21 regions in code order. */
  all(now: Date): Promise<RegionQuality[]>
  answer(deed: AnswerFlag): Changed
  review(deed: ReviewFlag): Changed
  /** What anyone may read, as it was when the nation was last aggregated; null before that. One read. */
  report(): Promise<QualityReport | null>
  /** Makes what anyone may read anew, and keeps how the figures stand for those who read them until the next time. */
  makeReport(now: Date): Promise<void>
}

/** The rules are loaded when they are first needed: a function that has just started has less to read. */
const reading = () => import('./read-quality.ts')

/** Quality over the statistics table. */
export const createQuality = (store: Store): Quality => {
  const flag = async ({ regionCode, flagId, at }: { regionCode: string; flagId: string; at: Date }) => {
    const { flags } = await (await reading()).readRegionQuality(store, regionCode, at)
    return flags.find(({ id }) => id === flagId) ?? null
  }
  return {
    figures: async (regionCode) =>
      (await (await import('./read-figures.ts')).readRegionFigures(store, regionCode)).map(({ figures }) => figures),
    region: async (regionCode, now) => (await reading()).readRegionQuality(store, regionCode, now),
    all: async (now) => (await reading()).readAllQuality(store, now),
    answer: async (deed) => (await import('./answer-flag.ts')).answerFlag(store, await flag(deed), deed),
    review: async (deed) => (await import('./review-flag.ts')).reviewFlag(store, await flag(deed), deed),
    report: () => findQualityReport(store),
    async makeReport(now) {
      const { readAllQuality, reportOf } = await reading()
      await (await import('./read-figures.ts')).keepStandings(store)
      const [all, releases] = await Promise.all([readAllQuality(store, now), listReleases(store)])
      await keepQualityReport(store, reportOf(all, releases, now))
    },
  }
}

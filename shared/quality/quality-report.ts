import type { YearCoverage } from './coverage.ts'
import type { RuleId } from './finding.ts'
import { type Flag, waitsForRegion } from './flag.ts'
import { ruleIds, rules } from './rules.ts'

/** How often a rule speaks of figures that count: flags that stand, and how many of them wait for a region, wait for the coordinator, or are accepted. `settled`: answered, and the figures have changed since. */
export type RuleCount = {
  rule: RuleId
  standing: number
  open: number
  answered: number
  accepted: number
  settled: number
}

/** What anyone may read about the quality of the figures: how many, never which. */
export type QualityReport = { madeAt: string; years: ReportedYear[]; rules: RuleCount[] }

/** `publishedDays`: from the end of the year to the first publication of its figures after it, in Swedish days; null before that. */
export type ReportedYear = YearCoverage & { publishedDays: number | null }

/** Counts the flags of every rule that may speak of figures that count; errors never do, since figures with one are not taken. */
export const ruleCounts = (flags: readonly Flag[]): RuleCount[] =>
  ruleIds
    .filter((rule) => rules[rule].severity !== 'error')
    .map((rule) => {
      const own = flags.filter(({ finding }) => finding.kind === rule)
      const count = (isOne: (flag: Flag) => boolean) => own.filter(isOne).length
      return {
        rule,
        standing: count(({ state }) => state !== 'settled'),
        open: count(waitsForRegion),
        answered: count(({ state }) => state === 'answered'),
        accepted: count(({ state }) => state === 'accepted'),
        settled: count(({ state }) => state === 'settled'),
      }
    })

import { regionCoverage } from '#shared/quality/coverage.ts'
import type { RuleId } from '#shared/quality/finding.ts'
import { type Flag, type FlagState, flagStates, waitsForRegion } from '#shared/quality/flag.ts'
import type { RegionQuality } from '#shared/quality/read-quality.ts'
import { ruleIds } from '#shared/quality/rules.ts'
import { isRegionCode } from '#shared/regions/regions.ts'

/** What the address asks for; null for everything. */
export type QualityFilter = {
  region: string | null
  year: number | null
  rule: RuleId | null
  state: FlagState | null
}

/** Reads the filter from an address; a value that does not exist filters nothing. */
export const readFilter = (query: URLSearchParams): QualityFilter => {
  const [region, year] = [query.get('region') ?? '', query.get('year') ?? '']
  return {
    region: isRegionCode(region) ? region : null,
    year: /^20\d\d$/.test(year) ? Number(year) : null,
    rule: ruleIds.find((id) => id === query.get('rule')) ?? null,
    state: flagStates.find((state) => state === query.get('state')) ?? null,
  }
}

/** The filter as an address's query, without what filters nothing; empty for none. */
export const queryOfFilter = (filter: QualityFilter): string => {
  const given = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** What comes first: what the coordinator can settle, then what waits for regions. */
const places = ['answered', 'asked-again', 'open', 'accepted', 'settled'] as const satisfies readonly FlagState[]

/** The flags that the filter lets through: those that wait for the coordinator first, then the newest year. */
export const filteredFlags = (all: readonly RegionQuality[], { region, year, rule, state }: QualityFilter): Flag[] =>
  all
    .flatMap(({ flags }) => flags)
    .filter(
      (flag) =>
        (region === null || flag.regionCode === region) &&
        (year === null || flag.year === year) &&
        (rule === null || flag.finding.kind === rule) &&
        (state === null || flag.state === state),
    )
    .sort((one, other) => places.indexOf(one.state) - places.indexOf(other.state) || other.year - one.year)

export type RegionLine = {
  regionCode: string
  waiting: number
  answered: number
  accepted: number
  sectors: number
  daysAfterYear: number | null
}

/** How many flags of a region wait for whom, and how complete and timely the year is. */
export const regionLine = ({ regionCode, years, flags }: RegionQuality, year: number): RegionLine => {
  const { sectors, daysAfterYear } = regionCoverage(regionCode, year, years)
  const count = (isOne: (flag: Flag) => boolean) => flags.filter(isOne).length
  return {
    regionCode,
    waiting: count(waitsForRegion),
    answered: count(({ state }) => state === 'answered'),
    accepted: count(({ state }) => state === 'accepted'),
    sectors: sectors.length,
    daysAfterYear,
  }
}

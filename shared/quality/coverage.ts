import { daysBetween } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import { type Sector, sectors } from '#shared/statistics/validation-count.ts'
import { sectorsIn } from './figures.ts'
import type { YearInForce } from './read-figures.ts'

/** How complete and how timely one region's year is. */
export type RegionCoverage = {
  regionCode: string
  year: number
  /** Sectors with a figure; empty where nothing is reported. */
  sectors: Sector[]
  /** Days from the end of the year to the first acceptance after it, in Swedish days; null where nothing has been accepted since the year ended. */
  daysAfterYear: number | null
}

/** The same over all regions. A cell is one sector of one region. */
export type YearCoverage = {
  year: number
  regions: number
  ofRegions: number
  cells: number
  ofCells: number
  /** How many regions have reported the sector. */
  perSector: Record<Sector, number>
  /** Over the regions that have reported since the year ended; null where none has. */
  days: { median: number; most: number; reported: number } | null
}

/** Swedish days from the end of the year to each moment. */
export const daysAfter = (year: number, moments: readonly string[]): number[] =>
  moments.map((at) => daysBetween(`${year}-12-31`, swedishDay(new Date(at))))

/** How a region's year is covered. */
export const regionCoverage = (regionCode: string, year: number, years: readonly YearInForce[]): RegionCoverage => {
  const own = years.find(({ figures }) => figures.year === year)
  const days = daysAfter(year, own?.acceptedAt ?? [])
  return {
    regionCode,
    year,
    sectors: own ? sectorsIn(own.figures) : [],
    daysAfterYear: days.find((one) => one > 0) ?? null,
  }
}

const middleOf = (sorted: readonly number[]): number =>
  Math.round(((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2)

/** How a year is covered over all 21 regions. The median is rounded to whole days. */
export const yearCoverage = (year: number, all: ReadonlyMap<string, readonly YearInForce[]>): YearCoverage => {
  const covered = regions.map(({ code }) => regionCoverage(code, year, all.get(code) ?? []))
  const days = covered.flatMap(({ daysAfterYear }) => daysAfterYear ?? []).sort((one, other) => one - other)
  const perSector = Object.fromEntries(
    sectors.map((sector) => [sector, covered.filter((one) => one.sectors.includes(sector)).length]),
  ) as Record<Sector, number> // every sector
  return {
    year,
    regions: covered.filter((one) => one.sectors.length > 0).length,
    ofRegions: regions.length,
    cells: covered.reduce((sum, one) => sum + one.sectors.length, 0),
    ofCells: regions.length * sectors.length,
    perSector,
    days: days.length === 0 ? null : { median: middleOf(days), most: days.at(-1) ?? 0, reported: days.length },
  }
}

import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { formNames, sectorNames } from '#shared/reports/report-names.ts'
import { allRegions, capitalised, regionsOfAll } from '#shared/reports/report-words.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import type { CountCell, CountYear, PublishedCount, Snapshot } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { countTexts } from './counts-texts.ts'

/** A row of counts: what it is about, perhaps a plain number, and the counts that may be hidden or missing. */
export type CountRow = { label: string; regions?: number; counts: PublishedCount[] }
export type CountTable = { caption: string; columns: { label: string; isNumber: boolean }[]; rows: CountRow[] }

const table = (caption: string, columns: readonly string[], rows: CountRow[]): CountTable => ({
  caption,
  columns: columns.map((label, index) => ({ label, isNumber: index > 0 })),
  rows,
})

type Cell = Partial<Pick<CountCell, 'region' | 'sector' | 'form' | 'sex'>>
type Lookup = (cell: Cell) => PublishedCount

/** The counts of a year's cube by cell, read through once; what is left out of a cell means all of it, and a cell that is not there is missing. */
const lookupOf = (year: CountYear): Lookup => {
  const key = ({ region = 'SE', sector = 'all', form = 'all', sex = 'all' }: Cell) =>
    `${region} ${sector} ${form} ${sex}`
  const counts = new Map(year.cells.map((cell) => [key(cell), cell.count]))
  return (cell) => counts.get(key(cell)) ?? 'missing'
}

/** Only the national totals of a year by sex, which spares reading its thousands of other cells through. */
const totalsOf = (year: CountYear): Lookup =>
  lookupOf({
    ...year,
    cells: year.cells.filter(({ region, sector, form }) => region === 'SE' && sector === 'all' && form === 'all'),
  })

const bySex = (at: Lookup, cell: Cell): PublishedCount[] =>
  ([...sexes, 'all'] as const).map((sex) => at({ ...cell, sex }))

/** A count that may be hidden or missing, in words where there is no number. */
export const countText = (count: PublishedCount, language: Language): string =>
  typeof count === 'number'
    ? formatNumber(count, language)
    : count === 'suppressed'
      ? siteTexts[language].suppressed
      : siteTexts[language].dataMissing

const sentence = (year: CountYear, at: Lookup, language: Language): string => {
  const t = countTexts[language]
  const total = at({})
  const reporting = year.reportingRegions.length
  const unknown = total === 'missing' ? t.missingTotal(year.year) : t.hiddenTotal(year.year)
  return [
    typeof total === 'number' ? t.total(formatNumber(total, language), year.year) : unknown,
    t.reporting(capitalised(regionsOfAll(reporting, language)), reporting),
  ].join(' ')
}

/** The reported validations of the newest year, after disclosure control; null when no region has reported any. */
export const countsView = (snapshot: Snapshot, language: Language) => {
  const t = countTexts[language]
  const year = newestReportedYear(snapshot)
  if (!year) return { title: t.noneTitle, description: t.none, newest: null }
  const at = lookupOf(year)
  const perSector = sectors.map((sector) => ({ sector, total: at({ sector }) }))
  const missing = allRegions - year.reportingRegions.length
  return {
    title: t.title(year.year),
    description: sentence(year, at, language),
    newest: {
      max: axisEnd(Math.max(...perSector.map(({ total }) => (typeof total === 'number' ? total : 0)))),
      rows: perSector.map(
        ({ sector, total }): ProfileRow => ({
          id: sector,
          label: sectorNames[language][sector],
          value: typeof total === 'number' ? total : null,
          text: countText(total, language),
        }),
      ),
      sectors: table(
        t.sectorCaption(year.year),
        t.sectorColumns,
        [...sectors, 'all' as const].map((sector) => ({
          label: sectorNames[language][sector],
          counts: bySex(at, { sector }),
        })),
      ),
      forms: table(
        t.formCaption(year.year),
        t.formColumns,
        [...validationForms, 'all' as const].map((form) => ({
          label: formNames[language][form],
          counts: bySex(at, { form }),
        })),
      ),
      years: table(
        t.yearCaption,
        t.yearColumns,
        [...snapshot.counts]
          .sort((one, other) => one.year - other.year)
          .map((one) => ({
            label: String(one.year),
            regions: one.reportingRegions.length,
            counts: bySex(totalsOf(one), {}),
          })),
      ),
      regions: table(
        t.regionCaption(year.year),
        t.regionColumns,
        [...year.reportingRegions].sort().map((region) => ({
          label: findRegion(region)?.name ?? region,
          counts: bySex(at, { region }),
        })),
      ),
      notes: [...(missing > 0 ? [t.missing(missing)] : []), t.hidden(year.suppressedCells)],
    },
  }
}

import { type Language, texts } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { formNames, sectorNames } from '#shared/reports/report-names.ts'
import { allRegions, capitalised, numberWord, regionsOfAll, verb } from '#shared/reports/report-words.ts'
import {
  type CountCell,
  type CountYear,
  type PublishedCount,
  type Snapshot,
  suppressionThreshold,
} from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { newestReportedYear } from './overview-view.ts'

type Texts = {
  title: (year: number) => string
  noneTitle: string
  none: string
  total: (count: string, year: number) => string
  hiddenTotal: (year: number) => string
  reporting: (regions: string, count: number) => string
  sectorColumns: string[]
  formColumns: string[]
  yearColumns: string[]
  regionColumns: string[]
  sectorCaption: (year: number) => string
  formCaption: (year: number) => string
  yearCaption: string
  regionCaption: (year: number) => string
  missing: (count: number) => string
  hidden: (cells: number) => string
}

const countTexts = texts<Texts>({
  sv: {
    title: (year) => `Genomförda valideringar ${year}, per sektor`,
    noneTitle: 'Genomförda valideringar',
    none: 'Uppgift saknas: ingen region har rapporterat antal valideringar än.',
    total: (count, year) => `Regionerna har rapporterat ${count} genomförda valideringar för ${year}.`,
    hiddenTotal: (year) =>
      `Det samlade antalet för ${year} döljs, eftersom det är litet eller skulle avslöja ett litet antal.`,
    reporting: (regions, count) =>
      `${regions} har rapporterat.${count === allRegions ? '' : ' Talen gäller bara dem.'}`,
    sectorColumns: ['Sektor', 'Kvinnor', 'Män', 'Totalt'],
    formColumns: ['Form', 'Kvinnor', 'Män', 'Totalt'],
    yearColumns: ['År', 'Regioner som rapporterat', 'Kvinnor', 'Män', 'Totalt'],
    regionColumns: ['Region', 'Kvinnor', 'Män', 'Totalt'],
    sectorCaption: (year) => `Genomförda valideringar ${year} efter sektor och kön`,
    formCaption: (year) => `Genomförda valideringar ${year} efter vad de ledde till och kön`,
    yearCaption: 'Genomförda valideringar per år',
    regionCaption: (year) => `Genomförda valideringar ${year} efter region och kön`,
    missing: (count) =>
      `Uppgift saknas för ${numberWord(count, 'sv')} ${count === 1 ? 'region' : 'regioner'}. Det betyder att vi inte vet, inte att antalet är noll.`,
    hidden: (cells) =>
      `Antal från 1 till ${suppressionThreshold - 1} döljs, för att ingen ska kunna kännas igen. ${
        cells === 0
          ? 'Inget tal behövde döljas det här året.'
          : cells === 1
            ? 'Ett tal i hela materialet är dolt.'
            : `${capitalised(numberWord(cells, 'sv'))} tal i hela materialet är dolda. En del av dem är större, men skulle annars kunna räknas ut.`
      }`,
  },
  en: {
    title: (year) => `Completed validations in ${year}, by sector`,
    noneTitle: 'Completed validations',
    none: 'Data missing: no region has reported validations yet.',
    total: (count, year) => `The regions have reported ${count} completed validations for ${year}.`,
    hiddenTotal: (year) => `The total for ${year} is hidden, since it is small or would reveal a small number.`,
    reporting: (regions, count) =>
      `${regions} ${verb(count, 'has', 'have')} reported.${count === allRegions ? '' : ' The figures cover only those.'}`,
    sectorColumns: ['Sector', 'Women', 'Men', 'Total'],
    formColumns: ['Form', 'Women', 'Men', 'Total'],
    yearColumns: ['Year', 'Regions that reported', 'Women', 'Men', 'Total'],
    regionColumns: ['Region', 'Women', 'Men', 'Total'],
    sectorCaption: (year) => `Completed validations in ${year} by sector and sex`,
    formCaption: (year) => `Completed validations in ${year} by what they led to and sex`,
    yearCaption: 'Completed validations by year',
    regionCaption: (year) => `Completed validations in ${year} by region and sex`,
    missing: (count) =>
      `Data are missing for ${numberWord(count, 'en')} ${count === 1 ? 'region' : 'regions'}. That means that we do not know, not that the number is zero.`,
    hidden: (cells) =>
      `Numbers from 1 to ${suppressionThreshold - 1} are hidden, so that nobody can be recognised. ${
        cells === 0
          ? 'No number had to be hidden this year.'
          : cells === 1
            ? 'One number in all the data is hidden.'
            : `${capitalised(numberWord(cells, 'en'))} numbers in all the data are hidden. Some of them are larger but could otherwise be worked out.`
      }`,
  },
})

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

const bySex = (at: Lookup, cell: Cell): PublishedCount[] =>
  ([...sexes, 'all'] as const).map((sex) => at({ ...cell, sex }))

const asText = (count: PublishedCount, language: Language): string =>
  typeof count === 'number'
    ? formatNumber(count, language)
    : count === 'suppressed'
      ? siteTexts[language].suppressed
      : siteTexts[language].dataMissing

const sentence = (year: CountYear, at: Lookup, language: Language): string => {
  const t = countTexts[language]
  const total = at({})
  const reporting = year.reportingRegions.length
  return [
    typeof total === 'number' ? t.total(formatNumber(total, language), year.year) : t.hiddenTotal(year.year),
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
          text: asText(total, language),
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
            counts: bySex(lookupOf(one), {}),
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

import { regions } from '#shared/regions/regions.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { type Cell, countCell, type ReportColumn, type ReportTable } from '../report-document.ts'
import { countAt, type ReportFacts } from '../report-facts.ts'
import { formNames, sectorNames, sexNames } from '../report-names.ts'

/** How many years the table by region shows. */
const shownYears = 3

const withTotal = [...sexes, 'all'] as const

const sexColumns = (facts: ReportFacts): ReportColumn[] =>
  withTotal.map((sex) => ({ label: sexNames[facts.language][sex], kind: 'number', share: 17, decimals: 0 }))

const markNote = (facts: ReportFacts): string =>
  facts.say({
    sv: '”döljs”: talet visas inte, för att ingen ska kunna kännas igen. ”uppgift saknas”: ingen region har rapporterat talet. Inget av dem är noll.',
    en: '“hidden”: the number is not shown, so that nobody can be recognised. “data missing”: no region has reported the number. Neither of them is zero.',
  })

/** One year by sector and sex. */
export const sectorTable = (facts: ReportFacts, year: CountYear): ReportTable => ({
  kind: 'table',
  id: 'counts-sector',
  number: 0,
  sheet: facts.say({ sv: `Sektor ${year.year}`, en: `Sector ${year.year}` }),
  caption: facts.say({
    sv: `Rapporterade valideringar ${year.year} efter sektor och kön`,
    en: `Reported validations in ${year.year} by sector and sex`,
  }),
  columns: [{ label: facts.say({ sv: 'Sektor', en: 'Sector' }), kind: 'text', share: 49 }, ...sexColumns(facts)],
  rows: [...sectors, 'all' as const].map((sector): Cell[] => [
    sectorNames[facts.language][sector],
    ...withTotal.map((sex) => countCell(countAt(year, { sector, sex }))),
  ]),
  notes: [markNote(facts)],
  hasTotal: true,
})

/** One year by form and sex. */
export const formTable = (facts: ReportFacts, year: CountYear): ReportTable => ({
  kind: 'table',
  id: 'counts-form',
  number: 0,
  sheet: facts.say({ sv: `Form ${year.year}`, en: `Form ${year.year}` }),
  caption: facts.say({
    sv: `Rapporterade valideringar ${year.year} efter vad de ledde till och kön`,
    en: `Reported validations in ${year.year} by what they led to and sex`,
  }),
  columns: [{ label: facts.say({ sv: 'Form', en: 'Form' }), kind: 'text', share: 49 }, ...sexColumns(facts)],
  rows: [...validationForms, 'all' as const].map((form): Cell[] => [
    formNames[facts.language][form],
    ...withTotal.map((sex) => countCell(countAt(year, { form, sex }))),
  ]),
  notes: [markNote(facts)],
  hasTotal: true,
})

/** The country's totals year by year. */
export const yearTable = (facts: ReportFacts, years: readonly CountYear[]): ReportTable => ({
  kind: 'table',
  id: 'counts-years',
  number: 0,
  sheet: facts.say({ sv: 'År', en: 'Years' }),
  caption: facts.say({ sv: 'Rapporterade valideringar per år', en: 'Reported validations by year' }),
  columns: [
    { label: facts.say({ sv: 'År', en: 'Year' }), kind: 'text', share: 19 },
    {
      label: facts.say({ sv: 'Regioner som har rapporterat', en: 'Regions that have reported' }),
      kind: 'number',
      share: 30,
      decimals: 0,
    },
    ...sexColumns(facts),
  ],
  rows: years.map((year): Cell[] => [
    String(year.year),
    year.reportingRegions.length,
    ...withTotal.map((sex) => countCell(countAt(year, { sex }))),
  ]),
  notes: [
    facts.say({
      sv: 'Antalet regioner som rapporterar skiljer sig mellan åren. Därför visar raderna inte om valideringarna blir fler eller färre i landet.',
      en: 'The number of regions that report differs between years. The rows therefore do not show whether validations in the country increase or decrease.',
    }),
  ],
  hasTotal: false,
})

/** The regions' totals of the newest years. */
export const regionTable = (facts: ReportFacts, years: readonly CountYear[]): ReportTable => {
  const shown = years.slice(-shownYears)
  return {
    kind: 'table',
    id: 'counts-regions',
    number: 0,
    sheet: facts.say({ sv: 'Antal per region', en: 'Numbers by region' }),
    caption: facts.say({
      sv: 'Rapporterade valideringar per region, alla sektorer och former',
      en: 'Reported validations by region, all sectors and forms',
    }),
    columns: [
      { label: 'Region', kind: 'text', share: 40 },
      ...shown.map(({ year }) => ({ label: String(year), kind: 'number' as const, share: 20, decimals: 0 })),
    ],
    rows: [
      ...regions.map(({ code, name }): Cell[] => [
        name,
        ...shown.map((year) => countCell(countAt(year, { region: code }))),
      ]),
      [facts.say({ sv: 'Hela landet', en: 'Whole country' }), ...shown.map((year) => countCell(countAt(year, {})))],
    ],
    notes: [markNote(facts)],
    hasTotal: true,
  }
}

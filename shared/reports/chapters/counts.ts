import { regions } from '#shared/regions/regions.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { type Block, type Cell, type Chapter, countCell, type ReportColumn, type ReportTable } from '../report-document.ts'
import { countAt, type ReportFacts } from '../report-facts.ts'
import { formNames, sectorNames, sexNames } from '../report-names.ts'
import { allRegions, capitalised, formatNumber, regionsCount, verb } from '../report-words.ts'
import { countSentence } from './summary.ts'

/** How many years the table by region shows. */
const shownYears = 3

const withTotal = [...sexes, 'all'] as const

const sexColumns = (facts: ReportFacts): ReportColumn[] =>
  withTotal.map((sex) => ({ label: sexNames[facts.language][sex], kind: 'number', share: 17, decimals: 0 }))

const markNote = (facts: ReportFacts): string =>
  facts.say({
    sv: '”döljs”: talet visas inte, för att ingen ska kunna kännas igen. ”uppgift saknas”: ingen region har lämnat talet. Inget av dem är noll.',
    en: '“hidden”: the number is not shown, so that nobody can be recognised. “data missing”: no region has handed in the number. Neither of them is zero.',
  })

const sectorTable = (facts: ReportFacts, year: CountYear): ReportTable => ({
  kind: 'table',
  id: 'counts-sector',
  number: 0,
  sheet: facts.say({ sv: `Sektor ${year.year}`, en: `Sector ${year.year}` }),
  caption: facts.say({
    sv: `Redovisade valideringar ${year.year} efter sektor och kön`,
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

const formTable = (facts: ReportFacts, year: CountYear): ReportTable => ({
  kind: 'table',
  id: 'counts-form',
  number: 0,
  sheet: facts.say({ sv: `Form ${year.year}`, en: `Form ${year.year}` }),
  caption: facts.say({
    sv: `Redovisade valideringar ${year.year} efter vad de ledde till och kön`,
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

const yearTable = (facts: ReportFacts, years: readonly CountYear[]): ReportTable => ({
  kind: 'table',
  id: 'counts-years',
  number: 0,
  sheet: facts.say({ sv: 'År', en: 'Years' }),
  caption: facts.say({ sv: 'Redovisade valideringar per år', en: 'Reported validations by year' }),
  columns: [
    { label: facts.say({ sv: 'År', en: 'Year' }), kind: 'text', share: 19 },
    { label: facts.say({ sv: 'Regioner som redovisat', en: 'Regions reporting' }), kind: 'number', share: 30, decimals: 0 },
    ...sexColumns(facts),
  ],
  rows: years.map((year): Cell[] => [
    String(year.year),
    year.reportingRegions.length,
    ...withTotal.map((sex) => countCell(countAt(year, { sex }))),
  ]),
  notes: [
    facts.say({
      sv: 'Antalet regioner som redovisar skiljer sig mellan åren. Därför visar raderna inte om valideringarna blir fler eller färre i landet.',
      en: 'The number of regions that report differs between years. The rows therefore do not show whether validations in the country increase or decrease.',
    }),
  ],
  hasTotal: false,
})

const regionTable = (facts: ReportFacts, years: readonly CountYear[]): ReportTable => {
  const shown = years.slice(-shownYears)
  return {
    kind: 'table',
    id: 'counts-regions',
    number: 0,
    sheet: facts.say({ sv: 'Antal per region', en: 'Numbers by region' }),
    caption: facts.say({
      sv: 'Redovisade valideringar per region, alla sektorer och former',
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

/** The share of women, when both numbers may be shown. */
export const womenSentence = (facts: ReportFacts, year: CountYear): string => {
  const women = countAt(year, { sex: 'women' })
  const men = countAt(year, { sex: 'men' })
  if (typeof women !== 'number' || typeof men !== 'number' || women + men === 0) return ''
  const share = (women / (women + men)) * 100
  return facts.say({
    sv: `Kvinnorna var ${formatNumber(share, 'sv', 0)} procent av dem vars kön är redovisat.`,
    en: `Women were ${formatNumber(share, 'en', 0)} per cent of those whose sex is reported.`,
  })
}

/** How much of the latest year's tables is hidden. */
export const hiddenSentence = (facts: ReportFacts, year: CountYear): string => {
  const hidden = year.suppressedCells
  if (hidden === 0)
    return facts.say({
      sv: `I underlaget för ${year.year} behöver inget tal döljas.`,
      en: `No number has to be hidden in the data for ${year.year}.`,
    })
  return facts.say({
    sv: `I underlaget för ${year.year} döljs ${hidden === 1 ? 'ett tal' : `${formatNumber(hidden, 'sv', 0)} tal`} av hänsyn till enskilda, se [[table:counts-sector]] och kapitlet om hur vi skyddar uppgifter.`,
    en: `In the data for ${year.year}, ${hidden === 1 ? 'one number is' : `${formatNumber(hidden, 'en', 0)} numbers are`} hidden out of regard for individuals, see [[table:counts-sector]] and the chapter on how we protect data.`,
  })
}

const missingSentence = (facts: ReportFacts, year: CountYear): string => {
  const missing = allRegions - year.reportingRegions.length
  if (missing === 0) return ''
  return facts.say({
    sv: `${capitalised(regionsCount(missing, 'sv'))} har inte redovisat ${year.year}. De står som ”uppgift saknas”, inte som noll.`,
    en: `${capitalised(regionsCount(missing, 'en'))} ${verb(missing, 'has', 'have')} not reported ${year.year}. They stand as “data missing”, not as zero.`,
  })
}

const quality = (facts: ReportFacts): Block[] => [
  { kind: 'heading', text: facts.say({ sv: 'Vad talen visar och inte visar', en: 'What the numbers show and do not show' }) },
  {
    kind: 'list',
    items: [
      facts.say({
        sv: 'Talen är genomförda valideringar, inte personer. En person kan ha validerats flera gånger. Anvisningar och ansökningar räknas inte.',
        en: 'The numbers are completed validations, not persons. One person may have been validated several times. Referrals and applications are not counted.',
      }),
      facts.say({
        sv: 'Sektorerna bokför olika. Inom komvux är validering svår att skilja från prövning, och statistiken har kända mätfel.',
        en: 'The sectors keep their books differently. In municipal adult education validation is hard to tell from examination, and its statistics have known measurement errors.',
      }),
      facts.say({
        sv: 'Den 1 januari 2023 fick validering en ny definition i lag. Tal före och efter den dagen ska jämföras med försiktighet.',
        en: 'On 1 January 2023 validation was given a new definition in law. Numbers before and after that day should be compared with care.',
      }),
      facts.say({
        sv: 'Rapporten är inte officiell statistik. Varje region har själv angett källan till sina tal.',
        en: 'The report is not official statistics. Each region has itself named the source of its numbers.',
      }),
    ],
  },
]

/** What the regions have reported, with what is hidden and what is missing. */
export const countsChapter = (facts: ReportFacts): Chapter => {
  const { say, latestCounts } = facts
  const years = [...facts.snapshot.counts].sort((one, other) => one.year - other.year)
  const found: Block[] = latestCounts
    ? [
        {
          kind: 'paragraph',
          text: [missingSentence(facts, latestCounts), womenSentence(facts, latestCounts), hiddenSentence(facts, latestCounts)]
            .filter(Boolean)
            .join(' '),
        },
        ...quality(facts),
        sectorTable(facts, latestCounts),
        formTable(facts, latestCounts),
        ...(years.length > 1 ? [yearTable(facts, years)] : []),
        regionTable(facts, years),
      ]
    : quality(facts)
  return {
    id: 'counts',
    title: say({ sv: 'Antal valideringar', en: 'Numbers of validations' }),
    startsPage: true,
    blocks: [{ kind: 'lead', text: countSentence(facts) }, ...found],
  }
}

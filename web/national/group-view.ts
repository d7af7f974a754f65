import { type Language, texts } from '#shared/platform/language.ts'
import { countyGroups } from '#shared/regions/county-groups.ts'
import { regions } from '#shared/regions/regions.ts'
import { sectorNames } from '#shared/reports/report-names.ts'
import { numberWord, verb } from '#shared/reports/report-words.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import type { PublishedCount, Snapshot } from '#shared/statistics/snapshot.ts'
import { sectors, sexes } from '#shared/statistics/validation-count.ts'
import { type CountTable, countText } from './counts-view.ts'
import { mapView } from './map-view.ts'

type Texts = {
  title: (group: string) => string
  sentence: (of: number, mapped: number, adopted: number) => string
  total: (year: number, count: string, reporting: number, of: number) => string
  noTotal: string
  onlyCountry: string
  statusCaption: (group: string) => string
  countsCaption: (group: string, year: number) => string
  columns: string[]
}

const groupTexts = texts<Texts>({
  sv: {
    title: (group) => `Del av landet: ${group}`,
    sentence: (of, mapped, adopted) =>
      of === 1
        ? `Här finns en region. Den ${mapped === 1 ? 'har' : 'har inte'} lämnat in sin kartläggning och ${adopted === 1 ? 'har' : 'har inte'} antagit en handlingsplan.`
        : `Här finns ${numberWord(of, 'sv')} regioner. Av dem har ${mapped === 0 ? 'ingen' : numberWord(mapped, 'sv')} lämnat in sin kartläggning och ${adopted === 0 ? 'ingen' : numberWord(adopted, 'sv')} antagit en handlingsplan.`,
    total: (year, count, reporting, of) =>
      of === 1
        ? `Rapporterade valideringar ${year}: ${count}.`
        : `Rapporterade valideringar ${year}: ${count} (${reporting} av ${of} regioner har rapporterat).`,
    noTotal: 'Ingen region har rapporterat antal valideringar än.',
    onlyCountry: `Nivåer, prioriteringar och hinder visas bara för hela landet. En del av landet har som mest ${numberWord(Math.max(...countyGroups.map(({ counties }) => counties.length)), 'sv')} regioner, och då skulle en enskild region kunna pekas ut.`,
    statusCaption: (group) => `Kartläggning och handlingsplan i ${group}`,
    countsCaption: (group, year) => `Genomförda valideringar ${year} i ${group}, efter sektor och kön`,
    columns: ['Sektor', 'Kvinnor', 'Män', 'Totalt'],
  },
  en: {
    title: (group) => `Part of the country: ${group}`,
    sentence: (of, mapped, adopted) =>
      of === 1
        ? `There is one region here. It has ${mapped === 1 ? '' : 'not '}handed in its mapping and has ${adopted === 1 ? '' : 'not '}adopted an action plan.`
        : `There are ${numberWord(of, 'en')} regions here. Of them, ${mapped === 0 ? 'none' : numberWord(mapped, 'en')} ${mapped > 1 ? 'have' : 'has'} handed in the mapping and ${adopted === 0 ? 'none' : numberWord(adopted, 'en')} ${adopted > 1 ? 'have' : 'has'} adopted an action plan.`,
    total: (year, count, reporting, of) =>
      of === 1
        ? `Validations reported for ${year}: ${count}.`
        : `Validations reported for ${year}: ${count} (${reporting} of ${of} regions ${verb(reporting, 'has', 'have')} reported).`,
    noTotal: 'No region has reported validations yet.',
    onlyCountry: `Levels, priorities and barriers are shown only for the whole country. A part of the country has at most ${numberWord(Math.max(...countyGroups.map(({ counties }) => counties.length)), 'en')} regions, and a single region could then be singled out.`,
    statusCaption: (group) => `Mapping and action plan in ${group}`,
    countsCaption: (group, year) => `Completed validations in ${year} in ${group}, by sector and sex`,
    columns: ['Sector', 'Women', 'Men', 'Total'],
  },
})

/**
 * What is public of a group of counties: where each region stands, and what the release publishes of the group. Never how its regions are spread over the levels: a group of fewer than
 * five would give single regions away, and a larger one does together with the country and the other groups. Null for a code that is no group's.
 */
export const groupView = (code: string, snapshot: Snapshot, language: Language) => {
  const group = countyGroups.find((one) => one.code === code)
  if (!group) return null
  const t = groupTexts[language]
  const counties: readonly string[] = group.counties
  const inGroup = snapshot.regions.filter(({ regionCode }) => counties.includes(regionCode))
  const newest = newestReportedYear(snapshot)
  const name = group.name[language]
  const map = mapView(snapshot, language)
  const cells = new Map<string, PublishedCount>(
    newest?.cells.flatMap(({ region, sector, form, sex, count }) =>
      region === code && form === 'all' ? [[`${sector} ${sex}`, count] as const] : [],
    ),
  )
  const at = (sector: string, sex: string): PublishedCount => cells.get(`${sector} ${sex}`) ?? 'missing'
  const reporting = newest?.reportingRegions.filter((one) => counties.includes(one)).length ?? 0
  const counts: CountTable | null = newest && {
    caption: t.countsCaption(name, newest.year),
    columns: t.columns.map((label, index) => ({ label, isNumber: index > 0 })),
    rows: [...sectors, 'all' as const].map((sector) => ({
      label: sectorNames[language][sector],
      counts: [...sexes, 'all'].map((sex) => at(sector, sex)),
    })),
  }
  return {
    title: t.title(name),
    sentence: t.sentence(
      counties.length,
      inGroup.filter(({ mapping }) => mapping === 'submitted').length,
      inGroup.filter(({ plan }) => plan === 'adopted').length,
    ),
    total: newest ? t.total(newest.year, countText(at('all', 'all'), language), reporting, counties.length) : t.noTotal,
    note: t.onlyCountry,
    status: {
      caption: t.statusCaption(name),
      columns: map.columns,
      rows: map.rows.filter((_, index) => counties.includes(regions[index]?.code ?? '')),
    },
    counts,
  }
}

import { texts } from '#shared/platform/language.ts'
import { capitalised, verb } from '#shared/reports/report-words.ts'
import type { MapMeasure } from './map-measures.ts'

/** What the measures are called where one is chosen. */
export const measureNames = texts<Record<MapMeasure, string>>({
  sv: {
    lage: 'Kartläggning och plan',
    plan: 'Antagen plan',
    'rapporterade-ar': 'Rapporterade år',
    valideringar: 'Valideringar',
    yrkeshogskolan: 'Studerande i yrkeshögskolan',
  },
  en: {
    lage: 'Mapping and plan',
    plan: 'Adopted plan',
    'rapporterade-ar': 'Years reported',
    valideringar: 'Validations',
    yrkeshogskolan: 'Students in higher vocational education',
  },
})

type Texts = {
  plan: string
  adopted: string
  notAdopted: string
  planSentence: (regions: string, count: number) => string
  years: (of: number) => string
  yearsSentence: (all: string, count: number, of: number) => string
  noYears: string
  region: string
  planColumn: string
  yearsColumn: string
  counts: (year: number) => string
  noCounts: string
  countsColumn: string
  hidden: string
  countsSentence: (low: string, high: string, regions: { missing: number; of: number; hidden: number }) => string
  allHidden: string
  students: (year: number) => string
  noStudents: string
  studentsColumn: string
  studentsSentence: (low: string, high: string) => string
}

/** Texts of the measures that the map can show. */
export const measureTexts = texts<Texts>({
  sv: {
    plan: 'Antagen handlingsplan, region för region',
    adopted: 'antagen',
    notAdopted: 'inte antagen än',
    planSentence: (count) => `${capitalised(count)} har antagit en handlingsplan.`,
    years: (of) =>
      of === 0
        ? 'Antal år med rapporterade valideringar'
        : `Antal år med rapporterade valideringar, av ${of} publicerade`,
    yearsSentence: (all, _count, of) =>
      of === 1
        ? `${capitalised(all)} har rapporterat för det enda år som är publicerat.`
        : `${capitalised(all)} har rapporterat för alla ${of} år som är publicerade.`,
    noYears: 'Ingen region har rapporterat antal valideringar i den senaste publiceringen.',
    region: 'Region',
    planColumn: 'Handlingsplan',
    yearsColumn: 'Rapporterade år',
    counts: (year) => `Rapporterade valideringar ${year}, region för region`,
    noCounts: 'Ingen region har rapporterat antal valideringar än.',
    countsColumn: 'Valideringar',
    hidden: 'döljs: litet eller avslöjar ett litet tal',
    countsSentence: (low, high, { missing, of, hidden }) =>
      of === 1
        ? `Talet är ${low}.`
        : [
            low === high ? `Det tal som visas är ${low}.` : `De tal som visas går från ${low} till ${high}.`,
            missing > 0 ? `Uppgift saknas för ${missing} av ${of} regioner.` : `Alla ${of} regioner har rapporterat.`,
            hidden > 0 ? `${hidden === 1 ? 'Ett' : hidden} tal döljs.` : '',
            low === high ? '' : 'Talen är antal, utan hänsyn till folkmängden.',
          ]
            .filter(Boolean)
            .join(' '),
    allHidden: 'Inget regionalt tal kan visas för det senaste året.',
    students: (year) => `Studerande i yrkeshögskolan ${year}, län för län`,
    noStudents: 'Det finns inga uppgifter om yrkeshögskolan i den här sammanställningen.',
    studentsColumn: 'Studerande i yrkeshögskolan',
    studentsSentence: (low, high) =>
      `Studerande, inte valideringar: ett mått på utbildningen i länet att se valideringen mot. Antalet ${low === high ? `är ${low}` : `går från ${low} till ${high}`}.`,
  },
  en: {
    plan: 'Adopted action plan, region by region',
    adopted: 'adopted',
    notAdopted: 'not adopted yet',
    planSentence: (count, number) => `${capitalised(count)} ${verb(number, 'has', 'have')} adopted an action plan.`,
    years: (of) =>
      of === 0
        ? 'Number of years with validations reported'
        : `Number of years with validations reported, of ${of} published`,
    yearsSentence: (all, count, of) =>
      of === 1
        ? `${capitalised(all)} ${verb(count, 'has', 'have')} reported for the only year that is published.`
        : `${capitalised(all)} ${verb(count, 'has', 'have')} reported for all ${of} years that are published.`,
    noYears: 'No region has reported validations in the latest publication.',
    region: 'Region',
    planColumn: 'Action plan',
    yearsColumn: 'Years reported',
    counts: (year) => `Validations reported for ${year}, region by region`,
    noCounts: 'No region has reported validations yet.',
    countsColumn: 'Validations',
    hidden: 'hidden: small, or would reveal a small number',
    countsSentence: (low, high, { missing, of, hidden }) =>
      of === 1
        ? `The number is ${low}.`
        : [
            low === high ? `The number shown is ${low}.` : `The numbers shown run from ${low} to ${high}.`,
            missing > 0 ? `Data is missing for ${missing} of ${of} regions.` : `All ${of} regions have reported.`,
            hidden > 0 ? (hidden === 1 ? 'One number is hidden.' : `${hidden} numbers are hidden.`) : '',
            low === high ? '' : 'They are counts, and take no account of population.',
          ]
            .filter(Boolean)
            .join(' '),
    allHidden: 'No regional number can be shown for the latest year.',
    students: (year) => `Students in higher vocational education in ${year}, county by county`,
    noStudents: 'There are no figures on higher vocational education in this compilation.',
    studentsColumn: 'Students in higher vocational education',
    studentsSentence: (low, high) =>
      `Students, not validations: a measure of education in the county to see validation against. The number ${low === high ? `is ${low}` : `runs from ${low} to ${high}`}.`,
  },
})

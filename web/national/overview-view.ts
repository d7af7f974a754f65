import { type Language, texts } from '#shared/platform/language.ts'
import { allRegions, capitalised, numberWord, regionsOfAll, verb } from '#shared/reports/report-words.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'

type Texts = {
  value: (count: number) => string
  handedIn: string
  adopted: string
  reported: (year: number | null) => string
  barriers: string
  atLeast: (count: number) => string
  someBarriers: string
  lead: (submitted: number, adopted: number) => string
}

const overviewTexts = texts<Texts>({
  sv: {
    value: (count) => `${count} av ${allRegions}`,
    handedIn: 'regioner har lämnat in sin kartläggning',
    adopted: 'regioner har antagit en handlingsplan',
    reported: (year) =>
      year === null
        ? 'regioner har rapporterat antal valideringar'
        : `regioner har rapporterat valideringar för ${year}`,
    barriers: 'hinder har lyfts till dem som kan undanröja dem',
    atLeast: (count) => `minst ${count}`,
    someBarriers: 'några',
    lead: (submitted, adopted) =>
      `${capitalised(regionsOfAll(submitted, 'sv'))} har lämnat in sin kartläggning, och ${adopted === 0 ? 'ingen' : numberWord(adopted, 'sv')} har antagit en handlingsplan.`,
  },
  en: {
    value: (count) => `${count} of ${allRegions}`,
    handedIn: 'regions have handed in their mapping',
    adopted: 'regions have adopted an action plan',
    reported: (year) =>
      year === null ? 'regions have reported validations' : `regions have reported validations for ${year}`,
    barriers: 'barriers raised to those who can remove them',
    atLeast: (count) => `at least ${count}`,
    someBarriers: 'some',
    lead: (submitted, adopted) =>
      `${capitalised(regionsOfAll(submitted, 'en'))} ${verb(submitted, 'has', 'have')} handed in their mapping, and ${adopted === 0 ? 'none' : numberWord(adopted, 'en')} ${verb(adopted, 'has', 'have')} adopted an action plan.`,
  },
})

/** How far the 21 regions have come: the figures for one screen, and the sentence that says the same. */
export const overviewView = (snapshot: Snapshot, language: Language) => {
  const t = overviewTexts[language]
  const year = newestReportedYear(snapshot)
  const submitted = snapshot.regions.filter(({ mapping }) => mapping === 'submitted').length
  const adopted = snapshot.regions.filter(({ plan }) => plan === 'adopted').length
  const { total, shownTotal } = shownBarriers(snapshot)
  const barriers = total === null ? (shownTotal === 0 ? t.someBarriers : t.atLeast(shownTotal)) : String(total)
  return {
    tiles: [
      { value: t.value(submitted), label: t.handedIn },
      { value: t.value(adopted), label: t.adopted },
      { value: t.value(year?.reportingRegions.length ?? 0), label: t.reported(year?.year ?? null) },
      { value: barriers, label: t.barriers },
    ],
    sentence: t.lead(submitted, adopted),
  }
}

import { regions } from '#shared/regions/regions.ts'
import { type PublicStep, publicStep, publicSteps } from '#shared/statistics/public-step.ts'
import type { RegionStatus } from '#shared/statistics/snapshot.ts'
import type { Cell, Chapter, ReportFigure, ReportTable } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { publicWords, stepNames } from '../report-names.ts'
import { allRegions, capitalised, formatDay, formatList, regionsCount, regionsOfAll, verb } from '../report-words.ts'

const stepColors = { waiting: 0, submitted: 2, adopted: 3 } as const satisfies Record<PublicStep, number>

const statusOf = (facts: ReportFacts, code: string): RegionStatus | undefined =>
  facts.snapshot.regions.find(({ regionCode }) => regionCode === code)

const namesAt = (facts: ReportFacts, step: PublicStep): string[] =>
  regions.filter(({ code }) => publicStep(statusOf(facts, code)) === step).map(({ name }) => name)

const map = (facts: ReportFacts): ReportFigure => {
  const { language, say } = facts
  const beside = [...publicSteps].reverse().map((step) => {
    const names = namesAt(facts, step)
    return {
      title: `${stepNames[language][step]} (${names.length})`,
      text: names.length === 0 ? say({ sv: 'Ingen region.', en: 'No region.' }) : `${formatList(names, language)}.`,
    }
  })
  return {
    kind: 'figure',
    id: 'map',
    number: 0,
    caption: say({
      sv: 'Det senaste steg som varje region har tagit',
      en: 'The latest step that each region has taken',
    }),
    alternativeText: say({
      sv: `Karta över Sveriges ${allRegions} län efter regionens senaste steg. Listan bredvid kartan säger samma sak.`,
      en: `Map of Sweden's ${allRegions} counties by the region's latest step. The list beside the map says the same.`,
    }),
    beside,
    chart: {
      kind: 'map',
      values: Object.fromEntries(
        facts.snapshot.regions.map((region) => {
          const step = publicStep(region)
          return [region.regionCode, { category: step, label: stepNames[language][step] }]
        }),
      ),
      categories: publicSteps.map((step) => ({
        id: step,
        label: `${stepNames[language][step]} (${namesAt(facts, step).length})`,
        color: stepColors[step],
      })),
    },
  }
}

/** Years with runs drawn together: «2021, 2023–2025»; a dash for none. */
export const yearsText = (years: readonly number[]): string => {
  const runs: { from: number; to: number }[] = []
  for (const year of [...years].sort((one, other) => one - other)) {
    const last = runs.at(-1)
    if (last && year === last.to + 1) last.to = year
    else runs.push({ from: year, to: year })
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ') || '–'
}

const row = (facts: ReportFacts, code: string, name: string): Cell[] => {
  const { language } = facts
  const { isSubmitted, isAdopted, notYet } = publicWords[language]
  const status = statusOf(facts, code)
  const hasSubmitted = status?.mapping === 'submitted'
  const hasAdopted = status?.plan === 'adopted'
  return [
    name,
    hasSubmitted ? isSubmitted : notYet,
    hasSubmitted && status.submittedAt ? formatDay(status.submittedAt, language) : '–',
    hasAdopted ? isAdopted : notYet,
    // The number of actions in a plan that is not adopted is the region's own business.
    hasAdopted ? status.actions : { mark: 'not-relevant' },
    yearsText(status?.countYears ?? []),
  ]
}

const table = (facts: ReportFacts): ReportTable => {
  const { say } = facts
  return {
    kind: 'table',
    id: 'regions',
    number: 0,
    sheet: say({ sv: 'Regionerna', en: 'Regions' }),
    caption: say({ sv: 'Var regionerna står, i länskodsordning', en: 'Where the regions stand, in county code order' }),
    columns: [
      { label: 'Region', kind: 'text', share: 28 },
      { label: say({ sv: 'Kartläggning', en: 'Mapping' }), kind: 'text', share: 16 },
      { label: say({ sv: 'Inlämnad den', en: 'Handed in on' }), kind: 'text', share: 19 },
      { label: say({ sv: 'Handlingsplan', en: 'Action plan' }), kind: 'text', share: 14 },
      { label: say({ sv: 'Insatser', en: 'Actions' }), kind: 'number', share: 9, decimals: 0 },
      { label: say({ sv: 'Rapporterade år', en: 'Years reported' }), kind: 'text', share: 14 },
    ],
    rows: regions.map(({ code, name }) => row(facts, code, name)),
    notes: [
      say({
        sv: 'Insatser visas bara för antagna planer. ”Rapporterade år” är de år som regionen har rapporterat antal valideringar för.',
        en: 'Actions are shown for adopted plans only. “Years reported” are the years for which the region has reported numbers of validations.',
      }),
    ],
    hasTotal: false,
  }
}

/** How many are still at work and how many have not begun; nothing where all have handed in, or where it would tell of a named region. */
const restSentence = (facts: ReportFacts): string => {
  const { before, language, say } = facts
  if (!before || before.notStarted === 0) return ''
  const { atWork, returned, notStarted } = before
  const returnedText =
    returned === 0
      ? ''
      : say({
          sv: ` (${regionsCount(returned, 'sv')} har fått tillbaka kartläggningen för komplettering)`,
          en: ` (${regionsCount(returned, 'en')} ${verb(returned, 'has', 'have')} had the mapping returned for completion)`,
        })
  const working = say({
    sv: `${regionsCount(atWork, 'sv')} arbetar med sin kartläggning${returnedText}`,
    en: `${regionsCount(atWork, 'en')} ${verb(atWork, 'is', 'are')} working on the mapping${returnedText}`,
  })
  const waiting = say({
    sv: `${regionsCount(notStarted, 'sv')} har inte börjat`,
    en: `${regionsCount(notStarted, 'en')} ${verb(notStarted, 'has', 'have')} not begun`,
  })
  return `${capitalised([working, waiting].join(language === 'sv' ? ', och ' : ', and '))}.`
}

/** Where each region stands: what it has done, never how well, nor how far it has come before it hands in. */
export const regionsChapter = (facts: ReportFacts): Chapter => {
  const { submitted, adopted, language, say } = facts
  const who = capitalised(regionsOfAll(submitted, language))
  return {
    id: 'regions',
    title: say({ sv: 'Regionernas läge', en: 'Where the regions stand' }),
    startsPage: true,
    blocks: [
      {
        kind: 'lead',
        text: say({
          sv: `${who} har lämnat in sin kartläggning, och ${regionsCount(adopted, 'sv')} har gått vidare och antagit en handlingsplan.`,
          en: `${who} ${verb(submitted, 'has', 'have')} handed in the mapping, and ${regionsCount(adopted, 'en')} ${verb(adopted, 'has', 'have')} gone on to adopt an action plan.`,
        }),
      },
      {
        kind: 'paragraph',
        text: say({
          sv: `${restSentence(facts)} Omgången öppnade den ${formatDay(facts.round.opensOn, 'sv')}, och sista dag att lämna in är den ${formatDay(facts.round.deadline, 'sv')}. [[figure:map]] visar läget på kartan och [[table:regions]] region för region.`.trim(),
          en: `${restSentence(facts)} The round opened on ${formatDay(facts.round.opensOn, 'en')}, and the last day to hand in is ${formatDay(facts.round.deadline, 'en')}. [[figure:map]] shows the situation on the map and [[table:regions]] region by region.`.trim(),
        }),
      },
      map(facts),
      ...(facts.isBrief ? [] : [table(facts)]),
    ],
  }
}

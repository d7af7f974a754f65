import { findIndicator, type Indicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { countOf, numberWord } from '#shared/reports/report-words.ts'
import {
  minimumPlansForPriorities as minimumPlans,
  plansCounted,
  publicPriorities,
} from '#shared/statistics/priorities.ts'
import type { PrioritisedIndicator, Snapshot } from '#shared/statistics/snapshot.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatList } from '../texts/format.ts'

const shownIndicators = 8
/** More questions than this that share the first place are not named in a sentence. */
const namedTies = 5

type Texts = {
  title: string
  chartTitle: string
  unit: string
  none: string
  few: string
  sentence: (question: string, regions: string) => string
  tie: (questions: string, regions: string) => string
  manyTie: (questions: number, regions: string) => string
  columns: string[]
}

const priorityTexts = texts<Texts>({
  sv: {
    title: 'Vad regionerna prioriterar',
    chartTitle: 'Antal regioner med insatser för frågan i sin antagna plan',
    unit: 'regioner',
    none: 'Ingen antagen handlingsplan har insatser för kartläggningens frågor än.',
    few: `Prioriteringar visas när minst ${numberWord(minimumPlans, 'sv')} regioner har antagit en handlingsplan, så att ingen region kan pekas ut.`,
    tie: (questions, regions) =>
      `Vanligast i de antagna planerna är frågorna ${questions}. Insatser för var och en av dem finns i planen hos ${regions} regioner.`,
    manyTie: (questions, regions) =>
      `I de antagna planerna delar ${numberWord(questions, 'sv')} frågor första platsen. Insatser för var och en av dem finns i planen hos ${regions} regioner.`,
    sentence: (question, regions) =>
      `Vanligast i de antagna planerna är frågan ”${question}” Insatser för den finns i planen hos ${regions} regioner.`,
    columns: ['Fråga', 'Område', 'Regioner', 'Insatser'],
  },
  en: {
    title: 'What the regions prioritise',
    chartTitle: 'Number of regions with actions for the question in their adopted plan',
    unit: 'regions',
    none: 'No adopted action plan has actions for the questions of the mapping yet.',
    few: `Priorities are shown once at least ${numberWord(minimumPlans, 'en')} regions have adopted an action plan, so that no region can be singled out.`,
    tie: (questions, regions) =>
      `Most common in the adopted plans are the questions ${questions}. Actions for each of them are in the plans of ${regions} regions.`,
    manyTie: (questions, regions) =>
      `In the adopted plans, ${numberWord(questions, 'en')} questions share first place. Actions for each of them are in the plans of ${regions} regions.`,
    sentence: (question, regions) =>
      `Most common in the adopted plans is the question “${question}” Actions for it are in the plans of ${regions} regions.`,
    columns: ['Question', 'Area', 'Regions', 'Actions'],
  },
})

type Shown = Pick<PrioritisedIndicator, 'indicatorId' | 'regions'> & { indicator: Indicator }

/** The most common question, or those that share the place; `shown` begins with the most common. */
const sentenceOf = (shown: readonly Shown[], adopted: number, language: Language): string => {
  const t = priorityTexts[language]
  const [top] = shown
  if (!top) return ''
  const ties = shown.filter(({ regions }) => regions === top.regions).map(({ indicatorId }) => indicatorId)
  const regions = countOf(top.regions, adopted, language)
  if (ties.length === 1) return t.sentence(top.indicator.question[language], regions)
  return ties.length > namedTies ? t.manyTie(ties.length, regions) : t.tie(formatList(ties, language), regions)
}

/** The questions that most regions have actions for in their adopted plans, most regions first. */
export const prioritiesView = (snapshot: Snapshot, instrument: Instrument, language: Language) => {
  const t = priorityTexts[language]
  const adopted = plansCounted(snapshot)
  const shown = publicPriorities(snapshot)
    .flatMap((one) => {
      const found = findIndicator(instrument, one.indicatorId)
      return found ? [{ ...one, ...found }] : []
    })
    .sort((one, other) => other.regions - one.regions || other.actions - one.actions)
  return {
    title: t.title,
    chartTitle: t.chartTitle,
    unit: t.unit,
    description:
      shown.length > 0
        ? sentenceOf(shown, adopted, language)
        : adopted === 0 || adopted >= minimumPlans
          ? t.none
          : t.few,
    max: Math.max(1, adopted),
    rows: shown.slice(0, shownIndicators).map(
      ({ indicator, regions }): ProfileRow => ({
        id: indicator.id,
        label: `${indicator.id}. ${indicator.question[language]}`,
        value: regions,
        text: String(regions),
      }),
    ),
    table: {
      columns: t.columns.map((label, index) => ({ label, isNumber: index > 1 })),
      rows: shown.map(({ indicator, area, regions, actions }) => [
        `${indicator.id}. ${indicator.question[language]}`,
        area.title[language],
        regions,
        actions,
      ]),
    } satisfies ChartTable,
  }
}

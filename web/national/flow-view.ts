import type { Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import {
  manyPlans,
  outcomes,
  type QuestionOutcome,
  questionFlow,
  type Uptake,
  uptakes,
} from '#shared/statistics/question-flow.ts'
import { type Snapshot, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { periodOf } from '#shared/statistics/snapshot-periods.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import type { FlowChartProps, FlowLink, FlowNode } from '../charts/flow-chart.tsx'
import { periodName } from './period-words.ts'

const gaps = ['gap', 'on-target'] as const
type Gap = (typeof gaps)[number]

type Texts = {
  title: string
  sentence: (gap: number, of: number, taken: number, period: string) => string
  outcome: (up: number, taken: number, period: string) => string
  unknown: string
  columnTitles: [string, string, string]
  gap: Record<Gap, string>
  uptake: Record<Uptake, string>
  outcomeNames: Record<QuestionOutcome, string>
  columns: string[]
}

const flowTexts = texts<Texts>({
  sv: {
    title: 'Från gap till insats till utfall',
    sentence: (gap, of, taken, period) =>
      `I ${period} låg medianen under målnivån i ${gap} av ${of} frågor. ${taken} av dem fanns i någon antagen plan.`,
    outcome: (up, taken, period) => `I ${up} av ${taken} var medianen högre i ${period}.`,
    unknown: 'Vad det har lett till går inte att säga än.',
    columnTitles: ['Läge', 'Planer', 'Utfall'],
    gap: { gap: 'Under målet', 'on-target': 'Når målet' },
    uptake: {
      many: `I ${manyPlans} planer eller fler`,
      few: `I 1–${manyPlans - 1} planer`,
      none: 'I ingen plan',
    },
    outcomeNames: { up: 'Högre', same: 'Samma', down: 'Lägre', unknown: 'Vet inte än' },
    columns: ['Läge', 'Planer', 'Utfall', 'Frågor'],
  },
  en: {
    title: 'From gap to action to outcome',
    sentence: (gap, of, taken, period) =>
      `In ${period} the median was below the target level in ${gap} of ${of} questions. ${taken} of them were in an adopted plan.`,
    outcome: (up, taken, period) => `In ${up} of ${taken} the median was higher in ${period}.`,
    unknown: 'What it has led to cannot be said yet.',
    columnTitles: ['Standing', 'Plans', 'Outcome'],
    gap: { gap: 'Below target', 'on-target': 'On target' },
    uptake: { many: `In ${manyPlans} plans or more`, few: `In 1–${manyPlans - 1} plans`, none: 'In no plan' },
    outcomeNames: { up: 'Higher', same: 'The same', down: 'Lower', unknown: 'Not known yet' },
    columns: ['Standing', 'Plans', 'Outcome', 'Questions'],
  },
})

const uptakeTones = { many: 4, few: 2, none: 0 } as const satisfies Record<Uptake, FlowNode['tone']>
const outcomeTones = { up: 4, same: 2, down: 0, unknown: 'missing' } as const satisfies Record<
  QuestionOutcome,
  FlowNode['tone']
>

type Question = ReturnType<typeof questionFlow>[number]
type Count = (is: (question: Question) => boolean) => number

const gapOf = ({ isGap }: Question): Gap => (isGap ? 'gap' : 'on-target')

const linksOf = (count: Count): FlowLink[] =>
  [
    ...gaps.flatMap((gap) =>
      uptakes.map(
        (uptake): FlowLink => ({
          from: gap,
          to: uptake,
          count: count((one) => gapOf(one) === gap && one.uptake === uptake),
        }),
      ),
    ),
    ...uptakes.flatMap((uptake) =>
      outcomes.map(
        (outcome): FlowLink => ({
          from: uptake,
          to: outcome,
          count: count((one) => one.uptake === uptake && one.outcome === outcome),
        }),
      ),
    ),
  ].filter((link) => link.count > 0)

const columnsOf = (t: Texts): FlowChartProps['columns'] => [
  {
    title: t.columnTitles[0],
    nodes: gaps.map((gap): FlowNode => ({ id: gap, label: t.gap[gap], tone: gap === 'gap' ? 1 : 3 })),
  },
  {
    title: t.columnTitles[1],
    nodes: uptakes.map((uptake): FlowNode => ({ id: uptake, label: t.uptake[uptake], tone: uptakeTones[uptake] })),
  },
  {
    title: t.columnTitles[2],
    nodes: outcomes.map(
      (outcome): FlowNode => ({ id: outcome, label: t.outcomeNames[outcome], tone: outcomeTones[outcome] }),
    ),
  },
]

const tableOf = (count: Count, t: Texts): ChartTable => ({
  columns: t.columns.map((label, index) => ({ label, isNumber: index === 3 })),
  rows: gaps.flatMap((gap) =>
    uptakes.flatMap((uptake) =>
      outcomes.flatMap((outcome) => {
        const found = count((one) => gapOf(one) === gap && one.uptake === uptake && one.outcome === outcome)
        return found === 0 ? [] : [[t.gap[gap], t.uptake[uptake], t.outcomeNames[outcome], found]]
      }),
    ),
  ),
})

/** From gap to plan to outcome, counted in questions. Null while fewer than three plans are adopted at the start. */
export const flowView = (
  { start, later, instrument }: { start: Snapshot; later: Snapshot | null; instrument: Instrument },
  language: Language,
): { chart: FlowChartProps; table: ChartTable } | null => {
  const t = flowTexts[language]
  const questions = questionFlow(start, later, targetLevelIn(start, instrument))
  if (questions.length === 0) return null
  const count: Count = (is) => questions.filter(is).length
  const taken = count((one) => one.isGap && one.uptake !== 'none')
  const isKnown = questions.some(({ outcome }) => outcome !== 'unknown')
  const startName = periodName(periodOf(start), language)
  return {
    chart: {
      language,
      title: t.title,
      description: [
        t.sentence(
          count(({ isGap }) => isGap),
          questions.length,
          taken,
          startName,
        ),
        later && isKnown
          ? t.outcome(
              count((one) => one.isGap && one.uptake !== 'none' && one.outcome === 'up'),
              taken,
              periodName(periodOf(later), language),
            )
          : t.unknown,
      ].join(' '),
      columns: columnsOf(t),
      links: linksOf(count),
    },
    table: tableOf(count, t),
  }
}

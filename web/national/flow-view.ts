import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { outcomes, type QuestionOutcome, questionFlow, type Uptake, uptakes } from '#shared/statistics/question-flow.ts'
import { type Snapshot, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { periodOf } from '#shared/statistics/snapshot-periods.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import type { FlowChartProps, FlowLink, FlowNode } from '../charts/flow-chart.tsx'
import { flowTexts, type Gap, gaps } from './flow-texts.ts'
import { periodName } from './period-words.ts'

const uptakeTones = { many: 4, few: 2, none: 0 } as const satisfies Record<Uptake, FlowNode['tone']>
const outcomeTones = { up: 4, same: 2, down: 0, unknown: 'missing' } as const satisfies Record<
  QuestionOutcome,
  FlowNode['tone']
>

type FlowTexts = (typeof flowTexts)[Language]
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

const columnsOf = (t: FlowTexts): FlowChartProps['columns'] => [
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

const tableOf = (count: Count, t: FlowTexts): ChartTable => ({
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
  const gap = count(({ isGap }) => isGap)
  const taken = count((one) => one.isGap && one.uptake !== 'none')
  const risen = count((one) => one.isGap && one.uptake !== 'none' && one.outcome === 'up')
  const isKnown = questions.some(({ outcome }) => outcome !== 'unknown')
  return {
    chart: {
      language,
      title: t.title,
      description: [
        t.gaps(gap, questions.length, periodName(periodOf(start), language)),
        t.taken(taken, gap),
        later && isKnown ? t.outcome(risen, taken, periodName(periodOf(later), language)) : t.unknown,
      ]
        .filter(Boolean)
        .join(' '),
      columns: columnsOf(t),
      links: linksOf(count),
    },
    table: tableOf(count, t),
  }
}

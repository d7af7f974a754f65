import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { LineChartProps } from '../charts/line-chart.tsx'
import type { Moment } from './figure-history.ts'
import { figureTexts } from './figure-texts.ts'
import { periodName, shortPeriod } from './period-words.ts'

/** A figure over time as a line, with the numbers behind it. Null for words, years and levels, and before there are two numbers to draw between. */
export const figureLine = (
  figure: Pick<KeyFigure, 'key' | 'label' | 'unit'>,
  history: readonly Moment[],
  language: Language,
): { chart: LineChartProps; table: ChartTable } | null => {
  const t = figureTexts[language]
  const moments = history.flatMap(({ period, facts, figures }) => {
    const then = figures.find(({ key }) => key === figure.key)
    return then ? [{ period, roundId: facts.roundId, then }] : []
  })
  const numbers = moments.filter(({ then }) => then.value !== null)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (!first || !last || first === last || figure.unit === 'year' || figure.unit === 'level') return null
  // A new round begins with nothing handed in: no line goes from one round into the next, and the sentence is about the last one alone.
  const newRounds = moments.flatMap(({ roundId }, index) =>
    index > 0 && roundId !== moments[index - 1]?.roundId ? [index] : [],
  )
  const begins = numbers.find(({ roundId }) => roundId === last.roundId) ?? last
  const label = figure.label[language]
  return {
    chart: {
      language,
      title: t.lineTitle(label),
      description:
        begins === last
          ? t.lineOne(last.then.text[language], periodName(last.period, language))
          : t.lineSentence(
              begins.then.text[language],
              periodName(begins.period, language),
              last.then.text[language],
              periodName(last.period, language),
            ),
      moments: moments.map(({ period }) => shortPeriod(period, language)),
      lines: [{ label, values: moments.map(({ then }) => then.value) }],
      unit: figure.unit === 'percent' ? '%' : '',
      max: figure.unit === 'percent' ? 100 : axisEnd(Math.max(1, ...numbers.map(({ then }) => then.value ?? 0))),
      breaks: newRounds.length === 0 ? null : { moments: newRounds, label: t.newRound },
    },
    table: {
      columns: [{ label: t.overTimeColumns[0] ?? '' }, { label, isNumber: true }],
      rows: moments.map(({ period, then }) => [periodName(period, language), then.value]),
    },
  }
}

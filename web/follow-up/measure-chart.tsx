import { scaleLinear } from 'd3-scale'
import type { Measured } from '#shared/follow-up/follow-up.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { chartColours } from '../charts/chart-colours.ts'
import { ChartFigure, ChartSvg } from '../charts/chart-parts.tsx'
import { TableBehind } from '../components/page-parts.tsx'
import { formatDay, formatNumber } from '../texts/format.ts'
import { followUpTexts } from './follow-up-texts.ts'

/** Pixels: the plot, and the line of days under it. */
const plotHeight = 150
const daysHeight = 24
/** From the plot's edges to what is drawn, so that no point or word is cut: pixels up and down, a share sideways. */
const margin = 22
const edge = 0.04

type Marked = Pick<Action, 'baseline' | 'target' | 'unit'>

/** Measured values as a chart places them: shares of the width (0–1) by time, pixels by value. */
export const placeMeasured = (measured: readonly Measured[], { baseline, target }: Marked) => {
  const values = [...measured.map(({ value }) => value), baseline, target].filter((value) => value !== null)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // A lone value stands in the middle.
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [margin + plotHeight - 2 * margin, margin])
  const times = measured.map(({ day }) => Date.parse(day))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const x = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [edge, 1 - edge])
  return {
    points: measured.map(({ value, day }) => ({ x: x(Date.parse(day)), y: y(value) })),
    yOf: (value: number) => y(value),
  }
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** A level along the whole plot, with its name. */
const LevelLine = ({ y, text, isTarget }: { y: number; text: string; isTarget: boolean }) => (
  <>
    <line
      class={isTarget ? 'chart__target' : 'chart__line'}
      x1="0"
      x2="100%"
      y1={y}
      y2={y}
      stroke={isTarget ? chartColours.target : chartColours.line}
      stroke-width="1.5"
      stroke-dasharray={isTarget ? undefined : '5 4'}
    />
    {/* Values go from the baseline, on the left, towards the target, on the right: the names stand where they are not. */}
    <text
      class="chart__note"
      x={isTarget ? '0' : '100%'}
      dx={isTarget ? 8 : -8}
      y={y - 6}
      text-anchor={isTarget ? 'start' : 'end'}
      font-size="13"
      fill={chartColours.muted}
    >
      {text}
    </text>
  </>
)

/** What was measured over time with baseline and target, oldest first; the table behind has every value. */
export const MeasureChart = ({
  measured,
  action,
  language,
}: {
  measured: readonly Measured[]
  action: Marked
  language: Language
}) => {
  const t = followUpTexts[language]
  const { baseline, target, unit } = action
  const [first, last] = [measured[0], measured.at(-1)]
  if (!first || !last) return null
  const number = (value: number) => formatNumber(value, language, 2)
  const { points, yOf } = placeMeasured(measured, action)
  const words = {
    title: unit ? `${t.chart.title} (${unit})` : t.chart.title,
    description: t.chartSentence({
      first: number(first.value),
      last: number(last.value),
      count: measured.length,
      target: target === null ? null : number(target),
    }),
  }
  const ends = first.day === last.day ? [last] : [first, last]
  return (
    <ChartFigure
      {...words}
      svg={
        <ChartSvg {...words} width="fluid" height={plotHeight + daysHeight}>
          <rect class="chart__track" x="0" y="0" width="100%" height={plotHeight} rx="3" fill={chartColours.track} />
          {baseline !== null && (
            <LevelLine y={yOf(baseline)} text={`${t.chart.baseline} ${number(baseline)}`} isTarget={false} />
          )}
          {target !== null && <LevelLine y={yOf(target)} text={`${t.chart.target} ${number(target)}`} isTarget />}
          {points.slice(1).map((point, index) => (
            <line
              class="chart__trend"
              x1={percent(points[index]?.x ?? 0)}
              y1={points[index]?.y ?? 0}
              x2={percent(point.x)}
              y2={point.y}
              stroke={chartColours.bar}
              stroke-width="2"
            />
          ))}
          {points.map((point) => (
            <circle
              class="chart__median"
              cx={percent(point.x)}
              cy={point.y}
              r="5"
              fill={chartColours.bar}
              stroke={chartColours.paper}
              stroke-width="1.5"
            />
          ))}
          {ends.map(({ day }, index) => (
            <text
              class="chart__note"
              x={ends.length === 1 ? '50%' : index === 0 ? '0' : '100%'}
              y={plotHeight + 17}
              text-anchor={ends.length === 1 ? 'middle' : index === 0 ? 'start' : 'end'}
              font-size="13"
              fill={chartColours.muted}
            >
              {formatDay(day, language)}
            </text>
          ))}
        </ChartSvg>
      }
    >
      <TableBehind
        language={language}
        caption={words.title}
        columns={[{ label: t.chart.day }, { label: t.chart.value, isNumber: true }]}
        rows={measured.map(({ day, value }) => [formatDay(day, language), number(value)])}
      />
    </ChartFigure>
  )
}

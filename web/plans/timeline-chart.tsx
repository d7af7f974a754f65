import { actionStatuses } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { chartColours } from '../charts/chart-colours.ts'
import { inPlot, plotLength, type RowLayout, rowLayout, wrapLabel } from '../charts/chart-layout.ts'
import { ChartKey, ChartSvg, keyLineHeight, LabelLines, labelLineHeight } from '../charts/chart-parts.tsx'
import { periodOf } from './plan-view.ts'
import { planWords } from './plan-words.ts'
import { barHeight, OpenEnd, StartedPattern, StatusBar, StepDot } from './timeline-marks.tsx'
import { timelineTexts } from './timeline-texts.ts'
import type { Timeline, TimelineRow } from './timeline-view.ts'

type Drawing = { id: string; layout: RowLayout; language: Language }
type Placed = { row: TimelineRow; lines: string[]; period: string; y: number; barY: number }

/** Room above the rows for two lines: the parts of the axis, and today. */
const headHeight = 40
/** From this width of the figure (in pixels, styles/charts.css) names stand beside the bars. */
const wideWidth = 736
const besideShare = 0.38

/** Names beside the bars; still in percent, so that text keeps its size on the widest screen. */
const besideLayout: RowLayout = {
  ...rowLayout('fluid', 0),
  isBeside: true,
  plotStart: besideShare + 0.02,
  labelCharacters: Math.floor((wideWidth * besideShare) / 7.2),
}

const place = (rows: readonly TimelineRow[], { layout, language }: Drawing): { placed: Placed[]; end: number } => {
  let y = headHeight + 8
  const placed = rows.map((row) => {
    const lines = wrapLabel(row.action.title, layout.labelCharacters)
    const period = periodOf(row.action, language)
    const textHeight = lines.length * labelLineHeight + (period ? 16 : 0)
    const one = { row, lines, period, y, barY: layout.isBeside ? y + 2 : y + textHeight + 5 }
    y += (layout.isBeside ? Math.max(textHeight, barHeight + 4) : textHeight + barHeight + 8) + 12
    return one
  })
  return { placed, end: y }
}

const Axis = ({ timeline, end, layout, language }: Drawing & { timeline: Timeline; end: number }) => {
  const { axis, today } = timeline
  const every = Math.ceil(axis.ticks.length / (layout.isBeside ? 6 : 4))
  const todayX = today === null ? 0 : inPlot(layout, today)
  return (
    <>
      {axis.ticks.map(({ share, label }, index) => (
        <>
          <line
            class="chart__grid"
            x1={inPlot(layout, share)}
            x2={inPlot(layout, share)}
            y1={headHeight}
            y2={end}
            stroke={chartColours.track}
          />
          {index % every === 0 && (
            <text class="chart__note" x={inPlot(layout, share)} y="13" font-size="13" fill={chartColours.muted}>
              {label}
            </text>
          )}
        </>
      ))}
      {today !== null && (
        <>
          <line
            class="chart__target"
            x1={todayX}
            x2={todayX}
            y1={headHeight}
            y2={end}
            stroke={chartColours.target}
            stroke-width="1.5"
          />
          <text
            class="chart__value"
            x={todayX}
            y="34"
            text-anchor={today < 0.1 ? 'start' : today > 0.9 ? 'end' : 'middle'}
            font-size="13"
            font-weight="600"
            fill={chartColours.ink}
          >
            {timelineTexts[language].today}
          </text>
        </>
      )}
    </>
  )
}

const Row = ({ placed: { row, lines, period, y, barY }, id, layout }: Drawing & { placed: Placed }) => {
  const { span, steps, action } = row
  const mark = { id, status: action.status, y: barY }
  return (
    <g>
      <LabelLines lines={lines} x={0} y={y + 14} />
      {period && (
        <text
          class="chart__note"
          x="0"
          y={y + lines.length * labelLineHeight + 12}
          font-size="13"
          fill={chartColours.muted}
        >
          {period}
        </text>
      )}
      {span?.kind === 'both' && (
        <StatusBar {...mark} x={inPlot(layout, span.begin)} width={plotLength(layout, span.end - span.begin)} />
      )}
      {(span?.kind === 'start' || span?.kind === 'end') && (
        <OpenEnd {...mark} kind={span.kind} x={inPlot(layout, span.at)} />
      )}
      {steps.map(({ share, isDone }) => (
        <StepDot x={inPlot(layout, share)} y={barY + barHeight / 2} isDone={isDone} />
      ))}
    </g>
  )
}

/** What the signs mean: only those that are in the drawing. */
const keyOf = ({ rows }: Timeline, { id, language }: Drawing) => {
  const t = timelineTexts[language]
  const has = (is: (row: TimelineRow) => boolean) => rows.some(is)
  return [
    ...actionStatuses
      .filter((status) => has(({ action }) => action.status === status))
      .map((status) => ({
        sign: <StatusBar id={id} status={status} x={1} y={2} width={22} height={11} />,
        text: planWords[language].actionStatuses[status],
      })),
    ...(has(({ span }) => span?.kind === 'start')
      ? [{ sign: <OpenEnd id={id} status="planned" kind="start" x={6} y={0} />, text: t.startOnly }]
      : []),
    ...(has(({ span }) => span?.kind === 'end')
      ? [{ sign: <OpenEnd id={id} status="planned" kind="end" x={19} y={0} />, text: t.endOnly }]
      : []),
    ...[false, true]
      .filter((isDone) => has(({ steps }) => steps.some((step) => step.isDone === isDone)))
      .map((isDone) => ({ sign: <StepDot x={12} y={8} isDone={isDone} />, text: isDone ? t.stepDone : t.step })),
  ]
}

const TimelineSvg = ({ timeline, ...drawing }: Drawing & { timeline: Timeline }) => {
  const { id, layout, language } = drawing
  const { placed, end } = place(timeline.rows, drawing)
  const entries = keyOf(timeline, drawing)
  return (
    <ChartSvg
      title={timelineTexts[language].title}
      description={timeline.sentence}
      id={id}
      width="fluid"
      height={end + 8 + entries.length * keyLineHeight}
      {...(layout.isBeside && { kind: 'wide' as const })}
    >
      <StartedPattern id={id} />
      <Axis timeline={timeline} end={end} {...drawing} />
      {placed.map((one) => (
        <Row placed={one} {...drawing} />
      ))}
      <ChartKey y={end + 8} entries={entries} />
    </ChartSvg>
  )
}

/** A bar for each action from its first day to its last, twice: names beside the bars, and above them for a narrow screen (styles/charts.css shows one). */
export const TimelineChart = ({ timeline, language }: { timeline: Timeline; language: Language }) => (
  <>
    <TimelineSvg timeline={timeline} language={language} id="timeline-wide" layout={besideLayout} />
    <TimelineSvg timeline={timeline} language={language} id="timeline" layout={rowLayout('fluid', 0)} />
  </>
)

import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { chartColours, chartSteps } from './chart-colours.ts'
import { chartId } from './chart-layout.ts'
import { ChartFigure, ChartSvg, type ChartWords, haloed } from './chart-parts.tsx'
import { chartTexts } from './chart-texts.ts'
import { barWidth, flowLayout, labelGap, labelLine, type PlacedNode } from './flow-layout.ts'
import { mark } from './mark.ts'
import { type Step, StepPatterns, stepPattern } from './step-patterns.tsx'

/** A bar of a column. `tone` is its shade, from 0 (lightest) to 4; `missing` is hatched: not known yet. */
export type FlowNode = { id: string; label: string; tone: Step | 'missing' }

/** So many questions go from one bar to a bar of the next column. A bar is as long as the more of what comes in and what goes out. */
export type FlowLink = { from: string; to: string; count: number }

export type FlowChartProps = ChartWords & {
  language: Language
  /** Left to right (gap, action, effect), each with its bars from above. A bar that nothing reaches is named with 0. Short labels: a narrow drawing has room for eleven letters on a line. */
  columns: readonly { title: string; nodes: readonly FlowNode[] }[]
  /** Each between two bars of neighbouring columns. */
  links: readonly FlowLink[]
}

/** Pixels. */
const narrowWidth = 288
const wideWidth = 736

const Bar = ({ placed: { node, x, y, height, count }, chart }: { placed: PlacedNode; chart: string }) => {
  const shape = { x, y, width: barWidth, height: Math.max(2, height) }
  const pattern = stepPattern(chart, node.tone)
  if (count === 0) return null
  return (
    <>
      {node.tone === 'missing' ? (
        <rect class="chart__outline" {...shape} fill={pattern} stroke={chartColours.line} />
      ) : (
        <>
          <rect
            class={`chart__step-${node.tone}`}
            {...shape}
            fill={chartSteps[node.tone].fill}
            stroke={chartColours.line}
          />
          {pattern && <rect class="chart__hatch" {...shape} fill={pattern} />}
        </>
      )}
    </>
  )
}

const Label = ({ placed: { x, y, count, lines }, language }: { placed: PlacedNode; language: Language }) => (
  <>
    <text {...haloed} x={x + barWidth + labelGap} y={y + 14} font-weight="600">
      {formatNumber(count, language)}
    </text>
    {lines.map((line, index) => (
      <text {...haloed} x={x + barWidth + labelGap} y={y + 31 + index * labelLine} font-size="13">
        {line}
      </text>
    ))}
  </>
)

/** The drawing of bars and ribbons alone, `width` pixels wide. */
export const FlowChartSvg = ({
  language,
  columns,
  links,
  width,
  kind,
  ...words
}: FlowChartProps & { width: number; kind?: 'wide' }) => {
  const chart = words.id ?? chartId(words.title)
  const { nodes, ribbons, heads, height } = flowLayout({ columns, links }, width)
  return (
    <ChartSvg {...words} {...(kind && { kind })} width={width} height={height}>
      <StepPatterns chart={chart} />
      {heads.map(({ x, lines }) =>
        lines.map((line, index) => (
          <text class="chart__note" x={x} y={13 + index * labelLine} font-size="13" fill={chartColours.muted}>
            {line}
          </text>
        )),
      )}
      {ribbons.map(({ path, from, to, count }) => (
        <path
          class="chart__ribbon"
          d={path}
          fill={chartColours.band}
          fill-opacity="0.6"
          stroke={chartColours.paper}
          {...mark(chartTexts[language].flow(from, to), formatNumber(count, language))}
        />
      ))}
      {nodes.map((placed) => (
        <g {...mark(placed.node.label, formatNumber(placed.count, language))}>
          <Bar placed={placed} chart={chart} />
          <Label placed={placed} language={language} />
        </g>
      ))}
    </ChartSvg>
  )
}

/** What becomes of what: bars in columns, and ribbons as thick as the number that goes between them; `children` (the table behind) follow the drawing. */
export const FlowChart = ({ children, ...props }: FlowChartProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={
      <>
        <FlowChartSvg {...props} id={`${props.id ?? chartId(props.title)}-wide`} width={wideWidth} kind="wide" />
        <FlowChartSvg {...props} width={narrowWidth} />
      </>
    }
  >
    {children}
  </ChartFigure>
)

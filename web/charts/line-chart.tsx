import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { chartColours } from './chart-colours.ts'
import { chartId, withUnit } from './chart-layout.ts'
import { ChartFigure, ChartKey, ChartSvg, type ChartWords, keyLineHeight, wrappedKey } from './chart-parts.tsx'
import { LineMark, LinePath } from './line-mark.tsx'
import { mark } from './mark.ts'

/** One line. `values` stand in the order of the moments; null: no number then, and the line has a gap there. */
export type ChartLine = { label: string; values: readonly (number | null)[] }

export type LineChartProps = ChartWords & {
  language: Language
  /** From left to right, oldest first; at least one. */
  moments: readonly string[]
  lines: readonly ChartLine[]
  /** The value at the top; the bottom is 0. */
  max: number
  /** Stands after the highest number of the axis and after the values that are read out, for example `%`. */
  unit?: string
  /** The places of the first moment after each break in comparability, with what is written there: no line goes over one. */
  breaks?: { moments: readonly number[]; label: string } | null
}

/** Pixels. */
const plot = { top: 26, height: 220, right: 14, left: 58 }
const narrowWidth = 288
const wideWidth = 736
/** So many moments can be written out beside each other; of more every second, third and so on is. */
const momentRoom = 44

/** Runs of points that are joined: a gap or a break ends a run. */
const runsOf = (
  values: ChartLine['values'],
  breakMoments: readonly number[],
): { moment: number; value: number }[][] => {
  const runs: { moment: number; value: number }[][] = [[]]
  for (const [moment, value] of values.entries()) {
    if (value === null || breakMoments.includes(moment)) runs.push([])
    if (value !== null) runs.at(-1)?.push({ moment, value })
  }
  return runs.filter((run) => run.length > 0)
}

const Axis = ({
  y,
  width,
  max,
  unit = '',
  language,
}: { y: (value: number) => number; width: number } & Pick<LineChartProps, 'max' | 'unit' | 'language'>) => (
  <>
    {scaleLinear([0, max], [0, 1])
      .ticks(4)
      .map((value) => (
        <g>
          <line
            class="chart__grid"
            x1={plot.left}
            x2={width - plot.right}
            y1={y(value)}
            y2={y(value)}
            stroke={chartColours.track}
          />
          <text
            class="chart__note"
            x={plot.left - 8}
            y={y(value) + 4}
            text-anchor="end"
            font-size="13"
            fill={chartColours.muted}
          >
            {withUnit(formatNumber(value, language), value === max ? unit : '', language)}
          </text>
        </g>
      ))}
  </>
)

type Scale = (value: number) => number

/** The moments under the plot, as many as there is room for. */
const Moments = ({ moments, x, every }: Pick<LineChartProps, 'moments'> & { x: Scale; every: number }) => (
  <>
    {moments.map(
      (moment, index) =>
        // Counted from the newest, which always is written out.
        (moments.length - 1 - index) % every === 0 && (
          <text
            class="chart__note"
            x={x(index)}
            y={plot.top + plot.height + 20}
            text-anchor="middle"
            font-size="13"
            fill={chartColours.muted}
          >
            {moment}
          </text>
        ),
    )}
  </>
)

/** A break in comparability, with what is written at it. */
const Break = ({ x, label }: { x: number; label: string }) => (
  <>
    <line
      class="chart__line"
      x1={x}
      x2={x}
      y1={plot.top - 6}
      y2={plot.top + plot.height}
      stroke={chartColours.line}
      stroke-dasharray="2 3"
    />
    <text class="chart__note" x={x} y="12" text-anchor="middle" font-size="13" fill={chartColours.muted}>
      {label}
    </text>
  </>
)

/** A line as the key shows it. */
const KeySign = ({ kind }: { kind: number }) => (
  <>
    <LinePath
      kind={kind}
      points={[
        { x: 0, y: 7.5 },
        { x: 24, y: 7.5 },
      ]}
    />
    <LineMark kind={kind} x={12} y={7.5} />
  </>
)

/** The drawing of lines alone, for a file with a width in pixels. */
export const LineChartSvg = ({
  language,
  moments,
  lines,
  max,
  unit = '',
  breaks = null,
  width,
  isWideVariant = false,
  ...words
}: LineChartProps & { width: number; isWideVariant?: boolean }) => {
  const inner = width - plot.left - plot.right
  // Air on both sides, so that the first mark does not stand on the axis.
  const x = (moment: number) => plot.left + ((moment + 0.5) / moments.length) * inner
  const y = (value: number) => plot.top + (1 - value / max) * plot.height
  const every = Math.ceil((moments.length * momentRoom) / inner)
  const keyTop = plot.top + plot.height + 34
  const key = wrappedKey(
    lines.map(({ label }, kind) => ({ sign: <KeySign kind={kind} />, text: label })),
    width,
  )
  return (
    <ChartSvg
      {...words}
      {...(isWideVariant && { kind: 'wide' as const })}
      width={width}
      height={keyTop + key.length * keyLineHeight}
    >
      <Axis y={y} width={width} max={max} unit={unit} language={language} />
      <Moments moments={moments} x={x} every={every} />
      {breaks?.moments.map((moment) => (
        <Break x={x(moment - 0.5)} label={breaks.label} />
      ))}
      {lines.map(({ label, values }, kind) => (
        <g>
          {runsOf(values, breaks?.moments ?? []).map((run) => (
            <>
              <LinePath kind={kind} points={run.map(({ moment, value }) => ({ x: x(moment), y: y(value) }))} />
              {run.map(({ moment, value }) => (
                <g {...mark(`${label}, ${moments[moment]}`, withUnit(formatNumber(value, language), unit, language))}>
                  <LineMark kind={kind} x={x(moment)} y={y(value)} />
                </g>
              ))}
            </>
          ))}
        </g>
      ))}
      <ChartKey y={keyTop} entries={key} />
    </ChartSvg>
  )
}

/** Lines over time on one scale from 0, told apart by stroke and mark, not by colour alone. Six can be told apart. */
export const LineChart = ({ children, ...props }: LineChartProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={
      <>
        <LineChartSvg {...props} id={`${props.id ?? chartId(props.title)}-wide`} width={wideWidth} isWideVariant />
        <LineChartSvg {...props} width={narrowWidth} />
      </>
    }
  >
    {children}
  </ChartFigure>
)

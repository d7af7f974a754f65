import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { chartColours } from './chart-colours.ts'
import { chartId, withUnit } from './chart-layout.ts'
import { ChartFigure, ChartKey, ChartSvg, type ChartWords, haloed, keyLineHeight } from './chart-parts.tsx'
import { mark } from './mark.ts'
import { Median } from './median-band.tsx'
import { axisFoot, cornersOf, ScatterAxes, type ScatterScales } from './scatter-axes.tsx'
import { isKnown, scatterKey, spotsOf, Trail } from './scatter-key.tsx'
import { type Box, labelSize, type PlacedLabel, placeLabels } from './scatter-labels.ts'

/** One point. `short` is a letter or two that stands for it where its label has no room. null: not known, and it is named under the drawing. */
export type ScatterPoint = {
  id: string
  short: string
  label: string
  x: number | null
  y: number | null
  /** Where it stood before, for a chart that holds two moments against each other. */
  before?: { x: number; y: number } | undefined
}

/** An axis from 0 to `max`; `split` is where the drawing is parted into quadrants. */
export type ScatterAxis = { label: string; max: number; unit: string; split: number }

export type ScatterChartProps = ChartWords & {
  language: Language
  points: readonly ScatterPoint[]
  x: ScatterAxis
  y: ScatterAxis
  /** On the y axis; a line along. */
  target?: number
  /** What it means to stand in each corner: a few words. */
  quadrants: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string }
  /** What the line to where a point stood before means. */
  beforeMeans?: string | undefined
}

/** Pixels. */
const narrowWidth = 288
const wideWidth = 736
const head = 26
const left = 46
const right = 4
const plotHeights = { narrow: 300, wide: 400 }
/** From this width the points carry their whole labels. */
const fullLabelsFrom = 480

const round = (value: number): number => Math.round(value * 10) / 10

const scalesOf = ({ x, y }: Pick<ScatterChartProps, 'x' | 'y'>, width: number): ScatterScales => {
  const height = width < fullLabelsFrom ? plotHeights.narrow : plotHeights.wide
  const area = { x: left, y: head, width: width - left - right, height }
  const within = (value: number) => Math.min(1, Math.max(0, value))
  return {
    area,
    x: (value) => round(area.x + within(value / x.max) * area.width),
    y: (value) => round(area.y + (1 - within(value / y.max)) * area.height),
  }
}

const anchorX = ({ box, anchor }: PlacedLabel): number =>
  round(anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2)

const Label = ({ label, dot }: { label: PlacedLabel; dot: { x: number; y: number } }) => (
  <>
    {label.leader && (
      <line
        class="chart__line"
        x1={dot.x}
        y1={dot.y}
        x2={round(label.leader.x)}
        y2={round(label.leader.y)}
        stroke={chartColours.line}
      />
    )}
    {label.lines.map((line, index) => (
      <text
        {...haloed}
        x={anchorX(label)}
        y={round(label.box.y + 12 + index * labelSize.lineHeight)}
        text-anchor={label.anchor}
        font-size="13"
      >
        {line}
      </text>
    ))}
  </>
)

/** From where the points stood before, an open mark, to where they stand. */
const Trails = ({ points, scales }: { points: readonly ScatterPoint[]; scales: ScatterScales }) => (
  <>
    {points
      .filter(isKnown)
      .flatMap(({ x, y, before }) =>
        before && (before.x !== x || before.y !== y)
          ? [<Trail from={{ x: scales.x(before.x), y: scales.y(before.y) }} to={{ x: scales.x(x), y: scales.y(y) }} />]
          : [],
      )}
  </>
)

/** The target's line, which no label may lie on. */
const targetBox = ({ area, y }: ScatterScales, { target }: ScatterChartProps): Box[] =>
  target === undefined ? [] : [{ x: area.x, y: y(target) - 2, width: area.width, height: 4 }]

/** The drawing of points alone, `width` pixels wide: letters with a key when narrow, whole labels when wide. */
export const ScatterChartSvg = ({ width, kind, ...props }: ScatterChartProps & { width: number; kind?: 'wide' }) => {
  const { title, description, id, language, points, x, y } = props
  const scales = scalesOf(props, width)
  const corners = cornersOf(scales, props)
  const spots = spotsOf(points.filter(isKnown), scales)
  const dots = spots.map(({ x: left, y: top, points: own }) => {
    const short = own.map((point) => point.short).join(', ')
    return { x: left, y: top, short, label: own.length === 1 ? (own[0]?.label ?? '') : short }
  })
  const labels = placeLabels(dots, {
    area: scales.area,
    obstacles: [...corners.map(({ box }) => box), ...targetBox(scales, props)],
    areFull: width >= fullLabelsFrom,
  })
  const keyTop = scales.area.y + scales.area.height + axisFoot(props, scales.area.width)
  const key = scatterKey(spots, labels, props, width)
  const value = (number: number, unit: string) => withUnit(formatNumber(number, language, 0), unit, language)
  return (
    <ChartSvg
      title={title}
      description={description}
      {...(id && { id })}
      {...(kind && { kind })}
      width={width}
      height={keyTop + key.length * keyLineHeight}
    >
      <ScatterAxes scales={scales} corners={corners} props={props} />
      <Trails points={points} scales={scales} />
      {dots.map((dot, index) => labels[index] && <Label label={labels[index]} dot={dot} />)}
      {spots.flatMap((spot) =>
        spot.points.map((point) => (
          <g {...mark(point.label, `${x.label} ${value(point.x, x.unit)}, ${y.label} ${value(point.y, y.unit)}`)}>
            <Median x={spot.x} y={spot.y} />
          </g>
        )),
      )}
      <ChartKey y={keyTop} entries={key} />
    </ChartSvg>
  )
}

/** Points on two scales, parted into quadrants with words, the target as a line along; `children` (the table behind) follow the drawing. */
export const ScatterChart = ({ children, ...props }: ScatterChartProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={
      <>
        <ScatterChartSvg {...props} id={`${props.id ?? chartId(props.title)}-wide`} width={wideWidth} kind="wide" />
        <ScatterChartSvg {...props} width={narrowWidth} />
      </>
    }
  >
    {children}
  </ChartFigure>
)

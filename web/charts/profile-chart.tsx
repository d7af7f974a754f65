import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { chartColours } from './chart-colours.ts'
import {
  type ChartWidth,
  chartId,
  inPlot,
  plotLength,
  type RowLayout,
  rowLayout,
  valueEnd,
  withUnit,
  wrapLabel,
} from './chart-layout.ts'
import {
  ChartFigure,
  ChartKey,
  ChartSvg,
  type ChartWords,
  keyLineHeight,
  LabelLines,
  labelLineHeight,
} from './chart-parts.tsx'
import { mark } from './mark.ts'
import { Band, Median } from './median-band.tsx'
import { profileKey, TargetLine } from './profile-key.tsx'

/** One bar. `text` is the value as it is to be read; for `value: null` it says why there is none (uppgift saknas, döljs). */
export type ProfileRow = {
  id: string
  label: string
  value: number | null
  target?: number
  text: string
  /** What the value becomes; drawn only where it is more. */
  projected?: number | null
  /** The middle half and the median of others, as a band under the bar. */
  others?: { lowerQuartile: number; median: number; upperQuartile: number } | null
}

export type ProfileChartProps = ChartWords & {
  language: Language
  rows: readonly ProfileRow[]
  /** The value that fills the whole bar. */
  max: number
  /** Stands after the highest value of the axis, for example `%`. */
  unit: string
}

type Placed = { row: ProfileRow; lines: string[]; y: number; barY: number }
type BarProps = { place: Placed; layout: RowLayout; share: (value: number) => number }

const barHeight = 16
/** Under the bar, with a pixel of air. */
const bandRoom = 14
const valueRoom = 58
const axisHeight = 20

const hasOthers = (rows: readonly ProfileRow[]) => rows.some(({ others }) => others)

const place = (rows: readonly ProfileRow[], layout: RowLayout): { placed: Placed[]; height: number } => {
  const drawn = barHeight + (hasOthers(rows) ? bandRoom : 0)
  let y = 4
  const placed = rows.map((row) => {
    const lines = wrapLabel(row.label, layout.labelCharacters)
    const labelHeight = lines.length * labelLineHeight
    const barY = layout.isBeside ? y + Math.max(0, (labelHeight - drawn) / 2) : y + labelHeight + 3
    const place = { row, lines, y, barY }
    y += layout.isBeside ? Math.max(labelHeight, drawn) + 8 : labelHeight + drawn + 15
    return place
  })
  return { placed, height: y }
}

const ValueText = ({ place: { row, barY }, layout }: Omit<BarProps, 'share'>) =>
  row.value === null ? (
    <text
      class="chart__missing"
      x={inPlot(layout, 0)}
      dx="8"
      y={barY + 12.5}
      font-size="13"
      font-style="italic"
      fill={chartColours.muted}
    >
      {row.text}
    </text>
  ) : (
    <text class="chart__value" {...valueEnd(layout, valueRoom)} y={barY + 13} font-weight="600" fill={chartColours.ink}>
      {row.text}
    </text>
  )

const Others = ({ place: { row, barY }, layout, share }: BarProps) => {
  if (!row.others) return null
  const { lowerQuartile, median, upperQuartile } = row.others
  return (
    <>
      <Band
        x={inPlot(layout, share(lowerQuartile))}
        width={plotLength(layout, share(upperQuartile) - share(lowerQuartile))}
        y={barY + barHeight + 4}
      />
      <Median x={inPlot(layout, share(median))} y={barY + barHeight + 7.5} />
    </>
  )
}

const Bar = ({ place, layout, share }: BarProps) => {
  const { row, lines, y, barY } = place
  const bar = (length: number) => ({
    x: inPlot(layout, 0),
    y: barY,
    width: plotLength(layout, length),
    height: barHeight,
    rx: '3',
  })
  const isLifted = row.value !== null && row.projected != null && row.projected > row.value
  return (
    <g {...mark(row.label, row.text)}>
      <LabelLines lines={lines} x={0} y={y + 13} />
      <rect class="chart__track" {...bar(1)} fill={chartColours.track} />
      {isLifted && (
        <rect
          class="chart__projected"
          {...bar(share(row.projected ?? 0))}
          fill={chartColours.paper}
          stroke={chartColours.bar}
          stroke-width="1.5"
        />
      )}
      {row.value !== null && <rect class="chart__bar" {...bar(share(row.value))} fill={chartColours.bar} />}
      {row.target !== undefined && (
        <TargetLine x={inPlot(layout, share(row.target))} y1={barY - 3} y2={barY + barHeight + 3} />
      )}
      <Others place={place} layout={layout} share={share} />
      <ValueText place={place} layout={layout} />
    </g>
  )
}

/** The drawing of horizontal bars alone, for the PDF with a width in pixels. A value above `max` fills the bar. */
export const ProfileChartSvg = ({
  language,
  rows,
  max,
  unit,
  width = 'fluid',
  isWideVariant = false,
  ...words
}: ProfileChartProps & { width?: ChartWidth; isWideVariant?: boolean }) => {
  const layout = rowLayout(width, valueRoom)
  const { placed, height } = place(rows, layout)
  const share = scaleLinear([0, max], [0, 1]).clamp(true)
  const key = profileKey(rows, language)
  return (
    <ChartSvg
      {...words}
      kind={isWideVariant ? 'wide' : 'values'}
      width={width}
      height={height + axisHeight + key.length * keyLineHeight}
    >
      {placed.map((one) => (
        <Bar place={one} layout={layout} share={share} />
      ))}
      <text class="chart__note" x={inPlot(layout, 0)} y={height + 10} font-size="13" fill={chartColours.muted}>
        0
      </text>
      <text
        class="chart__note"
        x={inPlot(layout, 1)}
        y={height + 10}
        text-anchor="end"
        font-size="13"
        fill={chartColours.muted}
      >
        {withUnit(formatNumber(max, language), unit, language)}
      </text>
      <ChartKey y={height + axisHeight - 2} entries={key} />
    </ChartSvg>
  )
}

/** With room for it, labels stand beside the bars; styles/charts.css shows one of the two drawings by the width of the figure. */
const wideWidth = 736

/** Horizontal bars with their values, the target as a line across; `children` (the table behind) follow the drawing. */
export const ProfileChart = ({ children, ...props }: ProfileChartProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={
      <>
        <ProfileChartSvg {...props} id={`${props.id ?? chartId(props.title)}-wide`} width={wideWidth} isWideVariant />
        <ProfileChartSvg {...props} />
      </>
    }
  >
    {children}
  </ChartFigure>
)

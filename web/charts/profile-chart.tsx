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
import { chartTexts } from './chart-texts.ts'

/** One bar. `text` is the value as it is to be read; for `value: null` it says why there is none (uppgift saknas, döljs). */
export type ProfileRow = { id: string; label: string; value: number | null; target?: number; text: string }

export type ProfileChartProps = ChartWords & {
  language: Language
  rows: readonly ProfileRow[]
  /** The value that fills the whole bar. */
  max: number
  /** Stands after the highest value of the axis, for example `%`. */
  unit: string
}

type Placed = { row: ProfileRow; lines: string[]; y: number; barY: number }

const barHeight = 16
const valueRoom = 58
const axisHeight = 20

const place = (rows: readonly ProfileRow[], layout: RowLayout): { placed: Placed[]; height: number } => {
  let y = 4
  const placed = rows.map((row) => {
    const lines = wrapLabel(row.label, layout.labelCharacters)
    const labelHeight = lines.length * labelLineHeight
    const barY = layout.isBeside ? y + Math.max(0, (labelHeight - barHeight) / 2) : y + labelHeight + 3
    const place = { row, lines, y, barY }
    y += layout.isBeside ? Math.max(labelHeight, barHeight) + 8 : labelHeight + barHeight + 15
    return place
  })
  return { placed, height: y }
}

const Bar = ({
  place: { row, lines, y, barY },
  layout,
  share,
}: {
  place: Placed
  layout: RowLayout
  share: (value: number) => number
}) => (
  <g>
    <LabelLines lines={lines} x={0} y={y + 13} />
    <rect
      class="chart__track"
      x={inPlot(layout, 0)}
      y={barY}
      width={plotLength(layout, 1)}
      height={barHeight}
      rx="3"
      fill={chartColours.track}
    />
    {row.value !== null && (
      <rect
        class="chart__bar"
        x={inPlot(layout, 0)}
        y={barY}
        width={plotLength(layout, share(row.value))}
        height={barHeight}
        rx="3"
        fill={chartColours.bar}
      />
    )}
    {row.target !== undefined && (
      <line
        class="chart__target"
        x1={inPlot(layout, share(row.target))}
        x2={inPlot(layout, share(row.target))}
        y1={barY - 3}
        y2={barY + barHeight + 3}
        stroke={chartColours.target}
        stroke-width="3"
      />
    )}
    {row.value === null ? (
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
      <text
        class="chart__value"
        {...valueEnd(layout, valueRoom)}
        y={barY + 13}
        font-weight="600"
        fill={chartColours.ink}
      >
        {row.text}
      </text>
    )}
  </g>
)

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
  const hasTarget = rows.some((row) => row.target !== undefined)
  return (
    <ChartSvg
      {...words}
      kind={isWideVariant ? 'wide' : 'values'}
      width={width}
      height={height + axisHeight + (hasTarget ? keyLineHeight : 0)}
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
        {`${formatNumber(max, language)} ${unit}`.trim()}
      </text>
      {hasTarget && (
        <ChartKey
          y={height + axisHeight - 2}
          entries={[
            {
              sign: (
                <line
                  class="chart__target"
                  x1="12"
                  x2="12"
                  y1="0"
                  y2="15"
                  stroke={chartColours.target}
                  stroke-width="3"
                />
              ),
              text: chartTexts[language].target,
            },
          ]}
        />
      )}
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

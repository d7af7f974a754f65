import { chartColours } from './chart-colours.ts'
import { inPlot, plotLength, type RowLayout, valueEnd } from './chart-layout.ts'
import { LabelLines } from './chart-parts.tsx'
import { mark } from './mark.ts'

/** One small drawing. `values` stand in the order of the moments; null: no value then. `text` is the newest as it is to be read, or why there is none; `change` stands under it. */
export type TrendRow = { id: string; label: string; values: readonly (number | null)[]; text: string; change?: string }

export type PlacedTrend = { row: TrendRow; lines: string[]; y: number; plotY: number }

type Point = { x: number; y: number; isNewest: boolean }

/** Pixels. */
export const plotHeight = 56
export const valueRoom = 58
/** From the edges of the plot to the first and last moment, as a share, so that no point is cut. */
const edge = 0.03

const momentShare = (index: number, count: number): number =>
  count === 1 ? 1 - edge : edge + (index / (count - 1)) * (1 - 2 * edge)

const pointsOf = (values: TrendRow['values'], plotY: number, share: (value: number) => number): Point[] =>
  values.flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            x: momentShare(index, values.length),
            // 5 px of air above and below, for the points.
            y: plotY + 5 + (1 - share(value)) * (plotHeight - 10),
            isNewest: index === values.length - 1,
          },
        ],
  )

/** One moment's value: the newest filled, the earlier ones open. `isSmall` where many stand close. */
export const TrendDot = ({
  x,
  y,
  isNewest,
  isSmall = false,
}: {
  x: string | number
  y: number
  isNewest: boolean
  isSmall?: boolean
}) => (
  <circle
    class={isNewest ? 'chart__median' : 'chart__earlier'}
    cx={x}
    cy={y}
    r={(isNewest ? 5.5 : 4.5) - (isSmall ? 1.5 : 0)}
    fill={isNewest ? chartColours.bar : chartColours.paper}
    stroke={isNewest ? chartColours.paper : chartColours.bar}
    stroke-width="1.5"
  />
)

/** The newest value beside the plot with its change, or in the plot why there is none. */
const NewestValue = ({
  row,
  layout,
  middle,
  isKnown,
}: {
  row: TrendRow
  layout: RowLayout
  middle: number
  isKnown: boolean
}) =>
  isKnown ? (
    <>
      <text
        class="chart__value"
        {...valueEnd(layout, valueRoom)}
        y={middle + (row.change ? -3 : 5)}
        font-weight="600"
        fill={chartColours.ink}
      >
        {row.text}
      </text>
      {row.change && (
        <text
          class="chart__note"
          {...valueEnd(layout, valueRoom)}
          y={middle + 15}
          font-size="13"
          fill={chartColours.muted}
        >
          {row.change}
        </text>
      )}
    </>
  ) : (
    <text
      class="chart__missing"
      x={inPlot(layout, 0.5)}
      y={middle + 5}
      text-anchor="middle"
      font-size="13"
      font-style="italic"
      fill={chartColours.muted}
    >
      {row.text}
    </text>
  )

/** A row's label, its points with the lines between them, the target along, and the newest value. */
export const TrendLine = ({
  place: { row, lines, y, plotY },
  layout,
  share,
  target,
}: {
  place: PlacedTrend
  layout: RowLayout
  share: (value: number) => number
  target: number | undefined
}) => {
  const points = pointsOf(row.values, plotY, share)
  const targetY = target === undefined ? null : plotY + 5 + (1 - share(target)) * (plotHeight - 10)
  const newest = points.find(({ isNewest }) => isNewest)
  return (
    <g {...mark(row.label, [row.text, row.change].filter(Boolean).join(', '))}>
      <LabelLines lines={lines} x={0} y={y + 14} />
      <rect
        class="chart__track"
        x={inPlot(layout, 0)}
        y={plotY}
        width={plotLength(layout, 1)}
        height={plotHeight}
        rx="3"
        fill={chartColours.track}
      />
      {targetY !== null && (
        <line
          class="chart__target"
          x1={inPlot(layout, 0)}
          x2={inPlot(layout, 1)}
          y1={targetY}
          y2={targetY}
          stroke={chartColours.target}
          stroke-width="1.5"
        />
      )}
      {points.slice(1).map((point, index) => (
        <line
          class="chart__trend"
          x1={inPlot(layout, points[index]?.x ?? 0)}
          y1={points[index]?.y ?? 0}
          x2={inPlot(layout, point.x)}
          y2={point.y}
          stroke={chartColours.bar}
          stroke-width="2"
        />
      ))}
      {points.map((point) => (
        <TrendDot x={inPlot(layout, point.x)} y={point.y} isNewest={point.isNewest} />
      ))}
      <NewestValue row={row} layout={layout} middle={plotY + plotHeight / 2} isKnown={newest !== undefined} />
    </g>
  )
}

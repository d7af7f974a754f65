import { scaleQuantize } from 'd3-scale'
import { chartColours, chartSteps } from './chart-colours.ts'
import { ChartKey, ChartSvg, type ChartWords, keyLineHeight } from './chart-parts.tsx'
import { mark } from './mark.ts'

export type HeatChartProps = ChartWords & {
  /** `short` heads the column, `label` says under the drawing what it is. */
  columns: readonly { id: string; short: string; label: string }[]
  rows: readonly { id: string; label: string; cells: readonly { value: number | null; text: string }[] }[]
  /** The value that gets the strongest shade. */
  max: number
}

/** Pixels. */
const labelRoom = 168
const headHeight = 24
const rowHeight = 24
const gap = 2

/** The shaded table as a drawing for files, `width` pixels wide: the number stands in each cell, so that the shade carries nothing alone. On pages it is a table (heat-table.tsx). */
export const HeatChartSvg = ({ columns, rows, max, width, ...words }: HeatChartProps & { width: number }) => {
  const step = scaleQuantize([0, max], chartSteps)
  const cellWidth = (width - labelRoom) / columns.length
  const keyTop = headHeight + rows.length * rowHeight + 12
  return (
    <ChartSvg {...words} width={width} height={keyTop + columns.length * keyLineHeight}>
      {columns.map(({ short }, x) => (
        <text x={labelRoom + (x + 0.5) * cellWidth} y={headHeight - 8} text-anchor="middle" font-weight="600">
          {short}
        </text>
      ))}
      {rows.map(({ label, cells }, y) => (
        <g transform={`translate(0 ${headHeight + y * rowHeight})`}>
          <text y="16">{label}</text>
          {cells.map(({ value, text }, x) => (
            <g {...mark(`${label}, ${columns[x]?.label ?? ''}`, text)}>
              <rect
                x={labelRoom + x * cellWidth}
                width={cellWidth - gap}
                height={rowHeight - gap}
                fill={value === null ? chartColours.paper : step(value).fill}
                stroke={value === null ? chartColours.track : undefined}
              />
              <text
                x={labelRoom + (x + 0.5) * cellWidth - gap / 2}
                y="16"
                text-anchor="middle"
                font-size="13"
                fill={value === null ? chartColours.muted : step(value).text}
              >
                {text}
              </text>
            </g>
          ))}
        </g>
      ))}
      <ChartKey
        y={keyTop}
        entries={columns.map(({ short, label }) => ({
          sign: (
            <text y="12" font-size="13" font-weight="600">
              {short}
            </text>
          ),
          text: label,
        }))}
      />
    </ChartSvg>
  )
}

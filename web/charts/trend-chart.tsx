import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { chartColours } from './chart-colours.ts'
import { type ChartWidth, chartId, inPlot, type RowLayout, rowLayout, wrapLabel } from './chart-layout.ts'
import { ChartFigure, ChartKey, ChartSvg, type ChartWords, keyLineHeight, labelLineHeight } from './chart-parts.tsx'
import { chartTexts } from './chart-texts.ts'
import { type PlacedTrend, plotHeight, TrendDot, TrendLine, type TrendRow, valueRoom } from './trend-row.tsx'

export type TrendChartProps = ChartWords & {
  language: Language
  /** The moments from left to right, oldest first; at least one. Only the first and the last are written out: the table behind has all. */
  moments: readonly string[]
  rows: readonly TrendRow[]
  max: number
  target?: number
}

const headHeight = 22

const place = (rows: readonly TrendRow[], layout: RowLayout): { placed: PlacedTrend[]; height: number } => {
  let y = headHeight
  const placed = rows.map((row) => {
    const lines = wrapLabel(row.label, layout.labelCharacters)
    const labelHeight = lines.length * labelLineHeight
    const place = { row, lines, y, plotY: layout.isBeside ? y : y + labelHeight + 4 }
    y += (layout.isBeside ? Math.max(labelHeight, plotHeight) : labelHeight + 4 + plotHeight) + 12
    return place
  })
  return { placed, height: y }
}

/** The drawing of small lines alone, for the PDF with a width in pixels. */
export const TrendChartSvg = ({
  language,
  moments,
  rows,
  max,
  target,
  width = 'fluid',
  isWideVariant = false,
  ...words
}: TrendChartProps & { width?: ChartWidth; isWideVariant?: boolean }) => {
  const t = chartTexts[language]
  const layout = rowLayout(width, valueRoom)
  const { placed, height } = place(rows, layout)
  const share = scaleLinear([0, max], [0, 1]).clamp(true)
  const key = [
    ...(moments.length > 1 ? [{ sign: <TrendDot x={12} y={7.5} isNewest={false} />, text: t.earlier }] : []),
    { sign: <TrendDot x={12} y={7.5} isNewest />, text: t.newest },
    ...(target === undefined
      ? []
      : [
          {
            sign: (
              <line
                class="chart__target"
                x1="1"
                x2="23"
                y1="7.5"
                y2="7.5"
                stroke={chartColours.target}
                stroke-width="1.5"
              />
            ),
            text: t.target,
          },
        ]),
  ]
  const ends = [moments.length > 1 ? moments[0] : undefined, moments.at(-1)]
  return (
    <ChartSvg
      {...words}
      kind={isWideVariant ? 'wide' : 'values'}
      width={width}
      height={height + key.length * keyLineHeight}
    >
      {ends.map(
        (moment, index) =>
          moment !== undefined && (
            <text
              class="chart__note"
              x={inPlot(layout, index)}
              y="13"
              text-anchor={index === 0 ? 'start' : 'end'}
              font-size="13"
              fill={chartColours.muted}
            >
              {moment}
            </text>
          ),
      )}
      {placed.map((one) => (
        <TrendLine place={one} layout={layout} share={share} target={target} />
      ))}
      <ChartKey y={height} entries={key} />
    </ChartSvg>
  )
}

/** With room for it, labels stand beside the drawings; styles/charts.css shows one of the two by the width of the figure. */
const wideWidth = 736

/** A small line for each row, all on one scale from 0 to `max`, the target as a line along; `children` (the table behind) follow the drawing. */
export const TrendChart = ({ children, ...props }: TrendChartProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={
      <>
        <TrendChartSvg {...props} id={`${props.id ?? chartId(props.title)}-wide`} width={wideWidth} isWideVariant />
        <TrendChartSvg {...props} />
      </>
    }
  >
    {children}
  </ChartFigure>
)

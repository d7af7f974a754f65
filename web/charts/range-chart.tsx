import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { chartColours } from './chart-colours.ts'
import { type ChartWidth, inPlot, plotLength, type RowLayout, rowLayout, valueEnd, wrapLabel } from './chart-layout.ts'
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
import { Band, Median } from './median-band.tsx'

/** One row. `text` is the median as it is to be read; with `median: null` it says why there is none. */
export type RangeRow = {
  id: string
  label: string
  median: number | null
  lowerQuartile: number | null
  upperQuartile: number | null
  text: string
}

export type RangeChartProps = ChartWords & {
  language: Language
  rows: readonly RangeRow[]
  max: number
  /** The values that get a vertical line and, at the foot, their text. */
  ticks: readonly { value: number; text: string }[]
}

type Placed = { row: RangeRow; lines: string[]; y: number; middle: number }

const valueRoom = 58

const place = (rows: readonly RangeRow[], layout: RowLayout): { placed: Placed[]; height: number } => {
  let y = 4
  const placed = rows.map((row) => {
    const lines = wrapLabel(row.label, layout.labelCharacters)
    const labelHeight = lines.length * labelLineHeight
    const place = { row, lines, y, middle: layout.isBeside ? y + labelHeight / 2 : y + labelHeight + 10 }
    y += layout.isBeside ? labelHeight + 8 : labelHeight + 26
    return place
  })
  return { placed, height: y }
}

const Row = ({
  place: { row, lines, y, middle },
  layout,
  share,
}: {
  place: Placed
  layout: RowLayout
  share: (v: number) => number
}) => (
  <g>
    <LabelLines lines={lines} x={0} y={y + 13} />
    {row.median !== null && (
      <line
        class="chart__line"
        x1={inPlot(layout, 0)}
        x2={inPlot(layout, 1)}
        y1={middle}
        y2={middle}
        stroke={chartColours.line}
      />
    )}
    {row.lowerQuartile !== null && row.upperQuartile !== null && (
      <Band
        x={inPlot(layout, share(row.lowerQuartile))}
        width={plotLength(layout, share(row.upperQuartile) - share(row.lowerQuartile))}
        y={middle - 3.5}
      />
    )}
    {row.median === null ? (
      <text
        class="chart__missing"
        x={inPlot(layout, 0)}
        y={middle + 3}
        font-size="13"
        font-style="italic"
        fill={chartColours.muted}
      >
        {row.text}
      </text>
    ) : (
      <>
        <Median x={inPlot(layout, share(row.median))} y={middle} />
        <text
          class="chart__value"
          {...valueEnd(layout, valueRoom)}
          y={middle + 5}
          font-weight="600"
          fill={chartColours.ink}
        >
          {row.text}
        </text>
      </>
    )}
  </g>
)

/** The drawing of medians in their bands alone, for the PDF with a width in pixels. */
export const RangeChartSvg = ({
  language,
  rows,
  max,
  ticks,
  width = 'fluid',
  ...words
}: RangeChartProps & { width?: ChartWidth }) => {
  const t = chartTexts[language]
  const layout = rowLayout(width, valueRoom)
  const { placed, height } = place(rows, layout)
  const share = scaleLinear([0, max], [0, 1]).clamp(true)
  return (
    <ChartSvg {...words} kind="values" width={width} height={height + 22 + 2 * keyLineHeight}>
      {layout.isBeside &&
        ticks.map(({ value }) => (
          <line
            class="chart__grid"
            x1={inPlot(layout, share(value))}
            x2={inPlot(layout, share(value))}
            y1="0"
            y2={height}
            stroke={chartColours.track}
          />
        ))}
      {placed.map((one) => (
        <Row place={one} layout={layout} share={share} />
      ))}
      {ticks.map(({ value, text }, index) => (
        <text
          class="chart__note"
          x={inPlot(layout, share(value))}
          y={height + 11}
          text-anchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          font-size="13"
          fill={chartColours.muted}
        >
          {text}
        </text>
      ))}
      <ChartKey
        y={height + 22}
        entries={[
          { sign: <Median x={12} y={7.5} />, text: t.median },
          { sign: <Band x={1} width={22} y={4} />, text: t.middleHalf },
        ]}
      />
    </ChartSvg>
  )
}

/** Median and middle half of the regions, a row for each area; `children` follow the drawing. */
export const RangeChart = ({ children, ...props }: RangeChartProps & { children?: Child }) => (
  <ChartFigure title={props.title} description={props.description} svg={<RangeChartSvg {...props} />}>
    {children}
  </ChartFigure>
)

import { scaleLinear } from 'd3-scale'
import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
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
import { mark } from './mark.ts'
import { Band, Median, Own } from './median-band.tsx'
import { TargetLine } from './profile-key.tsx'

/** One row. `text` is the median as it is to be read; with `median: null` it says why there is none. */
export type RangeRow = {
  id: string
  label: string
  median: number | null
  lowerQuartile: number | null
  upperQuartile: number | null
  text: string
  /** One region's own value, with a sign of its own; null where it has none. */
  own?: number | null
}

export type RangeChartProps = ChartWords & {
  language: Language
  rows: readonly RangeRow[]
  max: number
  /** The values that get a vertical line and, at the foot, their text. */
  ticks: readonly { value: number; text: string }[]
  /** A line across all rows. */
  target?: number
}

type Placed = { row: RangeRow; lines: string[]; y: number; middle: number }

const valueRoom = 58

const isGiven = (own: number | null | undefined): own is number => own !== undefined && own !== null

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

/** What a row says when it is read out: the median, and between what values the middle half lies. */
const said = ({ text, lowerQuartile, upperQuartile }: RangeRow, language: Language): string => {
  if (lowerQuartile === null || upperQuartile === null) return text
  return `${text} (${formatNumber(lowerQuartile, language, 0)}–${formatNumber(upperQuartile, language, 0)})`
}

const Row = ({
  place: { row, lines, y, middle },
  layout,
  share,
  target,
  language,
}: {
  place: Placed
  layout: RowLayout
  share: (v: number) => number
  target: number | undefined
  language: Language
}) => (
  <g {...mark(row.label, said(row, language))}>
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
    {target !== undefined && row.median !== null && (
      <TargetLine x={inPlot(layout, share(target))} y1={middle - 8} y2={middle + 8} />
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
        {isGiven(row.own) && <Own x={inPlot(layout, share(row.own))} y={middle} />}
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
  target,
  width = 'fluid',
  ...words
}: RangeChartProps & { width?: ChartWidth }) => {
  const t = chartTexts[language]
  const layout = rowLayout(width, valueRoom)
  const { placed, height } = place(rows, layout)
  const share = scaleLinear([0, max], [0, 1]).clamp(true)
  const targetSign = { sign: <TargetLine x={12} y1={0} y2={15} />, text: t.target }
  const key = [
    { sign: <Median x={12} y={7.5} />, text: t.median },
    { sign: <Band x={1} width={22} y={4} />, text: t.middleHalf },
    ...(rows.some(({ own }) => isGiven(own)) ? [{ sign: <Own x={12} y={7.5} />, text: t.ownRegion }] : []),
    ...(target === undefined ? [] : [targetSign]),
  ]
  return (
    <ChartSvg {...words} kind="values" width={width} height={height + 22 + key.length * keyLineHeight}>
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
        <Row place={one} layout={layout} share={share} target={target} language={language} />
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
      <ChartKey y={height + 22} entries={key} />
    </ChartSvg>
  )
}

/** Median and middle half of the regions, a row for each area; `children` follow the drawing. */
export const RangeChart = ({ children, ...props }: RangeChartProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={<RangeChartSvg {...props} />}
  >
    {children}
  </ChartFigure>
)

import { scaleQuantize } from 'd3-scale'
import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { chartColours, chartSteps } from './chart-colours.ts'
import {
  type ChartWidth,
  inPlot,
  narrowestFluid,
  plotLength,
  type RowLayout,
  rowLayout,
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
  wrappedKey,
} from './chart-parts.tsx'
import { chartTexts } from './chart-texts.ts'
import { mark } from './mark.ts'
import { Band, Median } from './median-band.tsx'

/** How the regions are spread on one row. Median and quartiles are on the scale of the levels, 0 to 4; null when too few answered. */
export type LevelRow = {
  id: string
  label: string
  perLevel: readonly [number, number, number, number, number]
  notApplicable: number
  median: number | null
  lowerQuartile: number | null
  upperQuartile: number | null
}

export type LevelBarsProps = ChartWords & { language: Language; rows: readonly LevelRow[] }

const levelCount = 5
const cellHeight = 24
const bandHeight = 10
const headHeight = 22

/** The place of a level, also between two, along the plot: each level's cell is a fifth of it. */
const levelShare = (level: number): number => (level + 0.5) / levelCount

type Placed = { row: LevelRow; lines: string[]; y: number; cellY: number }

const place = (rows: readonly LevelRow[], layout: RowLayout): { placed: Placed[]; height: number } => {
  let y = headHeight
  const placed = rows.map((row) => {
    const lines = wrapLabel(row.label, layout.labelCharacters)
    const labelHeight = lines.length * labelLineHeight
    const place = { row, lines, y, cellY: layout.isBeside ? y : y + labelHeight + 2 }
    const drawn = cellHeight + bandHeight + 4
    y += (layout.isBeside ? Math.max(labelHeight, drawn) : labelHeight + drawn) + 10
    return place
  })
  return { placed, height: y }
}

type CellsProps = {
  row: LevelRow
  y: number
  layout: RowLayout
  step: (count: number) => number
  language: Language
}

const Cells = ({ row, y, layout, step, language }: CellsProps) => (
  <>
    {row.perLevel.map((count, level) => {
      const shade = chartSteps[step(count)] ?? chartSteps[0]
      const name = count === 0 ? 'none' : step(count)
      const shape = {
        x: inPlot(layout, level / levelCount),
        y,
        width: plotLength(layout, 1 / levelCount),
        height: cellHeight,
      }
      return (
        <g
          {...mark(`${row.label}, ${chartTexts[language].level.toLowerCase()} ${level}`, formatNumber(count, language))}
        >
          <rect
            class={`chart__step-${name}`}
            {...shape}
            fill={count === 0 ? chartColours.paper : shade.fill}
            stroke={chartColours.line}
            stroke-width="1"
          />
          <text
            class={`chart__on-step-${name}`}
            x={inPlot(layout, levelShare(level))}
            y={y + 17}
            text-anchor="middle"
            fill={count === 0 ? chartColours.muted : shade.text}
          >
            {count}
          </text>
        </g>
      )
    })}
  </>
)

/** The drawing of the spread over the levels alone, for the PDF with a width in pixels. */
export const LevelBarsSvg = ({
  language,
  rows,
  width = 'fluid',
  hasKey = true,
  ...words
}: LevelBarsProps & { width?: ChartWidth; hasKey?: boolean }) => {
  const t = chartTexts[language]
  const layout = rowLayout(width, 2)
  const { placed, height } = place(rows, layout)
  const highest = Math.max(1, ...rows.flatMap((row) => row.perLevel))
  const step = scaleQuantize([0, highest], [0, 1, 2, 3, 4])
  const hasMedian = rows.some((row) => row.median !== null)
  const everyEntry = [
    {
      sign: (
        <rect
          class="chart__step-2"
          x="3"
          y="1"
          width="18"
          height="13"
          fill={chartSteps[2].fill}
          stroke={chartColours.line}
        />
      ),
      text: t.regionsAtLevel,
    },
    ...(hasMedian
      ? [
          { sign: <Median x={12} y={7.5} />, text: t.median },
          { sign: <Band x={1} width={22} y={4} />, text: t.middleHalf },
        ]
      : []),
  ]
  // The report draws many of these in a row and explains the signs under the first.
  const entries = hasKey ? wrappedKey(everyEntry, width === 'fluid' ? narrowestFluid : width) : []
  return (
    <ChartSvg {...words} width={width} height={height + entries.length * keyLineHeight + 4}>
      {[0, 1, 2, 3, 4].map((level) => (
        <text
          class="chart__note"
          x={inPlot(layout, levelShare(level))}
          y="13"
          text-anchor="middle"
          font-size="13"
          fill={chartColours.muted}
        >
          {level === 0 || level === 4 ? `${t.level} ${level}` : level}
        </text>
      ))}
      {placed.map(({ row, lines, y, cellY }) => (
        <g>
          <LabelLines lines={lines} x={0} y={y + 14} />
          <Cells row={row} y={cellY} layout={layout} step={step} language={language} />
          {row.lowerQuartile !== null && row.upperQuartile !== null && (
            <Band
              x={inPlot(layout, levelShare(row.lowerQuartile))}
              width={plotLength(layout, (row.upperQuartile - row.lowerQuartile) / levelCount)}
              y={cellY + cellHeight + 3}
            />
          )}
          {row.median !== null && <Median x={inPlot(layout, levelShare(row.median))} y={cellY + cellHeight + 6.5} />}
        </g>
      ))}
      <ChartKey y={height} entries={entries} />
    </ChartSvg>
  )
}

/** How many regions stand on each level, a row for each area or indicator, with median and quartiles under it; `children` follow the drawing. */
export const LevelBars = ({ children, ...props }: LevelBarsProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={<LevelBarsSvg {...props} />}
  >
    {children}
  </ChartFigure>
)

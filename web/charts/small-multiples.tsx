import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { chartColours } from './chart-colours.ts'
import { chartId, fitLabel, withUnit } from './chart-layout.ts'
import { ChartFigure, ChartKey, ChartSvg, type ChartWords, keyLineHeight, labelLineHeight } from './chart-parts.tsx'
import { multipleKey } from './multiple-key.tsx'
import { Panel } from './multiple-panel.tsx'
import { type PanelPlace, panelHeight, panelPlot } from './multiple-places.ts'

/** The regions at one moment. Quartiles are null when too few answered for them. */
export type MultipleValue = { median: number; lowerQuartile: number | null; upperQuartile: number | null }

/** One small drawing. `values` stand in the order of the moments; null: nothing is known then, and line and band have a gap. `text` is the newest as it is to be read, or why there is none. */
export type MultipleRow = {
  id: string
  label: string
  values: readonly (MultipleValue | null)[]
  text: string
  change?: string
}

export type SmallMultiplesProps = ChartWords & {
  language: Language
  /** From left to right, oldest first; at least one. Short, as `2026` or `vt 26`: the first and the last are written out. */
  moments: readonly string[]
  rows: readonly MultipleRow[]
  /** The top of every drawing; the bottom is 0. */
  max: number
  /** Stands after the numbers, for example `%`. */
  unit: string
  target?: number
  /** The places of the first moment after each break in comparability, with what is said of them: no line goes over one. */
  breaks?: { moments: readonly number[]; label: string } | null
  /** What the band is the middle half of, where that is not the regions. */
  bandMeans?: string | undefined
}

/** Pixels. */
const gap = 16
/** To the left of all, for the numbers of the axis. */
const gutter = 40
const narrowWidth = 288
const wideWidth = 736
/** Of the wide typefaces, with air to the neighbour's label. */
const meanCharacterWidth = 7.8

const columnsIn = (width: number): number => Math.max(2, Math.floor((width - gutter + gap) / 180))

/** The numbers of the axis, beside the first drawing of each row. */
const AxisNumbers = ({
  place,
  max,
  unit,
  language,
}: { place: PanelPlace } & Pick<SmallMultiplesProps, 'max' | 'unit' | 'language'>) => (
  <>
    {[0, max / 2, max].map((value) => (
      <text
        class="chart__note"
        x={gutter - 5}
        y={panelPlot(place, 1, max).y(value) + 4}
        text-anchor="end"
        font-size="13"
        fill={chartColours.muted}
      >
        {value === max && unit.length < 2
          ? withUnit(formatNumber(value, language), unit, language)
          : formatNumber(value, language)}
      </text>
    ))}
  </>
)

type Grid = { places: PanelPlace[]; height: number }

const gridOf = (rows: readonly MultipleRow[], width: number): Grid => {
  const columns = columnsIn(width)
  const panelWidth = (width - gutter - gap * (columns - 1)) / columns
  const places: PanelPlace[] = []
  let y = 0
  for (let first = 0; first < rows.length; first += columns) {
    const line = rows.slice(first, first + columns)
    const labels = line.map(({ label }) => fitLabel(label, Math.floor(panelWidth / meanCharacterWidth)))
    const labelHeight = Math.max(...labels.map(({ length }) => length)) * labelLineHeight
    for (const [column, row] of line.entries())
      places.push({
        row,
        lines: labels[column] ?? [],
        x: gutter + column * (panelWidth + gap),
        y,
        width: panelWidth,
        plotY: y + labelHeight + labelLineHeight + 6,
      })
    y += labelHeight + labelLineHeight + 6 + panelHeight
  }
  return { places, height: y }
}

/** The drawing of small lines alone, `width` pixels wide. */
export const SmallMultiplesSvg = ({
  language,
  moments,
  rows,
  max,
  unit,
  target,
  breaks = null,
  bandMeans,
  width,
  kind,
  ...words
}: SmallMultiplesProps & { width: number; kind?: 'wide' }) => {
  const { places, height } = gridOf(rows, width)
  const key = multipleKey({ rows, target, breaks, bandMeans, language, width })
  return (
    <ChartSvg {...words} {...(kind && { kind })} width={width} height={height + key.length * keyLineHeight}>
      {places.map((place) => (
        <Panel
          place={place}
          moments={moments}
          max={max}
          unit={unit}
          target={target}
          breakMoments={breaks?.moments ?? []}
          language={language}
          plot={panelPlot(place, moments.length, max)}
        />
      ))}
      {places
        .filter(({ x }) => x === gutter)
        .map((place) => (
          <AxisNumbers place={place} max={max} unit={unit} language={language} />
        ))}
      <ChartKey y={height} entries={key} />
    </ChartSvg>
  )
}

/** A small drawing over time for each area, all with the same axis: the median as a line in the band of the middle half; `children` (the table behind) follow. */
export const SmallMultiples = ({ children, ...props }: SmallMultiplesProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={
      <>
        <SmallMultiplesSvg {...props} id={`${props.id ?? chartId(props.title)}-wide`} width={wideWidth} kind="wide" />
        <SmallMultiplesSvg {...props} width={narrowWidth} />
      </>
    }
  >
    {children}
  </ChartFigure>
)

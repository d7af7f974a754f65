import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { chartColours, chartFont } from './chart-colours.ts'
import { type ChartWidth, chartId, wrapLabel } from './chart-layout.ts'
import { chartTexts } from './chart-texts.ts'

/** What every chart says of itself: its title, and one sentence about what it shows. */
export type ChartWords = { title: string; description: string; id?: string }

/**
 * The figure around a chart on a page; the table behind it goes in as children. With a language the values of its marks can be read by pointing and by keyboard, where there is script
 * (islands/chart-reading.ts).
 */
export const ChartFigure = ({
  title,
  description,
  svg,
  language,
  children,
}: ChartWords & { svg: Child; language?: Language; children?: Child | undefined }) => (
  <figure class="chart">
    <figcaption class="chart__caption">
      <span class="chart__title">{title}</span>
      <span class="chart__sentence">{description}</span>
    </figcaption>
    {language ? (
      <chart-reading data-label={chartTexts[language].readingLabel} data-hint={chartTexts[language].readingHint}>
        {svg}
      </chart-reading>
    ) : (
      svg
    )}
    {children}
  </figure>
)

const className = (kind: 'values' | 'map' | 'wide' | undefined, width: ChartWidth): string =>
  kind === undefined || (kind === 'values' && width !== 'fluid') ? 'chart__svg' : `chart__svg chart__svg--${kind}`

/** The drawing itself, named by its title and sentence. */
export const ChartSvg = ({
  title,
  description,
  id,
  width,
  height,
  kind,
  children,
}: ChartWords & { width: ChartWidth; height: number; kind?: 'values' | 'map' | 'wide'; children?: Child }) => {
  const name = id ?? chartId(title)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={className(kind, width)}
      role="img"
      aria-labelledby={`${name}-title ${name}-desc`}
      width={width === 'fluid' ? '100%' : width}
      height={height}
      viewBox={width === 'fluid' ? undefined : `0 0 ${width} ${height}`}
      font-family={chartFont}
      font-size="14"
      fill={chartColours.ink}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-desc`}>{description}</desc>
      {children}
    </svg>
  )
}

/** Text that may lie on what is drawn: with an edge of paper around its letters. */
export const haloed = {
  class: 'chart__haloed',
  'paint-order': 'stroke',
  stroke: chartColours.paper,
  'stroke-width': '3',
  'stroke-linejoin': 'round',
  fill: chartColours.ink,
} as const

/** A label of one or more lines; `y` is the first line's baseline. */
export const LabelLines = ({ lines, x, y }: { lines: readonly string[]; x: string | number; y: number }) => (
  <>
    {lines.map((line, index) => (
      <text class="chart__label" x={x} y={y + index * labelLineHeight} fill={chartColours.ink}>
        {line}
      </text>
    ))}
  </>
)

export const labelLineHeight = 18

/** What the signs of a chart mean, one on each line. `sign` draws within 24 × 14. */
export const ChartKey = ({ entries, y }: { entries: readonly KeyEntry[]; y: number }) => (
  <>
    {entries.map((entry, index) => (
      <g transform={`translate(0 ${y + index * keyLineHeight})`}>
        {entry.sign}
        <text class="chart__note" x="32" y="12" font-size="13" fill={chartColours.muted}>
          {entry.text}
        </text>
      </g>
    ))}
  </>
)

export const keyLineHeight = 20

export type KeyEntry = { sign: Child; text: string }

/** The entries of a key with their texts broken into lines that have room in a drawing `width` pixels wide. */
export const wrappedKey = (entries: readonly KeyEntry[], width: number): KeyEntry[] => {
  const characters = Math.floor((width - 32) / 6.8)
  return entries.flatMap(({ sign, text }) =>
    wrapLabel(text, characters).map((line, index) => ({ sign: index === 0 ? sign : null, text: line })),
  )
}

import { scaleLinear } from 'd3-scale'
import type { Language } from '#shared/platform/language.ts'

/**
 * How a chart of rows is laid out. `fluid`: labels above, lengths in percent of whatever room there is, text in real pixels, so that it
 * reads the same at 320 px and on a wide screen. A number: that width in pixels, for print; from 480 on the labels stand beside.
 */
export type ChartWidth = 'fluid' | number

export type RowLayout = {
  width: ChartWidth
  isBeside: boolean
  /** Where the plot begins, as a share of the width. */
  plotStart: number
  plotEnd: number
  /** How many characters a line of a label holds. */
  labelCharacters: number
}

/** Pixels: what a fluid drawing has on the narrowest screen. */
export const narrowestFluid = 288
/** Of the wide typefaces among the common ones at 14 px, so that a label does not run into the plot. */
const meanCharacterWidth = 7.2

/**
 * The layout for a width; `valueRoom` is the room in pixels for values to the right of the plot. When fluid the plot fills the drawing, and the
 * values stand outside it, where styles/charts.css keeps the room free (`chart__svg--values`).
 */
export const rowLayout = (width: ChartWidth, valueRoom: number): RowLayout => {
  const pixels = width === 'fluid' ? narrowestFluid : width
  const isBeside = width !== 'fluid' && width >= 480
  const labelRoom = isBeside ? pixels * 0.38 : pixels
  return {
    width,
    isBeside,
    plotStart: isBeside ? 0.4 : 0,
    plotEnd: width === 'fluid' ? 1 : 1 - valueRoom / pixels,
    labelCharacters: Math.floor(labelRoom / meanCharacterWidth),
  }
}

/** A share (0–1) of the whole width as a coordinate: percent when fluid, else pixels. */
export const along = (layout: RowLayout, share: number): string | number =>
  layout.width === 'fluid' ? `${round(share * 100)}%` : round(share * layout.width)

/** Where the values to the right end: the edge of the drawing, or, when fluid, `valueRoom` beyond it. */
export const valueEnd = (layout: RowLayout, valueRoom: number) => ({
  x: along(layout, 1),
  dx: layout.width === 'fluid' ? valueRoom : 0,
  'text-anchor': 'end',
})

/** A share (0–1) of the plot as a coordinate. */
export const inPlot = (layout: RowLayout, share: number): string | number =>
  along(layout, layout.plotStart + share * (layout.plotEnd - layout.plotStart))

/** A share (0–1) of the plot as a length. */
export const plotLength = (layout: RowLayout, share: number): string | number =>
  along(layout, share * (layout.plotEnd - layout.plotStart))

const round = (value: number): number => Math.round(value * 100) / 100

/** Breaks a label into lines of at most `characters`, between words; a single longer word stands alone on its line. */
export const wrapLabel = (label: string, characters: number): string[] => {
  const lines: string[] = []
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length > 0 ? lines : ['']
}

/** A word in pieces of at most `characters`, each but the last with a hyphen; never a single letter or two at the end. */
const piecesOf = (word: string, characters: number): string[] => {
  if (word.length <= characters) return [word]
  const cut = Math.min(characters - 1, word.length - 3)
  return [`${word.slice(0, cut)}-`, ...piecesOf(word.slice(cut), characters)]
}

/** As `wrapLabel`, but a word that is longer than a line is broken with a hyphen: for drawings where a label must not run into the next. */
export const fitLabel = (label: string, characters: number): string[] =>
  wrapLabel(
    label
      .split(/\s+/)
      .flatMap((word) => piecesOf(word, characters))
      .join(' '),
    characters,
  )

/** An id for a chart's parts from its title; pass another where two charts of a page share one. */
export const chartId = (title: string): string =>
  `chart-${title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`

/** A number with its unit as the language writes it: `45 %`, in English `45%`; alone where it has none. */
export const withUnit = (number: string, unit: string, language: Language): string =>
  unit === '' ? number : unit === '%' && language === 'en' ? `${number}%` : `${number}\u00a0${unit}`

/** A round number that is at least `value`, to end an axis with; 1 when there is nothing to show. */
export const axisEnd = (value: number): number =>
  scaleLinear([0, Math.max(1, value)], [0, 1])
    .nice(4)
    .domain()[1] ?? value

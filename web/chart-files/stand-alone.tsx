import type { Language } from '#shared/platform/language.ts'
import { chartColours, chartFont } from '../charts/chart-colours.ts'
import { wrapLabel } from '../charts/chart-layout.ts'
import { formatDay } from '../texts/format.ts'
import { chartFileTexts } from './chart-file-texts.ts'
import { type ChartFile, fileWidth } from './chart-files.ts'

/** What the site says of itself in every file. */
export type FileSite = { origin: string; isDemonstration: boolean }

/** Pixels. */
const margin = 24
const title = { size: 20, line: 26, characters: 66 }
const body = { size: 15, line: 21, characters: 96 }
const foot = { size: 13, line: 18, characters: 108 }

/** The inner drawing's height, of its own words. Throws when the drawing is fluid: it then has no size of its own. */
const heightOf = (svg: string): number => {
  const found = /^<svg[^>]* viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1]
  if (!found) throw new Error('a chart for a file needs a width in pixels')
  return Number(found)
}

type LinesProps = {
  lines: readonly string[]
  y: number
  font: { size: number; line: number }
  fill: string
  weight?: number
}

const Lines = ({ lines, y, font, fill, weight = 400 }: LinesProps) => (
  <>
    {lines.map((line, index) => (
      <text x={margin} y={y + font.size + index * font.line} font-size={font.size} font-weight={weight} fill={fill}>
        {line}
      </text>
    ))}
  </>
)

/**
 * A chart as a file that stands alone: on paper of its own, with title and sentence above, and under it source, day and whether the figures are made up. All colours are
 * written out; without the site's typeface it takes one like it.
 */
export const standAlone = (file: Omit<ChartFile, 'table'>, site: FileSite, language: Language): string => {
  const t = chartFileTexts[language]
  const drawing = String(file.svg)
  const titleLines = wrapLabel(file.title, title.characters)
  const bodyLines = wrapLabel(file.description, body.characters)
  const footLines = [
    ...(site.isDemonstration ? [t.demonstration] : []),
    ...wrapLabel(
      t.source(file.source, file.compiledAt && formatDay(file.compiledAt, language), new URL(site.origin).host),
      foot.characters,
    ),
  ]
  const bodyTop = margin + titleLines.length * title.line
  const drawingTop = bodyTop + bodyLines.length * body.line + 20
  const footTop = drawingTop + heightOf(drawing) + 20
  const height = Math.ceil(footTop + footLines.length * foot.line + margin - 4)
  const width = fileWidth + 2 * margin
  return String(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...{ 'xml:lang': language }}
      font-family={chartFont}
    >
      <title>{file.title}</title>
      <desc>{[file.description, ...footLines].join(' ')}</desc>
      <rect width={width} height={height} fill={chartColours.paper} />
      <Lines lines={titleLines} y={margin} font={title} fill={chartColours.ink} weight={600} />
      <Lines lines={bodyLines} y={bodyTop} font={body} fill={chartColours.muted} />
      <g transform={`translate(${margin} ${drawingTop})`}>{file.svg}</g>
      <Lines lines={footLines} y={footTop} font={foot} fill={chartColours.muted} />
    </svg>,
  )
}

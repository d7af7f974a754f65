import type { Language } from '#shared/platform/language.ts'
import type { TableCut } from '#shared/tables/table.ts'
import { type ChartFile, fileWidth } from '../chart-files/chart-files.ts'
import type { FileFormat } from '../chart-files/file-formats.ts'
import { LineChartSvg } from '../charts/line-chart.tsx'
import { ProfileChartSvg } from '../charts/profile-chart.tsx'
import { RegionMapSvg } from '../charts/region-map.tsx'
import { formatDay } from '../texts/format.ts'
import type { View } from './asked.ts'
import { type CutDrawing, drawCut } from './cut-drawing.ts'
import { tableTexts } from './table-texts.ts'

/** The formats of a drawing, beside those of the table. */
export const drawingFormats = ['svg', 'png'] as const satisfies readonly FileFormat[]

export const isDrawingFormat = (word: string): word is (typeof drawingFormats)[number] =>
  drawingFormats.some((format) => format === word)

const svgOf = (drawing: Exclude<CutDrawing, { kind: 'not-drawn' }>) => {
  switch (drawing.kind) {
    case 'lines':
      return LineChartSvg({ ...drawing.chart, width: fileWidth })
    case 'bars':
      return ProfileChartSvg({ ...drawing.chart, width: fileWidth })
    case 'map':
      return RegionMapSvg(drawing.chart)
  }
}

/** What the page draws of a cut, as a file that stands alone; null where it draws nothing. An address that says nothing asks for the chart. */
export const drawingFile = (cut: TableCut, view: View, language: Language): Omit<ChartFile, 'table'> | null => {
  const drawing = drawCut(cut, view === 'table' ? 'chart' : view, language)
  const { source, updatedAt } = cut.table
  if (drawing.kind === 'not-drawn') return null
  const { title, description } = drawing.chart
  const updated = tableTexts[language].facts.updated.toLowerCase()
  return {
    title,
    description,
    svg: svgOf(drawing),
    source: updatedAt === '' ? source[language] : `${source[language]}, ${updated} ${formatDay(updatedAt, language)}`,
    // When a table was updated is not when its figures were compiled.
    compiledAt: null,
  }
}

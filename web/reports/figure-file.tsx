import { figureTable } from '#shared/reports/figure-table.ts'
import { plainNumber } from '#shared/reports/printed-cell.ts'
import { type Cell, figuresOf, type ReportColumn, type ReportDocument } from '#shared/reports/report-document.ts'
import { type ChartFile, fileWidth } from '../chart-files/chart-files.ts'
import type { ChartCell } from '../chart-files/chart-table.ts'
import { DrawnFigure } from './document/draw-figure.tsx'

const plain = (cell: Cell, column: ReportColumn, { words }: ReportDocument): ChartCell => {
  if (typeof cell === 'number') return plainNumber(cell, column)
  if (typeof cell === 'string') return cell
  return 'mark' in cell ? words.marks[cell.mark] : cell.text
}

/** A figure of a report as a file that stands alone, with the report as its source; null where the report has none of this name. */
export const figureFile = (document: ReportDocument, id: string): ChartFile | null => {
  const figure = figuresOf(document).find((one) => one.id === id)
  if (!figure) return null
  const { columns, rows } = figureTable(figure, document)
  const number = { kind: 'number', label: '', share: 0 } as const
  return {
    title: figure.caption,
    // What the figure shows in words is in the drawing, for those who do not see it; it may speak of what stands beside it in the report.
    description: `${document.words.figure} ${figure.number}. ${document.subtitle}`,
    svg: <DrawnFigure figure={figure} language={document.language} isFluid={false} ownWidth={fileWidth} />,
    table: {
      columns: columns.map(({ label, kind }) => ({ label, isNumber: kind === 'number' })),
      rows: rows.map((row) => row.map((cell, x) => plain(cell, columns[x] ?? number, document))),
    },
    source: `${document.title}. ${document.edition}`.replace(/\.$/, ''),
    // The edition says of what day the figures are.
    compiledAt: null,
  }
}

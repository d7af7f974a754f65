import { type ReportDocument, type ReportText, readText } from '#shared/reports/report-document.ts'
import type { FileFormat } from '../../chart-files/file-formats.ts'

/** Where the document's words lead, beside its own tables and figures. */
export type DocumentLinks = {
  /** The page of a named figure; null when it has none here. */
  figure: (key: string) => string | null
  /** The file of one table; null for none. */
  tableFile: ((tableId: string) => string) | null
  /** The file of one figure in a format; null for none. */
  figureFile: ((figureId: string, format: FileFormat) => string) | null
}

export type DocumentParts = { document: ReportDocument; links: DocumentLinks; isFluid: boolean }

/** A text of the report: what points at a table or figure leads there, and a named figure to its page. */
export const Words = ({ text, document, links }: { text: ReportText } & Omit<DocumentParts, 'isFluid'>) => (
  <>
    {readText(document, text).map((segment) => {
      const figurePage = segment.figure === undefined ? null : links.figure(segment.figure)
      const href = figurePage ?? (segment.target === undefined ? null : `#${segment.target}`)
      if (href === null) return segment.text
      return (
        <a class={figurePage === null ? 'report-text__pointer' : 'report-text__value'} href={href}>
          {segment.text}
        </a>
      )
    })}
  </>
)

/** A number that a reader takes along, as a link to its page where it has one. */
export const KeyFigureValue = ({
  value,
  figure,
  figurePage,
}: {
  value: string
  figure: string | undefined
  figurePage: DocumentLinks['figure']
}) => {
  const href = figure === undefined ? null : figurePage(figure)
  return <strong>{href === null ? value : <a href={href}>{value}</a>}</strong>
}

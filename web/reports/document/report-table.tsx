import { noteMark } from '#shared/reports/note-mark.ts'
import { printedCell } from '#shared/reports/printed-cell.ts'
import { cellNotes, type ReportTable } from '#shared/reports/report-document.ts'
import { documentTexts } from './document-texts.ts'
import type { DocumentParts } from './report-text.tsx'

type Grid = Pick<ReportTable, 'columns' | 'rows' | 'hasTotal'>

/** Columns and rows with their numbers written out; the first column heads its row. Scrolls sideways in itself where it is too narrow. */
export const CellGrid = ({
  grid: { columns, rows, hasTotal },
  caption,
  captionId,
  notes,
  noteId,
  document,
}: {
  grid: Grid
  caption: string
  captionId: string
  notes: readonly string[]
  noteId: (mark: string) => string
  document: DocumentParts['document']
}) => (
  <div class="table-scroll" role="region" aria-labelledby={captionId} tabindex={0}>
    <table class="ds-table report-table" data-zebra>
      <caption id={captionId}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, kind }) => (
            <th scope="col" class={kind === 'number' ? 'table-number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, y) => (
          <tr class={hasTotal && y === rows.length - 1 ? 'report-table__total' : undefined}>
            {row.map((cell, x) => {
              const { text, isMark, notes: marks } = printedCell(cell, columns[x], notes, document)
              const words = isMark ? <em class="report-table__mark">{text}</em> : text
              const content = (
                <>
                  {words}
                  {marks.length > 0 && (
                    <sup>
                      {marks.map((mark, index) => (
                        <>
                          {index > 0 && '\u202f'}
                          <a href={`#${noteId(mark)}`}>{mark}</a>
                        </>
                      ))}
                    </sup>
                  )}
                </>
              )
              if (x === 0) return <th scope="row">{content}</th>
              return <td class={columns[x]?.kind === 'number' ? 'table-number' : undefined}>{content}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** A table of the report with what must be known under it. */
export const TableBlock = ({ table, document, links }: { table: ReportTable } & Omit<DocumentParts, 'isFluid'>) => {
  const notes = cellNotes(table)
  const noteId = (mark: string) => `table-${table.id}-note-${mark}`
  return (
    <div class="report-block" id={`table-${table.id}`}>
      <CellGrid
        grid={table}
        caption={`${document.words.table} ${table.number}. ${table.caption}`}
        captionId={`table-${table.id}-caption`}
        notes={notes}
        noteId={noteId}
        document={document}
      />
      <div class="report-notes">
        {table.notes.map((note) => (
          <p>{note}</p>
        ))}
        {notes.length > 0 && (
          <ol class="report-notes__list" type="a">
            {notes.map((note, index) => (
              <li id={noteId(noteMark(index))}>{note}</li>
            ))}
          </ol>
        )}
        {links.tableFile && (
          <p>
            <a class="ds-link" href={links.tableFile(table.id)}>
              {documentTexts[document.language].fetchTable}
            </a>
          </p>
        )}
      </div>
    </div>
  )
}

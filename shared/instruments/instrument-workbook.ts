import { refused } from '#shared/platform/outcome.ts'
import { cellText, readWorkbook } from '#shared/platform/workbook-file.ts'
import { checkFile, type ReadFile } from './check-file.ts'
import type { FilePlace, FileProblem } from './file-problem.ts'
import type { Instrument } from './instrument.ts'
import { type SheetTable, sheetsOf } from './instrument-sheets.ts'
import { type Raw, rawInstrument } from './raw-instrument.ts'
import { rowsOf } from './rows-of-workbook.ts'

const headerFill = '#e3e9ec'

const widthOf = (heading: string): number => (/ (sv|en)$/.test(heading) ? 48 : 14)

/** The instrument as an XLSX file. Texts are cells of text, never formulas, and marked where a spreadsheet could take them for one. The library is loaded at the first use. */
export const toWorkbook = async (instrument: Instrument): Promise<Uint8Array> => {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const sheet = ({ name, columns, rows }: SheetTable) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((heading) => ({ width: widthOf(heading) })),
    data: [
      columns.map((heading) => ({
        value: heading,
        type: String,
        fontWeight: 'bold' as const,
        backgroundColor: headerFill,
      })),
      ...rows.map((row) =>
        row.map((cell) => {
          if (cell === null || cell === '') return null
          if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' as const }
          return { value: cellText(cell), type: String, wrap: true, alignVertical: 'top' as const }
        }),
      ),
    ],
  })
  return writeExcelFile(sheetsOf(instrument).map(sheet)).toBuffer()
}

/** Reads the workbook that `toWorkbook` makes, after people have worked in it. Refused with every problem and its cell. */
export const fromWorkbook = async (bytes: Uint8Array): Promise<ReadFile> => {
  const sheets = await readWorkbook(bytes)
  if (!sheets.ok) return refused({ kind: 'file-problems', problems: [{ kind: 'unreadable', place: null, path: '' }] })
  const problems: FileProblem[] = []
  const raw: Raw = rawInstrument((name) => rowsOf(sheets.value, name, problems), problems)
  if (problems.length > 0) return refused({ kind: 'file-problems', problems })
  const placeOf = (path: readonly PropertyKey[]): FilePlace | null => {
    for (let length = path.length; length > 0; length -= 1) {
      const place = raw.places.get(path.slice(0, length).map(String).join('.'))
      if (place) return place
    }
    return null
  }
  return checkFile(raw.instrument, placeOf)
}

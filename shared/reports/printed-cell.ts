import type { Language } from '#shared/platform/language.ts'
import { noteMark } from './note-mark.ts'
import type { Cell, ReportColumn, ReportDocument } from './report-document.ts'

const formatters = new Map<string, Intl.NumberFormat>()

/** A number with exactly so many decimals. Formatters are kept: making one costs many times more than using it. */
const exactNumber = (value: number, decimals: number, language: Language): string => {
  const key = `${language} ${decimals}`
  const known = formatters.get(key)
  const formatter =
    known ??
    new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
  if (!known) formatters.set(key, formatter)
  return formatter.format(value)
}

/** A cell as it is read: its words or its number in the language's form, and the letters of its notes. */
export type PrintedCell = { text: string; isMark: boolean; notes: string[] }

/** Writes a cell for a reader. `notes` are all of the table's (`cellNotes`); their order gives the letters. */
export const printedCell = (
  cell: Cell,
  column: ReportColumn | undefined,
  notes: readonly string[],
  { language, words }: Pick<ReportDocument, 'language' | 'words'>,
): PrintedCell => {
  if (typeof cell === 'string') return { text: cell, isMark: false, notes: [] }
  if (typeof cell === 'number')
    return { text: exactNumber(cell, column?.decimals ?? 0, language), isMark: false, notes: [] }
  if ('mark' in cell) return { text: words.marks[cell.mark], isMark: true, notes: [] }
  return { text: cell.text, isMark: false, notes: cell.notes.map((note) => noteMark(notes.indexOf(note))) }
}

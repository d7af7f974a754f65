import { noteMark } from './note-mark.ts'
import type { Cell, ReportColumn, ReportDocument } from './report-document.ts'

const locales = { sv: 'sv-SE', en: 'en-GB', plain: 'en-US' } as const

const formatters = new Map<string, Intl.NumberFormat>()

/** Rounds to so many decimals, for readers of a language or for programs (`plain`). Formatters are kept: making one costs many times more than using it. */
const formatterOf = (locale: keyof typeof locales, decimals: number, isChange: boolean): Intl.NumberFormat => {
  const key = `${locale} ${decimals} ${isChange}`
  const known = formatters.get(key)
  if (known) return known
  const fresh = new Intl.NumberFormat(locales[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: locale !== 'plain',
    ...(isChange && { signDisplay: 'exceptZero' }),
  })
  formatters.set(key, fresh)
  return fresh
}

/** A number of a table as programs get it, rounded as it is printed: 1.45 is 1.5 in both, where `toFixed` makes 1.4 of it. */
export const plainNumber = (value: number, column: ReportColumn | undefined): number =>
  Number(formatterOf('plain', column?.decimals ?? 0, false).format(value))

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
  if (typeof cell === 'number') {
    const text = formatterOf(language, column?.decimals ?? 0, column?.isChange ?? false).format(cell)
    return { text, isMark: false, notes: [] }
  }
  if ('mark' in cell) return { text: words.marks[cell.mark], isMark: true, notes: [] }
  return { text: cell.text, isMark: false, notes: cell.notes.map((note) => noteMark(notes.indexOf(note))) }
}

import type { Language } from '#shared/platform/language.ts'
import { symbols } from '../symbols.ts'
import type { TableCut } from '../table.ts'
import { rowsOf } from './cut-rows.ts'

/** A column of the file: a dimension's codes or texts, the number, or the symbol of a cell without one. The names are the same in both languages. */
export const csvColumns = ({ dimensions }: Pick<TableCut, 'dimensions'>): string[] => [
  ...dimensions.flatMap(({ id }) => [id, `${id}_label`]),
  'value',
  'symbol',
]

/** What a spreadsheet could take for a formula stays a text by an apostrophe before it. */
export const marked = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A text as a field: quoted where it holds a comma, a quote or a line end. */
export const field = (text: string): string => {
  const safe = marked(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A cut as CSV (RFC 4180, UTF-8): a line a cell, with code and text of each dimension. The number is empty where there is none, and the symbol says why; a text that a
 * spreadsheet could take for a formula gets an apostrophe before it.
 */
export const csv = (cut: TableCut, language: Language): Uint8Array => {
  const lines = rowsOf(cut).map(({ values, cell }) => [
    ...values.flatMap(({ code, label }) => [field(code), field(label[language])]),
    ...('value' in cell ? [String(cell.value), ''] : ['', field(symbols[cell.missing].symbol[language])]),
  ])
  const text = [csvColumns(cut).map(field), ...lines].map((fields) => `${fields.join(',')}\r\n`).join('')
  return Buffer.from(text, 'utf8')
}

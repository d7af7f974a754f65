import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import { type Missing, symbols } from '../symbols.ts'
import type { Dimension, TableCut } from '../table.ts'
import { missingIn, notesOf, sourceOf, valueNotesOf } from './cut-notes.ts'

/** The format's own marks for a cell without a number, one to six dots; a dash would be a zero. DATASYMBOL says how each is shown. */
const dots = { 'not-published': 1, suppressed: 2, 'not-available': 3 } as const satisfies Record<Missing, number>

/** No line of the format is longer than 256 characters; a keyword, a dimension's name and a text may stand on one. */
const maxTextLength = 100

/** A text between quotes, which the format cannot hold inside, nor line ends; a long one goes on over several lines. */
const quoted = (text: string): string => {
  const characters = [...text.replaceAll('"', "'").replaceAll(/[\r\n]+/g, ' ')]
  const parts = [characters.slice(0, maxTextLength)]
  for (let place = maxTextLength; place < characters.length; place += maxTextLength)
    parts.push(characters.slice(place, place + maxTextLength))
  return parts.map((part) => `"${part.join('')}"`).join('\n')
}

const list = (values: readonly string[]): string => values.map(quoted).join(',\n')

const line = (keyword: string, value: string): string => `${keyword}=${value};\n`

const perDimension = (keyword: string, { label }: Dimension, language: Language, value: string) =>
  line(`${keyword}(${quoted(label[language])})`, value)

const by = { sv: 'efter', en: 'by' }

/** The title as the format has it: with what the table is broken down by. */
export const titleOf = ({ table, dimensions }: TableCut, language: Language): string => {
  const names = dimensions.map(({ label }) => label[language].toLocaleLowerCase(language))
  return `${table.title[language]}, ${by[language]} ${new Intl.ListFormat(language).format(names)}`
}

/** The years as the format's time, where they are years. */
const timeOf = (dimension: Dimension, language: Language): string => {
  const codes = dimension.values.map(({ code }) => code)
  if (!dimension.isTime || !codes.every((code) => /^\d{4}$/.test(code))) return ''
  return perDimension('TIMEVAL', dimension, language, `TLIST(A1),${list(codes)}`)
}

/** What must be said of single values, which the format names by their texts. */
const valueNotes = (cut: TableCut, dimension: Dimension, language: Language): string =>
  valueNotesOf(cut, dimension, language)
    .map(([code, note]) => {
      const value = dimension.values.find((one) => one.code === code)?.label[language] ?? code
      return line(`VALUENOTE(${quoted(dimension.label[language])},${quoted(value)})`, quoted(note))
    })
    .join('')

/** A date and time as the format writes it, in UTC: `20261005 00:00`. */
const momentOf = (iso: string): string => `${iso.slice(0, 10).replaceAll('-', '')} ${iso.slice(11, 16)}`

const decimalsIn = (cells: TableCut['cells']): number =>
  Math.max(0, ...cells.map((cell) => ('value' in cell ? (String(cell.value).split('.')[1] ?? '').length : 0)))

const dataOf = ({ cells }: TableCut, rowLength: number): string => {
  const written = cells.map((cell) => ('value' in cell ? String(cell.value) : `"${'.'.repeat(dots[cell.missing])}"`))
  const rows = Array.from({ length: Math.ceil(written.length / rowLength) }, (_, row) =>
    written.slice(row * rowLength, (row + 1) * rowLength).join(' '),
  )
  // A space before each line end too: some readers only take line ends away.
  return `DATA=\n${rows.join(' \n')};\n`
}

/** Which dimension is what is measured, with the unit of each of its values. */
const contentsOf = ({ table, dimensions }: TableCut, contentsId: string | undefined, language: Language): string => {
  const contents = dimensions.find(({ id }) => id === contentsId)
  if (!contents) return ''
  const units = contents.values.map(({ label }) =>
    line(`UNITS(${quoted(label[language])})`, quoted(table.unit[language])),
  )
  return line('CONTVARIABLE', quoted(contents.label[language])) + units.join('')
}

/** How a file differs from the usual: how many of the last dimensions stand in the heading (1), and which dimension is what is measured (none). */
type PxShape = { headings?: number; contentsId?: string }

/** A cut as a PX file (2013) in UTF-8, the last dimension as heading. Line ends and double quotes in texts, which the format cannot hold, become spaces and single quotes. */
export const px = (cut: TableCut, language: Language, { headings = 1, contentsId }: PxShape = {}): Uint8Array => {
  const { table, dimensions, cells } = cut
  const names = dimensions.map(({ label }) => label[language])
  const heading = names.slice(names.length - headings)
  const stub = names.slice(0, names.length - headings)
  const rowLength = dimensions
    .slice(dimensions.length - headings)
    .reduce((product, { values }) => product * values.length, 1)
  const each = (write: (dimension: Dimension) => string) => dimensions.map(write)
  const decimals = String(decimalsIn(cells))
  const text = [
    line('CHARSET', quoted('ANSI')),
    line('AXIS-VERSION', quoted('2013')),
    line('CODEPAGE', quoted('utf-8')),
    line('LANGUAGE', quoted(language)),
    line('DECIMALS', decimals),
    line('SHOWDECIMALS', decimals),
    line('MATRIX', quoted(table.id)),
    // Parts do not add up to totals: some are hidden, and the sources leave some out.
    line('AGGREGALLOWED', 'NO'),
    line('SUBJECT-CODE', quoted(table.measure)),
    line('SUBJECT-AREA', quoted(measures[table.measure].name[language])),
    line('TITLE', quoted(titleOf(cut, language))),
    line('CONTENTS', quoted(measures[table.measure].name[language])),
    line('UNITS', quoted(table.unit[language])),
    ...(stub.length > 0 ? [line('STUB', list(stub))] : []),
    ...(heading.length > 0 ? [line('HEADING', list(heading))] : []),
    contentsOf(cut, contentsId, language),
    ...each((one) => perDimension('VALUES', one, language, list(one.values.map(({ label }) => label[language])))),
    ...each((one) => timeOf(one, language)),
    ...each((one) => perDimension('CODES', one, language, list(one.values.map(({ code }) => code)))),
    ...(table.updatedAt ? [line('LAST-UPDATED', quoted(momentOf(table.updatedAt)))] : []),
    ...(table.nextUpdateAt ? [line('NEXT-UPDATE', quoted(momentOf(table.nextUpdateAt)))] : []),
    line('SOURCE', quoted(sourceOf(cut, language))),
    ...missingIn(cut).map((kind) => line(`DATASYMBOL${dots[kind]}`, quoted(symbols[kind].symbol[language]))),
    // A number sign begins a new line.
    line('NOTE', quoted(notesOf(cut, language).join('#'))),
    ...each((one) => valueNotes(cut, one, language)),
    dataOf(cut, rowLength),
  ]
  return Buffer.from(text.join(''), 'utf8')
}

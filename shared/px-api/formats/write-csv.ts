import type { Language } from '#shared/platform/language.ts'
import { marked } from '#shared/tables/formats/csv.ts'
import { titleOf } from '#shared/tables/formats/px.ts'
import type { Value } from '#shared/tables/table.ts'
import type { Output } from '../output-format.ts'
import type { PlacedCut } from '../query-cut.ts'
import { columnName, pivotOf, shownCell, shownName, shownValue } from './pivot.ts'

/** Texts always in quotes, so that no separator parts them; what a spreadsheet could take for a formula stays a text by an apostrophe before it. */
const field = (value: number | string): string =>
  typeof value === 'number' ? String(value) : `"${marked(value).replaceAll('"', '""')}"`

/** A cut as the CSV of PxWeb (UTF-8): a line a row of the table, a column a combination of the heading's values, with the separator asked for. */
export const writeCsv = (cut: PlacedCut, output: Output, language: Language): Uint8Array => {
  const { stub, columns, rows } = pivotOf(cut)
  // A value stands in many rows and is made a field once.
  const fields = new Map<Value, string>()
  for (const value of stub.flatMap(({ values }) => values))
    fields.set(value, field(shownValue(value, output, language)))
  const lines = [
    ...(output.hasTitle ? [[field(titleOf(cut, language))], []] : []),
    [
      ...stub.map((dimension) => field(shownName(dimension, output, language))),
      ...columns.map((values) => field(columnName(values, cut, output, language))),
    ],
    ...rows.map(({ values, cells }) => [
      ...values.map((value) => fields.get(value)),
      ...cells.map((cell) => field(shownCell(cell, language))),
    ]),
  ]
  return Buffer.from(lines.map((line) => `${line.join(output.separator)}\r\n`).join(''), 'utf8')
}

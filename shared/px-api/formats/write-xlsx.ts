import type { Language } from '#shared/platform/language.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { withoutTimes } from '#shared/platform/zip-times.ts'
import { notesOf, sourceOf } from '#shared/tables/formats/cut-notes.ts'
import { titleOf } from '#shared/tables/formats/px.ts'
import type { Output } from '../output-format.ts'
import type { PlacedCut } from '../query-cut.ts'
import { columnName, pivotOf, shownCell, shownName, shownValue } from './pivot.ts'

const words = {
  sv: { data: 'Tabell', notes: 'Noter', source: 'Källa', note: 'Not', what: 'Om', text: 'Text' },
  en: { data: 'Table', notes: 'Notes', source: 'Source', note: 'Note', what: 'About', text: 'Text' },
} as const

/** A cut as a workbook: the table as it is placed, with the title in its first row where it is asked for, and a sheet of notes. */
export const writeXlsx = async (cut: PlacedCut, output: Output, language: Language): Promise<Uint8Array> => {
  const { stub, columns, rows } = pivotOf(cut)
  const t = words[language]
  const names = [
    ...stub.map((dimension) => shownName(dimension, output, language)),
    ...columns.map((values) => columnName(values, cut, output, language)),
  ]
  const lines = rows.map(({ values, cells }) => [
    ...values.map((value) => shownValue(value, output, language)),
    ...cells.map((cell) => shownCell(cell, language)),
  ])
  const workbook = await plainWorkbook([
    output.hasTitle
      ? { name: t.data, columns: [titleOf(cut, language)], rows: [names, ...lines] }
      : { name: t.data, columns: names, rows: lines },
    {
      name: t.notes,
      columns: [t.what, t.text],
      rows: [[t.source, sourceOf(cut, language)], ...notesOf(cut, language).map((note) => [t.note, note])],
    },
  ])
  return withoutTimes(workbook)
}

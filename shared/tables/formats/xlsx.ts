import type { Language } from '#shared/platform/language.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { withoutTimes } from '#shared/platform/zip-times.ts'
import { symbols } from '../symbols.ts'
import type { TableCut } from '../table.ts'
import { demonstrationNote } from '../validations-table.ts'
import { notesOf, sourceOf } from './cut-notes.ts'
import { rowsOf } from './cut-rows.ts'

const words = {
  sv: {
    data: 'Tabell',
    invented: 'Demonstrationsdata',
    notes: 'Noter',
    code: 'kod',
    what: 'Om',
    text: 'Text',
    title: 'Tabell',
    unit: 'Enhet',
    source: 'Källa',
    updated: 'Uppdaterad',
    note: 'Not',
    none: 'uppgift saknas',
  },
  en: {
    data: 'Table',
    invented: 'Demonstration data',
    notes: 'Notes',
    code: 'code',
    what: 'About',
    text: 'Text',
    title: 'Table',
    unit: 'Unit',
    source: 'Source',
    updated: 'Updated',
    note: 'Note',
    none: 'data missing',
  },
} as const

/** A moment as it is read in a cell: `2026-11-29 12:49 UTC`. */
const momentOf = (iso: string): string => (iso.length > 10 ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso)

/** A cut as a workbook: a sheet with a row a cell, where a cell without a number holds its symbol as a text, and a sheet of notes. The sheet's name says when the figures are invented. */
export const xlsx = async (cut: TableCut, language: Language): Promise<Uint8Array> => {
  const { table, dimensions } = cut
  const t = words[language]
  const workbook = await plainWorkbook([
    {
      // The first row is for programs and holds names only: what is invented must be seen without the sheet of notes.
      name: table.notes.includes(demonstrationNote) ? t.invented : t.data,
      columns: [
        ...dimensions.flatMap(({ label }) => [label[language], `${label[language]} (${t.code})`]),
        table.unit[language],
      ],
      rows: rowsOf(cut).map(({ values, cell }) => [
        ...values.flatMap(({ code, label }) => [label[language], code]),
        'value' in cell ? cell.value : symbols[cell.missing].symbol[language],
      ]),
    },
    {
      name: t.notes,
      columns: [t.what, t.text],
      rows: [
        [t.title, table.title[language]],
        [t.unit, table.unit[language]],
        [t.source, sourceOf(cut, language)],
        [t.updated, momentOf(table.updatedAt) || t.none],
        ...notesOf(cut, language).map((note) => [t.note, note]),
      ],
    },
  ])
  return withoutTimes(workbook)
}

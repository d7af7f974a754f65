import type { Language } from '#shared/platform/language.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { withoutTimes } from '#shared/platform/zip-times.ts'
import { symbols } from '../symbols.ts'
import type { TableCut } from '../table.ts'
import { notesOf, sourceOf } from './cut-notes.ts'
import { rowsOf } from './cut-rows.ts'

const words = {
  sv: {
    data: 'Tabell',
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

/** A cut as a workbook: a sheet with a row a cell, where a cell without a number holds its symbol as a text, and a sheet of notes. */
export const xlsx = async (cut: TableCut, language: Language): Promise<Uint8Array> => {
  const { table, dimensions } = cut
  const t = words[language]
  const workbook = await plainWorkbook([
    {
      name: t.data,
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
        [t.updated, table.updatedAt || t.none],
        ...notesOf(cut, language).map((note) => [t.note, note]),
      ],
    },
  ])
  return withoutTimes(workbook)
}

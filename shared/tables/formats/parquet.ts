import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Language } from '#shared/platform/language.ts'
import { symbols } from '../symbols.ts'
import type { TableCut } from '../table.ts'
import { notesOf, sourceOf } from './cut-notes.ts'
import { rowsOf } from './cut-rows.ts'

/** The columns of CSV by their names, each as long as the cut has cells. */
const columnsOf = (cut: TableCut, language: Language) => {
  const rows = rowsOf(cut)
  const text = (name: string, data: (string | null)[], nullable = false) =>
    ({ name, data, type: 'STRING', nullable }) as const
  return [
    ...cut.dimensions.flatMap(({ id }, place) => [
      text(
        id,
        rows.map(({ values }) => values[place]?.code ?? ''),
      ),
      text(
        `${id}_label`,
        rows.map(({ values }) => values[place]?.label[language] ?? ''),
      ),
    ]),
    {
      name: 'value',
      data: rows.map(({ cell }) => ('value' in cell ? cell.value : null)),
      // One type for all cuts of all tables, so that files can be read together.
      type: 'DOUBLE',
      nullable: true,
    } as const,
    text(
      'symbol',
      rows.map(({ cell }) => ('value' in cell ? null : symbols[cell.missing].symbol[language])),
      true,
    ),
  ]
}

/**
 * A cut as Parquet: a row a cell, in the columns of CSV. The number is null where there is none, and the symbol says why; the file's own metadata holds title, unit,
 * source, language and notes (`notes` as a JSON list).
 */
export const parquet = (cut: TableCut, language: Language): Uint8Array => {
  const { table } = cut
  const about = {
    title: table.title[language],
    unit: table.unit[language],
    source: sourceOf(cut, language),
    ...(table.updatedAt && { updated: table.updatedAt }),
    language,
    notes: JSON.stringify(notesOf(cut, language)),
  }
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columnsOf(cut, language),
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    }),
  )
}

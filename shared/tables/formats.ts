import type { Language } from '#shared/platform/language.ts'
import { csv } from './formats/csv.ts'
import { csvMetadata } from './formats/csv-metadata.ts'
import { jsonStat } from './formats/json-stat.ts'
import { px } from './formats/px.ts'
import { xlsx } from './formats/xlsx.ts'
import type { StatisticsTable, TableCut } from './table.ts'

export type TableFormat = 'csv' | 'csv-metadata' | 'json-stat' | 'px' | 'xlsx' | 'parquet'

type Format = {
  contentType: string
  fileName(table: Pick<StatisticsTable, 'id'>, language: Language): string
  /** How many figures a file may hold: an answer takes 6 MB where it is served, and a workbook seconds to write. */
  mostCells: number
  /** The same cut and language give the same bytes. */
  write(cut: TableCut, language: Language): Uint8Array | Promise<Uint8Array>
}

const named =
  (ending: string): Format['fileName'] =>
  ({ id }, language) =>
    `${id}-${language}.${ending}`

/** The formats in which a cut can be fetched. */
export const formats = {
  csv: {
    contentType: 'text/csv; charset=utf-8; header=present',
    fileName: named('csv'),
    mostCells: 30_000,
    write: csv,
  },
  'csv-metadata': {
    contentType: 'application/csvm+json',
    // As the standard has it: the file's name and `-metadata.json` after it.
    fileName: named('csv-metadata.json'),
    mostCells: 30_000,
    write: (cut, language) => csvMetadata(cut, language, named('csv')(cut.table, language)),
  },
  'json-stat': { contentType: 'application/json', fileName: named('json'), mostCells: 50_000, write: jsonStat },
  px: { contentType: 'text/plain; charset=utf-8', fileName: named('px'), mostCells: 50_000, write: px },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: named('xlsx'),
    mostCells: 25_000,
    write: xlsx,
  },
  parquet: {
    contentType: 'application/vnd.apache.parquet',
    fileName: named('parquet'),
    mostCells: 50_000,
    // Its library is loaded by those who ask for it.
    write: async (cut, language) => (await import('./formats/parquet.ts')).parquet(cut, language),
  },
} as const satisfies Record<TableFormat, Format>

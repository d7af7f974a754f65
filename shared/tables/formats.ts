import type { Language } from '#shared/platform/language.ts'
import { csv } from './formats/csv.ts'
import { csvMetadata } from './formats/csv-metadata.ts'
import { jsonStat } from './formats/json-stat.ts'
import { px } from './formats/px.ts'
import { xlsx } from './formats/xlsx.ts'
import type { StatisticsTable, TableCut } from './table.ts'

export type TableFormat = 'csv' | 'csv-metadata' | 'json-stat' | 'px' | 'xlsx'

type Format = {
  contentType: string
  fileName(table: Pick<StatisticsTable, 'id'>, language: Language): string
  /** The same cut and language give the same bytes. */
  write(cut: TableCut, language: Language): Uint8Array | Promise<Uint8Array>
}

const named =
  (ending: string): Format['fileName'] =>
  ({ id }, language) =>
    `${id}-${language}.${ending}`

/** The formats in which a cut can be fetched. */
export const formats = {
  csv: { contentType: 'text/csv; charset=utf-8; header=present', fileName: named('csv'), write: csv },
  'csv-metadata': {
    contentType: 'application/csvm+json',
    // As the standard has it: the file's name and `-metadata.json` after it.
    fileName: named('csv-metadata.json'),
    write: (cut, language) => csvMetadata(cut, language, named('csv')(cut.table, language)),
  },
  'json-stat': { contentType: 'application/json', fileName: named('json'), write: jsonStat },
  px: { contentType: 'text/plain; charset=utf-8', fileName: named('px'), write: px },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: named('xlsx'),
    write: xlsx,
  },
} as const satisfies Record<TableFormat, Format>

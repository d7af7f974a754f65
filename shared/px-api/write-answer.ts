import type { Language } from '#shared/platform/language.ts'
import { px } from '#shared/tables/formats/px.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { datasetOf } from './dataset.ts'
import { writeCsv } from './formats/write-csv.ts'
import { writeHtml } from './formats/write-html.ts'
import { writeJsonPx } from './formats/write-json-px.ts'
import { writeXlsx } from './formats/write-xlsx.ts'
import type { PxSite } from './links.ts'
import type { Output, OutputFormat } from './output-format.ts'
import type { ResolvedQuery } from './px-query.ts'
import { contentsCode } from './px-table.ts'
import { type PlacedCut, queryCut } from './query-cut.ts'

/** What each format is to a client: its media type, and the ending of a file's name; null for what is read and not kept. */
export const formatFacts = {
  'json-stat2': { contentType: 'application/json; charset=utf-8', ending: null },
  px: { contentType: 'text/plain; charset=utf-8', ending: 'px' },
  csv: { contentType: 'text/csv; charset=utf-8', ending: 'csv' },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  html: { contentType: 'text/html; charset=utf-8', ending: null },
  'json-px': { contentType: 'application/json; charset=utf-8', ending: null },
  parquet: { contentType: 'application/vnd.apache.parquet', ending: 'parquet' },
} as const satisfies Record<OutputFormat, { contentType: string; ending: string | null }>

type Asked = { site: PxSite; table: StatisticsTable; query: ResolvedQuery; output: Output; language: Language }
type Write = (cut: PlacedCut, asked: Asked) => Uint8Array | Promise<Uint8Array>

const writers = {
  'json-stat2': (cut, { site, query, language }) =>
    Buffer.from(JSON.stringify(datasetOf({ site, cut, language }, query, false)), 'utf8'),
  px: (cut, { language }) => px(cut, language, { headings: cut.headings, contentsId: contentsCode }),
  csv: (cut, { output, language }) => writeCsv(cut, output, language),
  xlsx: (cut, { output, language }) => writeXlsx(cut, output, language),
  html: (cut, { output, language }) => writeHtml(cut, output, language),
  'json-px': (cut, { language }) => writeJsonPx(cut, language),
  // Its library is loaded by those who ask for it.
  parquet: async (cut, { language }) => (await import('#shared/tables/formats/parquet.ts')).parquet(cut, language),
} as const satisfies Record<OutputFormat, Write>

/** The answer to a query in the format asked for. The same table, query and output give the same bytes. */
export const writeAnswer = async (asked: Asked): Promise<Uint8Array> =>
  writers[asked.output.format](queryCut(asked.table, asked.query), asked)

import type { Language } from '#shared/platform/language.ts'
import { formats, type TableFormat } from '#shared/tables/formats.ts'
import type { Selection, StatisticsTable } from '#shared/tables/table.ts'
import { pathTo } from '../paths.ts'
import { queryOf } from './asked.ts'

/** The formats that a table can be downloaded in, the most used first. */
export const fileFormats = Object.keys(formats) as TableFormat[]

/** Whether a word of an address is one of the formats. */
export const isFileFormat = (word: string): word is TableFormat => fileFormats.some((format) => format === word)

/** The address of a selection as a file; of the whole table without a selection. */
export const fileAddress = (
  table: StatisticsTable,
  format: TableFormat,
  language: Language,
  selection?: Selection,
): string => {
  const path = pathTo('statisticsFile', language, { table: table.id, format })
  return selection ? `${path}?${queryOf(table, selection)}` : path
}

import type { Language } from '#shared/platform/language.ts'
import type { WebDeps } from '../deps.ts'
import type { ChartFile } from './chart-files.ts'
import type { FileFormat } from './file-formats.ts'
import { type FileSite, standAlone } from './stand-alone.tsx'
import { tableCsv } from './table-csv.ts'

/** A chart as the bytes of its file; what the site says of itself is that of `site`. */
export const chartBytes = (
  format: FileFormat,
  file: ChartFile,
  { site, language, drawPng }: { site: FileSite; language: Language; drawPng: WebDeps['drawPng'] },
): Uint8Array | Promise<Uint8Array> => {
  if (format === 'csv') return tableCsv(file.table)
  const svg = standAlone(file, site, language)
  return format === 'svg' ? Buffer.from(svg, 'utf8') : drawPng(svg)
}

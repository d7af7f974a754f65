import type { Site, Visit } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import type { ChartFile } from './chart-files.ts'
import { chartFiles, isChart } from './chart-registry.ts'
import { type FileFormat, fileFormats, isFileFormat } from './file-formats.ts'
import { standAlone } from './stand-alone.tsx'
import { tableCsv } from './table-csv.ts'

const bytesOf = (
  format: FileFormat,
  file: ChartFile,
  { deps, language }: Visit<'chartFile'>,
): Uint8Array | Promise<Uint8Array> => {
  if (format === 'csv') return tableCsv(file.table)
  const svg = standAlone(file, deps.site, language)
  return format === 'svg' ? Buffer.from(svg, 'utf8') : deps.drawPng(svg)
}

/** The files of the charts: as they stand on the page, with the filters that the address carries. */
export const registerChartFiles = (site: Site): void => {
  site.on('chartFile', async (visit) => {
    const { chart, file: format } = visit.params
    if (!isChart(chart) || !isFileFormat(format)) return visit.notFound()
    const file = await chartFiles[chart](visit.deps, visit.query, visit.language)
    if (!file) return visit.notFound()
    return sendFile(
      {
        bytes: await bytesOf(format, file, visit),
        contentType: fileFormats[format].contentType,
        name: `${chart}-${visit.language}.${format}`,
      },
      visit.context.req.header('if-none-match'),
    )
  })
}

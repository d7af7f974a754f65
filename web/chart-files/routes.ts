import type { Site } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { chartBytes } from './chart-bytes.ts'
import { chartFiles, isChart } from './chart-registry.ts'
import { fileFormats, isFileFormat } from './file-formats.ts'

/** The files of the charts: as they stand on the page, with the filters that the address carries. */
export const registerChartFiles = (site: Site): void => {
  site.on('chartFile', async (visit) => {
    const { chart, file: format } = visit.params
    if (!isChart(chart) || !isFileFormat(format)) return visit.notFound()
    const file = await chartFiles[chart](visit.deps, visit.query, visit.language)
    if (!file) return visit.notFound()
    return sendFile(
      {
        bytes: await chartBytes(format, file, {
          site: visit.deps.site,
          language: visit.language,
          drawPng: visit.deps.drawPng,
        }),
        contentType: fileFormats[format].contentType,
        name: `${chart}-${visit.language}.${format}`,
      },
      visit.context.req.header('if-none-match'),
    )
  })
}

import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import { chartFileTexts } from './chart-file-texts.ts'
import { fileFormats } from './file-formats.ts'

/** The links under a chart to its files, with the filters of the page in their addresses. `chart` is its name in the registry; `title` tells the links of several charts apart. */
export const ChartDownloads = ({
  chart,
  title,
  query,
  language,
}: {
  chart: string
  title: string
  query?: URLSearchParams
  language: Language
}) => {
  const t = chartFileTexts[language]
  const search = query?.toString() ? `?${query}` : ''
  return (
    <p class="chart-downloads">
      {t.download}
      {Object.keys(fileFormats).map((format, index) => (
        <>
          {index === 0 ? ' ' : ' · '}
          <a
            class="ds-link"
            href={pathTo('chartFile', language, { chart, file: format }) + search}
            aria-label={t.file(format.toUpperCase(), title)}
            download
          >
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  )
}

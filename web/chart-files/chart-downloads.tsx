import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import { chartFileTexts } from './chart-file-texts.ts'
import { type FileFormat, fileFormats } from './file-formats.ts'
import { pageChartAddress } from './page-charts.ts'

const allFormats = Object.keys(fileFormats) as FileFormat[]

/** The links under a chart to its files; `title` tells the links of several charts apart. */
export const FileLinks = ({
  title,
  language,
  address,
  formats = allFormats,
}: {
  title: string
  language: Language
  address: (format: FileFormat) => string
  formats?: readonly FileFormat[]
}) => {
  const t = chartFileTexts[language]
  return (
    <p class="chart-downloads">
      {t.download}
      {formats.map((format, index) => (
        <>
          {index === 0 ? ' ' : ' · '}
          <a class="ds-link" href={address(format)} aria-label={t.file(format.toUpperCase(), title)} download>
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  )
}

/** The links to the files of a chart that anyone may see, with the filters of the page in their addresses. `chart` is its name in the registry. */
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
  const search = query?.toString() ? `?${query}` : ''
  return (
    <FileLinks
      title={title}
      language={language}
      address={(format) => pathTo('chartFile', language, { chart, file: format }) + search}
    />
  )
}

/** The links to the files of a chart that its own page hands out (`sendPageChart`). `page` is the address of the page, with what is chosen there. */
export const PageChartDownloads = ({
  page,
  chart,
  title,
  language,
}: {
  page: string
  chart: string
  title: string
  language: Language
}) => <FileLinks title={title} language={language} address={(format) => pageChartAddress(page, { chart, format })} />

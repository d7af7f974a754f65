import { raw } from 'hono/html'
import type { Language } from '#shared/platform/language.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import type { SiteFacts } from '../deps.ts'
import { pathTo } from '../paths.ts'
import { tableDataset } from './catalogue-of.ts'
import { openDataTexts } from './open-data-texts.ts'

/** A table as search engines for data know it (schema.org Dataset, https://developers.google.com/search/docs/appearance/structured-data/dataset). */
export const datasetJsonLd = (table: StatisticsTable, site: SiteFacts, language: Language): object => {
  const dataset = tableDataset(site, table)
  const { years, terms } = dataset
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: dataset.title[language],
    description: dataset.description[language],
    url: site.origin + pathTo('statisticsTable', language, { table: table.id }),
    identifier: dataset.id,
    keywords: dataset.keywords[language],
    inLanguage: language,
    isAccessibleForFree: true,
    ...(terms.licence ? { license: terms.licence } : { usageInfo: site.origin + pathTo('openData', language) }),
    creditText: table.source[language],
    ...(site.publisher && { publisher: { '@type': 'Organization', name: site.publisher.name[language] } }),
    ...(dataset.modifiedAt && { dateModified: dataset.modifiedAt }),
    ...(years && { temporalCoverage: `${years.first}/${years.last}` }),
    spatialCoverage: { '@type': 'Place', name: language === 'sv' ? 'Sverige' : 'Sweden' },
    variableMeasured: { '@type': 'PropertyValue', name: table.title[language], unitText: table.unit[language] },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: openDataTexts[language].catalogueName,
      url: site.origin + pathTo('openData', language),
    },
    distribution: dataset.distributions
      .filter((one) => one.language === language)
      .map(({ accessUrl, mediaType, title }) => ({
        '@type': 'DataDownload',
        name: title[language],
        encodingFormat: mediaType,
        contentUrl: accessUrl,
      })),
  }
}

/** The same in the page. Data, not a program: browsers run nothing of it, and the page's security policy is not about it. */
export const DatasetScript = ({
  table,
  site,
  language,
}: {
  table: StatisticsTable
  site: SiteFacts
  language: Language
}) => (
  <script type="application/ld+json">
    {raw(JSON.stringify(datasetJsonLd(table, site, language)).replaceAll('<', '\\u003c'))}
  </script>
)

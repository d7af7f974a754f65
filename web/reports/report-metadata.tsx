import { raw } from 'hono/html'
import { ownTerms } from '#shared/open-data/terms.ts'
import type { Language } from '#shared/platform/language.ts'
import { citationOf } from '#shared/reports/report-title.ts'
import { contentTypes, fileNameOf, type StatusReport } from '#shared/reports/status-report.ts'
import type { SiteFacts } from '../deps.ts'
import type { Metadata } from '../layout/document-head.tsx'
import { pathTo } from '../paths.ts'
import { readerTexts } from './reader-texts.ts'
import { placesOf } from './report-places.ts'
import { outOn, type ReportView } from './report-view.ts'

type Described = { report: StatusReport; view: ReportView; site: SiteFacts; language: Language }

/** Who publishes, as a citation names it. */
const publisherName = (site: SiteFacts, language: Language): string =>
  site.publisher?.name[language] ?? 'Valideringslyft'

const addressOf = ({ report, site, language }: Pick<Described, 'report' | 'site' | 'language'>): string =>
  site.origin + placesOf(report, language).page(report.id)

/** How the report is named in a list of sources. */
export const citationIn = (described: Described): string => {
  const { report, view, site, language } = described
  const { reportVersion } = report
  const { year, subtitle } = view
  return citationOf(
    { publisher: publisherName(site, language), year, subtitle, reportVersion, address: addressOf(described) },
    language,
  )
}

/** The report as search engines and reference programs know it (schema.org Report). Files name their checksums. */
export const reportJsonLd = (described: Described): object => {
  const { report, view, site, language } = described
  return {
    '@context': 'https://schema.org/',
    '@type': 'Report',
    name: `${view.title}, ${view.version}`,
    description: readerTexts[language].reportLead[report.choice.recipient],
    identifier: report.id,
    reportNumber: report.id,
    version: String(report.reportVersion),
    url: addressOf(described),
    datePublished: report.publishedAt,
    inLanguage: report.choice.languages,
    isAccessibleForFree: true,
    license: ownTerms.licence,
    publisher: { '@type': 'Organization', name: publisherName(site, language) },
    creditText: citationIn(described),
    ...(report.isDemonstration && { creativeWorkStatus: 'Demonstration' }),
    encoding: report.files.map((file) => ({
      '@type': 'MediaObject',
      name: fileNameOf(report.id, file),
      contentUrl:
        site.origin + pathTo('reportFile', language, { report: report.id, file: fileNameOf(report.id, file) }),
      encodingFormat: contentTypes[file.format].split(';')[0],
      contentSize: `${file.bytes} B`,
      sha256: file.sha256,
      ...(file.language !== null && { inLanguage: file.language }),
    })),
  }
}

/** The same in the page. Data, not a program: browsers run nothing of it, and the page's security policy is not about it. */
export const ReportScript = (described: Described) => (
  <script type="application/ld+json">{raw(JSON.stringify(reportJsonLd(described)).replaceAll('<', '\\u003c'))}</script>
)

/** The report in Dublin Core, for the page's head. */
export const reportMetadata = (described: Described): Metadata[] => {
  const { report, view, site, language } = described
  const pairs = [
    ['title', `${view.title}, ${view.version}`],
    ['identifier', addressOf(described)],
    ['publisher', publisherName(site, language)],
    ['issued', outOn(report)],
    ...report.choice.languages.map((one) => ['language', one]),
    ['type', 'Text'],
    ['license', ownTerms.licence ?? ''],
    ['bibliographicCitation', citationIn(described)],
  ]
  return pairs.map(([name, content = '']) => ({ name: `DC.${name}`, content }))
}

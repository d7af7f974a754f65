import { create } from 'xmlbuilder2'
import { ownTerms } from '#shared/open-data/terms.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'

/** What the report is, in Dublin Core: titles, descriptions and keywords in each of its languages. */
export const dublinCoreXml = (documents: readonly ReportDocument[]): Uint8Array => {
  const [first] = documents
  if (!first) throw new Error('a package holds a report in at least one language')
  const inLanguage = (text: (document: ReportDocument) => string) =>
    documents.map((document) => ({ '@xml:lang': document.language, '#': text(document) }))
  const document = {
    'oai_dc:dc': {
      '@xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
      'dc:title': inLanguage(({ title, subtitle }) => `${title}: ${subtitle}`),
      'dc:creator': 'Valideringslyft',
      'dc:subject': documents.flatMap(({ keywords, language }) =>
        keywords.map((keyword) => ({ '@xml:lang': language, '#': keyword })),
      ),
      'dc:description': inLanguage(({ edition, isDemonstration, demonstration }) =>
        isDemonstration ? `${edition}. ${demonstration.long}` : edition,
      ),
      'dc:publisher': 'Valideringslyft',
      'dc:date': swedishDay(new Date(first.madeAt)),
      'dc:type': 'Text',
      'dc:format': 'application/pdf',
      'dc:identifier': [first.id, ...documents.map(({ address }) => address)],
      'dc:source': first.snapshotId,
      'dc:language': documents.map(({ language }) => language),
      'dc:rights': ownTerms.licence ?? ownTerms.text.sv,
    },
  }
  return Buffer.from(create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true }))
}

import { create } from 'xmlbuilder2'
import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import { searchTexts } from './search-texts.ts'

export const openSearchName = 'opensearch.xml'
export const openSearchType = 'application/opensearchdescription+xml'

/** The description by which a browser offers the search in its own field (OpenSearch 1.1). */
export const openSearchFile = (origin: string, language: Language): string => {
  const t = searchTexts[language]
  return create({ version: '1.0', encoding: 'UTF-8' })
    .ele('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' })
    .ele('ShortName')
    .txt(t.browserName)
    .up()
    .ele('Description')
    .txt(t.browserDescription)
    .up()
    .ele('InputEncoding')
    .txt('UTF-8')
    .up()
    .ele('Language')
    .txt(language)
    .up()
    .ele('Image', { width: '64', height: '64', type: 'image/svg+xml' })
    .txt(`${origin}/assets/icon.svg`)
    .up()
    .ele('Url', {
      type: 'text/html',
      method: 'get',
      template: `${origin}${pathTo('search', language)}?q={searchTerms}`,
    })
    .end({ prettyPrint: true })
}

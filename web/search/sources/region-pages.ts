import { blocksOf } from '#shared/articles/lix.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { inLanguage, type Language } from '#shared/platform/language.ts'
import type { ShownPage } from '#shared/region-pages/page-record.ts'
import { type Region, regions } from '#shared/regions/regions.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import type { WebDeps } from '../../deps.ts'
import { pathTo } from '../../paths.ts'
import { regionPageTexts } from '../../region-pages/region-page-texts.ts'
import { inBoth } from './in-both.ts'

const plain = (markdown: string): string => blocksOf(markdown).join('\n')

const wordsOf = (page: ShownPage, blocks: readonly ShownArticle[], language: Language): string => {
  const { contact, news, parts } = page.content
  const told = parts.flatMap((part) => {
    if (part.kind !== 'reference')
      return [inLanguage(part.title, language).text, plain(inLanguage(part.body, language).text)]
    const block = blocks.find(({ id }) => id === part.blockId)
    return block ? [block.texts[language].title, plain(block.texts[language].sections.body ?? '')] : []
  })
  // Whom the page may name is not searched for: she stands there for those who come to the page.
  return [inLanguage(contact.unit, language).text, plain(inLanguage(news, language).text), ...told].join('\n')
}

/** Each region's page: what it has written, or where it has written nothing, that the page is there and says so. */
export const regionDocuments = (
  all: readonly Pick<Region, 'code' | 'name' | 'county'>[],
  pages: ReadonlyMap<string, ShownPage>,
  blocks: readonly ShownArticle[],
  language: Language,
): SearchDocument[] =>
  all.map((region) => {
    const page = pages.get(region.code)
    const t = regionPageTexts[language]
    const role = page ? plain(inLanguage(page.content.role, language).text) : ''
    return {
      id: `region-${region.code}`,
      kind: 'region',
      language,
      title: t.title(region.name),
      words: region.county,
      lead: role || (page ? t.lead : t.missingTitle(region.name)),
      body: page ? wordsOf(page, blocks, language) : '',
      url: pathTo('regionPage', language, { region: region.code }),
      date: page?.reviewedOn ?? null,
      weight: page ? 1 : 0.8,
    }
  })

/** The regions' pages, with the building blocks that they refer to as those are now. */
export const regionSource =
  ({ regionPages, articles }: Pick<WebDeps, 'regionPages' | 'articles'>): SearchSource =>
  async () => {
    const [summaries, shown] = await Promise.all([regionPages.summaries(), articles.shown()])
    const blocks = shown.filter(({ kind }) => kind === 'block')
    return {
      key: [
        ...summaries.map(({ regionCode, edition, publishedAt, reviewedOn }) =>
          [regionCode, edition, publishedAt, reviewedOn].join(' '),
        ),
        ...blocks.map(({ id, edition, publishedAt }) => `${id} ${edition} ${publishedAt}`),
      ].join(),
      documents: async () => {
        const read = await Promise.all(summaries.map(({ regionCode }) => regionPages.shown(regionCode)))
        const pages = new Map(read.flatMap((page) => (page ? [[page.regionCode, page] as const] : [])))
        return inBoth((language) => regionDocuments(regions, pages, blocks, language))
      },
    }
  }

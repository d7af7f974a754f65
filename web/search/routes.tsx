import { search } from '#shared/search/search.ts'
import { createSearchLife } from '#shared/search/search-life.ts'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { openSearchFile, openSearchName, openSearchType } from './open-search.ts'
import { searchSources } from './read-sources.ts'
import { addressOfSearch, requestIn } from './search-address.ts'
import { searchFieldTexts } from './search-field-texts.ts'
import { SearchPage } from './search-page.tsx'
import { searchTexts } from './search-texts.ts'

/** Search over all that anyone may read. What is searched for is kept nowhere and told to no log. */
export const registerSearch = (site: Site): void => {
  const { deps } = site
  const life = createSearchLife({
    sources: searchSources(deps),
    words: () => deps.articles.words(),
    clock: deps.clock,
    onFailure: (error) =>
      deps.log.error('search-not-renewed', { name: error instanceof Error ? error.name : 'unknown' }),
  })
  site.on('search', async ({ language, query, page }) => {
    const t = searchTexts[language]
    const request = requestIn(query)
    const isAsked = request.written.trim() !== ''
    const answer = isAsked ? search(await life.index(language), request) : null
    return page({
      title: answer?.text ? t.titleOf(answer.text) : searchFieldTexts[language].title,
      description: t.lead,
      isUnlisted: isAsked,
      // What is searched for stands in it as it was read: cut, and with nothing else.
      otherLanguage: isAsked
        ? addressOfSearch(language === 'sv' ? 'en' : 'sv', { ...request, written: answer?.text ?? '' })
        : pathTo('search', language === 'sv' ? 'en' : 'sv'),
      children: (
        <SearchPage
          language={language}
          request={request}
          answer={answer?.text ? answer : null}
          contact={deps.site.contact}
        />
      ),
    })
  })
  site.on('searchFile', ({ language, params, notFound }) =>
    params.file === openSearchName
      ? new Response(openSearchFile(deps.site.origin, language), {
          headers: { 'content-type': `${openSearchType}; charset=utf-8`, 'cache-control': 'public, max-age=3600' },
        })
      : notFound(),
  )
}

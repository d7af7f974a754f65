import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { ArticleScript, articleMetadata } from './article-metadata.tsx'
import { hubFeeds } from './feed.ts'
import { HubPage } from './hub-page.tsx'
import { hubArticleId } from './hub-places.ts'
import { imagesOf, wordLinker } from './hub-reading.ts'
import { hubTexts } from './hub-texts.ts'
import { WordsPage, WordsScript } from './words-page.tsx'
import { wordsTexts } from './words-texts.ts'
import { wordsView } from './words-view.ts'

/** The words whose meanings the law has given, newest first. */
const definitionIds = ['validation', 'validation-before-2023']

/** The hub's first page and the word list. */
export const registerFirstPages = (site: Site): void => {
  const { deps } = site
  site.on('hub', async ({ language, page }) => {
    const [articles, words, fourSteps, linkWords] = await Promise.all([
      deps.articles.shown(),
      deps.articles.words(),
      deps.hubFiles.fourSteps(),
      wordLinker(deps, language),
    ])
    const find = (id: string) => articles.find((one) => one.id === id)
    const article = find(hubArticleId)
    const text = article?.texts[language]
    return page({
      title: text?.title ?? hubTexts[language].title,
      description: text?.lead ?? hubTexts[language].description,
      isWide: true,
      feeds: hubFeeds(language),
      ...(article && { metadata: articleMetadata(article, deps.site, language) }),
      children: (
        <>
          {article && <ArticleScript article={article} site={deps.site} language={language} />}
          <HubPage
            language={language}
            article={article}
            fourSteps={fourSteps}
            definitions={definitionIds.flatMap((id) => words.find((word) => word.id === id) ?? [])}
            law={find('the-law')}
            myths={find('myths-and-facts')}
            linkWords={linkWords}
            images={article ? await imagesOf(deps, article, language) : new Map()}
          />
        </>
      ),
    })
  })

  site.on('hubWords', async ({ language, query, page }) => {
    const words = await deps.articles.words()
    const search = (query.get('q') ?? '').slice(0, 100)
    const letter = (query.get('letter') ?? '').slice(0, 2)
    const { title, lead } = wordsTexts[language]
    return page({
      title,
      description: lead,
      isWide: true,
      children: (
        <>
          <WordsScript language={language} words={words} url={deps.site.origin + pathTo('hubWords', language)} />
          <WordsPage
            language={language}
            view={wordsView(words, { language, search, letter })}
            search={search}
            letter={letter}
          />
        </>
      ),
    })
  })
}

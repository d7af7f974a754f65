import type { Child } from 'hono/jsx'
import { isWho } from '#shared/actors/answers.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { wayAddress } from '../actors/way-view.ts'
import { Breadcrumbs } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { ArticleScript, articleMetadata } from './article-metadata.tsx'
import { PlainArticlePage, ReadingPage } from './article-sections.tsx'
import { hubFeeds } from './feed.ts'
import { hubArticleId, placeOf } from './hub-places.ts'
import { imagesOf, wordLinker } from './hub-reading.ts'
import { hubTexts } from './hub-texts.ts'
import { AudiencesPage, GuidesPage, Others } from './listing-pages.tsx'
import { withReader } from './reader-links.ts'
import { readingTexts } from './reading-texts.ts'
import { goneOrNotFound } from './withdrawn-page.tsx'

type Reading = Pick<Visit, 'deps' | 'language' | 'page' | 'path'>

/** The page of one text: `way` are the pages above it, `aside` what stands beside it. */
export const articlePage = async (
  { deps, language, page, path }: Reading,
  article: ShownArticle,
  { way, aside }: { way: { href: string; label: string }[]; aside: Child },
): Promise<Response> => {
  const [words, images] = await Promise.all([wordLinker(deps, language), imagesOf(deps, article, language)])
  const toReadersWay = withReader(article)
  const { title, lead } = article.texts[language]
  const other = language === 'sv' ? 'en' : 'sv'
  const otherLanguage = placeOf(article, other)
  const Page = article.kind === 'audience' || article.kind === 'guide' ? ReadingPage : PlainArticlePage
  return page({
    title,
    description: lead,
    isWide: true,
    // Its last part is another word in the other language.
    ...(otherLanguage && { otherLanguage }),
    feeds: hubFeeds(language),
    metadata: articleMetadata(article, deps.site, language),
    children: (
      <>
        <ArticleScript article={article} site={deps.site} language={language} />
        <Breadcrumbs language={language} links={[{ href: path('hub'), label: hubTexts[language].title }, ...way]} />
        <Page
          language={language}
          article={article}
          linkWords={(html) => words(toReadersWay(html))}
          images={images}
          aside={aside}
        />
      </>
    ),
  })
}

/** The questions that show the way; whoever reads a page for her own kind has answered the first. */
const toWay = ({ id }: ShownArticle, language: Language): string => wayAddress(isWho(id) ? { who: id } : {}, language)

const registerAudiences = (site: Site): void => {
  const { deps } = site
  const audiences = async () => (await deps.articles.shown()).filter(({ kind }) => kind === 'audience')
  site.on('audiences', async ({ language, page }) => {
    const t = readingTexts[language]
    return page({
      title: t.audiencesTitle,
      description: t.audiencesLead,
      isWide: true,
      children: <AudiencesPage language={language} articles={await audiences()} />,
    })
  })
  site.on('audience', async (visit) => {
    const { language, params, path } = visit
    const t = readingTexts[language]
    const all = await audiences()
    const article = all.find(({ slug }) => slug[language] === params.slug)
    if (!article) return goneOrNotFound(visit, 'audience', params.slug)
    const others = all.filter(({ id }) => id !== article.id)
    return articlePage(visit, article, {
      way: [{ href: path('audiences'), label: t.audiencesTitle }],
      aside: (
        <>
          <p class="reading-side__way">
            <a class="ds-button" data-variant="secondary" href={toWay(article, language)}>
              {hubTexts[language].ways.findYourWay.title}
            </a>
          </p>
          <Others language={language} title={t.others} articles={others} />
        </>
      ),
    })
  })
}

const registerGuides = (site: Site): void => {
  const { deps } = site
  const guides = async () => (await deps.articles.shown()).filter(({ kind }) => kind === 'guide')
  site.on('guides', async ({ language, page }) => {
    const t = readingTexts[language]
    return page({
      title: t.guidesTitle,
      description: t.guidesLead,
      isWide: true,
      children: <GuidesPage language={language} articles={await guides()} />,
    })
  })
  site.on('guide', async (visit) => {
    const { language, params, path } = visit
    const t = readingTexts[language]
    const all = await guides()
    const article = all.find(({ slug }) => slug[language] === params.slug)
    if (!article) return goneOrNotFound(visit, 'guide', params.slug)
    const others = all.filter(({ id }) => id !== article.id)
    return articlePage(visit, article, {
      way: [{ href: path('guides'), label: t.guidesTitle }],
      aside: (
        <>
          <p class="reading-side__way">
            <a href={path('workTemplates')}>{t.toTemplates}</a>
          </p>
          <Others language={language} title={t.otherGuides} articles={others} />
        </>
      ),
    })
  })
}

/** Short names by which the law and the myths are found too, in each language. */
const shortNames: Record<string, string> = {
  lagen: 'the-law',
  'the-law': 'the-law',
  myter: 'myths-and-facts',
  myths: 'myths-and-facts',
}

const registerBasics = (site: Site): void => {
  const { deps } = site
  site.on('hubArticle', async (visit) => {
    const { language, params, path, redirect } = visit
    const basics = (await deps.articles.shown()).filter(({ kind }) => kind === 'basics')
    const article = basics.find(({ slug }) => slug[language] === params.slug)
    if (article?.id === hubArticleId) return redirect(path('hub'))
    if (article) {
      const others = basics.filter(({ id }) => id !== article.id)
      return articlePage(visit, article, {
        way: [],
        aside: <Others language={language} title={hubTexts[language].title} articles={others} />,
      })
    }
    const named = basics.find(({ id }) => id === shortNames[params.slug])
    if (named) return redirect(placeOf(named, language) ?? path('hub'))
    return goneOrNotFound(visit, 'basics', params.slug)
  })
}

/** The texts for target groups, the guidance and the basics. */
export const registerReading = (site: Site): void => {
  registerAudiences(site)
  registerGuides(site)
  registerBasics(site)
}

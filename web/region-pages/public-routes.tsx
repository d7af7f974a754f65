import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { blocksIn } from '#shared/region-pages/block-words.ts'
import type { PageContent } from '#shared/region-pages/region-page.ts'
import type { ShownImage } from '../articles/tame-markdown.ts'
import type { WebDeps } from '../deps.ts'
import type { Site, Visit } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { blockImages } from './block-images.ts'
import { EmbedPage } from './embed-page.tsx'
import { regionEmbedTexts } from './embed-texts.ts'
import { pageFileNames, pageFileOf, pageFiles } from './page-files.ts'
import { type PageView, pageView } from './page-view.ts'
import { MissingPage, PublicPage, RemovedPage } from './public-page.tsx'
import { regionPageTexts } from './region-page-texts.ts'
import { RegionsPage } from './regions-page.tsx'
import { writePageFile } from './write-page-file.tsx'

/** What a content shows in a language, with the pictures in it. Two queries. */
export const readView = async (
  { deps, language, now }: Pick<Visit, 'deps' | 'language' | 'now'>,
  regionCode: string,
  content: PageContent,
): Promise<{ view: PageView; images: ReadonlyMap<string, ShownImage>; blocks: ShownArticle[] }> => {
  const [articles, events] = await Promise.all([deps.articles.shown(), deps.events.list()])
  const blocks = blocksIn(articles)
  return {
    view: pageView(content, { regionCode, blocks, events, language, now }),
    images: (await blockImages(deps, blocks))[language],
    blocks,
  }
}

export const readParticipation = async (deps: WebDeps, code: string) =>
  (await deps.events.participation()).regions.find(({ regionCode }) => regionCode === code) ?? null

const showPage = async (visit: Visit<'regionPage'>): Promise<Response> => {
  const { deps, language, region, now } = visit
  const t = regionPageTexts[language]
  const [page, participation] = await Promise.all([
    deps.regionPages.shown(region.code),
    readParticipation(deps, region.code),
  ])
  const title = t.title(region.name)
  if (page) {
    const { view, images } = await readView(visit, region.code, page.content)
    const feed = { href: pageFiles(region.code, language).atom, type: 'application/atom+xml', title }
    return visit.page({
      title,
      description: t.lead,
      isWide: true,
      feeds: [feed],
      metadata: [
        { name: 'DC.title', content: title, lang: language },
        { name: 'DC.language', content: language },
        { name: 'DC.creator', content: region.name },
        { name: 'DC.coverage', content: region.county },
        { name: 'DC.date', content: swedishDay(new Date(page.publishedAt)) },
      ],
      children: (
        <PublicPage
          language={language}
          region={region}
          page={page}
          view={view}
          images={images}
          participation={participation}
          today={swedishDay(now)}
        />
      ),
    })
  }
  const removed = await deps.regionPages.withdrawn(region.code)
  if (removed)
    return visit.page({
      title,
      status: 410,
      children: <RemovedPage language={language} region={region} removed={removed} />,
    })
  return visit.page({
    title,
    description: t.missingTitle(region.name),
    children: <MissingPage language={language} region={region} participation={participation} />,
  })
}

const showFile = async (visit: Visit<'regionPageFile'>): Promise<Response> => {
  const { deps, language, region, params, query, notFound, context } = visit
  const file = pageFileOf(params.file)
  const page = file && (await deps.regionPages.shown(region.code))
  if (!page) return notFound()
  const { view, images } = await readView(visit, region.code, page.content)
  const heading = query.get('heading') === '3' ? 3 : 2
  const of = { region, page, view, images, language, origin: deps.site.origin, heading } as const
  const { text, contentType } = writePageFile(file, of)
  const bytes = new TextEncoder().encode(text)
  const name = `${region.code}-${pageFileNames[file]}`
  return sendFile({ bytes, contentType, name, isShown: true }, context.req.header('if-none-match'))
}

/** The regions' pages as anyone reads them, their files, and the page where the tag for other sites is made. */
export const registerPublicPages = (site: Site): void => {
  site.on('regionPages', async ({ deps, language, page, now }) => {
    const { title, lead } = regionPageTexts[language].index
    const pages = await deps.regionPages.summaries()
    return page({
      title,
      description: lead,
      isWide: true,
      children: <RegionsPage language={language} pages={pages} today={swedishDay(now)} />,
    })
  })
  site.on('regionPage', showPage)
  site.on('regionPageFile', showFile)
  site.on('regionPageEmbed', async ({ deps, language, region, query, page }) => {
    const shown = await deps.regionPages.shown(region.code)
    const t = regionEmbedTexts[language]
    return page({
      title: `${t.title}: ${region.name}`,
      description: t.lead(region.name),
      children: (
        <EmbedPage
          language={language}
          region={region}
          isPublished={shown !== null}
          heading={query.get('heading') === '3' ? 3 : 2}
          origin={deps.site.origin}
        />
      ),
    })
  })
}

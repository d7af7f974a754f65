import { registerLater } from '../register-later.ts'
import type { Site, Visit } from '../site.tsx'
import { EmptyPicturePage, PicturePage } from './picture-page.tsx'
import { pictureTexts } from './picture-texts.ts'
import { readMore } from './read-more.ts'
import { readPicture } from './read-picture.ts'

const showPicture = async (visit: Visit<'nationalPicture'>): Promise<Response> => {
  const { deps, language, query } = visit
  const t = pictureTexts[language]
  const [picture, links, participation] = await Promise.all([
    readPicture(deps, query, language),
    readMore(deps, language),
    deps.events.participation(),
  ])
  const frame = { title: t.title, description: t.description, isWide: true }
  const latest = picture?.isNewest ? picture : null
  // Loaded only for those who have signed in: most readers never need it.
  const news = visit.person && latest && (await (await import('./since-visit.tsx')).sinceVisit(visit, latest))
  if (!picture) return visit.page({ ...frame, children: <EmptyPicturePage language={language} links={links} /> })
  return visit.page({
    ...frame,
    status: picture.problems.length > 0 ? 400 : 200,
    children: (
      <PicturePage
        picture={picture}
        language={language}
        links={links}
        participation={latest && participation}
        news={news}
      />
    ),
  })
}

/** The pages of this capability: the public national picture, its figures and its charts. */
export const registerNational = (site: Site): void => {
  site.on('nationalPicture', showPicture)
  registerLater(
    site,
    ['/nationell-bild/uppgift', '/nationell-bild/uppgifter'],
    async () => (await import('./figure-routes.tsx')).registerFigures,
  )
  registerLater(
    site,
    [
      '/nationell-bild/karta',
      '/nationell-bild/fordelning',
      '/nationell-bild/over-tid',
      '/nationell-bild/prioritet-och-niva',
      '/nationell-bild/gap-insats-utfall',
    ],
    async () => (await import('./chart-routes.tsx')).registerPictureCharts,
  )
  registerLater(site, ['/nationell-bild/nytt'], async () => (await import('./news-page.tsx')).registerNews)
}

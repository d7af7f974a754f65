import type { Site, Visit } from '../site.tsx'
import { registerDesk } from './desk-routes.tsx'
import { EmptyPicturePage, type PictureLinks, PicturePage } from './picture-page.tsx'
import { pictureTexts } from './picture-texts.ts'
import { roundTitleOf } from './round-title.ts'

const showPicture = async (visit: Visit<'nationalPicture'>): Promise<Response> => {
  const { deps, language } = visit
  const t = pictureTexts[language]
  const [snapshot, report] = await Promise.all([deps.snapshots.latest(), deps.reports.latestPublished()])
  const links: PictureLinks = {
    about: visit.path('about'),
    survey: visit.path('surveyResult'),
    interviews: visit.path('interviewResult'),
    reports: visit.path('reports'),
    statistics: visit.path('statisticsTables'),
    latestReport: report ? visit.path('report', { report: report.id }) : null,
  }
  const frame = { title: t.title, description: t.description, isWide: true }
  if (!snapshot) return visit.page({ ...frame, children: <EmptyPicturePage language={language} links={links} /> })
  const [instrument, roundTitle] = await Promise.all([
    deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion),
    roundTitleOf(deps, snapshot.roundId, language),
  ])
  const material = { snapshot, instrument, language, links, roundTitle }
  return visit.page({ ...frame, children: <PicturePage {...material} /> })
}

/** The pages of this capability: the public national picture and the coordinator's desk. */
export const registerNational = (site: Site): void => {
  site.on('nationalPicture', showPicture)
  registerDesk(site)
}

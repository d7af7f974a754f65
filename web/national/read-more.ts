import type { Language } from '#shared/platform/language.ts'
import type { WebDeps } from '../deps.ts'
import { pathTo } from '../paths.ts'

/** Where the picture leads on; `latestReport` is null before the first one is published. */
export type PictureLinks = {
  about: string
  reports: string
  latestReport: string | null
  survey: string
  interviews: string
  statistics: string
}

/** What there is to read beside the picture. One small read. */
export const readMore = async ({ reports }: Pick<WebDeps, 'reports'>, language: Language): Promise<PictureLinks> => {
  const report = await reports.latestPublished()
  return {
    about: pathTo('about', language),
    survey: pathTo('surveyResult', language),
    interviews: pathTo('interviewResult', language),
    reports: pathTo('reports', language),
    statistics: pathTo('statisticsTables', language),
    latestReport: report ? pathTo('report', language, { report: report.id }) : null,
  }
}

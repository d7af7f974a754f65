import type { Language } from '#shared/platform/language.ts'

import { articleRoutes } from './routes/article-routes.ts'
import { courseRoutes } from './routes/course-routes.ts'
import { deliveryRoutes } from './routes/delivery-routes.ts'
import { eventRoutes } from './routes/event-routes.ts'
import { hubRoutes } from './routes/hub-routes.ts'
import { instrumentRoutes } from './routes/instrument-routes.ts'
import { nationalRoutes } from './routes/national-routes.ts'
import { planRoutes } from './routes/plan-routes.ts'
import { publicRoutes } from './routes/public-routes.ts'
import { regionPageRoutes } from './routes/region-page-routes.ts'
import { regionRoutes } from './routes/region-routes.ts'
import { releaseRoutes } from './routes/release-routes.ts'
import { reportReaderRoutes } from './routes/report-reader-routes.ts'
import { searchRoutes } from './routes/search-routes.ts'
import { timeRoutes } from './routes/time-routes.ts'

/** Every address of the site in both languages. A new one needs its rule in access.ts before it compiles. */
export const routes = {
  ...publicRoutes,
  // Before the desk's: what is fixed in an address comes before what is any report's.
  ...reportReaderRoutes,
  ...regionRoutes,
  ...planRoutes,
  ...nationalRoutes,
  ...instrumentRoutes,
  ...deliveryRoutes,
  ...eventRoutes,
  ...releaseRoutes,
  ...articleRoutes,
  ...timeRoutes,
  ...courseRoutes,
  ...searchRoutes,
  ...regionPageRoutes,
  // Last: what is fixed in an address of the hub's comes before any text's own name.
  ...hubRoutes,
} as const

export type RouteId = keyof typeof routes

/** Addresses that are opened and show no page: they give a file or lead on. Only what is wrong with them is said on one. */
export const withoutPage: ReadonlySet<RouteId> = new Set<RouteId>([
  'actorFile',
  'articleImageFile',
  'calendarFile',
  'catalogueFile',
  'chartFile',
  'countryEffectFile',
  'courseCaptions',
  'courseFile',
  'deliveryRefusals',
  'deliveryTemplate',
  'downloadCertificatePaper',
  'downloadFile',
  'downloadPlanPaper',
  'downloadSheetPaper',
  'draftFile',
  'eventFeed',
  'eventFile',
  'evidenceFile',
  'fetchEventUpload',
  'fetchRegionUpload',
  'finishArticleImage',
  'finishDocument',
  'finishEventUpload',
  'finishRegionUpload',
  'hubFeed',
  'instrumentFile',
  'keyFigureFile',
  'mappingSignOff',
  'nationalDeliveryRefusals',
  'openEventUpload',
  'openNotice',
  'ownEventUpload',
  'participantFile',
  'planDeskFile',
  'planSheetFile',
  'planSheetTemplate',
  'projectFile',
  'publishedImage',
  'regionPageFile',
  'regionParticipantFile',
  'regionReportFile',
  'regionReportTable',
  'releaseFeed',
  'reportFeed',
  'reportFile',
  'reportTable',
  'reviewsFile',
  'searchFile',
  'themesFile',
  'timeFile',
  'workTemplateFile',
])

/** Files of open data, which pages of other sites may read; they may ask beforehand. */
export const openFiles = [
  'statisticsFile',
  'catalogueFile',
  'chartFile',
  'keyFigureFile',
  'regionPageFile',
  'releaseFeed',
  'reportFeed',
  'reportTable',
] as const satisfies readonly RouteId[]

type ParamNames<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | ParamNames<`/${Tail}`>
    : Rest
  : never

/** The parameters that an address needs. */
export type Params<Id extends RouteId> = { [Name in ParamNames<(typeof routes)[Id]['sv']>]: string }

type ParamsArgument<Id extends RouteId> = [ParamNames<(typeof routes)[Id]['sv']>] extends [never]
  ? []
  : [params: Params<Id>]

/** The address of a page in a language, its parameters escaped. */
export const pathTo = <Id extends RouteId>(id: Id, language: Language, ...[params]: ParamsArgument<Id>): string =>
  routes[id][language].replace(/:([a-z]+)/gi, (_, name: string) =>
    encodeURIComponent((params as Record<string, string> | undefined)?.[name] ?? ''),
  )

/** Addresses that are the same in both languages and carry no page. */
export const technicalPaths = {
  signInCallback: '/sign-in/callback',
  health: '/health',
  serviceWorker: '/service-worker.js',
} as const

import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { languages } from '#shared/platform/language.ts'
import { framesOf } from '#shared/platform/stack.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { registerAssessments } from './assessments/routes.tsx'
import { registerAssignments } from './assignments/routes.tsx'
import { keepSecretAddress } from './circulation/keep-secret-address.ts'
import { registerComments } from './comments/routes.tsx'
import type { WebDeps } from './deps.ts'
import type { Frame } from './layout/frame.ts'
import { crossSitePage, notFoundPage, serverErrorPage, unavailablePage } from './layout/problem-pages.tsx'
import { registerNational } from './national/routes.tsx'
import { onlyFromOwnSite } from './own-site.ts'
import { openFiles, routes, technicalPaths } from './paths.ts'
import { registerPeople } from './people/routes.tsx'
import { registerPublic } from './public/routes.tsx'
import { registerRegions } from './regions/routes.tsx'
import { registerLater } from './register-later.ts'
import { registerReminders } from './reminders/routes.tsx'
import { createSite, personOf } from './site.tsx'
import { allowReading } from './tables/send-file.ts'

/** The request's id at API Gateway, by which its own log line is found; empty where there is none. */
const requestIdOf = (context: Frame['context']): string =>
  (context.env as { requestContext?: { requestId?: string } } | undefined)?.requestContext?.requestId ?? ''

/** The whole site as a Hono app: every page, behind one access table, with the security headers on every answer. */
export const createWebApp = (deps: WebDeps): Hono => {
  const app = new Hono()
  const frameOf = (context: Frame['context']): Frame => {
    const isEnglish = context.req.path === '/en' || context.req.path.startsWith('/en/')
    return { context, deps, language: isEnglish ? 'en' : 'sv', person: null, otherLanguage: isEnglish ? '/' : '/en' }
  }

  for (const path of ['/remiss/*', '/en/consultation/*']) app.use(path, keepSecretAddress)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The design system's icons are data addresses in its CSS.
        imgSrc: ["'self'", 'data:'],
        // Files go straight to the bucket, by a form or by script.
        connectSrc: ["'self'", deps.site.uploadsOrigin],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'", deps.site.uploadsOrigin],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      strictTransportSecurity: deps.site.isSecure ? 'max-age=63072000; includeSubDomains' : false,
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
    }),
  )
  app.use(async (context, next) => {
    await next()
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store')
  })
  app.use(onlyFromOwnSite(deps.site.origin, (context) => crossSitePage(frameOf(context))))

  app.get(technicalPaths.health, async (context) => {
    const isHealthy = await deps.isHealthy()
    return context.json({ status: isHealthy ? 'ok' : 'unavailable', version: deps.site.version }, isHealthy ? 200 : 503)
  })

  const site = createSite(app, deps)
  registerPublic(site, app)
  registerPeople(site, app)
  registerRegions(site)
  registerLater(site, ['/nationellt/omgangar'], async () => (await import('./rounds/routes.ts')).registerRounds)
  registerLater(
    site,
    ['/nationellt/verktyg'],
    async () => (await import('./instruments/routes.tsx')).registerInstruments,
  )
  registerAssessments(site)
  const mapping = '/region/:region/kartlaggning/:round'
  registerLater(
    site,
    ['/nationellt/granskning', `${mapping}/lamna-in`, `${mapping}/malniva`, `${mapping}/underskrift`],
    async () => (await import('./review/routes.ts')).registerReview,
  )
  registerLater(site, ['/utbildning'], async () => (await import('./learning/routes.ts')).registerLearning)
  registerLater(
    site,
    ['/region/:region/underlag'],
    async () => (await import('./evidence/routes.tsx')).registerEvidence,
  )
  registerComments(site)
  registerAssignments(site)
  registerReminders(site)
  registerLater(site, ['/min-sida/notiser'], async () => (await import('./notices/routes.tsx')).registerNotices)
  registerLater(site, [`${mapping}/resultat`], async () => (await import('./results/routes.ts')).registerResults)
  registerLater(site, [`${mapping}/filer`], async () => (await import('./exchange/routes.tsx')).registerExchange)
  registerLater(site, ['/nationellt/planer'], async () => (await import('./plan-desk/routes.tsx')).registerPlanDesk)
  registerLater(
    site,
    ['/nationellt/effekt'],
    async () => (await import('./effect/country-effect-routes.tsx')).registerCountryEffect,
  )
  registerLater(site, ['/nationellt/teman'], async () => (await import('./themes/routes.ts')).registerThemes)
  registerLater(site, ['/region/:region/plan'], async () => (await import('./plans/routes.tsx')).registerPlans)
  registerLater(site, ['/kalender'], async () => (await import('./calendar/file-route.ts')).registerCalendarFile)
  registerLater(
    site,
    ['/hinder', '/nationellt/hinder'],
    async () => (await import('./barriers/routes.ts')).registerNationalBarriers,
  )
  registerLater(
    site,
    ['/remiss'],
    async () => (await import('./circulation/consultation-routes.tsx')).registerConsultation,
  )
  registerLater(
    site,
    ['/nationellt/lardomar'],
    async () => (await import('./follow-up/lessons-page.tsx')).registerLessons,
  )
  registerLater(
    site,
    ['/enkat', '/intervjuer', '/nationellt/intervjuer', '/region/:region/enkat'],
    async () => (await import('./surveys/routes.ts')).registerSurveys,
  )
  registerLater(
    site,
    ['/region/:region/statistik'],
    async () => (await import('./statistics/routes.tsx')).registerStatistics,
  )
  registerLater(
    site,
    ['/statistik/kalender', '/statistik/revideringar', '/statistik/validations/version', '/nationellt/publiceringar'],
    async () => (await import('./releases/routes.ts')).registerReleases,
  )
  registerLater(
    site,
    ['/statistik/lamna-uppgifter'],
    async () => (await import('./deliveries/guide-routes.tsx')).registerDeliveryGuide,
  )
  registerLater(
    site,
    ['/region/:region/leveranser', '/nationellt/leveranser'],
    async () => (await import('./deliveries/routes.ts')).registerDeliveries,
  )
  registerLater(site, ['/nationellt/nycklar'], async () => (await import('./api-keys/routes.tsx')).registerApiKeys)
  registerLater(
    site,
    ['/region/:region/kvalitet', '/nationellt/kvalitet', '/statistik/kvalitetsregler'],
    async () => (await import('./quality/routes.ts')).registerQuality,
  )
  registerLater(
    site,
    ['/statistik/:table/visa-pa-egen-webb'],
    async () => (await import('./embed/routes.tsx')).registerEmbed,
  )
  registerLater(site, ['/statistik'], async () => (await import('./tables/routes.tsx')).registerTables)
  for (const id of openFiles) for (const language of languages) app.options(routes[id][language], allowReading)
  registerLater(site, ['/oppna-data'], async () => (await import('./open-data/routes.tsx')).registerOpenData)
  registerNational(site)
  registerLater(
    site,
    ['/rapporter', '/nationellt/rapporter'],
    async () => (await import('./reports/routes.tsx')).registerReports,
  )

  app.notFound(async (context) => notFoundPage({ ...frameOf(context), person: await personOf(context, deps) }))
  app.onError((error, context) => {
    deps.log.error(error instanceof StoreUnavailable ? 'store-unavailable' : 'unexpected-error', {
      name: error.name,
      method: context.req.method,
      route: context.req.routePath,
      requestId: requestIdOf(context),
      stack: framesOf(error),
    })
    return error instanceof StoreUnavailable ? unavailablePage(frameOf(context)) : serverErrorPage(frameOf(context))
  })
  return app
}

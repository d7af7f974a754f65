import type { Hono } from 'hono'
import { languages } from '#shared/platform/language.ts'
import { registerAssessments } from './assessments/routes.tsx'
import { registerAssignments } from './assignments/routes.tsx'
import { registerComments } from './comments/routes.tsx'
import { openFiles, routes } from './paths.ts'
import { registerPeople } from './people/routes.tsx'
import { registerPublic } from './public/routes.tsx'
import { registerRegions } from './regions/routes.tsx'
import { registerLater, registerTheseLater } from './register-later.ts'
import type { Site } from './site.tsx'
import { allowReading } from './tables/send-file.ts'

/** Who one is, the regions, the rounds and the questionnaires; and what anyone reads of the service itself. */
const registerFrame = (site: Site, app: Hono): void => {
  registerPublic(site, app)
  registerLater(
    site,
    ['/om', '/tillganglighet', '/personuppgifter', '/kakor', '/offline'],
    async () => (await import('./public/text-routes.tsx')).registerTextPages,
  )
  registerPeople(site, app)
  registerRegions(site)
  registerLater(site, ['/nationellt/omgangar'], async () => (await import('./rounds/routes.ts')).registerRounds)
  registerLater(
    site,
    ['/nationellt/verktyg'],
    async () => (await import('./instruments/routes.tsx')).registerInstruments,
  )
}

/** From the mapping to the plan and its follow-up. */
const registerMappingAndPlans = (site: Site): void => {
  registerAssessments(site)
  const mapping = '/region/:region/kartlaggning/:round'
  registerLater(
    site,
    ['/nationellt/granskning', `${mapping}/lamna-in`, `${mapping}/malniva`, `${mapping}/underskrift`],
    async () => (await import('./review/routes.ts')).registerReview,
  )
  registerLater(
    site,
    ['/utbildning', '/nationellt/utbildningar'],
    async () => (await import('./courses/routes.ts')).registerCourses,
  )
  registerLater(
    site,
    ['/region/:region/underlag'],
    async () => (await import('./evidence/routes.tsx')).registerEvidence,
  )
  registerComments(site)
  registerAssignments(site)
  registerLater(
    site,
    ['/min-sida/paminnelser', '/nationellt/paminnelser'],
    async () => (await import('./reminders/routes.tsx')).registerReminders,
  )
  registerLater(site, ['/min-sida/tid', '/nationellt/tid'], async () => (await import('./time/routes.ts')).registerTime)
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
}

/** Surveys, statistics, the national picture and the reports. */
const registerFigures = (site: Site, app: Hono): void => {
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
  registerLater(site, ['/nationell-bild/visning'], async () => (await import('./seminar/routes.tsx')).registerSeminar)
  registerLater(site, ['/nationell-bild'], async () => (await import('./national/routes.tsx')).registerNational)
  registerTheseLater(
    site,
    ['coordinator', 'aggregate'],
    async () => (await import('./national/desk-routes.tsx')).registerDesk,
  )
  registerLater(
    site,
    ['/kalendarium', '/nationellt/evenemang', '/region/:region/evenemang'],
    async () => (await import('./events/routes.ts')).registerEvents,
  )
  registerLater(site, ['/sok'], async () => (await import('./search/routes.tsx')).registerSearch)
  registerLater(site, ['/diagram'], async () => (await import('./chart-files/routes.ts')).registerChartFiles)
  registerLater(
    site,
    ['/rapporter/prenumerera', '/rapporter/avsluta'],
    async () => (await import('./subscriptions/routes.tsx')).registerSubscriptions,
  )
  registerLater(
    site,
    ['/rapporter/projektet', '/nationellt/rapporter/dokument'],
    async () => (await import('./documents/routes.ts')).registerDocuments,
  )
  registerLater(
    site,
    ['/rapporter/:report/rattelse', '/nationellt/rapporter/rattelser', '/nationellt/rapporter/:report/iakttagelser'],
    async () => (await import('./report-letters/routes.ts')).registerReportLetters,
  )
  registerLater(
    site,
    ['/nationellt/innehall', '/bilder'],
    async () => (await import('./articles/routes.ts')).registerArticles,
  )
  registerLater(
    site,
    ['/region/:region/rapporter'],
    async () => (await import('./reports/region-routes.tsx')).registerRegionReports,
  )
  registerLater(
    site,
    ['/nationellt/rapporter'],
    async () => (await import('./reports/desk-routes.tsx')).registerReportDesk,
  )
  registerLater(site, ['/rapporter'], async () => (await import('./reports/public-routes.tsx')).registerPublicReports)
}

/** The information hub and its register of actors. */
const registerHub = (site: Site): void => {
  registerTheseLater(
    site,
    [
      'actors',
      'actorFile',
      'findYourWay',
      'actorDesk',
      'newActor',
      'addActor',
      'linkDesk',
      'deskActor',
      'saveActor',
      'confirmActor',
    ],
    async () => (await import('./actors/routes.ts')).registerActors,
  )
  registerLater(site, ['/validering/mallar'], async () => (await import('./templates/routes.tsx')).registerTemplates)
  registerLater(
    site,
    ['/validering/regioner', '/validering/region', '/region/:region/sida', '/nationellt/regionsidor'],
    async () => (await import('./region-pages/routes.ts')).registerRegionPages,
  )
  registerLater(site, ['/validering'], async () => (await import('./hub/routes.ts')).registerHub)
}

/**
 * Registers every page of the site. What most visits do not need is loaded at the first visit that does. Of two prefixes the longer one comes first, since the page that is registered first at an address answers.
 */
export const registerPages = (site: Site, app: Hono): void => {
  registerFrame(site, app)
  registerMappingAndPlans(site)
  registerFigures(site, app)
  // Last of all, since a text of the hub may have any name.
  registerHub(site)
}

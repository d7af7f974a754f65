import type { Hono } from 'hono'
import { languages } from '#shared/platform/language.ts'
import { openFiles, routes } from '../paths.ts'
import { registerLater, registerTheseLater } from '../register-later.ts'
import type { Site } from '../site.tsx'
import { allowReading } from '../tables/send-file.ts'

/** Surveys, statistics and the national picture. */
export const registerFigures = (site: Site, app: Hono): void => {
  registerLater(
    site,
    ['/enkat', '/intervjuer', '/nationellt/intervjuer', '/region/:region/enkat'],
    async () => (await import('../surveys/routes.ts')).registerSurveys,
  )
  registerLater(
    site,
    ['/region/:region/statistik'],
    async () => (await import('../statistics/routes.tsx')).registerStatistics,
  )
  registerLater(
    site,
    ['/statistik/kalender', '/statistik/revideringar', '/statistik/validations/version', '/nationellt/publiceringar'],
    async () => (await import('../releases/routes.ts')).registerReleases,
  )
  registerLater(
    site,
    ['/statistik/lamna-uppgifter'],
    async () => (await import('../deliveries/guide-routes.tsx')).registerDeliveryGuide,
  )
  registerLater(
    site,
    ['/region/:region/leveranser', '/nationellt/leveranser'],
    async () => (await import('../deliveries/routes.ts')).registerDeliveries,
  )
  registerLater(site, ['/nationellt/nycklar'], async () => (await import('../api-keys/routes.tsx')).registerApiKeys)
  registerLater(
    site,
    ['/region/:region/kvalitet', '/nationellt/kvalitet', '/statistik/kvalitetsregler'],
    async () => (await import('../quality/routes.ts')).registerQuality,
  )
  registerLater(
    site,
    ['/statistik/:table/visa-pa-egen-webb'],
    async () => (await import('../embed/routes.tsx')).registerEmbed,
  )
  registerLater(site, ['/statistik'], async () => (await import('../tables/routes.tsx')).registerTables)
  for (const id of openFiles) for (const language of languages) app.options(routes[id][language], allowReading)
  registerLater(site, ['/oppna-data'], async () => (await import('../open-data/routes.tsx')).registerOpenData)
  registerLater(site, ['/nationell-bild/visning'], async () => (await import('../seminar/routes.tsx')).registerSeminar)
  registerLater(site, ['/nationell-bild'], async () => (await import('../national/routes.tsx')).registerNational)
  registerTheseLater(
    site,
    ['coordinator', 'aggregate'],
    async () => (await import('../national/desk-routes.tsx')).registerDesk,
  )
  registerLater(site, ['/diagram'], async () => (await import('../chart-files/routes.ts')).registerChartFiles)
}

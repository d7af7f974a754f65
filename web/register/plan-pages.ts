import { registerLater } from '../register-later.ts'
import type { Site } from '../site.tsx'

/** The plans, their follow-up and effect, and what is raised and taken up from them. */
export const registerPlans = (site: Site): void => {
  registerLater(site, ['/nationellt/planer'], async () => (await import('../plan-desk/routes.tsx')).registerPlanDesk)
  registerLater(
    site,
    ['/nationellt/effekt'],
    async () => (await import('../effect/country-effect-routes.tsx')).registerCountryEffect,
  )
  registerLater(site, ['/nationellt/teman'], async () => (await import('../themes/routes.ts')).registerThemes)
  registerLater(site, ['/region/:region/plan'], async () => (await import('../plans/routes.tsx')).registerPlans)
  registerLater(site, ['/kalender'], async () => (await import('../calendar/file-route.ts')).registerCalendarFile)
  registerLater(
    site,
    ['/hinder', '/nationellt/hinder'],
    async () => (await import('../barriers/routes.ts')).registerNationalBarriers,
  )
  registerLater(
    site,
    ['/remiss'],
    async () => (await import('../circulation/consultation-routes.tsx')).registerConsultation,
  )
  registerLater(
    site,
    ['/nationellt/lardomar'],
    async () => (await import('../follow-up/lessons-page.tsx')).registerLessons,
  )
}

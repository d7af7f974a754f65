import { registerLater, registerTheseLater } from '../register-later.ts'
import type { Site } from '../site.tsx'

/** The information hub, where its texts are written, and its register of actors; courses, events and search. */
export const registerHub = (site: Site): void => {
  registerLater(
    site,
    ['/utbildning', '/nationellt/utbildningar'],
    async () => (await import('../courses/routes.ts')).registerCourses,
  )
  registerLater(
    site,
    ['/kalendarium', '/nationellt/evenemang', '/region/:region/evenemang'],
    async () => (await import('../events/routes.ts')).registerEvents,
  )
  registerLater(site, ['/sok'], async () => (await import('../search/routes.tsx')).registerSearch)
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
    async () => (await import('../actors/routes.ts')).registerActors,
  )
  registerLater(
    site,
    ['/nationellt/innehall', '/bilder'],
    async () => (await import('../articles/routes.ts')).registerArticles,
  )
  registerLater(site, ['/validering/mallar'], async () => (await import('../templates/routes.tsx')).registerTemplates)
  registerLater(
    site,
    ['/validering/regioner', '/validering/region', '/region/:region/sida', '/nationellt/regionsidor'],
    async () => (await import('../region-pages/routes.ts')).registerRegionPages,
  )
  registerLater(site, ['/validering'], async () => (await import('../hub/routes.ts')).registerHub)
}

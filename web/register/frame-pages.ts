import type { Hono } from 'hono'
import { registerTechnical } from '../public/technical-routes.ts'
import { registerLater, registerTheseLater } from '../register-later.ts'
import type { Site } from '../site.tsx'

/** Who one is, the regions, the rounds and the questionnaires; and what anyone reads of the service itself. */
export const registerFrame = (site: Site, app: Hono): void => {
  registerTechnical(app, site.deps)
  registerTheseLater(site, ['home'], async () => (await import('../public/home-routes.tsx')).registerHome)
  registerLater(
    site,
    ['/om', '/tillganglighet', '/personuppgifter', '/kakor', '/offline'],
    async () => (await import('../public/text-routes.tsx')).registerTextPages,
  )
  registerTheseLater(
    site,
    ['signIn', 'signOut', 'sessionEnded'],
    async () => (await import('../people/sign-in-routes.tsx')).registerSignIn,
  )
  registerTheseLater(site, ['myPage'], async () => (await import('../people/my-page.tsx')).registerMyPage)
  registerLater(
    site,
    ['/region/:region/medarbetare', '/nationellt/medarbetare'],
    async () => (await import('../people/members-routes.tsx')).registerMembers,
  )
  registerLater(
    site,
    ['/min-sida/paminnelser', '/nationellt/paminnelser'],
    async () => (await import('../reminders/routes.tsx')).registerReminders,
  )
  registerLater(
    site,
    ['/min-sida/tid', '/nationellt/tid'],
    async () => (await import('../time/routes.ts')).registerTime,
  )
  registerLater(site, ['/min-sida/notiser'], async () => (await import('../notices/routes.tsx')).registerNotices)
  registerTheseLater(
    site,
    ['invitation', 'acceptInvitation'],
    async () => (await import('../people/invitation-routes.tsx')).registerInvitations,
  )
  registerTheseLater(site, ['region', 'history'], async () => (await import('../regions/routes.tsx')).registerRegions)
  registerLater(site, ['/nationellt/omgangar'], async () => (await import('../rounds/routes.ts')).registerRounds)
  registerLater(
    site,
    ['/nationellt/verktyg'],
    async () => (await import('../instruments/routes.tsx')).registerInstruments,
  )
}

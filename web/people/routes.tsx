import type { Hono } from 'hono'
import type { Site } from '../site.tsx'
import { registerInvitations } from './invitation-routes.tsx'
import { registerMembers } from './members-routes.tsx'
import { registerMyPage } from './my-page.tsx'
import { registerSignIn } from './sign-in-routes.tsx'

/** Signing in, being someone, and inviting others. The identity provider returns to an address outside the language trees, hence `app`. */
export const registerPeople = (site: Site, app: Hono): void => {
  registerSignIn(site, app)
  registerMyPage(site)
  registerMembers(site)
  registerInvitations(site)
}

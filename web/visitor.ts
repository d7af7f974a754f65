import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Person } from '#shared/people/person.ts'
import { isSessionSecret } from '#shared/people/session.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import type { WebDeps } from './deps.ts'

export const sessionCookie = '__Host-session'
/** The local environment is plain http, where browsers refuse the __Host- prefix. */
export const plainSessionCookie = 'session'

/** Reads the session cookie and returns who is signed in, or null. */
export const personOf = async (context: Context, deps: WebDeps): Promise<Person | null> => {
  const secret = getCookie(context, deps.site.isSecure ? sessionCookie : plainSessionCookie)
  if (!secret || !isSessionSecret(secret)) return null
  const found = await deps.sessions.resume(secret, deps.clock())
  if (!found) return null
  if (found.rotatedSecret) deps.setSessionCookie(context, found.rotatedSecret)
  return found.person
}

/** How many notices the person has not read, for the bell. One query for each region of hers; a page does not fail for want of the number. */
export const unreadOf = async (deps: WebDeps, person: Person): Promise<number | null> => {
  try {
    return await deps.notices.unreadCount(person)
  } catch (error) {
    if (error instanceof StoreUnavailable) return null
    throw error
  }
}

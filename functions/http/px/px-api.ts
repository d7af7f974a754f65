import { Hono } from 'hono'
import { once } from '#shared/platform/once.ts'
import type { WebDeps } from '#web/deps.ts'

/** Where PxWebApi 2 is mounted. */
export const pxBase = '/api/px/v2'

/**
 * PxWebApi 2 before the rest of the site. Apart from the site's own doors, since it is there for pages of other sites: those may post to it, and it never looks at a session. Its code is loaded at the first
 * request to it.
 */
export const withPxApi = (site: Hono, deps: WebDeps): Hono => {
  const api = once(async () => (await import('./full-px-api.ts')).createFullPxApi(deps, pxBase))
  const toApi = async (request: Request) => (await api()).fetch(request)
  return new Hono()
    .all(pxBase, (context) => toApi(context.req.raw))
    .all(`${pxBase}/*`, (context) => toApi(context.req.raw))
    .all('*', (context) => site.fetch(context.req.raw, context.env))
}

import { Hono } from 'hono'
import type { WebDeps } from '#web/deps.ts'

/** Where the API is mounted. */
export const apiBase = '/api/v1'

/** The JSON API, mounted under `apiBase`. Its schemas are loaded at the first request to it, so that pages start without them. */
export const createApi = (deps: WebDeps): Hono => {
  let full: Promise<{ fetch(request: Request): Response | Promise<Response> }> | null = null
  return new Hono().all('*', async (context) => {
    full ??= import('./full-api.ts').then(({ createFullApi }) => createFullApi(deps, apiBase))
    return (await full).fetch(context.req.raw)
  })
}

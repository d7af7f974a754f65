import type { Hono } from 'hono'
import { pxBase, withPxApi } from '#functions/http/px/px-api.ts'
import { startSite, type TestSite } from '../support/site.ts'
import { aSnapshot } from '../support/snapshot.ts'

/** The site with PxWebApi 2 before it as the http function has it, and a published snapshot. */
export type PxSite = TestSite & {
  whole: Hono
  call(path: string, init?: RequestInit): Promise<Response>
  /** Sends a value as JSON. */
  send(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
}

export const startPxSite = async (): Promise<PxSite> => {
  const site = await startSite()
  // One and the same, as the real ones are kept in memory.
  const snapshot = aSnapshot()
  site.deps.snapshots.latest = async () => snapshot
  const whole = withPxApi(site.app, site.deps)
  const call: PxSite['call'] = async (path, init) => whole.request(`http://localhost${pxBase}${path}`, init)
  return {
    ...site,
    whole,
    call,
    send: (path, body, headers = {}) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

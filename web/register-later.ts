import { once } from '#shared/platform/once.ts'
import { type RouteId, routes } from './paths.ts'
import type { Handler, Site } from './site.tsx'

/** Registers the pages of one capability. */
export type Register = (site: Site) => void

/** Registers these pages from code that is loaded when the first of them is asked for: a function that has just started has less to read. Throws, at that visit, when the code has no such page. */
export const registerTheseLater = (site: Site, ids: readonly RouteId[], load: () => Promise<Register>): void => {
  const handlers = new Map<RouteId, Handler<RouteId>>()
  const loaded = once(async () => {
    const register = await load()
    register({ deps: site.deps, on: (id, handler) => handlers.set(id, handler as unknown as Handler<RouteId>) })
  })
  for (const id of ids)
    site.on(id, async (visit) => {
      await loaded()
      const handler = handlers.get(id)
      if (!handler) throw new Error(`no page is registered for ${id}`)
      return handler(visit)
    })
}

/** Registers in the same way all pages whose Swedish address begins with one of the `prefixes`. */
export const registerLater = (site: Site, prefixes: readonly string[], load: () => Promise<Register>): void => {
  const ids = (Object.keys(routes) as RouteId[]).filter((id) =>
    prefixes.some((prefix) => `${routes[id].sv}/`.startsWith(`${prefix}/`)),
  )
  registerTheseLater(site, ids, load)
}

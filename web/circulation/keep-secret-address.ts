import type { MiddlewareHandler } from 'hono'

/** For addresses that hold a secret: whoever indexes or keeps pages does not get to know them. Other sites get no referrer from any page (web/app.tsx). Stands outside of the site's own headers. */
export const keepSecretAddress: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('x-robots-tag', 'noindex, nofollow')
  context.res.headers.set('cache-control', 'no-store')
}

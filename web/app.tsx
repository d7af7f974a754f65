import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { framesOf } from '#shared/platform/stack.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { keepSecretAddress } from './circulation/keep-secret-address.ts'
import type { WebDeps } from './deps.ts'
import type { Frame } from './layout/frame.ts'
import { crossSitePage, notFoundPage, serverErrorPage, unavailablePage } from './layout/problem-pages.tsx'
import { onlyFromOwnSite } from './own-site.ts'
import { technicalPaths } from './paths.ts'
import { registerPages } from './register-pages.ts'
import { createSite } from './site.tsx'
import { personOf } from './visitor.ts'

/** Addresses that hold a secret. */
const secretAddresses = [
  ...['/remiss/*', '/en/consultation/*', '/rapporter/avsluta/*', '/en/reports/unsubscribe/*'],
  ...['/kalendarium/anmalan/*', '/en/events/registration/*'],
  ...['/rapporter/prenumerera/*', '/en/reports/subscribe/*'],
]

/** The request's id at API Gateway, by which its own log line is found; empty where there is none. */
const requestIdOf = (context: Frame['context']): string =>
  (context.env as { requestContext?: { requestId?: string } } | undefined)?.requestContext?.requestId ?? ''

/** The whole site as a Hono app: every page, behind one access table, with the security headers on every answer. */
export const createWebApp = (deps: WebDeps): Hono => {
  const app = new Hono()
  const frameOf = (context: Frame['context']): Frame => {
    const isEnglish = context.req.path === '/en' || context.req.path.startsWith('/en/')
    return { context, deps, language: isEnglish ? 'en' : 'sv', person: null, otherLanguage: isEnglish ? '/' : '/en' }
  }

  for (const path of secretAddresses) app.use(path, keepSecretAddress)
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The design system's icons are data addresses in its CSS.
        imgSrc: ["'self'", 'data:'],
        // Films of the training courses, with their captions.
        mediaSrc: ["'self'"],
        // Files go straight to the bucket, by a form or by script.
        connectSrc: ["'self'", deps.site.uploadsOrigin],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'", deps.site.uploadsOrigin],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      strictTransportSecurity: deps.site.isSecure ? 'max-age=63072000; includeSubDomains' : false,
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
    }),
  )
  app.use(async (context, next) => {
    await next()
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store')
  })
  app.use(onlyFromOwnSite(deps.site.origin, (context) => crossSitePage(frameOf(context))))

  app.get(technicalPaths.health, async (context) => {
    const isHealthy = await deps.isHealthy()
    return context.json({ status: isHealthy ? 'ok' : 'unavailable', version: deps.site.version }, isHealthy ? 200 : 503)
  })

  const site = createSite(app, deps)
  registerPages(site, app)

  app.notFound(async (context) => notFoundPage({ ...frameOf(context), person: await personOf(context, deps) }))
  app.onError((error, context) => {
    deps.log.error(error instanceof StoreUnavailable ? 'store-unavailable' : 'unexpected-error', {
      name: error.name,
      method: context.req.method,
      route: context.req.routePath,
      requestId: requestIdOf(context),
      stack: framesOf(error),
    })
    return error instanceof StoreUnavailable ? unavailablePage(frameOf(context)) : serverErrorPage(frameOf(context))
  })
  return app
}

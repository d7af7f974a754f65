import type { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { technicalPaths } from '../paths.ts'

/** The few addresses that browsers and search engines ask for, which show no page. Their code is loaded when they are asked for. */
export const registerTechnical = (app: Hono, deps: WebDeps): void => {
  app.get(technicalPaths.serviceWorker, async (context) => {
    const { serviceWorkerProgram } = await import('./service-worker.ts')
    context.header('content-type', 'text/javascript; charset=utf-8')
    context.header('cache-control', 'no-cache')
    return context.body(serviceWorkerProgram([...Object.values(deps.site.assets), '/assets/favicon.svg']))
  })
  app.get('/robots.txt', async (context) =>
    context.text((await import('./search-engines.ts')).robotsText(deps.site.origin)),
  )
  app.get('/sitemap.xml', async (context) => {
    const { readSiteMap } = await import('./site-map.ts')
    context.header('content-type', 'application/xml; charset=utf-8')
    return context.body(await readSiteMap(deps))
  })
  app.get(technicalPaths.signInCallback, async (context) =>
    (await import('../people/finish-sign-in.tsx')).finishSignIn(context, deps),
  )
}

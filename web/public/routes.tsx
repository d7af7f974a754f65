import type { Hono } from 'hono'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { technicalPaths } from '../paths.ts'
import type { Site } from '../site.tsx'
import { HomePage } from './home-page.tsx'
import { homeTexts } from './home-texts.ts'
import { glanceOf } from './home-view.ts'
import { instrumentOf } from './instrument-shown.ts'
import { robotsText, siteMap } from './search-engines.ts'
import { serviceWorkerProgram } from './service-worker.ts'

const registerHome = (site: Site): void => {
  const { deps } = site
  site.on('home', async ({ language, person, page }) => {
    const [snapshot, report] = await Promise.all([deps.snapshots.latest(), deps.reports.latestPublished()])
    const glance = glanceOf(snapshot)
    const [instrument, round] = await Promise.all([
      instrumentOf(deps, snapshot),
      glance ? deps.rounds.get(glance.roundId) : null,
    ])
    const t = homeTexts[language]
    return page({
      title: t.title,
      description: t.description,
      isWide: true,
      children: (
        <HomePage
          language={language}
          isSignedIn={person !== null}
          glance={glance && { ...glance, roundTitle: round?.title[language] ?? glance.roundId }}
          report={report}
          areas={instrument.areas.length}
          questions={indicatorsOf(instrument).length}
        />
      ),
    })
  })
}

/** The first page, and the few addresses that browsers and search engines ask for. */
export const registerPublic = (site: Site, app: Hono): void => {
  const { deps } = site
  registerHome(site)
  app.get(technicalPaths.serviceWorker, (context) => {
    context.header('content-type', 'text/javascript; charset=utf-8')
    context.header('cache-control', 'no-cache')
    return context.body(serviceWorkerProgram([...Object.values(deps.site.assets), '/assets/favicon.svg']))
  })
  app.get('/robots.txt', (context) => context.text(robotsText(deps.site.origin)))
  app.get('/sitemap.xml', async (context) => {
    const tables = await deps.tables.list()
    context.header('content-type', 'application/xml; charset=utf-8')
    return context.body(
      siteMap(
        deps.site.origin,
        tables.map(({ id }) => id),
      ),
    )
  })
}

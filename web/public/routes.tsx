import type { Hono } from 'hono'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { PageHeading, Table } from '../components/page-parts.tsx'
import type { WebDeps } from '../deps.ts'
import { Mark } from '../layout/mark.tsx'
import { technicalPaths } from '../paths.ts'
import { type Site, sessionCookie } from '../site.tsx'
import { AboutPage } from './about-page.tsx'
import { aboutTexts } from './about-texts.ts'
import { accessibilityTexts } from './accessibility-texts.ts'
import { cookiesTexts } from './cookies-texts.ts'
import { HomePage } from './home-page.tsx'
import { homeTexts } from './home-texts.ts'
import { glanceOf } from './home-view.ts'
import { offlineTexts } from './offline-texts.ts'
import { privacyTexts } from './privacy-texts.ts'
import { Section, TextPage } from './prose.tsx'
import { robotsText, siteMap } from './search-engines.ts'
import { serviceWorkerProgram } from './service-worker.ts'

/** The mapping that regions answer before any round says otherwise. */
const firstMapping = { id: 'mapping', version: 1 } as const
const signInCookie = 'sign-in'

const instrumentOf = (deps: WebDeps, snapshot: Snapshot | null): Promise<Instrument> =>
  snapshot
    ? deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion)
    : deps.instruments.get(firstMapping.id, firstMapping.version)

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

const registerTextPages = (site: Site): void => {
  const { deps } = site
  site.on('about', async ({ language, page }) => {
    const { title, description } = aboutTexts[language]
    const instrument = await instrumentOf(deps, await deps.snapshots.latest())
    return page({
      title,
      description,
      isWide: true,
      children: <AboutPage language={language} instrument={instrument} />,
    })
  })
  site.on('accessibility', ({ language, page }) => {
    const { title, description, lead, sections } = accessibilityTexts[language]
    const { origin, contact } = deps.site
    const children = <TextPage language={language} title={title} lead={lead} sections={sections({ origin, contact })} />
    return page({ title, description, isWide: true, children })
  })
  site.on('privacy', ({ language, page, path }) => {
    const { title, description, lead, sections } = privacyTexts[language]
    const facts = { contact: deps.site.contact, cookies: path('cookies') }
    const children = <TextPage language={language} title={title} lead={lead} sections={sections(facts)} />
    return page({ title, description, isWide: true, children })
  })
  site.on('cookies', ({ language, page }) => {
    const t = cookiesTexts[language]
    return page({
      title: t.title,
      description: t.description,
      children: (
        <>
          <PageHeading title={t.title} lead={t.lead} />
          <Table
            caption={t.caption}
            columns={[{ label: t.columns.name }, { label: t.columns.purpose }, { label: t.columns.lasts }]}
            rows={t
              .rows({ session: sessionCookie, signIn: signInCookie })
              .map((row) => [<code>{row.name}</code>, row.purpose, row.lasts])}
          />
          {t.sections.map((section) => (
            <Section section={section} />
          ))}
        </>
      ),
    })
  })
}

const registerOffline = (site: Site): void => {
  site.on('offline', ({ language, page }) => {
    const t = offlineTexts[language]
    return page({
      title: t.title,
      children: (
        <div class="problem">
          <div class="problem__art">
            <Mark isIncomplete />
          </div>
          <div class="problem__text">
            <PageHeading title={t.title} lead={t.lead} />
            <ul class="ds-list">
              {t.points.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </div>
        </div>
      ),
    })
  })
}

/** The pages that anyone may read, and the few addresses that browsers and search engines ask for. */
export const registerPublic = (site: Site, app: Hono): void => {
  const { deps } = site
  registerHome(site)
  registerTextPages(site)
  registerOffline(site)
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

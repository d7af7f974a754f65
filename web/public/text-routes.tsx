import { PageHeading, Table } from '../components/page-parts.tsx'
import { Mark } from '../layout/mark.tsx'
import type { Site } from '../site.tsx'
import { sessionCookie } from '../visitor.ts'
import { AboutPage } from './about-page.tsx'
import { aboutTexts } from './about-texts.ts'
import { accessibilityTexts } from './accessibility-texts.ts'
import { cookiesTexts } from './cookies-texts.ts'
import { instrumentOf } from './instrument-shown.ts'
import { offlineTexts } from './offline-texts.ts'
import { privacyTexts } from './privacy-texts.ts'
import { Section, TextPage } from './prose.tsx'

const signInCookie = 'sign-in'

const registerProse = (site: Site): void => {
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

/** What the service says of itself, and the page that stands in for others without a net. */
export const registerTextPages = (site: Site): void => {
  registerProse(site)
  registerOffline(site)
}

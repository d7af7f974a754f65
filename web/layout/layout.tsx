import type { Context } from 'hono'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Region } from '#shared/regions/regions.ts'
import type { RouteId } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { DocumentHead, type FeedLink, type Metadata } from './document-head.tsx'
import type { Frame } from './frame.ts'
import { sectionMenu } from './menu-links.ts'
import { SiteFooter } from './site-footer.tsx'
import { SectionRow, SiteHeader } from './site-header.tsx'

type LayoutProps = Omit<Frame, 'context'> & {
  /** Where given, the page says its own address to search engines. */
  context?: Context
  title: string
  /** One sentence for search engines and shared links; the site's own where none is given. */
  description?: string | undefined
  isWide?: boolean
  feeds?: readonly FeedLink[] | undefined
  metadata?: readonly Metadata[] | undefined
  isUnlisted?: boolean
  routeId: RouteId | null
  region: Region | null
  children?: Child
}

/** The frame around every page: head, demonstration notice, header with menu, the section's row, footer. */
export const Layout = (props: LayoutProps) => {
  const { deps, language, person, otherLanguage, routeId, children } = props
  const t = siteTexts[language]
  const section = sectionMenu(props)
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <DocumentHead
          site={deps.site}
          language={language}
          title={props.title}
          description={props.description}
          routeId={routeId}
          isSignedIn={person !== null}
          path={props.context && !props.isUnlisted ? props.context.req.path : null}
          otherLanguage={otherLanguage}
          feeds={props.feeds}
          metadata={props.metadata}
        />
        <body>
          <a class="ds-skip-link" href="#main">
            {t.skipToContent}
          </a>
          <SiteHeader
            language={language}
            person={person}
            unread={props.unread}
            otherLanguage={otherLanguage}
            routeId={routeId}
            isDemonstration={deps.site.isDemonstration}
          />
          {section && <SectionRow menu={section} />}
          <main id="main" tabindex={-1} class={props.isWide ? 'site-main site-main--wide' : 'site-main'}>
            {children}
          </main>
          <SiteFooter language={language} site={deps.site} />
        </body>
      </html>
    </>
  )
}

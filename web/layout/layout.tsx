import type { Child } from 'hono/jsx'
import type { Region } from '#shared/regions/regions.ts'
import { pathTo, type RouteId } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import type { Frame } from './frame.ts'

type LayoutProps = Omit<Frame, 'context'> & {
  title: string
  isWide?: boolean
  routeId: RouteId | null
  region: Region | null
  children?: Child
}

/** The frame around every page: head, header with menu, language and sign-in, demonstration notice, footer. */
export const Layout = ({ deps, language, person, otherLanguage, title, isWide, routeId, children }: LayoutProps) => {
  const t = siteTexts[language]
  const link = (id: 'nationalPicture' | 'reports' | 'about' | 'myPage', label: string) => (
    <a class="site-menu__link" href={pathTo(id, language)} aria-current={routeId === id ? 'page' : undefined}>
      {label}
    </a>
  )
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === t.siteName ? title : `${title} – ${t.siteName}`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={deps.site.assets['site.css']} />
        <link rel="alternate" hreflang={language === 'sv' ? 'en' : 'sv'} href={otherLanguage} />
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <script type="module" src={deps.site.assets['islands.js']} />
      </head>
      <body class="site" data-color-scheme="auto">
        <a class="ds-skip-link" href="#main">
          {t.skipToContent}
        </a>
        {deps.site.isDemonstration && (
          <p class="demonstration-notice" role="note">
            {t.demonstration}
          </p>
        )}
        <header class="site-header">
          <a class="site-header__name" href={pathTo('home', language)}>
            {t.siteName}
          </a>
          <nav class="site-menu" aria-label={t.menu}>
            {link('nationalPicture', t.nationalPicture)}
            {link('reports', t.reports)}
            {link('about', t.about)}
            {person ? link('myPage', t.myPage) : null}
            <a
              class="site-menu__link"
              href={otherLanguage}
              hreflang={language === 'sv' ? 'en' : 'sv'}
              lang={language === 'sv' ? 'en' : 'sv'}
            >
              {t.otherLanguage}
            </a>
            {person ? (
              <form method="post" action={pathTo('signOut', language)}>
                <button class="ds-button" data-variant="tertiary" type="submit">
                  {t.signOut}
                </button>
              </form>
            ) : (
              <a class="ds-button" data-variant="secondary" href={pathTo('signIn', language)}>
                {t.signIn}
              </a>
            )}
          </nav>
        </header>
        <main id="main" tabindex={-1} class={isWide ? 'site-main site-main--wide' : 'site-main'}>
          {children}
        </main>
        <footer class="site-footer">
          <p>{t.footer}</p>
          <nav aria-label={t.about}>
            <a href={pathTo('about', language)}>{t.about}</a>
            <a href={pathTo('accessibility', language)}>{t.accessibility}</a>
            <a href={pathTo('privacy', language)}>{t.privacy}</a>
            <a href={pathTo('cookies', language)}>{t.cookies}</a>
          </nav>
        </footer>
      </body>
    </html>
  )
}

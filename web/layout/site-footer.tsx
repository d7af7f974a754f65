import type { Language } from '#shared/platform/language.ts'
import type { SiteFacts } from '../deps.ts'
import { pathTo } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { Mark } from './mark.tsx'

/** Who is behind the site, how to reach them, and the pages that the law asks for. */
export const SiteFooter = ({ language, site }: { language: Language; site: SiteFacts }) => {
  const t = siteTexts[language]
  const link = (id: 'about' | 'openData' | 'accessibility' | 'privacy' | 'cookies', label: string) => (
    <li>
      <a class="site-footer__link" href={pathTo(id, language)}>
        {label}
      </a>
    </li>
  )
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <div class="site-footer__who">
          <p class="site-footer__name">
            <Mark />
            {t.siteName}
          </p>
          <p>{t.footer}</p>
          <p>{t.actorIs}</p>
        </div>
        <nav aria-label={t.aboutTheSite}>
          <h2 class="site-footer__heading">{t.aboutTheSite}</h2>
          <ul>
            {link('about', t.aboutLong)}
            {link('openData', t.openData)}
            {link('accessibility', t.accessibility)}
            {link('privacy', t.privacy)}
            {link('cookies', t.cookies)}
          </ul>
        </nav>
        <div>
          <h2 class="site-footer__heading">{t.contact}</h2>
          <p>{t.contactText}</p>
          <p>
            <a class="site-footer__link" href={`mailto:${site.contact}`}>
              {site.contact}
            </a>
          </p>
          <p class="site-footer__version">
            {t.version} {site.version}
          </p>
        </div>
      </div>
    </footer>
  )
}

import { scopesOf } from '#shared/notices/notice.ts'
import type { Person } from '#shared/people/person.ts'
import type { Language } from '#shared/platform/language.ts'
import { Bell } from '../notices/bell.tsx'
import { pathTo, type RouteId } from '../paths.ts'
import { FoldedSearch } from '../search/search-field.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import type { Frame } from './frame.ts'
import { Mark } from './mark.tsx'
import { type MenuLink, menuLinks, type SectionMenu } from './menu-links.ts'

type HeaderProps = { language: Language; person: Person | null; otherLanguage: string; routeId: RouteId | null }

const Links = ({ links }: { links: MenuLink[] }) => (
  <ul class="site-menu__links">
    {links.map((link) => (
      <li>
        <a class="site-menu__link" href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
          {link.label}
        </a>
      </li>
    ))}
  </ul>
)

const LanguageLink = ({ language, otherLanguage }: Pick<HeaderProps, 'language' | 'otherLanguage'>) => {
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <a class="site-menu__link site-menu__language" href={otherLanguage} hreflang={other} lang={other}>
      {siteTexts[language].otherLanguage}
    </a>
  )
}

const SignInOrOut = ({ language, person }: Pick<HeaderProps, 'language' | 'person'>) => {
  const t = siteTexts[language]
  return person ? (
    <form class="site-menu__sign-out" method="post" action={pathTo('signOut', language)}>
      <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
        {t.signOut}
      </button>
    </form>
  ) : (
    <a class="ds-button" data-variant="secondary" data-size="sm" href={pathTo('signIn', language)}>
      {t.signIn}
    </a>
  )
}

const Menu = ({ language, person, otherLanguage, routeId }: HeaderProps) => (
  <>
    <Links links={menuLinks(language, person, routeId)} />
    <div class="site-menu__own">
      <LanguageLink language={language} otherLanguage={otherLanguage} />
      {person && <span class="site-menu__person">{person.name}</span>}
      <SignInOrOut language={language} person={person} />
    </div>
  </>
)

/** The site's name and menu: in a row where there is room, folded in a `details` where there is not, without script. */
export const SiteHeader = (props: HeaderProps & { unread: Frame['unread']; isDemonstration: boolean }) => {
  const t = siteTexts[props.language]
  return (
    <header class="site-header">
      {props.isDemonstration && (
        <p class="demonstration-notice">
          <strong>{t.demonstrationWord}</strong> {t.demonstration}
        </p>
      )}
      <div class="site-header__inner">
        <a class="site-name" href={pathTo('home', props.language)}>
          <Mark />
          <span>{t.siteName}</span>
        </a>
        {props.routeId !== 'offline' && (
          <>
            <nav class="site-menu site-menu--row" aria-label={t.menu}>
              <Menu {...props} />
            </nav>
            {props.person && scopesOf(props.person).length > 0 && (
              <Bell language={props.language} unread={props.unread} isCurrent={props.routeId === 'myNotices'} />
            )}
            {props.routeId !== 'search' && <FoldedSearch language={props.language} />}
            <details class="site-menu-fold">
              <summary>{t.menu}</summary>
              <nav class="site-menu" aria-label={t.menu}>
                <Menu {...props} />
              </nav>
            </details>
          </>
        )}
      </div>
    </header>
  )
}

/** The row of pages of one region or of the national desk. */
export const SectionRow = ({ menu }: { menu: SectionMenu }) => (
  <nav class="section-row" aria-label={menu.title}>
    <div class="section-row__inner">
      <p class="section-row__title">{menu.title}</p>
      <ul>
        {menu.links.map((link) => (
          <li>
            <a class="section-row__link" href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </nav>
)

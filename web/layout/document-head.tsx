import type { Language } from '#shared/platform/language.ts'
import { access } from '../access.ts'
import type { SiteFacts } from '../deps.ts'
import { pathTo, type RouteId } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'

/** What is said of a document in the page's head: Dublin Core, as `DC.title`. */
export type Metadata = { name: string; content: string; lang?: Language }

/** What programs can subscribe to: its address, media type and name. */
export type FeedLink = { href: string; type: string; title: string }

type HeadProps = {
  site: SiteFacts
  language: Language
  title: string
  description: string | undefined
  routeId: RouteId | null
  /** Path of this page without its query, or null where no page is (a refusal). */
  path: string | null
  isSignedIn: boolean
  otherLanguage: string
  feeds?: readonly FeedLink[] | undefined
  metadata?: readonly Metadata[] | undefined
}

/** Public, but not to be found: pages of the browser itself, and those whose address is a secret. */
const notForSearch: readonly RouteId[] = [
  'offline',
  'sessionEnded',
  'invitation',
  'consultation',
  'ownPlanRemark',
  'subscriptionRequest',
  'subscription',
]

/** Only pages that anyone may read, and that are pages rather than refusals, are for search engines. */
const isForSearch = (routeId: RouteId | null): boolean =>
  routeId !== null && access[routeId] === 'public' && !notForSearch.includes(routeId)

/** What a browser, a search engine and a shared link need to know of the page. */
export const DocumentHead = (props: HeadProps) => {
  const { site, language, title, description, routeId, path, otherLanguage } = props
  const t = siteTexts[language]
  const other = language === 'sv' ? 'en' : 'sv'
  const fullTitle = title === t.siteName ? title : `${title} – ${t.siteName}`
  const summary = description ?? t.description
  const canonical = isForSearch(routeId) && path !== null ? site.origin + path : null
  const alternate = site.origin + (otherLanguage.split('?')[0] ?? otherLanguage)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={summary} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#11191d" media="(prefers-color-scheme: dark)" />
      {canonical ? (
        <>
          <link rel="canonical" href={canonical} />
          <link rel="alternate" hreflang={language} href={canonical} />
          <link rel="alternate" hreflang={other} href={alternate} />
          <link rel="alternate" hreflang="x-default" href={language === 'sv' ? canonical : alternate} />
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={t.siteName} />
          <meta property="og:title" content={fullTitle} />
          <meta property="og:description" content={summary} />
          <meta property="og:url" content={canonical} />
          <meta property="og:locale" content={language === 'sv' ? 'sv_SE' : 'en_GB'} />
          <meta property="og:locale:alternate" content={language === 'sv' ? 'en_GB' : 'sv_SE'} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {props.metadata && <link rel="schema.DC" href="http://purl.org/dc/terms/" />}
      {props.metadata?.map((one) => (
        <meta {...one} />
      ))}
      {props.feeds?.map((feed) => (
        <link rel="alternate" {...feed} />
      ))}
      <link rel="stylesheet" href={site.assets['site.css']} />
      {props.isSignedIn && <link rel="stylesheet" href={site.assets['work.css']} />}
      <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
      <link rel="manifest" href="/assets/manifest.webmanifest" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={t.siteName}
        href={pathTo('searchFile', language, { file: 'opensearch.xml' })}
      />
      <script type="module" src={site.assets['islands.js']} />
    </head>
  )
}

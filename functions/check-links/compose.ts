import { createActors } from '#shared/actors/actors.ts'
import { createShownReader } from '#shared/articles/read-shown.ts'
import { shippedArticles, shippedWords } from '#shared/articles/shipped-articles.ts'
import { openWeb } from '#shared/links/address-guard.ts'
import { linksIn, readPages } from '#shared/links/places.ts'
import { connectStore } from '#shared/platform/connect.ts'
import { createShownPages } from '#shared/region-pages/region-pages.ts'
import type { CheckLinksDeps } from './check-links.ts'
import type { LinksConfig } from './config.ts'
import { lookAtLink } from './look-at-link.ts'
import { nameResolver } from './name-resolver.ts'

/** The longest that one answer of a site and of the name servers may take, and the pause between two questions to a host, in milliseconds. */
const timeoutMs = 10_000
const lookupTimeoutMs = 5000
const pauseMs = 1000

/** Puts together the checker over the tables that the configuration names. */
export const compose = (config: LinksConfig): CheckLinksDeps => {
  const store = connectStore({
    regions: config.REGIONS_TABLE,
    content: config.CONTENT_TABLE,
    audit: config.AUDIT_TABLE,
  })
  const folder = config.articlesFolder
  const articles = createShownReader(store, shippedArticles(folder))
  const words = shippedWords(folder)
  const actors = createActors({ store, folder })
  const regionPages = createShownPages(store)
  const userAgent = `Valideringslyft link checker (+${config.PUBLIC_ORIGIN}; ${config.CONTACT_MAIL})`
  const resolve = nameResolver({ timeoutMs: lookupTimeoutMs })
  return {
    store,
    pauseMs,
    places: async () => {
      const [shown, listed, ofList, pages] = await Promise.all([
        articles.shown(),
        actors.shown(),
        words(),
        readPages(regionPages),
      ])
      return linksIn({ articles: shown, actors: listed, words: ofList, pages })
    },
    look: (link) => lookAtLink(link, { policy: openWeb, userAgent, timeoutMs, resolve }),
  }
}

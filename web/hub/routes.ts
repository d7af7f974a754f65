import type { Site } from '../site.tsx'
import { registerFirstPages } from './first-page-routes.tsx'
import { registerNews } from './news-routes.tsx'
import { registerReading } from './reading-routes.tsx'

/** Registers the information hub as anyone reads it. */
export const registerHub = (site: Site): void => {
  registerFirstPages(site)
  registerReading(site)
  registerNews(site)
}

import type { Site } from '../site.tsx'
import { registerArticle } from './article-routes.tsx'
import { registerDeskList } from './desk-routes.tsx'
import { registerEditions } from './edition-routes.tsx'
import { registerFacts } from './facts-routes.tsx'
import { registerImages } from './image-routes.tsx'
import { registerWriting } from './write-routes.tsx'

/** Registers the desk of the hub's texts, and their pictures. */
export const registerArticles = (site: Site): void => {
  registerDeskList(site)
  registerArticle(site)
  registerWriting(site)
  registerFacts(site)
  registerEditions(site)
  registerImages(site)
}

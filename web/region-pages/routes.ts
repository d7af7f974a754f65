import type { Site } from '../site.tsx'
import { registerBlocks } from './block-routes.tsx'
import { registerContact } from './contact-routes.tsx'
import { registerPageDesk } from './desk-routes.tsx'
import { registerEditions } from './edition-routes.tsx'
import { registerOwnPage } from './own-routes.tsx'
import { registerPublicPages } from './public-routes.tsx'
import { registerTexts } from './text-routes.tsx'

/** The regions' public pages: as anyone reads them, as their editors write them, and as the nation follows them. */
export const registerRegionPages = (site: Site): void => {
  registerPublicPages(site)
  registerOwnPage(site)
  registerContact(site)
  registerTexts(site)
  registerBlocks(site)
  registerEditions(site)
  registerPageDesk(site)
}

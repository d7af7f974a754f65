import type { Site } from '../site.tsx'
import { registerDocumentDesk } from './desk-routes.tsx'
import { registerPublicDocuments } from './public-routes.tsx'

/** The project's own reports: for everyone, and where they are put up. */
export const registerDocuments = (site: Site): void => {
  registerPublicDocuments(site)
  registerDocumentDesk(site)
}

import type { Site } from '../site.tsx'
import { registerFiles } from './file-routes.tsx'
import { registerImports } from './import-routes.tsx'
import { registerPrint } from './print-route.tsx'

/** A region's questionnaire on its way out and back: files, print, filled-in files. */
export const registerExchange = (site: Site): void => {
  registerFiles(site)
  registerPrint(site)
  registerImports(site)
}

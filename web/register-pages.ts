import type { Hono } from 'hono'
import { registerFigures } from './register/figure-pages.ts'
import { registerFrame } from './register/frame-pages.ts'
import { registerHub } from './register/hub-pages.ts'
import { registerMapping } from './register/mapping-pages.ts'
import { registerPlans } from './register/plan-pages.ts'
import { registerReports } from './register/report-pages.ts'
import type { Site } from './site.tsx'

/**
 * Registers every page of the site. What most visits do not need is loaded at the first visit that does. Of two prefixes the longer one comes first, since the page that is registered first at an address answers.
 */
export const registerPages = (site: Site, app: Hono): void => {
  registerFrame(site, app)
  registerMapping(site)
  registerPlans(site)
  registerFigures(site, app)
  registerReports(site)
  // Last of all, since a text of the hub may have any name.
  registerHub(site)
}

import type { searchRoutes } from '../routes/search-routes.ts'
import type { Rule } from './rule.ts'

/** Who may open the addresses of routes/search-routes.ts. */
export const searchAccess = {
  search: 'public',
  searchFile: 'public',
} as const satisfies Record<keyof typeof searchRoutes, Rule>

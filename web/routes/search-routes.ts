import { get, type Route } from './route.ts'

/** Search over all that anyone may read. */
export const searchRoutes = {
  search: get('/sok', '/en/search'),
  // What a browser reads to offer the search in its own field (OpenSearch).
  searchFile: get('/sok/:file', '/en/search/:file'),
} as const satisfies Record<string, Route>

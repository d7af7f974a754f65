import type { Store } from '#shared/platform/store.ts'
import type { LinkReport } from './link.ts'
import { findReports, listReports } from './link-store.ts'

/** What the checker of links has found. */
export type Links = {
  /** Of all links. One query. */
  list(): Promise<LinkReport[]>
  /** Those of these links that are dead. A read each for a few, one query for more. */
  dead(urls: readonly string[]): Promise<LinkReport[]>
}

export const createLinks = (store: Pick<Store, 'get' | 'query'>): Links => ({
  list: () => listReports(store),
  dead: async (urls) => (await findReports(store, urls)).filter(({ state }) => state === 'dead'),
})

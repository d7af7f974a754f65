import type { Store } from '#shared/platform/store.ts'
import type { LinkReport } from './link.ts'
import { listReports } from './link-store.ts'

/** What the checker of links has found. */
export type Links = { list(): Promise<LinkReport[]> }

export const createLinks = (store: Store): Links => ({ list: () => listReports(store) })

import type { Store } from '#shared/platform/store.ts'
export type Counts = Record<never, never>
export const createCounts = (_store: Store): Counts => ({})

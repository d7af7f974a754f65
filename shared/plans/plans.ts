import type { Store } from '#shared/platform/store.ts'
export type Plans = Record<never, never>
export const createPlans = (_store: Store): Plans => ({})

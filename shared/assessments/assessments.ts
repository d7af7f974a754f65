import type { Store } from '#shared/platform/store.ts'
export type Assessments = Record<never, never>
export const createAssessments = (_store: Store): Assessments => ({})

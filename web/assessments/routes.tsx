import type { Site } from '../site.tsx'

/** The pages of this capability. */
export const registerAssessments = (_site: Site): void => {}

import type { Site } from '../site.tsx'

/** The pages of this capability. */
export const registerStatistics = (_site: Site): void => {}

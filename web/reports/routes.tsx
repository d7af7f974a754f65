import type { Site } from '../site.tsx'

/** The pages of this capability. */
export const registerReports = (_site: Site): void => {}

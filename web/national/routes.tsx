import type { Site } from '../site.tsx'

/** The pages of this capability. */
export const registerNational = (_site: Site): void => {}

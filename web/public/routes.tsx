import type { Site } from '../site.tsx'

/** The pages of this capability. */
export const registerPublic = (_site: Site): void => {}

import type { Site } from '../site.tsx'

/** The pages of this capability. */
export const registerPlans = (_site: Site): void => {}

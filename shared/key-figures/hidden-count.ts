import type { Localized } from '#shared/platform/language.ts'

/** How a number that is hidden reads within a sentence. */
export const hiddenCount: Localized = { sv: 'ett antal som döljs', en: 'a number that is hidden' }

import type { Localized } from '#shared/platform/language.ts'

const swedish = new Intl.NumberFormat('sv-SE')
const english = new Intl.NumberFormat('en-GB')

/** A whole number with each language's separators. */
export const wholeNumber = (value: number): Localized => ({ sv: swedish.format(value), en: english.format(value) })

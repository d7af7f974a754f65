import type { Language } from '#shared/platform/language.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>
const timeZone = 'Europe/Stockholm'

/** A number with the language's separators: 1 234,5 or 1,234.5. */
export const formatNumber = (value: number, language: Language, maximumFractionDigits = 1): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits }).format(value)

/** A day in words: 3 oktober 2026. Takes an ISO day or moment. */
export const formatDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(new Date(iso))

/** A clock time in Sweden: 14:32 (Swedish: 14:32 too). */
export const formatTime = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone }).format(new Date(iso))

/** Day and time: 3 oktober 2026 14:32. */
export const formatMoment = (iso: string, language: Language): string =>
  `${formatDay(iso, language)} ${formatTime(iso, language)}`

/** Names in a row: a, b och c. */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)

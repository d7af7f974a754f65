import type { Language } from '#shared/platform/language.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>
const timeZone = 'Europe/Stockholm'

/** Keeps what `make` made for a language and an option: making a formatter of Intl costs many times more than using it. */
const kept = <Option extends string | number, T>(make: (language: Language, option: Option) => T) => {
  const made = new Map<string, T>()
  return (language: Language, option: Option): T => {
    const key = `${language} ${option}`
    const known = made.get(key)
    if (known) return known
    const fresh = make(language, option)
    made.set(key, fresh)
    return fresh
  }
}

const numbers = kept(
  (language, maximumFractionDigits: number) => new Intl.NumberFormat(locales[language], { maximumFractionDigits }),
)
const moments = kept(
  (language, part: 'day' | 'time') =>
    new Intl.DateTimeFormat(
      locales[language],
      part === 'day' ? { dateStyle: 'long', timeZone } : { timeStyle: 'short', timeZone },
    ),
)
const months = kept(
  (language, month: 'long') => new Intl.DateTimeFormat(locales[language], { month, year: 'numeric', timeZone }),
)
const lists = kept((language, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locales[language], { type }))

/** A number with the language's separators: 1 234,5 or 1,234.5. */
export const formatNumber = (value: number, language: Language, maximumFractionDigits = 1): string =>
  numbers(language, maximumFractionDigits).format(value)

/** A day in words: 3 oktober 2026. Takes an ISO day or moment. */
export const formatDay = (iso: string, language: Language): string => moments(language, 'day').format(new Date(iso))

/** A month in words: mars 2021. Takes it as 2021-03. */
export const formatMonth = (month: string, language: Language): string =>
  months(language, 'long').format(new Date(`${month}-15T12:00:00Z`))

/** A clock time in Sweden: 14:32 (Swedish: 14:32 too). */
export const formatTime = (iso: string, language: Language): string => moments(language, 'time').format(new Date(iso))

/** Day and time: 3 oktober 2026 14:32. */
export const formatMoment = (iso: string, language: Language): string =>
  `${formatDay(iso, language)} ${formatTime(iso, language)}`

/** Names in a row: a, b och c. */
export const formatList = (items: readonly string[], language: Language): string =>
  lists(language, 'conjunction').format(items)

/** A file's size as people read it: 618 kB, 1,2 MB (1 kB is 1 000 bytes). */
export const formatSize = (bytes: number, language: Language): string =>
  bytes >= 1_000_000
    ? `${formatNumber(bytes / 1_000_000, language)} MB`
    : `${formatNumber(Math.max(1, bytes / 1000), language, 0)} kB`

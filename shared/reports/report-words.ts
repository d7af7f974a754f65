import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

const smallNumbers = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const satisfies Record<Language, readonly string[]>

/** How many regions there are. */
export const allRegions = regions.length

/** Keeps what `make` made: making a formatter costs many times more than using it. */
const kept = <Option extends string | number, T>(make: (locale: string, option: Option) => T) => {
  const made = new Map<string, T>()
  return (language: Language, option: Option): T => {
    const key = `${language} ${option}`
    const known = made.get(key)
    if (known) return known
    const fresh = make(locales[language], option)
    made.set(key, fresh)
    return fresh
  }
}

const numbers = kept(
  (locale, maximumFractionDigits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits }),
)
const changes = kept(
  (locale, maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits }),
)
const days = kept(
  (locale, dateStyle: 'long') => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'Europe/Stockholm' }),
)
const lists = kept((locale, type: 'conjunction') => new Intl.ListFormat(locale, { type }))

/** A number with the language's separators. */
export const formatNumber = (value: number, language: Language, decimals = 1): string =>
  numbers(language, decimals).format(value)

/** How much a number has moved, with its sign; nought has none. */
export const formatChange = (moved: number, language: Language): string => changes(language, 1).format(moved)

/** A day in words: 3 oktober 2026. */
export const formatDay = (iso: string, language: Language): string => days(language, 'long').format(new Date(iso))

/** Names in a row: a, b och c. */
export const formatList = (items: readonly string[], language: Language): string =>
  lists(language, 'conjunction').format(items)

/** A whole number in running text: in words up to twelve, as the Swedish writing rules advise. «En» is common gender; neuter words bring their own. */
export const numberWord = (count: number, language: Language): string =>
  smallNumbers[language][count] ?? formatNumber(count, language, 0)

/** «ingen region», «en region», «två regioner», «alla 21 regioner». */
export const regionsCount = (count: number, language: Language): string => {
  if (count === allRegions)
    return language === 'sv' ? `alla\u00a0${allRegions}\u00a0regioner` : `all\u00a0${allRegions}\u00a0regions`
  if (count === 0) return language === 'sv' ? 'ingen region' : 'no region'
  if (count === 1) return language === 'sv' ? 'en region' : 'one region'
  return `${numberWord(count, language)}\u00a0${language === 'sv' ? 'regioner' : 'regions'}`
}

/** «ingen av de 21 regionerna», «nio av de 21 regionerna», «alla 21 regioner». */
export const regionsOfAll = (count: number, language: Language): string => {
  if (count === allRegions) return regionsCount(count, language)
  if (language === 'sv')
    return `${count === 0 ? 'ingen' : numberWord(count, 'sv')} av de\u00a0${allRegions}\u00a0regionerna`
  return `${count === 0 ? 'none' : numberWord(count, 'en')} of the\u00a0${allRegions}\u00a0regions`
}

/** «två av 14», «alla 14», «ingen av 14»: so many of the regions that answered. */
export const countOf = (count: number, whole: number, language: Language): string => {
  if (count === whole && whole > 0)
    return language === 'sv' ? `alla\u00a0${numberWord(whole, 'sv')}` : `all\u00a0${numberWord(whole, 'en')}`
  if (count === 0)
    return language === 'sv' ? `ingen av\u00a0${numberWord(whole, 'sv')}` : `none of\u00a0${numberWord(whole, 'en')}`
  return `${numberWord(count, language)}\u00a0${language === 'sv' ? 'av' : 'of'}\u00a0${numberWord(whole, language)}`
}

/** The English verb that goes with so many regions; Swedish verbs do not change. */
export const verb = (count: number, one: string, many: string): string => (count === 0 || count === 1 ? one : many)

/** «inga hinder», «ett hinder», «17 hinder»: a noun with its count, each form handed in. */
export const counted = (
  count: number,
  language: Language,
  forms: { none: string; one: string; many: string },
): string => {
  if (count === 0) return forms.none
  if (count === 1) return forms.one
  return `${numberWord(count, language)} ${forms.many}`
}

/** The text with its first letter in upper case. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/** A title inside a sentence: first letter in lower case, unless the word is all capitals (YH-flex). */
export const inSentence = (title: string): string =>
  /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase('sv') + title.slice(1)

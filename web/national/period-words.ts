import type { Language } from '#shared/platform/language.ts'

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })

const whole = { month: 'long', year: 'numeric' } as const
const formats = {
  sv: { whole: format('sv-SE', whole), month: format('sv-SE', { month: 'short' }) },
  en: { whole: format('en-GB', whole), month: format('en-GB', { month: 'short' }) },
} as const satisfies Record<Language, Record<'whole' | 'month', Intl.DateTimeFormat>>

const middleOf = (period: string) => new Date(`${period}-15T12:00:00Z`)

/** A month (`2026-10`) in words: oktober 2026. */
export const periodName = (period: string, language: Language): string =>
  formats[language].whole.format(middleOf(period))

/** The same where there is little room: okt. ’26. */
export const shortPeriod = (period: string, language: Language): string =>
  `${formats[language].month.format(middleOf(period))} ’${period.slice(2, 4)}`

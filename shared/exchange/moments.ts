import type { Language } from '#shared/platform/language.ts'
import { formatDay } from '#shared/reports/report-words.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

/** Day and time in Sweden: 3 oktober 2026 14:32. */
export const formatMoment = (iso: string, language: Language): string =>
  `${formatDay(iso, language)} ${new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(new Date(iso))}`

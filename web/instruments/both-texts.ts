import { texts } from '#shared/platform/language.ts'

/** Texts of a field in two languages. */
export const bothTexts = texts({
  sv: {
    missing: 'Saknas',
    older: { sv: 'Äldre än engelskan', en: 'Äldre än svenskan' },
    holds: 'Stämmer ändå',
  },
  en: {
    missing: 'Missing',
    older: { sv: 'Older than the English', en: 'Older than the Swedish' },
    holds: 'Still right',
  },
})

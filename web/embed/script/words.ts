import { texts } from '#shared/platform/language.ts'

/** Words of what is shown on other sites. */
export const embedWords = texts({
  sv: {
    loading: 'Hämtar statistik …',
    failed: 'Statistiken gick inte att hämta just nu.',
    tooLarge: 'Det är för många tal för att visas här.',
    seeAt: 'Se den på Valideringslyft',
    unit: 'Enhet',
    source: 'Källa',
    updated: 'Uppdaterad',
    from: 'Från Valideringslyft: välj annat eller hämta siffrorna',
  },
  en: {
    loading: 'Fetching statistics …',
    failed: 'The statistics could not be fetched just now.',
    tooLarge: 'There are too many figures to show here.',
    seeAt: 'See them at Valideringslyft',
    unit: 'Unit',
    source: 'Source',
    updated: 'Updated',
    from: 'From Valideringslyft: choose something else or download the figures',
  },
})

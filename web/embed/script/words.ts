import { texts } from '#shared/platform/language.ts'

/** Words of what is shown on other sites. */
export const embedWords = texts({
  sv: {
    loading: 'Hämtar statistik …',
    failed: 'Statistiken går inte att hämta just nu.',
    tooLarge: 'Det är för många tal att visa här.',
    seeAt: 'Se den på Valideringslyft',
    unit: 'Enhet',
    source: 'Källa',
    updated: 'Uppdaterad',
    from: 'Från Valideringslyft: välj andra värden eller hämta siffrorna',
  },
  en: {
    loading: 'Fetching statistics …',
    failed: 'The statistics cannot be fetched right now.',
    tooLarge: 'There are too many figures to show here.',
    seeAt: 'See them on Valideringslyft',
    unit: 'Unit',
    source: 'Source',
    updated: 'Updated',
    from: 'From Valideringslyft: choose other values or download the figures',
  },
})

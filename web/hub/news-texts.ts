import { texts } from '#shared/platform/language.ts'

/** Texts of the hub's news and its feed. */
export const newsTexts = texts({
  sv: {
    title: 'Nyheter om validering',
    lead: 'Nya texter, och texter som har ändrats.',
    empty: 'Det finns inga nyheter än.',
    changesTitle: 'Nytt och ändrat',
    changesEmpty: 'Inga texter har ändrats sedan de kom.',
    edition: (number: number) => (number === 1 ? 'ny text' : `version ${number}`),
    feed: 'Prenumerera med ett nyhetsflöde (Atom)',
    feedTitle: 'Nyheter om validering, Valideringslyft',
    others: 'Andra nyheter',
  },
  en: {
    title: 'News about validation',
    lead: 'New texts, and texts that have changed.',
    empty: 'There is no news yet.',
    changesTitle: 'New and changed',
    changesEmpty: 'No text has changed since it came.',
    edition: (number: number) => (number === 1 ? 'new text' : `version ${number}`),
    feed: 'Subscribe to a news feed (Atom)',
    feedTitle: 'News about validation, Valideringslyft',
    others: 'Other news',
  },
})

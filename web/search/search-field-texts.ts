import { texts } from '#shared/platform/language.ts'

/** Texts of the search field; apart from those of its page, since it stands on every page. */
export const searchFieldTexts = texts({
  sv: {
    title: 'Sök',
    label: 'Vad söker du?',
    hint: 'Skriv ett ord eller en fråga. Sätt ord inom citattecken för att hitta dem tillsammans.',
    button: 'Sök',
  },
  en: {
    title: 'Search',
    label: 'What are you looking for?',
    hint: 'Write a word or a question. Put words in quotation marks to find them together.',
    button: 'Search',
  },
})

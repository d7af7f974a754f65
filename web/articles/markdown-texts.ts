import { texts } from '#shared/platform/language.ts'

/** The words that stand in a rendered text itself. */
export const markdownTexts = texts({
  sv: {
    foreign: 'annan webbplats',
    done: 'Klart',
    noImage: 'Bilden saknas',
    table: (number: number) => `Tabell ${number}`,
  },
  en: {
    foreign: 'another website',
    done: 'Done',
    noImage: 'The picture is missing',
    table: (number: number) => `Table ${number}`,
  },
})

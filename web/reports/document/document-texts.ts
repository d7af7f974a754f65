import { texts } from '#shared/platform/language.ts'

/** Words around the report's own. */
export const documentTexts = texts({
  sv: {
    numbersBehind: 'Talen bakom figuren',
    fetchTable: 'Hämta tabellen (CSV)',
    notes: 'Noter',
    backToText: 'Tillbaka till texten',
    commentLabel: 'Kommentar',
  },
  en: {
    numbersBehind: 'The numbers behind the figure',
    fetchTable: 'Download the table (CSV)',
    notes: 'Notes',
    backToText: 'Back to the text',
    commentLabel: 'Comment',
  },
})

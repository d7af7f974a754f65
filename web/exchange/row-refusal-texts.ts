import type { ComparedRow } from '#shared/exchange/compare-rows.ts'
import { questionnaireWords } from '#shared/exchange/questionnaire-words.ts'
import { texts } from '#shared/platform/language.ts'
import type { Sentences } from '../texts/sentences.ts'

export type RowRefusal = Extract<ComparedRow, { state: 'refused' }>['problems'][number]

const columns = { sv: questionnaireWords.sv.columns, en: questionnaireWords.en.columns }

/** Why a row of a filled-in file cannot be saved. */
export const rowRefusalTexts = texts<Sentences<RowRefusal>>({
  sv: {
    'unknown-indicator': () => 'Frågan finns inte i formuläret.',
    twice: () => 'Frågan står på flera rader. Lämna kvar en av dem.',
    'version-unclear': () => 'Den gömda kolumnen med version är ändrad. Hämta en ny fil och för över svaret.',
    'level-unclear': ({ written }) => `”${written}” är ingen nivå. Skriv 0, 1, 2, 3, 4 eller Ej tillämpligt.`,
    'option-unclear': ({ written }) => `”${written}” är inget av alternativen. Skriv alternativets nummer.`,
    'not-asked-here': ({ column }) => `Kolumnen ${columns.sv[column]} används inte för den här frågan.`,
    'power-unclear': ({ written }) => `”${written}” finns inte i listan för rådighet.`,
    'importance-unclear': ({ written }) => `”${written}” finns inte i listan för vikt.`,
    'reason-missing': () => 'Skriv varför frågan inte är tillämplig.',
    'too-long': ({ column, length, maxLength }) =>
      `${columns.sv[column]} är för lång: ${length} tecken, högst ${maxLength} får plats.`,
    unreadable: ({ column }) =>
      `${columns.sv[column]} går inte att läsa: ett datum, ett fel i en formel eller tecken som inte är text.`,
    locked: () => 'Filen har ett annat svar än det sparade, men svaret går inte att ändra nu.',
    'not-asked': () => 'Frågan ställs inte, med de svar som ni har gett på andra frågor.',
  },
  en: {
    'unknown-indicator': () => 'The form has no such question.',
    twice: () => 'The question stands in several rows. Leave one of them.',
    'version-unclear': () =>
      'The hidden column with the version has been changed. Download a new file and move the answer over.',
    'level-unclear': ({ written }) => `“${written}” is no level. Write 0, 1, 2, 3, 4 or Not applicable.`,
    'option-unclear': ({ written }) => `“${written}” is none of the options. Write the number of the option.`,
    'not-asked-here': ({ column }) => `The column ${columns.en[column]} is not used for this question.`,
    'power-unclear': ({ written }) => `“${written}” is not in the list for power.`,
    'importance-unclear': ({ written }) => `“${written}” is not in the list for importance.`,
    'reason-missing': () => 'Say why the question is not applicable.',
    'too-long': ({ column, length, maxLength }) =>
      `${columns.en[column]} is too long: ${length} characters, at most ${maxLength} fit.`,
    unreadable: ({ column }) =>
      `${columns.en[column]} cannot be read: a date, an error in a formula, or signs that are no text.`,
    locked: () => 'The file has another answer than the one saved, but the answer cannot be changed now.',
    'not-asked': () => 'The question is not asked, given your answers to other questions.',
  },
})

import { type Language, texts } from '#shared/platform/language.ts'
import type { FieldError } from '../form.ts'
import { formatNumber } from './format.ts'
import type { Sentences } from './sentences.ts'

/** Rounded up, so that what is too large never reads as the limit. */
const megabytes = (bytes: number, language: Language): string =>
  formatNumber(Math.ceil((bytes / (1024 * 1024)) * 10) / 10, language)

const sentences = texts<Sentences<FieldError>>({
  sv: {
    required: () => 'Fyll i det här fältet.',
    'too-long': ({ maxLength, length }) =>
      `Texten är för lång: ${formatNumber(length, 'sv')} tecken. Korta ner den till högst ${formatNumber(maxLength, 'sv')}.`,
    unreadable: () => 'Texten innehåller tecken som inte går att läsa. Ta bort dem och skriv igen.',
    'not-a-choice': () => 'Välj ett av alternativen i listan.',
    'not-a-number': () => 'Skriv ett tal med högst två decimaler, till exempel 12,5.',
    'not-a-whole-number': () => 'Skriv ett heltal med siffror, till exempel 12.',
    'out-of-range': ({ min, max }) => `Skriv ett tal mellan ${formatNumber(min, 'sv')} och ${formatNumber(max, 'sv')}.`,
    'not-a-day': () => 'Skriv ett datum som finns, till exempel 2026-03-31.',
    'not-an-email': () => 'Skriv en e-postadress, till exempel namn@region.se.',
    before: ({ other }) => `Datumet måste vara samma dag som eller efter ${other}.`,
    'expired-form': () => 'Formuläret har varit öppet länge. Det du skrev är kvar. Läs igenom och skicka igen.',
    'file-too-large': ({ maxBytes, bytes }) =>
      `Filen är för stor: ${megabytes(bytes, 'sv')} MB. Den får vara högst ${megabytes(maxBytes, 'sv')} MB.`,
    own: ({ message }) => message,
  },
  en: {
    required: () => 'Fill in this field.',
    'too-long': ({ maxLength, length }) =>
      `The text is too long: ${formatNumber(length, 'en')} characters. Shorten it to at most ${formatNumber(maxLength, 'en')}.`,
    unreadable: () => 'The text has characters that cannot be read. Remove them and type again.',
    'not-a-choice': () => 'Choose one of the options in the list.',
    'not-a-number': () => 'Write a number with at most two decimals, for example 12.5.',
    'not-a-whole-number': () => 'Write a whole number in digits, for example 12.',
    'out-of-range': ({ min, max }) =>
      `Write a number between ${formatNumber(min, 'en')} and ${formatNumber(max, 'en')}.`,
    'not-a-day': () => 'Write a date that exists, for example 2026-03-31.',
    'not-an-email': () => 'Write an e-mail address, for example name@region.se.',
    before: ({ other }) => `The date must be the same day as, or after, ${other}.`,
    'expired-form': () =>
      'The form has been open for long. What you wrote is still here. Read it through and send it again.',
    'file-too-large': ({ maxBytes, bytes }) =>
      `The file is too large: ${megabytes(bytes, 'en')} MB. It may be at most ${megabytes(maxBytes, 'en')} MB.`,
    own: ({ message }) => message,
  },
})

/** The sentence that tells a person what is wrong with a field. */
export const errorSentence = (error: FieldError, language: Language): string =>
  (sentences[language][error.kind] as (error: FieldError) => string)(error)

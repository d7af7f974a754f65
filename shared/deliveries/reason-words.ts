import type { Localized } from '#shared/platform/language.ts'
import type { RowReason } from './check-row.ts'

type Words = { [Kind in RowReason['kind']]: (reason: Extract<RowReason, { kind: Kind }>) => Localized }

const words: Words = {
  missing: () => ({ sv: 'Värdet saknas.', en: 'The value is missing.' }),
  'unknown-code': () => ({
    sv: 'Värdet är varken en kod eller ett ord som kolumnen känner.',
    en: 'The value is neither a code nor a word that the column knows.',
  }),
  'not-a-whole-number': () => ({ sv: 'Skriv ett helt tal med siffror.', en: 'Write a whole number in digits.' }),
  negative: () => ({ sv: 'Talet är mindre än noll.', en: 'The number is below zero.' }),
  'too-high': ({ max }) => ({ sv: `Talet är högre än ${max}.`, en: `The number is higher than ${max}.` }),
  'not-a-count-year': ({ first, last }) => ({
    sv: `Året ska vara från ${first} till ${last}.`,
    en: `The year must be from ${first} to ${last}.`,
  }),
  'not-a-month': () => ({ sv: 'Månaden ska vara från 1 till 12.', en: 'The month must be from 1 to 12.' }),
  'other-region': ({ regionCode }) => ({
    sv: `Raden gäller en annan region än ${regionCode}, som lämnar filen.`,
    en: `The row is about another region than ${regionCode}, which delivers the file.`,
  }),
  'municipality-elsewhere': ({ regionCode }) => ({
    sv: `Kommunen ligger i region ${regionCode}.`,
    en: `The municipality lies in region ${regionCode}.`,
  }),
  'wrong-column-count': ({ found, expected }) => ({
    sv: `Raden har ${found} värden; första raden har ${expected}.`,
    en: `The row has ${found} values; the first line has ${expected}.`,
  }),
  repeated: () => ({
    sv: 'Samma uppgift står på en tidigare rad.',
    en: 'The same figure stands on an earlier row.',
  }),
}

/** Why a row is refused, as one short sentence in both languages. */
export const reasonWords = (reason: RowReason): Localized =>
  // The table has for each kind the function of just that kind.
  (words[reason.kind] as (reason: RowReason) => Localized)(reason)

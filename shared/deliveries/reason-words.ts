import type { Localized } from '#shared/platform/language.ts'
import type { RowReason } from './check-row.ts'

type Words = { [Kind in RowReason['kind']]: (reason: Extract<RowReason, { kind: Kind }>) => Localized }

const words: Words = {
  missing: () => ({ sv: 'Värdet saknas.', en: 'The value is missing.' }),
  'unknown-code': () => ({
    sv: 'Värdet är inte någon av kolumnens koder eller ord. Byt till en av dem.',
    en: "The value is none of the column's codes or words. Change it to one of them.",
  }),
  'not-a-whole-number': () => ({ sv: 'Skriv ett heltal med siffror.', en: 'Write a whole number in digits.' }),
  negative: () => ({ sv: 'Talet är mindre än noll.', en: 'The number is below zero.' }),
  'too-high': ({ max }) => ({ sv: `Talet är högre än ${max}.`, en: `The number is higher than ${max}.` }),
  'not-a-count-year': ({ first, last }) => ({
    sv: `Året ska vara från ${first} till ${last}.`,
    en: `The year must be from ${first} to ${last}.`,
  }),
  'not-a-month': () => ({ sv: 'Månaden ska vara från 1 till 12.', en: 'The month must be from 1 to 12.' }),
  'other-region': ({ regionCode }) => ({
    sv: `Raden gäller en annan region än ${regionCode}, som lämnar filen.`,
    en: `The row is about a region other than ${regionCode}, which delivers the file.`,
  }),
  'municipality-elsewhere': ({ regionCode }) => ({
    sv: `Kommunen ligger i region ${regionCode}.`,
    en: `The municipality is in region ${regionCode}.`,
  }),
  'wrong-column-count': ({ found, expected }) => ({
    sv: `Raden har ${found} värden, men första raden har ${expected}.`,
    en: `The row has ${found} values, but the first row has ${expected}.`,
  }),
  repeated: () => ({
    sv: 'Samma uppgift står på en tidigare rad.',
    en: 'The same figure is on an earlier row.',
  }),
}

/** Why a row is refused, as one short sentence in both languages. */
export const reasonWords = (reason: RowReason): Localized =>
  // The table has for each kind the function of just that kind.
  (words[reason.kind] as (reason: RowReason) => Localized)(reason)

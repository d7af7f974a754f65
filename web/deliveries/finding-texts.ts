import { type Column, columnNames } from '#shared/deliveries/columns.ts'
import type { DeliveryWarning } from '#shared/deliveries/delivery.ts'
import type { FileRefusal } from '#shared/deliveries/file-refusal.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { findingSentence } from '../quality/finding-texts.ts'
import { formatList, formatNumber, formatSize } from '../texts/format.ts'

type Sentences<Said extends { kind: string }> = {
  [Kind in Said['kind']]: (said: Extract<Said, { kind: Kind }>) => string
}

const sv = (value: number) => formatNumber(value, 'sv')
const en = (value: number) => formatNumber(value, 'en')

const fileRefusals = texts<Sentences<FileRefusal>>({
  sv: {
    empty: () => 'Filen är tom.',
    'no-rows': () => 'Filen har en rubrikrad, men inga rader under den.',
    'too-large': ({ maxBytes }) => `Filen är större än ${formatSize(maxBytes, 'sv')}. Dela upp den.`,
    'too-many-rows': ({ maxRows }) => `Filen har fler än ${sv(maxRows)} rader. Dela upp den.`,
    'not-a-table': () => 'Filen är varken CSV eller Excel (xlsx).',
    'not-utf8': ({ line }) =>
      `Texten är inte i UTF-8: det syns på rad ${sv(line)}. Spara filen som ”CSV UTF-8” och lämna den igen.`,
    'broken-quotes': ({ line }) => `Ett citattecken står fel, eller stängs aldrig. Det börjar på rad ${sv(line)}.`,
    'row-too-long': ({ line, maxCharacters }) => `Rad ${sv(line)} är längre än ${sv(maxCharacters)} tecken.`,
    'too-many-columns': ({ found, maxColumns }) =>
      `Filen har ${sv(found)} kolumner. Den får ha högst ${sv(maxColumns)}.`,
    'unknown-columns': ({ names }) =>
      `Vi känner inte igen kolumnerna: ${formatList(names, 'sv')}. Ta bort dem, eller byt rubrik.`,
    'missing-columns': ({ names }) => `Det saknas kolumner: ${formatList(names, 'sv')}.`,
    'repeated-columns': ({ names }) => `Samma kolumn finns två gånger: ${formatList(names, 'sv')}.`,
    'other-measure': () => 'Kolumnerna hör till ett annat mått än det som leveransen gäller.',
    'workbook-unreadable': () =>
      'Excel-filen går inte att öppna. Den kan vara skadad, låst med lösenord eller för stor uppackad.',
    'every-row-refused': () => 'Ingen rad gick att använda. Vad som är fel står rad för rad nedanför.',
    'months-mixed': ({ line }) =>
      `Samma uppgift står både med och utan månad, så det går inte att se om de överlappar. Det syns på rad ${sv(line)}.`,
  },
  en: {
    empty: () => 'The file is empty.',
    'no-rows': () => 'The file has a first row with headings, but no rows under it.',
    'too-large': ({ maxBytes }) => `The file is larger than ${formatSize(maxBytes, 'en')}. Divide it.`,
    'too-many-rows': ({ maxRows }) => `The file has more than ${en(maxRows)} rows. Divide it.`,
    'not-a-table': () => 'The file is neither CSV nor Excel (xlsx).',
    'not-utf8': ({ line }) =>
      `The text is not in UTF-8, as line ${en(line)} shows. Save the file as “CSV UTF-8” and deliver it again.`,
    'broken-quotes': ({ line }) => `A quotation mark is out of place, or never closed. It begins on line ${en(line)}.`,
    'row-too-long': ({ line, maxCharacters }) => `Line ${en(line)} is longer than ${en(maxCharacters)} characters.`,
    'too-many-columns': ({ found, maxColumns }) =>
      `The file has ${en(found)} columns. It may have ${en(maxColumns)} at most.`,
    'unknown-columns': ({ names }) => `We do not know the columns: ${formatList(names, 'en')}. Remove or rename them.`,
    'missing-columns': ({ names }) => `Columns are missing: ${formatList(names, 'en')}.`,
    'repeated-columns': ({ names }) => `The same column is there twice: ${formatList(names, 'en')}.`,
    'other-measure': () => 'The columns are those of another measure than the delivery is of.',
    'workbook-unreadable': () =>
      'The Excel file cannot be opened. It may be damaged, locked, or too large when unpacked.',
    'every-row-refused': () => 'No row could be used. What is wrong stands row by row below.',
    'months-mixed': ({ line }) =>
      `The same figure stands both with and without a month, so that nobody can tell whether they overlap. Line ${en(line)} shows it.`,
  },
})

const warnings = texts<Sentences<DeliveryWarning>>({
  sv: {
    'same-file': () => 'Precis samma fil har lämnats förut.',
    'total-contradicts': ({ row, declared, sum }) =>
      sum === null
        ? `Rad ${sv(row)} anger totalt ${sv(declared)}, men inga kvinnor eller män är angivna för uppgiften.`
        : `Rad ${sv(row)} anger totalt ${sv(declared)}, men kvinnor och män blir ${sv(sum)} tillsammans.`,
    'repeated-cells': ({ cells, row }) =>
      cells === 1
        ? `En uppgift står på mer än en rad, först på rad ${sv(row)}. Raderna läggs ihop.`
        : `${sv(cells)} uppgifter står på mer än en rad, den första på rad ${sv(row)}. Raderna läggs ihop.`,
    quality: ({ regionCode, year, finding }) =>
      `${findRegion(regionCode)?.name ?? regionCode} ${year}. ${findingSentence(finding, 'sv')}`,
  },
  en: {
    'same-file': () => 'The very same file has been delivered before.',
    'total-contradicts': ({ row, declared, sum }) =>
      sum === null
        ? `Row ${en(row)} states ${en(declared)} in total, but neither women nor men are given.`
        : `Row ${en(row)} states ${en(declared)} in total, but women and men add up to ${en(sum)}.`,
    'repeated-cells': ({ cells, row }) =>
      cells === 1
        ? `One figure stands on more than one row, first on row ${en(row)}. The rows are added up.`
        : `${en(cells)} figures stand on more than one row, the first on row ${en(row)}. The rows are added up.`,
    quality: ({ regionCode, year, finding }) =>
      `${findRegion(regionCode)?.name ?? regionCode} ${year}. ${findingSentence(finding, 'en')}`,
  },
})

const sentence = <Said extends { kind: string }>(sentences: Sentences<Said>, said: Said): string =>
  // The kind picks the sentence for just this; the compiler does not tie the two together.
  (sentences[said.kind as Said['kind']] as (said: Said) => string)(said)

/** Why a file is of no use, in words. */
export const fileSentence = (refusal: FileRefusal, language: Language): string =>
  sentence<FileRefusal>(fileRefusals[language], refusal)

/** What may be right but must be confirmed, in words. */
export const warningSentence = (warning: DeliveryWarning, language: Language): string =>
  sentence<DeliveryWarning>(warnings[language], warning)

/** What a column is called in a language; columns of other measures have one name. */
export const columnName = (column: string | null, language: Language): string => {
  if (column === null) return language === 'sv' ? 'hela raden' : 'the whole row'
  const [swedish, english] = Object.hasOwn(columnNames, column) ? columnNames[column as Column] : [column, column]
  return language === 'sv' ? swedish : english
}

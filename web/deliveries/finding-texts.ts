import { type Column, columnNames } from '#shared/deliveries/columns.ts'
import type { DeliveryWarning } from '#shared/deliveries/delivery.ts'
import type { FileRefusal } from '#shared/deliveries/file-refusal.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { findingSentence } from '../quality/finding-texts.ts'
import { formatList, formatNumber, formatSize } from '../texts/format.ts'
import type { Sentences } from '../texts/sentences.ts'

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
      `Texten är inte i UTF-8, se rad ${sv(line)}. Spara filen som ”CSV UTF-8” och lämna den igen.`,
    'broken-quotes': ({ line }) => `Ett citattecken står fel, eller stängs aldrig. Det börjar på rad ${sv(line)}.`,
    'row-too-long': ({ line, maxCharacters }) => `Rad ${sv(line)} är längre än ${sv(maxCharacters)} tecken. Korta den.`,
    'too-many-columns': ({ found, maxColumns }) =>
      `Filen har ${sv(found)} kolumner. Den får ha högst ${sv(maxColumns)}.`,
    'unknown-columns': ({ names }) =>
      `Vi känner inte igen kolumnerna: ${formatList(names, 'sv')}. Ta bort dem, eller byt rubrik.`,
    'missing-columns': ({ names }) => `Det saknas kolumner: ${formatList(names, 'sv')}. Lägg till dem.`,
    'repeated-columns': ({ names }) => `Samma kolumn finns två gånger: ${formatList(names, 'sv')}. Ta bort den ena.`,
    'other-measure': () => 'Kolumnerna hör till ett annat mått än det som leveransen gäller.',
    'workbook-unreadable': () =>
      'Excel-filen går inte att öppna. Den kan vara skadad, låst med lösenord eller för stor uppackad.',
    'every-row-refused': () => 'Ingen rad gick att använda. Nedanför ser du vad som är fel, rad för rad.',
    'only-totals': () => 'Filen har bara totaler. Lämna antalen för kvinnor och män på egna rader.',
    'too-many-refusals': ({ maxRefusals, line }) =>
      `Fler än ${sv(maxRefusals)} värden är fel, det första på rad ${sv(line)}. Rätta i källan, eller pröva först med en mindre fil.`,
    'months-mixed': ({ line }) =>
      `Samma uppgift står både med och utan månad, så det går inte att se om de överlappar. Se rad ${sv(line)}.`,
  },
  en: {
    empty: () => 'The file is empty.',
    'no-rows': () => 'The file has a first row with headings, but no rows under it.',
    'too-large': ({ maxBytes }) => `The file is larger than ${formatSize(maxBytes, 'en')}. Split it.`,
    'too-many-rows': ({ maxRows }) => `The file has more than ${en(maxRows)} rows. Split it.`,
    'not-a-table': () => 'The file is neither CSV nor Excel (xlsx).',
    'not-utf8': ({ line }) =>
      `The text is not in UTF-8: see row ${en(line)}. Save the file as “CSV UTF-8” and deliver it again.`,
    'broken-quotes': ({ line }) =>
      `A quotation mark is out of place, or is never closed. It begins on row ${en(line)}.`,
    'row-too-long': ({ line, maxCharacters }) =>
      `Row ${en(line)} is longer than ${en(maxCharacters)} characters. Shorten it.`,
    'too-many-columns': ({ found, maxColumns }) =>
      `The file has ${en(found)} columns. It may have at most ${en(maxColumns)}.`,
    'unknown-columns': ({ names }) =>
      `We do not recognise the columns: ${formatList(names, 'en')}. Remove or rename them.`,
    'missing-columns': ({ names }) => `Columns are missing: ${formatList(names, 'en')}. Add them.`,
    'repeated-columns': ({ names }) =>
      `The same column is there twice: ${formatList(names, 'en')}. Remove one of them.`,
    'other-measure': () => 'The columns belong to a different measure from that of the delivery.',
    'workbook-unreadable': () =>
      'The Excel file cannot be opened. It may be damaged, locked, or too large when unpacked.',
    'every-row-refused': () => 'No row could be used. What is wrong is shown row by row below.',
    'only-totals': () => 'The file only has totals. Deliver the numbers for women and men on rows of their own.',
    'too-many-refusals': ({ maxRefusals, line }) =>
      `More than ${en(maxRefusals)} values are wrong, the first on row ${en(line)}. Correct them in your source, or try a smaller file first.`,
    'months-mixed': ({ line }) =>
      `The same figure is given both with and without a month, so we cannot tell whether they overlap. See row ${en(line)}.`,
  },
})

const warnings = texts<Sentences<DeliveryWarning>>({
  sv: {
    'same-file': () => 'Precis samma fil har lämnats förut.',
    'total-contradicts': ({ row, declared, sum }) =>
      sum === null
        ? `Rad ${sv(row)} anger totalt ${sv(declared)}, men det finns ingen uppgift om kvinnor eller män.`
        : `Rad ${sv(row)} anger totalt ${sv(declared)}, men kvinnor och män blir ${sv(sum)} tillsammans.`,
    'repeated-cells': ({ cells, row }) =>
      cells === 1
        ? `En uppgift står på mer än en rad, först på rad ${sv(row)}. Raderna läggs ihop.`
        : `${sv(cells)} uppgifter står på mer än en rad, den första på rad ${sv(row)}. Raderna läggs ihop.`,
    quality: ({ regionCode, year, finding }) =>
      `${findRegion(regionCode)?.name ?? regionCode} ${year}. ${findingSentence(finding, 'sv')}`,
  },
  en: {
    'same-file': () => 'Exactly the same file has been delivered before.',
    'total-contradicts': ({ row, declared, sum }) =>
      sum === null
        ? `Row ${en(row)} states ${en(declared)} in total, but there are no figures for women or men.`
        : `Row ${en(row)} states ${en(declared)} in total, but women and men add up to ${en(sum)}.`,
    'repeated-cells': ({ cells, row }) =>
      cells === 1
        ? `One figure is on more than one row, first on row ${en(row)}. The rows are added up.`
        : `${en(cells)} figures are on more than one row, the first on row ${en(row)}. The rows are added up.`,
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

import { inLanguage, type Language, type Localized } from '#shared/platform/language.ts'

/** What a first version changes: nothing. */
export const noChangeNote: Localized = { sv: '', en: '' }

/** Whether anything is said of what a version changes. */
export const hasChangeNote = ({ sv, en }: Localized): boolean => sv !== '' || en !== ''

/** A note as a reader meets it, and the language it is in where that is another than hers. */
export type ShownNote = { text: string; lang: Language | undefined }

/** What a version changes, in the reader's language; in the other where it stands in that alone. */
export const changeNoteIn = (note: Localized, language: Language): ShownNote => {
  const { text, lang } = inLanguage(note, language)
  return { text, lang: lang === language ? undefined : lang }
}

/** What is said of a version that a schedule has ordered for a quarter (`2026-Q4`) or a year. */
export const scheduledNote = (term: string): Localized => {
  const [year = '', quarter] = term.split('-Q')
  return quarter
    ? {
        sv: `Ny version enligt schema, kvartal ${quarter} ${year}.`,
        en: `New version by schedule, quarter ${quarter} of ${year}.`,
      }
    : { sv: `Ny version enligt schema, ${year}.`, en: `New version by schedule, ${year}.` }
}

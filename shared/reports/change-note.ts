import { type Language, texts } from '#shared/platform/language.ts'
import type { StatusReport } from './status-report.ts'

const scheduled = texts<{ quarter: (quarter: string, year: string) => string; year: (year: string) => string }>({
  sv: {
    quarter: (quarter, year) => `Ny version enligt schema, kvartal ${quarter} ${year}.`,
    year: (year) => `Ny version enligt schema, ${year}.`,
  },
  en: {
    quarter: (quarter, year) => `New version by schedule, quarter ${quarter} of ${year}.`,
    year: (year) => `New version by schedule, ${year}.`,
  },
})

/** What a version changes, for a reader: what the one who ordered it has written, or in the reader's language that its schedule has come to a new term. */
export const changeNoteIn = (
  { changeNote, scheduledTerm }: Pick<StatusReport, 'changeNote' | 'scheduledTerm'>,
  language: Language,
): string => {
  if (scheduledTerm === undefined || changeNote === '') return changeNote
  const [year = '', quarter] = scheduledTerm.split('-Q')
  return quarter ? scheduled[language].quarter(quarter, year) : scheduled[language].year(year)
}

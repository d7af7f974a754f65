import { type CalendarDay, writeCalendarFile } from '#shared/calendar/calendar-file.ts'
import type { Language } from '#shared/platform/language.ts'
import { field } from '#shared/tables/formats/csv.ts'
import { type ExportColumn, type ExportRow, exportColumns, exportRows } from '#shared/time/export-rows.ts'
import { monthsBetween } from '#shared/time/months.ts'
import { dueOn } from '#shared/time/participant.ts'
import type { StaffContent, TimeProject } from '#shared/time/project.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import { formatMonth } from '../texts/format.ts'
import { columnNames } from './file-texts.ts'
import { participantTexts } from './participant-texts.ts'
import { timeWords } from './time-words.ts'

export const fileFormats = ['xlsx', 'csv', 'zip', 'ics'] as const
export type TimeFileFormat = (typeof fileFormats)[number]

/** The months of a project, by which its files can be had in parts. */
export type HeldMonths = {
  months: readonly { month: string; edition: number }[]
  attendance: readonly { month: string }[]
}

const isSigned = ({ edition }: { edition: number }): boolean => edition > 0

/** The months of which each file holds something. The calendar is for the whole project. */
export const monthsOfFile = {
  csv: ({ months }) => months.filter(isSigned),
  xlsx: ({ months, attendance }) => [...months.filter(isSigned), ...attendance],
  zip: ({ months, attendance }) => [...months, ...attendance],
  ics: () => [],
} as const satisfies Record<TimeFileFormat, (held: HeldMonths) => readonly { month: string }[]>

/** A value as it stands in a file: financing in words, all else as it is. */
const shown = (row: ExportRow, column: ExportColumn, language: Language): string | number =>
  column === 'financing' ? timeWords[language].financing[row.financing as StaffContent['financing']] : row[column]

/** The rows of a project as they stand in its files. */
export const rowsIn = (whole: WholeProject, language: Language): (string | number)[][] =>
  exportRows(whole).map((row) => exportColumns.map((column) => shown(row, column, language)))

/** The names of their columns. */
export const heads = (language: Language): string[] => exportColumns.map((column) => columnNames[language][column])

/** The rows as CSV (RFC 4180, UTF-8 with a mark): numbers plain, a text that a spreadsheet could take for a formula with an apostrophe before it. */
export const timeCsv = (whole: WholeProject, language: Language): Uint8Array => {
  const lines = [heads(language), ...rowsIn(whole, language)].map((row) =>
    row.map((value) => (typeof value === 'number' ? String(value) : field(value))).join(','),
  )
  return Buffer.from(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`, 'utf8')
}

/** The last days to report each month's participants, as a calendar. */
export const deadlineCalendar = (
  project: TimeProject,
  { language, origin, address }: { language: Language; origin: string; address: string },
): string => {
  const t = participantTexts[language]
  const { host } = new URL(origin)
  const days = monthsBetween(project.startsOn, project.endsOn).flatMap((month): CalendarDay[] => {
    const due = dueOn(month, project)
    if (due === null) return []
    return [
      {
        uid: `attendance-${project.id}-${month}@${host}`,
        on: due,
        title: t.calendarDay(formatMonth(month, language), project.name),
        sequence: project.version - 1,
        changedAt: project.savedAt,
        address: `${origin}${address}`,
      },
    ]
  })
  return writeCalendarFile({ name: t.calendarName(project.name), description: t.calendarText, days })
}

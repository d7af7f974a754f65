import type { ProjectEvent } from '#shared/events/event.ts'
import { daysOf } from '#shared/events/event.ts'
import type { Registration } from '#shared/events/registration.ts'
import type { Language } from '#shared/platform/language.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { field } from '#shared/tables/formats/csv.ts'
import { formatDay } from '../texts/format.ts'
import { attendanceTexts } from './attendance-texts.ts'
import { eventTexts } from './event-texts.ts'

/** Spreadsheets read the letters right by it. */
const byteOrderMark = '\ufeff'

type List = { columns: string[]; rows: string[][] }

/** Everybody who has registered; what they need is not in it, since a file stays when that is to go. */
const listOf = (event: ProjectEvent, people: readonly Registration[], language: Language): List => {
  const t = attendanceTexts[language]
  const days = daysOf(event)
  return {
    columns: [
      ...[t.name, t.organisation, t.region, t.email, t.way, t.status],
      ...days.map((day) => `${t.present} ${formatDay(day, language)}`),
    ],
    rows: people.map(({ name, organisation, regionCode, email, way, status, present }) => [
      ...[name, organisation, regionCode ? (findRegion(regionCode)?.name ?? '') : '', email],
      ...[eventTexts[language].ways[way], t.statuses[status]],
      ...days.map((day) => (present.includes(day) ? '1' : '0')),
    ]),
  }
}

/** The list as CSV (RFC 4180, UTF-8). What a spreadsheet could take for a formula gets an apostrophe before it. */
export const participantCsv = (
  event: ProjectEvent,
  people: readonly Registration[],
  language: Language,
): Uint8Array => {
  const { columns, rows } = listOf(event, people, language)
  const lines = [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`)
  return Buffer.from(byteOrderMark + lines.join(''), 'utf8')
}

/** The same as a workbook, whose cells are texts and never formulas. */
export const participantWorkbook = (
  event: ProjectEvent,
  people: readonly Registration[],
  language: Language,
): Promise<Uint8Array> => {
  const { columns, rows } = listOf(event, people, language)
  return plainWorkbook([{ name: attendanceTexts[language].search, columns, rows }])
}

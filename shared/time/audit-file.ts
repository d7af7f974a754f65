import { createHash } from 'node:crypto'
import { zipDeflated } from '#shared/platform/bounded-zip.ts'
import type { AuditEntry } from '#shared/platform/store.ts'
import { canonicalJson } from '#shared/review/signed-content.ts'
import { field } from '#shared/tables/formats/csv.ts'
import { exportColumns, exportRows } from './export-rows.ts'
import type { AttendanceEvent } from './participant.ts'
import { periodOf } from './programme-periods.ts'
import { isInPart, partOf, partsLike } from './project-part.ts'
import type { SignedSheet } from './signed-sheet.ts'
import type { WholeProject } from './whole-project.ts'

const text = (value: string): Buffer => Buffer.from(value, 'utf8')
const json = (value: unknown): Buffer => text(`${JSON.stringify(value, null, 2)}\n`)

const csvOf = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): Buffer =>
  text(
    `\ufeff${[columns, ...rows].map((row) => `${row.map((value) => (typeof value === 'number' ? String(value) : field(value))).join(',')}\r\n`).join('')}`,
  )

/** Where an edition stands in the file. */
const pathOf = ({ staffId, month, edition }: SignedSheet): string => `sheets/${staffId}/${month}-edition-${edition}`

const sheetCsv = ({ content }: SignedSheet): Buffer =>
  csvOf(
    ['date', 'activity', 'hours', 'description'],
    content.entries.map(({ day, activityId, hours, description }) => [
      day,
      content.activities.find(({ id }) => id === activityId)?.name ?? '',
      hours / 100,
      description,
    ]),
  )

const eventRows = ({ sheets }: WholeProject): (string | number)[][] =>
  sheets.flatMap(({ staffId, month, events }) =>
    events.map(({ at, kind, edition, by, hash, reason, month: earlier }) => [
      at,
      staffId,
      month,
      kind,
      edition,
      by.name,
      by.id,
      hash ?? '',
      reason ?? '',
      earlier ?? '',
    ]),
  )

/** What a part of the file holds, and where the rest is. Nothing of the whole file. */
const aboutPart = (whole: WholeProject, part: string | null): string => {
  if (part === null) return ''
  const others = partsLike([...whole.sheets, ...whole.attendance], part).filter((one) => one !== part)
  return `
DEL / PART: ${part}
Här finns allt från ${part}, och det som gäller hela projektet: project.json, staff.json, participants.json, rules.json och ändringsloggens rader om dem.
Resten finns i filerna för: ${others.join(', ') || '–'}. Hämta dem från projektets sida.
This file holds everything from ${part}, and what is about the whole project: project.json, staff.json, participants.json, rules.json and the lines of the change log about them.
The rest is in the files for: ${others.join(', ') || '–'}. Download them from the project's page.
`
}

const readMe = (
  whole: WholeProject,
  { part, signedCount, madeAt }: { part: string | null; signedCount: number; madeAt: string },
): string => `Valideringslyft: granskningsfil / audit file
Projekt / project: ${whole.project.name}, ${whole.project.reference}
Skapad / made: ${madeAt}
Underskrivna versioner / signed editions: ${signedCount}
${aboutPart(whole, part)}
SVENSKA
sheets/      Varje underskriven version: .json är exakt det som skrevs under, .csv är samma rader för ett kalkylprogram.
             SHA-256 över .json-filen är underskriftens kontrollsumma i events.csv. Pröva med: sha256sum FIL
events.csv   Underskrifter, godkännanden, återlämningar och rättelser: vem, när, vilken version.
hours.csv    De rader som gäller nu. Tider är i timmar, kostnader i kronor.
project.json, staff.json, drafts.json, participants.json, attendance.json, attendance-events.json: allt som finns om projektet. Timmar är hundradelar, belopp ören.
rules.json   Programperiodens regler, med källor och vad som är osäkert.
audit.json   Alla rader ur ändringsloggen som rör projektet, de äldsta först.
SHA256SUMS   Kontrollsumma för varje fil. Pröva med: sha256sum -c SHA256SUMS

ENGLISH
sheets/      Every signed edition: the .json is exactly what was signed, the .csv the same rows for a spreadsheet.
             SHA-256 over the .json file is the checksum of the signature in events.csv. Check with: sha256sum FILE
events.csv   Signatures, approvals, returns and corrections: who, when, which edition.
hours.csv    The rows in force now. Times are in hours, costs in kronor.
project.json, staff.json, drafts.json, participants.json, attendance.json, attendance-events.json: all there is on the project. Hours are hundredths, amounts öre.
rules.json   The rules of the programme period, with their sources and what is unsure.
audit.json   Every line of the change log about the project, the oldest first.
SHA256SUMS   The checksum of each file. Check with: sha256sum -c SHA256SUMS
`

/** What stands beside a project in its file: the lines of the change log about it, and what was done with its participants' months. */
type Beside = { audit: readonly AuditEntry[]; attendanceEvents: readonly AttendanceEvent[] }

const recordsOf = (
  { project, staff, sheets, participants, attendance }: WholeProject,
  { audit, attendanceEvents }: Beside,
  part: string | null,
): [string, Buffer][] => [
  ['project.json', json(project)],
  ['staff.json', json(staff)],
  ['drafts.json', json(sheets)],
  ['participants.json', json(participants)],
  ['attendance.json', json(attendance)],
  ['attendance-events.json', json(attendanceEvents.filter(({ month }) => month.startsWith(part ?? '')))],
  ['rules.json', json(periodOf(project.periodId))],
  ['audit.json', json(audit.filter(({ subject }) => isInPart(subject, part)))],
]

const tablesOf = (within: WholeProject): [string, Buffer][] => [
  [
    'events.csv',
    csvOf(
      ['at', 'staff', 'month', 'event', 'edition', 'by', 'email', 'hash', 'reason', 'earlierMonth'],
      eventRows(within),
    ),
  ],
  [
    'hours.csv',
    csvOf(
      exportColumns,
      exportRows(within).map((row) => exportColumns.map((column) => row[column])),
    ),
  ],
]

const hexOf = (file: Buffer): string => createHash('sha256').update(file).digest('hex')

/**
 * Everything on a project as one archive that any program opens, with a list of checksums: for a control, now or in many years. With a part it holds that year or month alone, and its index says where the
 * rest is: the parts together hold everything.
 */
export const auditFile = (
  whole: WholeProject,
  beside: Beside,
  { part, madeAt }: { part: string | null; madeAt: Date },
): Buffer => {
  const within = partOf(whole, part)
  const index = readMe(whole, { part, signedCount: within.signed.length, madeAt: madeAt.toISOString() })
  const files = new Map<string, Buffer>([
    ['README.txt', text(index)],
    ...recordsOf(within, beside, part),
    ...tablesOf(within),
    ...within.signed.flatMap((one): [string, Buffer][] => [
      [`${pathOf(one)}.json`, text(canonicalJson(one.content))],
      [`${pathOf(one)}.csv`, sheetCsv(one)],
    ]),
  ])
  const sums = [...files].map(([path, file]) => `${hexOf(file)}  ${path}\n`).join('')
  return zipDeflated(new Map([...files, ['SHA256SUMS', text(sums)]]))
}

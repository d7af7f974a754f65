import { createHash } from 'node:crypto'
import { zipDeflated } from '#shared/platform/bounded-zip.ts'
import type { AuditEntry } from '#shared/platform/store.ts'
import { canonicalJson } from '#shared/review/signed-content.ts'
import { field } from '#shared/tables/formats/csv.ts'
import { exportColumns, exportRows } from './export-rows.ts'
import type { AttendanceEvent } from './participant.ts'
import { periodOf } from './programme-periods.ts'
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

const readMe = (
  { project, signed }: WholeProject,
  madeAt: string,
): string => `Valideringslyft: granskningsfil / audit file
Projekt / project: ${project.name}, ${project.reference}
Skapad / made: ${madeAt}
Underskrivna versioner / signed editions: ${signed.length}

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

const hexOf = (file: Buffer): string => createHash('sha256').update(file).digest('hex')

/** Everything on a project as one archive that any program opens, with a list of checksums: for a control, now or in many years. */
export const auditFile = (
  whole: WholeProject,
  { audit, attendanceEvents }: { audit: readonly AuditEntry[]; attendanceEvents: readonly AttendanceEvent[] },
  madeAt: Date,
): Buffer => {
  const { project, staff, sheets, signed, participants, attendance } = whole
  const files = new Map<string, Buffer>([
    ['README.txt', text(readMe(whole, madeAt.toISOString()))],
    ['project.json', json(project)],
    ['staff.json', json(staff)],
    ['drafts.json', json(sheets)],
    ['participants.json', json(participants)],
    ['attendance.json', json(attendance)],
    ['attendance-events.json', json(attendanceEvents)],
    ['rules.json', json(periodOf(project.periodId))],
    ['audit.json', json(audit)],
    [
      'events.csv',
      csvOf(
        ['at', 'staff', 'month', 'event', 'edition', 'by', 'email', 'hash', 'reason', 'earlierMonth'],
        eventRows(whole),
      ),
    ],
    [
      'hours.csv',
      csvOf(
        exportColumns,
        exportRows(whole).map((row) => exportColumns.map((column) => row[column])),
      ),
    ],
    ...signed.flatMap((one): [string, Buffer][] => [
      [`${pathOf(one)}.json`, text(canonicalJson(one.content))],
      [`${pathOf(one)}.csv`, sheetCsv(one)],
    ]),
  ])
  const sums = [...files].map(([path, file]) => `${hexOf(file)}  ${path}\n`).join('')
  return zipDeflated(new Map([...files, ['SHA256SUMS', text(sums)]]))
}

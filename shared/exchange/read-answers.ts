import type { AnswerContent } from '#shared/assessments/assessment.ts'
import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { type ReadSheet, readWorkbook } from '#shared/platform/workbook-file.ts'
import { type AnswerCells, answerColumns, type CellProblem, plainCell, printOf, readCells } from './answer-cells.ts'
import type { QuestionnaireDocument } from './questionnaire-document.ts'
import { ownColumns, readPlaceMark } from './workbook-marks.ts'

type Place = QuestionnaireDocument['place']

/** Why a row is not an answer that can be saved; what depends on the answers that stand now comes with the comparison (compare-rows.ts). */
export type RowProblem =
  | CellProblem
  | { kind: 'unknown-indicator' }
  | { kind: 'twice' }
  /** The hidden columns have been changed. */
  | { kind: 'version-unclear' }

/** A row of a file, as it is kept until it is confirmed. `id` is as written when the indicator is unknown. */
export type FileRow = { id: string } & (
  | { problems: RowProblem[] }
  /** `version` is that of the answer in the file when it was made; `isUntouched`: the row still says what it said then. */
  | { version: number; isUntouched: boolean; content: AnswerContent }
)

export type FileRefusal =
  /** Not an Excel workbook, broken, or far larger than ours. */
  | { kind: 'not-a-workbook' }
  /** A workbook, but without the hidden rows of ours. */
  | { kind: 'not-ours' }
  | { kind: 'other-region'; regionCode: string }
  | { kind: 'other-round'; roundId: string }
  | { kind: 'other-instrument'; instrumentId: string; instrumentVersion: number }
  | { kind: 'no-rows' }

type Sheet = { place: Place; columns: Map<string, number>; rows: ReadSheet['rows'] }

const neededColumns: string[] = [...Object.values(ownColumns), ...answerColumns]

const findColumns = (row: Readonly<ReadSheet['rows'][number]>): Map<string, number> | null => {
  const columns = new Map<string, number>()
  for (const [at, cell] of row.entries())
    if (typeof cell === 'string' && neededColumns.includes(cell)) columns.set(cell, at)
  return neededColumns.every((name) => columns.has(name)) ? columns : null
}

const findSheet = (rows: ReadSheet['rows']): Sheet | null => {
  const place = rows.flat().reduce<Place | null>((found, cell) => found ?? readPlaceMark(cell), null)
  const head = rows.findIndex((row) => findColumns(row) !== null)
  const columns = rows[head] && findColumns(rows[head])
  return place && columns ? { place, columns, rows: rows.slice(head + 1) } : null
}

const placeRefusal = (found: Place, wanted: Place): FileRefusal | null => {
  if (found.regionCode !== wanted.regionCode) return { kind: 'other-region', regionCode: found.regionCode }
  if (found.roundId !== wanted.roundId) return { kind: 'other-round', roundId: found.roundId }
  const { instrumentId, instrumentVersion } = found
  return instrumentId === wanted.instrumentId && instrumentVersion === wanted.instrumentVersion
    ? null
    : { kind: 'other-instrument', instrumentId, instrumentVersion }
}

/** So much is kept of what stands where an indicator's id should. */
const shownIdLength = 40

const readRow = (
  row: Readonly<ReadSheet['rows'][number]>,
  { columns }: Sheet,
  instrument: Instrument,
): FileRow | null => {
  const cellOf = (name: string) => row[columns.get(name) ?? -1]
  const id = plainCell(cellOf(ownColumns.id)) ?? ''
  const versionCell = plainCell(cellOf(ownColumns.version)) ?? ''
  const indicator = findIndicator(instrument, id)?.indicator
  // Headings of areas, the visible head and notes of one's own stand between the answers; they have no version.
  if (!indicator && versionCell === '') return null
  if (!indicator) return { id: id.slice(0, shownIdLength), problems: [{ kind: 'unknown-indicator' }] }
  const texts = answerColumns.map((column) => [column, plainCell(cellOf(column))] as const)
  const unreadable = texts.flatMap(([column, text]) => (text === null ? [{ kind: 'unreadable', column } as const] : []))
  if (unreadable.length > 0) return { id, problems: unreadable }
  // Every column of an answer is in texts.
  const cells = Object.fromEntries(texts) as AnswerCells
  const { content, problems } = readCells(cells, indicator, instrument.kind)
  const isVersion = /^\d{1,9}$/.test(versionCell)
  const all: RowProblem[] = [...(isVersion ? [] : [{ kind: 'version-unclear' } as const]), ...problems]
  if (all.length > 0) return { id, problems: all }
  const isUntouched = printOf(cells) === plainCell(cellOf(ownColumns.print))
  return { id, version: Number(versionCell), isUntouched, content }
}

const withoutTwice = (rows: readonly FileRow[]): FileRow[] => {
  const counts = new Map<string, number>()
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1)
  const seen = new Set<string>()
  return rows.flatMap((row): FileRow[] => {
    if ((counts.get(row.id) ?? 0) < 2) return [row]
    if (seen.has(row.id)) return []
    seen.add(row.id)
    return [{ id: row.id, problems: [{ kind: 'twice' }] }]
  })
}

/** Reads the answers of a filled-in questionnaire, whichever program saved it. Nothing is held against what is saved; a file of another region, round or version of the questions is refused. */
export const readAnswers = async (
  bytes: Uint8Array,
  wanted: Place,
  instrument: Instrument,
): Promise<Outcome<FileRow[], FileRefusal>> => {
  const sheets = await readWorkbook(bytes)
  if (!sheets.ok) return refused({ kind: 'not-a-workbook' })
  const sheet = sheets.value.reduce<Sheet | null>((found, { rows }) => found ?? findSheet(rows), null)
  if (!sheet) return refused({ kind: 'not-ours' })
  const refusal = placeRefusal(sheet.place, wanted)
  if (refusal) return refused(refusal)
  const rows = withoutTwice(sheet.rows.flatMap((row) => readRow(row, sheet, instrument) ?? []))
  return rows.length > 0 ? done(rows) : refused({ kind: 'no-rows' })
}

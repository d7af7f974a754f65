import { languages } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { type ReadSheet, readWorkbook, type WorkbookRefusal } from '#shared/platform/workbook-file.ts'
import { cellTextOf } from './cell-text.ts'
import { findTable, plainHeading, type Table } from './find-table.ts'
import {
  type ActionColumn,
  actionColumns,
  dayColumns,
  maxSheetRows,
  type StepColumn,
  stepColumns,
} from './sheet-columns.ts'
import { otherNames, sheetWords } from './sheet-words.ts'

/** A row as it is written: texts by column, of the columns that the file has. */
type WrittenRow<Column extends string> = {
  /** As the spreadsheet counts it. */
  row: number
  cells: Partial<Record<Column, string>>
  /** Where there is something that is no text, number or day. */
  unreadable: Column[]
}
type SheetStep = WrittenRow<StepColumn>
export type SheetRow = WrittenRow<ActionColumn> & {
  /** Those that name the row's number; null when the file has no sheet of steps, or the row no number of its own. */
  steps: SheetStep[] | null
}

/** A plan's workbook as it was read; nothing is held against any plan. */
export type ReadPlanSheet = {
  rows: SheetRow[]
  /** Columns and sheets that are not used, by their headings and names. */
  ignored: { columns: string[]; sheets: string[] }
  /** Rows of steps whose number is that of no row, or of several. */
  straySteps: { row: number; nr: string }[]
}

export type SheetRefusal =
  | WorkbookRefusal
  /** No sheet has a column of titles. */
  | { kind: 'no-title-column' }
  | { kind: 'no-rows' }
  | { kind: 'too-many-rows'; found: number; most: number }

const namesOf = <Column extends string>(
  columns: readonly Column[],
  named: (language: (typeof languages)[number]) => Record<Column, string>,
  others: Partial<Record<Column, readonly string[]>> = {},
): Map<string, Column> =>
  new Map(
    columns.flatMap((column) =>
      [...languages.map((language) => named(language)[column]), ...(others[column] ?? [])].map(
        (name) => [plainHeading(name), column] as const,
      ),
    ),
  )

const actionNames = namesOf(actionColumns, (language) => sheetWords[language].actions, otherNames)
const stepNames = namesOf(stepColumns, (language) => sheetWords[language].steps)

/** Ticks, as spreadsheets hold them, become words. */
const readCell = (cell: ReadSheet['rows'][number][number] | undefined, column: string): string | null =>
  column === 'isDone' && typeof cell === 'boolean'
    ? cell
      ? sheetWords.sv.yes
      : ''
    : cellTextOf(cell, dayColumns.includes(column))

const readRows = <Column extends string>({ rows, columns }: Table<Column>): WrittenRow<Column>[] =>
  rows.map(({ row, cells }) => {
    const written: WrittenRow<Column> = { row, cells: {}, unreadable: [] }
    for (const [column, at] of columns) {
      const text = readCell(cells[at], column)
      written.cells[column] = text ?? ''
      if (text === null) written.unreadable.push(column)
    }
    return written
  })

/** Whether anything is said besides the row's number, which may be filled in beforehand. */
const isFilled = <Column extends string>({ cells, unreadable }: WrittenRow<Column>, number: Column): boolean =>
  unreadable.length > 0 ||
  (Object.keys(cells) as Column[]).some((column) => column !== number && (cells[column] ?? '') !== '')

/** The first sheet that has such a table. */
const firstTable = <Column extends string>(
  sheets: readonly ReadSheet[],
  names: ReadonlyMap<string, Column>,
  needed: readonly Column[],
): { name: string; table: Table<Column> } | null => {
  for (const sheet of sheets) {
    const table = findTable(sheet, names, needed)
    if (table) return { name: sheet.name, table }
  }
  return null
}

/** Our own sheets that say things only for who reads them. */
const ownSheets = languages.flatMap((language) => {
  const { questions, howTo } = sheetWords[language].sheets
  return [questions, howTo]
})

const withSteps = (
  rows: readonly WrittenRow<ActionColumn>[],
  steps: readonly SheetStep[] | null,
): Pick<ReadPlanSheet, 'rows' | 'straySteps'> => {
  const numbers = rows.map(({ cells }) => cells.nr ?? '').filter((nr) => nr !== '')
  const isOne = (nr: string) => numbers.filter((number) => number === nr).length === 1
  return {
    rows: rows.map((row) => ({
      ...row,
      steps: steps && isOne(row.cells.nr ?? '') ? steps.filter(({ cells }) => cells.action === row.cells.nr) : null,
    })),
    straySteps: (steps ?? []).flatMap(({ row, cells }) =>
      isOne(cells.action ?? '') ? [] : [{ row, nr: cells.action ?? '' }],
    ),
  }
}

/**
 * Reads a plan from a workbook, ours or the region's own, whichever program saved it: the first sheet with a column of titles, and the sheet of steps where there is one. Refuses what is no workbook,
 * unpacks to too much, or has no titles, no rows or more than 200.
 */
export const readSheet = async (bytes: Uint8Array): Promise<Outcome<ReadPlanSheet, SheetRefusal>> => {
  const sheets = await readWorkbook(bytes)
  if (!sheets.ok) return sheets
  const actions = firstTable(sheets.value, actionNames, ['title'])
  if (!actions) return refused({ kind: 'no-title-column' })
  const steps = firstTable(sheets.value, stepNames, ['action', 'step'])
  const rows = readRows(actions.table).filter((row) => isFilled(row, 'nr'))
  if (rows.length === 0) return refused({ kind: 'no-rows' })
  if (rows.length > maxSheetRows) return refused({ kind: 'too-many-rows', found: rows.length, most: maxSheetRows })
  const used = [actions.name, steps?.name, ...ownSheets]
  return done({
    ...withSteps(rows, steps && readRows(steps.table).filter((step) => isFilled(step, 'action'))),
    ignored: {
      columns: [...actions.table.ignored, ...(steps?.table.ignored ?? [])],
      sheets: sheets.value.flatMap(({ name, rows: all }) => (used.includes(name) || all.length === 0 ? [] : [name])),
    },
  })
}

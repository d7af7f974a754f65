import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node'
import type { RowToCompare } from '#shared/plan-sheets/compare-sheet.ts'
import { type ReadPlanSheet, readSheet } from '#shared/plan-sheets/read-sheet.ts'
import type { Action, ActionContent, Barrier, PlanContents } from '#shared/plans/plan.ts'
import { newId } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'
import { anAction, editor } from '#test/plans/builders.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import type { CellProblem, SheetFacts } from '#web/plan-sheets/fill-row.ts'
import { planWorkbook } from '#web/plan-sheets/plan-workbook.ts'
import { readRows } from '#web/plan-sheets/read-row.ts'

export type Cell = string | number | boolean | Date | null

const cellOf = (value: Cell): CellObject | null => {
  if (value === null) return null
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' }
  if (typeof value === 'number') return { value, type: Number }
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String }
}

/** A workbook that a region has made by itself: sheets of plain cells. */
export const aWorkbook = async (sheets: Record<string, readonly (readonly Cell[])[]>): Promise<Uint8Array> =>
  new Uint8Array(
    await writeExcelFile(
      Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row): Row => row.map(cellOf)) })),
    ).toBuffer(),
  )

/** An action as it stands in a plan. */
export const aPlanned = (
  content: Partial<ActionContent> & { id: string; position: number },
  indicatorId: string | null = null,
): Action => ({
  ...anAction(),
  ...content,
  regionCode: '20',
  roundId: '2026',
  origin: { kind: 'own', indicatorId },
  version: 3,
  savedAt: '2026-10-01T08:00:00.000Z',
  savedBy: editor,
})

export const contentsOf = (
  actions: Action[],
  removedActions: Action[] = [],
): Pick<PlanContents, 'actions' | 'removedActions'> => ({
  actions,
  removedActions,
})

export const workbookOf = async (actions: readonly Action[], language: Language, barriers: readonly Barrier[] = []) =>
  planWorkbook({ subtitle: 'Region Dalarna', actions, barriers, instrument: await readMappingInstrument() }, language)

const now = new Date('2026-10-05T12:00:00Z')

/** What a file says, or why it is refused. */
export const readFile = async (bytes: Uint8Array): Promise<ReadPlanSheet | string> => {
  const read = await readSheet(bytes)
  return read.ok ? read.value : read.refusal.kind
}

/** The rows of a file, read against a plan. Throws when the file is refused. */
export const rowsOf = async (
  bytes: Uint8Array,
  contents: SheetFacts['contents'] = null,
  facts: Partial<SheetFacts> = {},
): Promise<RowToCompare<CellProblem>[]> => {
  const read = await readFile(bytes)
  if (typeof read === 'string') throw new Error(read)
  return readRows(
    read.rows.map((row) => ({ ...row, newId: newId() })),
    { contents, members: [], indicatorIds: ['A1', 'N1'], now, language: 'sv', canSetStatus: true, ...facts },
  )
}

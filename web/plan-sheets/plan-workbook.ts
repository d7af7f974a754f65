import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { markedText } from '#shared/plan-sheets/cell-text.ts'
import {
  type ActionColumn,
  actionColumns,
  type BarrierColumn,
  barrierColumns,
  dayColumns,
  maxSheetRows,
  type StepColumn,
  stepColumns,
} from '#shared/plan-sheets/sheet-columns.ts'
import { sheetIdText } from '#shared/plan-sheets/sheet-id.ts'
import { sheetWords } from '#shared/plan-sheets/sheet-words.ts'
import type { Action, Barrier } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { cellRules } from '#shared/platform/workbook-rules.ts'
import { planWords } from '../plans/plan-words.ts'
import { cellsOf } from './action-cells.ts'
import { actionRules, stepRules } from './workbook-lists.ts'
import { workbookTexts } from './workbook-texts.ts'

/** What a workbook holds; without actions and barriers it is a template. */
type SheetMaterial = {
  /** Whose plan, and of which round. */
  subtitle: string
  actions: readonly Action[]
  barriers: readonly Barrier[]
  instrument: Instrument
}

const headerFill = '#e3e9ec'
const mutedText = '#4d5d68'
const top: Partial<CellObject> = { alignVertical: 'top', wrap: true }

const widths: Record<ActionColumn | StepColumn | BarrierColumn, number> = {
  nr: 6,
  id: 14,
  title: 36,
  text: 44,
  goal: 34,
  indicator: 9,
  responsible: 26,
  colleague: 22,
  startsOn: 12,
  endsOn: 12,
  hours: 9,
  kronor: 12,
  resource: 24,
  measure: 30,
  baseline: 12,
  target: 12,
  unit: 14,
  status: 12,
  partners: 36,
  dependsOn: 14,
  action: 10,
  step: 60,
  on: 12,
  isDone: 9,
  barrier: 44,
  stops: 36,
  evidence: 36,
  level: 26,
  weight: 22,
  indicators: 14,
}

const numberColumns: readonly string[] = ['nr', 'action', 'hours', 'kronor', 'baseline', 'target']

/** A cell in its column: texts in the format of texts, so that no program makes a date or a sum of what is written there. */
const cellIn = (column: string, text: string): CellObject => {
  const style = column === 'id' ? { ...top, textColor: mutedText } : top
  if (dayColumns.includes(column)) {
    const value = text === '' ? undefined : new Date(`${text}T00:00:00Z`)
    return { ...style, format: 'yyyy-mm-dd', type: Date, value }
  }
  if (numberColumns.includes(column)) return text === '' ? style : { ...style, value: Number(text), type: Number }
  return { ...style, format: '@', type: String, value: text === '' ? undefined : markedText(text) }
}

const tableSheet = <Column extends ActionColumn | StepColumn | BarrierColumn>(
  name: string,
  columns: readonly Column[],
  { words, rows, length }: { words: Record<Column, string>; rows: readonly Record<Column, string>[]; length: number },
): Sheet<Buffer> => ({
  sheet: name,
  data: [
    columns.map((column) => ({
      value: words[column],
      type: String,
      fontWeight: 'bold',
      backgroundColor: headerFill,
      ...top,
    })),
    // Rows to write in have the formats of those that are filled in.
    ...Array.from(
      { length: Math.max(length, rows.length) },
      (_, at): Row => columns.map((column) => cellIn(column, rows[at]?.[column] ?? '')),
    ),
  ],
  columns: columns.map((column) => ({ width: widths[column] })),
  stickyRowsCount: 1,
})

const numberOf = (actions: readonly Action[], id: string): string[] => {
  const at = actions.findIndex((action) => action.id === id)
  return at < 0 ? [] : [String(at + 1)]
}

const actionRow = (action: Action, actions: readonly Action[], language: Language): Record<ActionColumn, string> => ({
  ...cellsOf(action, language),
  nr: numberOf(actions, action.id).join(''),
  id: sheetIdText(action),
  indicator: action.origin.indicatorId ?? '',
  dependsOn: action.dependsOn.flatMap((id) => numberOf(actions, id)).join('; '),
})

const stepRowsOf = (actions: readonly Action[], language: Language): Record<StepColumn, string>[] =>
  actions.flatMap(({ steps }, at) =>
    steps.map(({ text, on, isDone }) => ({
      action: String(at + 1),
      step: text,
      on,
      isDone: isDone ? sheetWords[language].yes : '',
    })),
  )

const barrierRow = (barrier: Barrier, language: Language): Record<BarrierColumn, string> => ({
  barrier: barrier.title,
  stops: barrier.stops,
  text: barrier.text,
  evidence: barrier.evidence,
  level: planWords[language].barrierLevels[barrier.level].name,
  weight: planWords[language].barrierWeights[barrier.weight],
  indicators: barrier.indicatorIds.join(', '),
})

const readingSheet = (name: string, width: number[], rows: readonly (readonly string[])[]): Sheet<Buffer> => ({
  sheet: name,
  data: rows.map((row, at) =>
    row.map(
      (text): CellObject => ({
        value: markedText(text),
        type: String,
        ...top,
        ...(at === 0 && { fontWeight: 'bold' }),
      }),
    ),
  ),
  columns: width.map((each) => ({ width: each })),
  stickyRowsCount: 1,
})

/** Rows of steps that are made ready to be written in. */
const stepRowsReady = 400

/** A plan as a workbook that can be filled in and read back (shared/plan-sheets/read-sheet.ts). Texts are cells of text, never formulas. */
export const planWorkbook = async (
  { subtitle, actions, barriers, instrument }: SheetMaterial,
  language: Language,
): Promise<Uint8Array> => {
  const words = sheetWords[language]
  const t = workbookTexts[language]
  const questions = indicatorsOf(instrument).map(({ id, question }) => [id, question[language]])
  const steps = stepRowsOf(actions, language)
  return writeExcelFile(
    [
      tableSheet(words.sheets.actions, actionColumns, {
        words: words.actions,
        rows: actions.map((action) => actionRow(action, actions, language)),
        length: maxSheetRows,
      }),
      tableSheet(words.sheets.steps, stepColumns, { words: words.steps, rows: steps, length: stepRowsReady }),
      tableSheet(words.sheets.barriers, barrierColumns, {
        words: words.barriers,
        rows: barriers.map((barrier) => barrierRow(barrier, language)),
        length: 0,
      }),
      readingSheet(words.sheets.questions, [10, 100], [[words.questions.id, words.questions.question], ...questions]),
      readingSheet(
        words.sheets.howTo,
        [100],
        [[t.title], [subtitle], ...t.howTo(maxSheetRows).map((step, at) => [`${at + 1}. ${step}`])],
      ),
    ],
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [
        cellRules(words.sheets.actions, actionRules(questions.length, language)),
        cellRules(words.sheets.steps, stepRules(Math.max(stepRowsReady, steps.length), language)),
      ],
    },
  ).toBuffer()
}

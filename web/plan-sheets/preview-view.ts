import type { ComparedRow } from '#shared/plan-sheets/compare-sheet.ts'
import { type PlanSheet, type TakeResult, takeResults } from '#shared/plan-sheets/plan-sheet.ts'
import { sheetWords } from '#shared/plan-sheets/sheet-words.ts'
import { type Action, bareAction, type PlanContents } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { actionDifferences, type Difference } from '../plans/action-differences.ts'
import { typedOfAction } from '../plans/action-form.ts'
import type { CellProblem } from './fill-row.ts'
import { sheetPreviewTexts } from './preview-texts.ts'
import { sheetProblemTexts } from './problem-texts.ts'

type SheetRowView = { row: number; title: string }

/** What a row says of an action that it would add. */
export type NewRowView = SheetRowView & { facts: Difference[] }

/** What a row changes, field by field, and the version that it is seen against. */
export type ChangedRowView = SheetRowView & { from: Action; differences: Difference[] }

export type PreviewView = {
  new: NewRowView[]
  /** Those that an action with the same title makes doubtful. */
  twin: NewRowView[]
  changed: ChangedRowView[]
  older: ChangedRowView[]
  refused: (SheetRowView & { reasons: string[]; place: 'actions' | 'steps' })[]
  same: SheetRowView[]
  saved: SheetRowView[]
  /** How many actions of the plan the file says nothing of. */
  notNamed: number
}

type Row = ComparedRow<CellProblem>
type Problem = Extract<Row, { state: 'refused' }>['problems'][number]

const reasonOf = (problem: Problem, titleOf: (id: string) => string, language: Language): string => {
  const t = sheetProblemTexts[language]
  if (problem.kind !== 'cell') {
    const names = problem.kind === 'circle' ? problem.ids.map(titleOf) : []
    // Each kind has the sentence that takes it; the compiler cannot follow the pair through the lookup.
    return (t.problems[problem.kind] as (one: Problem, names: string[]) => string)(problem, names)
  }
  const { column, stepRow, message } = problem
  const words = sheetWords[language]
  if (column !== 'steps') return `${t.column(words.actions[column])}: ${message}`
  return `${stepRow === undefined ? words.sheets.steps : t.stepRow(stepRow)}: ${message}`
}

/** A file's rows as their page shows them, with the rows of steps that belong nowhere among those that cannot be read. */
export const previewView = (
  rows: readonly Row[],
  straySteps: PlanSheet['straySteps'],
  contents: Pick<PlanContents, 'actions'> | null,
  language: Language,
): PreviewView => {
  const present = contents?.actions ?? []
  const coming = rows.flatMap((row) => ('content' in row ? [{ ...row.content, id: row.id }] : []))
  const named = [...present, ...coming]
  const titles = new Map([
    ...rows.map((row) => [row.id, 'content' in row ? row.content.title : row.title] as const),
    ...present.map(({ id, title }) => [id, title] as const),
  ])
  const titleOf = (id: string) => titles.get(id) ?? id
  const differences = (from: Parameters<typeof actionDifferences>[0], row: Extract<Row, { content: unknown }>) =>
    actionDifferences(from, typedOfAction(row.content, language), { actions: named, language })
  const view: PreviewView = { new: [], twin: [], changed: [], older: [], refused: [], same: [], saved: [], notNamed: 0 }
  for (const row of rows) {
    const own = { row: row.row, title: 'content' in row ? row.content.title : row.title }
    if (row.state === 'new' || row.state === 'twin') {
      const facts = differences(bareAction(row.content.title), row)
      const question = row.indicatorId
        ? [{ label: sheetWords[language].actions.indicator, stands: '', typed: row.indicatorId }]
        : []
      view[row.state].push({ ...own, facts: [...question, ...facts] })
    } else if (row.state === 'changed' || row.state === 'older')
      view[row.state].push({ ...own, from: row.from, differences: differences(row.from, row) })
    else if (row.state === 'refused')
      view.refused.push({
        ...own,
        place: 'actions',
        reasons: row.problems.map((problem) => reasonOf(problem, titleOf, language)),
      })
    else view[row.state].push(own)
  }
  for (const { row, nr } of straySteps)
    view.refused.push({ row, title: '', place: 'steps', reasons: [sheetProblemTexts[language].strayStep(nr)] })
  const ids = new Set(rows.map((row) => (row.state === 'twin' ? row.twin.id : row.id)))
  view.notNamed = present.filter(({ id }) => !ids.has(id)).length
  return view
}

/** What a confirmation came to, a sentence for each kind of result. */
export const resultSentences = (
  results: Readonly<Record<string, TakeResult>>,
  language: Language,
): { color: 'success' | 'warning'; text: string }[] => {
  const t = sheetPreviewTexts[language]
  return takeResults.flatMap((kind) => {
    const rows = Object.keys(results).filter((row) => results[row] === kind)
    const names = rows.map((row) => t.row(Number(row)).toLowerCase()).join(', ')
    return rows.length > 0
      ? [{ color: kind === 'saved' ? 'success' : 'warning', text: t.results[kind](names, rows.length) } as const]
      : []
  })
}

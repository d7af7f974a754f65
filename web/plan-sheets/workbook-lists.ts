import { type ActionColumn, actionColumns, maxSheetRows, stepColumns } from '#shared/plan-sheets/sheet-columns.ts'
import { sheetWords } from '#shared/plan-sheets/sheet-words.ts'
import { actionStatuses, partnerKinds } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import type { CellRule } from '#shared/platform/workbook-rules.ts'
import { planWords } from '../plans/plan-words.ts'
import { workbookTexts } from './workbook-texts.ts'

const rowsFrom = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

/** What the sheet of actions helps with while it is filled in: lists to choose from, and how things are written. */
export const actionRules = (questions: number, language: Language): CellRule[] => {
  const [words, t] = [sheetWords[language], workbookTexts[language].prompts]
  const rows = rowsFrom(maxSheetRows)
  const rule = (column: ActionColumn, text: string) => ({
    column: actionColumns.indexOf(column),
    rows,
    prompt: { title: words.actions[column], text },
  })
  return [
    { ...rule('id', t.id), anything: true },
    { ...rule('indicator', t.indicator), listOn: { sheet: words.sheets.questions, length: questions } },
    { ...rule('startsOn', t.days), anything: true },
    { ...rule('endsOn', t.days), anything: true },
    {
      ...rule('status', t.status),
      list: actionStatuses.map((status) => planWords[language].actionStatuses[status]),
    },
    {
      ...rule('partners', t.partners),
      list: partnerKinds.map((kind) => `${planWords[language].partnerKinds[kind]}: `),
      isOpen: true,
    },
    { ...rule('dependsOn', t.dependsOn), anything: true },
  ]
}

/** The same for the sheet of steps, of so many rows. */
export const stepRules = (rows: number, language: Language): CellRule[] => {
  const words = sheetWords[language]
  const prompt = { title: words.steps.isDone, text: workbookTexts[language].prompts.isDone }
  return [{ column: stepColumns.indexOf('isDone'), rows: rowsFrom(rows), prompt, list: [words.yes] }]
}

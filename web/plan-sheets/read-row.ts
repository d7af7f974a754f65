import type { RowToCompare } from '#shared/plan-sheets/compare-sheet.ts'
import type { KeptRow } from '#shared/plan-sheets/plan-sheet.ts'
import type { ActionColumn } from '#shared/plan-sheets/sheet-columns.ts'
import { readSheetId } from '#shared/plan-sheets/sheet-id.ts'
import { contentOf } from '#shared/plans/content-of.ts'
import { bareAction } from '#shared/plans/plan.ts'
import { type FieldError, FormReader } from '../form.ts'
import { readAction, typedOfAction } from '../plans/action-form.ts'
import { errorSentence } from '../texts/form-texts.ts'
import { type CellProblem, type Filling, fillIn, type SheetFacts } from './fill-row.ts'
import { rowTexts } from './row-texts.ts'

/** The question that the cell names; null for none, and for the one that the action has. */
const readIndicator = ({ row, from, facts, fail }: Filling): string | null => {
  const text = row.cells.indicator ?? ''
  if (row.unreadable.includes('indicator')) fail('indicator', rowTexts[facts.language].unreadable)
  if (text === '' || text === from?.origin.indicatorId) return null
  const found = facts.indicatorIds.find((id) => id.toLowerCase() === text.toLowerCase())
  if (!found) fail('indicator', rowTexts[facts.language].unknownIndicator(text))
  return found ?? null
}

const columnOf = (name: string, row: KeptRow): Pick<CellProblem, 'column' | 'stepRow'> => {
  const [, list, at] = /^(partner|step)-(\d+)-/.exec(name) ?? []
  if (list === 'partner') return { column: 'partners' }
  const stepRow = row.steps?.[Number(at)]?.row
  if (list === 'step') return { column: 'steps', ...(stepRow !== undefined && { stepRow }) }
  // The other fields of the form are named as their columns.
  return { column: name === 'responsibleId' ? 'colleague' : (name as ActionColumn) }
}

/** What the form of an action may name, besides what it names already. */
const knownTo = ({ from, facts, ids }: Filling) => ({
  members: [...facts.members, ...(from ? [{ email: from.responsibleId, name: from.responsibleName }] : [])].filter(
    ({ email }) => email !== '',
  ),
  actionIds: [
    ...(facts.contents?.actions ?? []).map(({ id }) => id),
    ...(facts.contents?.removedActions ?? []).map(({ id }) => id),
    ...(from?.dependsOn ?? []),
    ...[...ids.values()].flat(),
  ],
})

/** The id of the action that a row is, or would become. */
const idOf = ({ cells, newId }: KeptRow): string => readSheetId(cells.id ?? '')?.id ?? newId

/** A cell that holds something, but no id, makes the row no new action. */
const checkId = ({ row, facts, fail }: Filling): void => {
  const t = rowTexts[facts.language]
  if (row.unreadable.includes('id')) fail('id', t.unreadable)
  else if (row.cells.id && !readSheetId(row.cells.id)) fail('id', t.noId)
}

/** Reads a row by the rules of an action's form (web/plans/action-form.ts): what the file has no column for stays as it is in the plan. */
const readRow = (row: KeptRow, facts: SheetFacts, ids: Filling['ids']): RowToCompare<CellProblem> => {
  const id = idOf(row)
  const named = readSheetId(row.cells.id ?? '')
  const isNew = named === null
  const from = facts.contents?.actions.find((action) => action.id === id)
  const base = from ? contentOf(from) : bareAction('')
  const problems: CellProblem[] = []
  const filling: Filling = {
    row,
    from: isNew ? undefined : from,
    fields: new Map(),
    unreadable: new Set(),
    fail: (column, message) => problems.push({ kind: 'cell', column, message }),
    facts,
    ids,
  }
  checkId(filling)
  fillIn(filling)
  const indicatorId = readIndicator(filling)
  const title = row.cells.title ?? ''
  const own = { row: row.row, id, isNew, title, fileVersion: named?.version ?? null, indicatorId }
  if (from && !isNew && filling.fields.size === 0 && problems.length === 0) return { ...own, content: base }
  const { dependsOn, ...typed } = typedOfAction(isNew ? bareAction('') : base, 'sv')
  const values = new Map<string, string[]>([
    ...Object.entries(typed).map(([name, value]): [string, string[]] => [name, [value]]),
    ['dependsOn', dependsOn.split(' ').filter((one) => one !== '')],
    ...filling.fields,
  ])
  const form = new FormReader({ values, unreadable: filling.unreadable, files: new Map() }, facts.now)
  const content = readAction(form, knownTo(filling), facts.now, facts.language)
  for (const [name, error] of Object.entries(form.errors) as [string, FieldError][])
    problems.push({ kind: 'cell', ...columnOf(name, row), message: errorSentence(error, facts.language) })
  return problems.length > 0 ? { ...own, problems } : { ...own, content }
}

/** All rows of a file, each read by the rules of an action's form. */
export const readRows = (rows: readonly KeptRow[], facts: SheetFacts): RowToCompare<CellProblem>[] => {
  const ids = new Map<string, string[]>()
  for (const row of rows) {
    const nr = row.cells.nr ?? ''
    if (nr !== '') ids.set(nr, [...(ids.get(nr) ?? []), idOf(row)])
  }
  return rows.map((row) => readRow(row, facts, ids))
}

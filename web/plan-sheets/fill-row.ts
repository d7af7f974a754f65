import type { Member } from '#shared/people/person.ts'
import type { KeptRow } from '#shared/plan-sheets/plan-sheet.ts'
import type { ActionColumn } from '#shared/plan-sheets/sheet-columns.ts'
import { type Action, actionListLimits, type PlanContents } from '#shared/plans/plan.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import { isReadableText } from '#shared/platform/readable-text.ts'
import { partnerNames, partnerRows, stepNames, stepRows } from '../plans/action-rows.ts'
import { type ActionCells, cellsOf, partnersNamed, statusNamed } from './action-cells.ts'
import { rowTexts } from './row-texts.ts'

/** What is wrong with a cell, as a sentence. `stepRow` is where it stands in the sheet of steps. */
export type CellProblem = { kind: 'cell'; column: ActionColumn | 'steps'; stepRow?: number; message: string }

/** What rows are read against. */
export type SheetFacts = {
  contents: Pick<PlanContents, 'actions' | 'removedActions'> | null
  members: readonly Pick<Member, 'email' | 'name'>[]
  indicatorIds: readonly string[]
  /** Whether the plan's statuses are its own; otherwise what the column says is passed over. */
  canSetStatus: boolean
  now: Date
  language: Language
}

/** The fields of an action's form as a row fills them in; `fail` notes what no field can show. */
export type Filling = {
  row: KeptRow
  from: Action | undefined
  fields: Map<string, string[]>
  unreadable: Set<string>
  fail(column: CellProblem['column'], message: string): void
  facts: SheetFacts
  /** Ids by the numbers of the file. */
  ids: ReadonlyMap<string, string[]>
}

/** In a field that takes no text: it is none of what the field takes. */
const nothingReadable = '#'

const fill = ({ fields, unreadable, row }: Filling, name: string, text: string, column: string): void => {
  const isUnreadable = row.unreadable.some((one) => one === column)
  fields.set(name, [isUnreadable ? nothingReadable : text])
  if (isUnreadable || !isReadableText(text)) unreadable.add(name)
}

/** Whether a cell says what the action said already, in whichever language the file was made. */
const isUntouched = ({ row, from }: Filling, column: keyof ActionCells): boolean =>
  from !== undefined &&
  !row.unreadable.includes(column) &&
  languages.some((language) => cellsOf(from, language)[column].trim() === row.cells[column])

const fillPartners = (filling: Filling, text: string): void => {
  const { row: written, fields, fail, facts } = filling
  const { partners, unknown } = partnersNamed(text)
  const t = rowTexts[facts.language]
  if (written.unreadable.includes('partners')) {
    fail('partners', t.unreadable)
    return
  }
  if (unknown !== null) fail('partners', t.unknownKind(unknown))
  if (partners.length > actionListLimits.partners) fail('partners', t.tooManyPartners(actionListLimits.partners))
  for (const row of partnerRows) {
    const names = partnerNames(row)
    fields.set(names.kind, [partners[row]?.kind ?? ''])
    fill(filling, names.name, partners[row]?.name ?? '', 'partners')
  }
}

const fillColleague = ({ fields, fail, facts }: Filling, text: string): void => {
  const named = facts.members.filter(
    ({ email, name }) => email === text.toLowerCase() || name.toLowerCase() === text.toLowerCase(),
  )
  const [one] = named
  fields.set('responsibleId', [one?.email ?? ''])
  if (text !== '' && named.length !== 1) fail('colleague', rowTexts[facts.language].unknownColleague(text))
}

const fillWaits = ({ row, from, fields, fail, facts, ids }: Filling, text: string): void => {
  const t = rowTexts[facts.language]
  const present = facts.contents?.actions ?? []
  const found = text.split(/[;,\s]+/).flatMap((nr): string[] => {
    if (nr === '') return []
    const [id, another] = ids.get(nr) ?? []
    // A row that has been taken out of the file: what its number was in the plan still names it, where the action waited for it before.
    const before = present.find((action) => String(action.position) === nr && from?.dependsOn.includes(action.id))
    if (another !== undefined) fail('dependsOn', t.sameNumber(nr))
    else if (id === undefined && !before) fail('dependsOn', t.unknownNumber(nr))
    return [id ?? before?.id ?? []].flat()
  })
  const live = (from?.dependsOn ?? []).filter((id) => present.some((action) => action.id === id))
  const isSame = live.length === new Set(found).size && live.every((id) => found.includes(id))
  if (row.unreadable.includes('dependsOn')) fail('dependsOn', t.unreadable)
  else if (!isSame) fields.set('dependsOn', found)
}

const doneWords = ['ja', 'yes', 'x', 'klart', 'klar', 'done', '1', 'true', 'sant']
const notDoneWords = ['', 'nej', 'no', '0', 'false', 'falskt']

const fillSteps = ({ row, from, fields, unreadable, fail, facts }: Filling): void => {
  const steps = row.steps ?? []
  const t = rowTexts[facts.language]
  const said = steps.map(({ cells, unreadable: bad, row: stepRow }) => {
    const word = (cells.isDone ?? '').toLowerCase()
    if (bad.includes('isDone') || ![...doneWords, ...notDoneWords].includes(word)) fail('steps', t.notDone(stepRow))
    const on = bad.includes('on') ? nothingReadable : (cells.on ?? '')
    return { text: cells.step ?? '', on, isDone: doneWords.includes(word), isUnreadable: bad.includes('step') }
  })
  const before = from?.steps ?? []
  const isSame =
    from !== undefined &&
    said.length === before.length &&
    before.every((step, at) => {
      const one = said[at]
      return one?.text === step.text.trim() && one.on === step.on && one.isDone === step.isDone && !one.isUnreadable
    })
  if (isSame) return
  if (said.length > actionListLimits.steps) fail('steps', t.tooManySteps(actionListLimits.steps))
  for (const at of stepRows) {
    const [names, step] = [stepNames(at), said[at]]
    fields.set(names.text, [step?.text ?? ''])
    fields.set(names.on, [step?.on ?? ''])
    fields.set(names.isDone, [step?.isDone ? 'yes' : ''])
    if (step?.isUnreadable || !isReadableText(step?.text ?? '')) unreadable.add(names.text)
  }
}

const textColumns = ['title', 'text', 'goal', 'responsible', 'resource', 'measure', 'unit'] as const
const otherColumns = ['startsOn', 'endsOn', 'hours', 'kronor', 'baseline', 'target'] as const

/** Fills in what the row says otherwise than the action. */
export const fillIn = (filling: Filling): void => {
  const { row, from, fields, fail, facts } = filling
  const said = (column: keyof ActionCells): string | null => {
    const text = row.cells[column]
    return text === undefined || isUntouched(filling, column) ? null : text
  }
  for (const column of [...textColumns, ...otherColumns]) {
    const text = said(column)
    if (text !== null) fill(filling, column, text, column)
  }
  const status = facts.canSetStatus ? said('status') : null
  if (status !== null && (status !== '' || row.unreadable.includes('status'))) {
    const named = statusNamed(status)
    if (named) fields.set('status', [named])
    else fail('status', rowTexts[facts.language].unknownStatus(status))
  }
  const partners = said('partners')
  if (partners !== null) fillPartners(filling, partners)
  const colleague = said('colleague')
  if (colleague !== null) {
    if (row.unreadable.includes('colleague')) fail('colleague', rowTexts[facts.language].unreadable)
    else fillColleague(filling, colleague)
  }
  if (row.cells.dependsOn !== undefined) fillWaits(filling, row.cells.dependsOn)
  if (row.steps && (row.steps.length > 0 || (from?.steps.length ?? 0) > 0)) fillSteps(filling)
}

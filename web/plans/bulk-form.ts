import type { Member } from '#shared/people/person.ts'
import type { BulkChange } from '#shared/plans/bulk-change.ts'
import { dayUnits } from '#shared/plans/moved-day.ts'
import { actionStatuses, type Partner, type PlanContents, partnerKinds } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { actionLimits, allowedYears } from './action-form.ts'
import { rowLimits } from './action-rows.ts'
import { actionTexts } from './action-texts.ts'
import { bulkTexts } from './bulk-texts.ts'

/** The fields that say what is to change; the actions themselves are `pick`. */
export const bulkFields = [
  'responsibleId',
  'responsible',
  'startsOn',
  'endsOn',
  'moveBy',
  'moveUnit',
  'moveDirection',
  'moveSteps',
  'status',
  'partnerKind',
  'partnerName',
  'removePartner',
  'place',
  'remove',
] as const
export type TypedBulk = Record<(typeof bulkFields)[number], string> & { picks: string[] }

export const emptyBulk = (picks: string[]): TypedBulk => ({
  ...(Object.fromEntries(bulkFields.map((field) => [field, ''])) as Record<(typeof bulkFields)[number], string>),
  moveUnit: 'month',
  moveDirection: 'later',
  moveSteps: 'yes',
  picks,
})

/** The fields as they were posted. */
export const typedBulkOfForm = (form: FormReader): TypedBulk => ({
  ...(Object.fromEntries(bulkFields.map((field) => [field, form.raw(field)])) as Record<
    (typeof bulkFields)[number],
    string
  >),
  picks: form.all('pick'),
})

/** Farther than this a date is moved by mistake. */
const mostMoved = 1000

/** The names of all who take part in an action of the plan, each once. */
export const partnersIn = ({ actions }: Pick<PlanContents, 'actions'>): string[] =>
  [...new Set(actions.flatMap(({ partners }) => partners.map(({ name }) => name)))].toSorted((a, b) =>
    a.localeCompare(b, 'sv'),
  )

type Members = readonly Pick<Member, 'email' | 'name'>[]
type Known = {
  members: Members
  contents: Pick<PlanContents, 'actions' | 'removedActions'>
  now: Date
  language: Language
}

const readResponsible = (form: FormReader, members: Members): BulkChange['responsible'] => {
  const words = form.text('responsible', { maxLength: actionLimits.responsible })
  const id = form.choice(
    'responsibleId',
    members.map(({ email }) => email),
  )
  const name = members.find(({ email }) => email === id)?.name ?? ''
  return id || words ? { responsible: words, responsibleId: id ?? '', responsibleName: name } : null
}

const readDay = (form: FormReader, name: 'startsOn' | 'endsOn', { now, language }: Known): string | null => {
  const day = form.day(name)
  const { from, to } = allowedYears(now)
  const year = Number(day.slice(0, 4))
  if (day !== '' && (year < from || year > to))
    form.fail(name, { kind: 'own', message: actionTexts[language].year(from, to) })
  return day || null
}

const readMove = (form: FormReader): BulkChange['move'] => {
  const count = form.wholeNumber('moveBy', { min: 1, max: mostMoved })
  const unit = form.choice('moveUnit', dayUnits)
  const direction = form.choice('moveDirection', ['later', 'earlier'])
  if (count === null) return null
  return { by: direction === 'earlier' ? -count : count, unit: unit ?? 'day', withSteps: form.isChecked('moveSteps') }
}

const readPartner = (form: FormReader, language: Language): Partner | null => {
  const kind = form.choice('partnerKind', partnerKinds)
  const name = form.text('partnerName', { maxLength: rowLimits.partner })
  if (kind && name === '') form.fail('partnerName', { kind: 'own', message: bulkTexts[language].partnerNeedsName })
  return name === '' ? null : { kind: kind ?? 'other', name }
}

/** Reads and checks what is to change, and for which actions; ask `form.hasErrors` before using it. */
export const readBulk = (form: FormReader, known: Known): { ids: string[]; change: BulkChange } => {
  const { contents, members, language } = known
  const t = bulkTexts[language]
  // One that has been removed meanwhile is no fault of who chose it.
  const there = new Set([...contents.actions, ...contents.removedActions].map(({ id }) => id))
  const ids = [...new Set(form.all('pick'))]
  if (ids.length === 0) form.fail('pick', { kind: 'own', message: t.chooseOne })
  if (ids.some((id) => !there.has(id))) form.fail('pick', { kind: 'not-a-choice' })
  const isRemoval = form.isChecked('remove')
  const change: BulkChange = {
    responsible: readResponsible(form, members),
    startsOn: readDay(form, 'startsOn', known),
    endsOn: readDay(form, 'endsOn', known),
    move: readMove(form),
    status: form.choice('status', actionStatuses),
    addPartner: readPartner(form, language),
    // No choice of those that are there: sent twice, the second finds nobody left to take away.
    removePartner: form.text('removePartner', { maxLength: rowLimits.partner }) || null,
    place: form.choice('place', ['first', 'last']),
    isRemoval,
  }
  if (change.move && (change.startsOn || change.endsOn)) form.fail('moveBy', { kind: 'own', message: t.eitherDays })
  if (change.startsOn && change.endsOn && change.endsOn < change.startsOn)
    form.fail('endsOn', { kind: 'before', other: t.labels.startsOn.toLowerCase() })
  const { isRemoval: _isRemoval, ...others } = change
  const hasOthers = Object.values(others).some((value) => value !== null)
  if (isRemoval && hasOthers) form.fail('remove', { kind: 'own', message: t.onlyRemoval })
  if (!isRemoval && !hasOthers && !form.hasErrors) form.fail('responsibleId', { kind: 'own', message: t.sayWhat })
  return { ids, change }
}

import { type Action, type ActionContent, type ActionStatus, actionStatuses } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import type { FormReader } from '../form.ts'
import { formatDay } from '../texts/format.ts'
import { actionTexts } from './action-texts.ts'
import { planWords } from './plan-words.ts'

/** The longest texts of an action, in UTF-16 units as a browser counts them. */
export const actionLimits = {
  title: 120,
  text: 2000,
  goal: 1000,
  responsible: 200,
  partners: 500,
  resource: 500,
  measure: 1000,
} as const

/** An action's dates may lie this many years back or ahead; others are taken for slips of the pen. */
const yearsBack = 10
const yearsAhead = 30

/** What the fields of the form hold, valid or not. */
export type TypedAction = Record<keyof ActionContent, string>

const fieldsInOrder = [
  'title',
  'text',
  'goal',
  'responsible',
  'partners',
  'startsOn',
  'endsOn',
  'resource',
  'measure',
  'status',
] as const satisfies readonly (keyof ActionContent)[]

const fromEach = (value: (field: keyof ActionContent) => string): TypedAction =>
  Object.fromEntries(fieldsInOrder.map((field) => [field, value(field)])) as TypedAction

/** The fields of an empty form. */
export const emptyAction: TypedAction = fromEach((field) => (field === 'status' ? 'planned' : ''))

export const typedOfAction = (action: ActionContent): TypedAction => fromEach((field) => action[field])

/** The fields as they were posted. */
export const typedOfForm = (form: FormReader): TypedAction => fromEach((field) => form.raw(field))

const readDay = (form: FormReader, name: 'startsOn' | 'endsOn', now: Date, language: Language): string => {
  const day = form.day(name)
  const [from, to] = [swedishYear(now) - yearsBack, swedishYear(now) + yearsAhead]
  const year = Number(day.slice(0, 4))
  if (day !== '' && form.errors[name] === undefined && (year < from || year > to))
    form.fail(name, { kind: 'own', message: actionTexts[language].year(from, to) })
  return day
}

/** Reads and checks the form of an action; ask `form.hasErrors` before using it. */
export const readAction = (form: FormReader, now: Date, language: Language): ActionContent => {
  const text = (name: keyof typeof actionLimits) =>
    form.text(name, { maxLength: actionLimits[name], isRequired: name === 'title' })
  const content = {
    title: text('title'),
    text: text('text'),
    goal: text('goal'),
    responsible: text('responsible'),
    partners: text('partners'),
    startsOn: readDay(form, 'startsOn', now, language),
    endsOn: readDay(form, 'endsOn', now, language),
    resource: text('resource'),
    measure: text('measure'),
    status: form.choice('status', actionStatuses, { isRequired: true }) ?? ('planned' satisfies ActionStatus),
  }
  const hasBothDays = content.startsOn !== '' && content.endsOn !== ''
  if (hasBothDays && !form.errors.startsOn && !form.errors.endsOn && content.endsOn < content.startsOn)
    form.fail('endsOn', { kind: 'before', other: actionTexts[language].labels.startsOn.toLowerCase() })
  return content
}

/** A field in which what stands and what was typed differ. */
export type Difference = { label: string; stands: string; typed: string }

const isStatus = (text: string): text is ActionStatus => actionStatuses.some((status) => status === text)

const shown = (field: keyof ActionContent, value: string, language: Language): string => {
  if (value === '') return actionTexts[language].empty
  if (field === 'status' && isStatus(value)) return planWords[language].actionStatuses[value]
  if ((field === 'startsOn' || field === 'endsOn') && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return formatDay(value, language)
  return value
}

/** Field by field, what a colleague saved and what was typed, where they differ. */
export const actionDifferences = (stands: Action, typed: TypedAction, language: Language): Difference[] =>
  fieldsInOrder
    .filter((field) => stands[field].trim() !== typed[field].trim())
    .map((field) => ({
      label: actionTexts[language].labels[field],
      stands: shown(field, stands[field], language),
      typed: shown(field, typed[field].trim(), language),
    }))

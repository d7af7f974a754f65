import type { Member } from '#shared/people/person.ts'
import {
  type Action,
  type ActionContent,
  type ActionStatus,
  actionListLimits,
  actionStatuses,
  bareAction,
} from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import type { FormReader } from '../form.ts'
import { readPartners, readSteps, rowsOfForm, typedOfRows } from './action-rows.ts'
import { actionTexts } from './action-texts.ts'

/** The longest texts of an action, in UTF-16 units as a browser counts them. */
export const actionLimits = {
  title: 120,
  text: 2000,
  goal: 1000,
  responsible: 200,
  resource: 500,
  measure: 1000,
  unit: 60,
} as const

/** The largest numbers that are taken: the hours of five people for ten years, and a billion of anything. */
const mostHours = 100_000
const mostOfAnything = 1_000_000_000

/** An action's dates may lie this many years back or ahead; others are taken for slips of the pen. */
const yearsBack = 10
const yearsAhead = 30

const plainFields = [
  'title',
  'text',
  'goal',
  'responsible',
  'responsibleId',
  'startsOn',
  'endsOn',
  'hours',
  'kronor',
  'resource',
  'measure',
  'baseline',
  'target',
  'unit',
  'status',
] as const satisfies readonly (keyof ActionContent)[]
type PlainField = (typeof plainFields)[number]

/** What the fields of the form hold, by name, valid or not; `dependsOn` holds ids with a space between, and the rows have names of their own (action-rows.ts). */
export type TypedAction = Record<PlainField | 'dependsOn', string> & Record<string, string>

const fromEach = (value: (field: PlainField) => string): Record<PlainField, string> =>
  Object.fromEntries(plainFields.map((field) => [field, value(field)])) as Record<PlainField, string>

/** A number as it is typed: with a comma in Swedish, a point in English. */
const asTyped = (value: string | number | null, language: Language): string =>
  typeof value === 'number' ? String(value).replace('.', language === 'sv' ? ',' : '.') : (value ?? '')

export const typedOfAction = (action: ActionContent, language: Language): TypedAction => ({
  ...fromEach((field) => asTyped(action[field], language)),
  dependsOn: action.dependsOn.join(' '),
  ...typedOfRows(action),
})

/** The fields of an empty form. */
export const emptyAction: TypedAction = typedOfAction(bareAction(''), 'sv')

/** The fields as they were posted. */
export const typedOfForm = (form: FormReader): TypedAction => ({
  ...fromEach((field) => form.raw(field)),
  dependsOn: form.all('dependsOn').join(' '),
  ...rowsOfForm(form),
})

/** The years that an action's dates may lie in. */
export const allowedYears = (now: Date): { from: number; to: number } => ({
  from: swedishYear(now) - yearsBack,
  to: swedishYear(now) + yearsAhead,
})

const checkYear = (form: FormReader, name: string, day: string, now: Date, language: Language): void => {
  const { from, to } = allowedYears(now)
  const year = Number(day.slice(0, 4))
  if (day !== '' && form.errors[name] === undefined && (year < from || year > to))
    form.fail(name, { kind: 'own', message: actionTexts[language].year(from, to) })
}

/** What a form of an action may name: colleagues by their ids, and the plan's other actions. */
export type Known = { members: readonly Pick<Member, 'email' | 'name'>[]; actionIds: readonly string[] }

/** Reads and checks the form of an action; ask `form.hasErrors` before using it. */
export const readAction = (form: FormReader, known: Known, now: Date, language: Language): ActionContent => {
  const text = (name: keyof typeof actionLimits) =>
    form.text(name, { maxLength: actionLimits[name], isRequired: name === 'title' })
  const day = (name: 'startsOn' | 'endsOn') => {
    const value = form.day(name)
    checkYear(form, name, value, now, language)
    return value
  }
  const dependsOn = [...new Set(form.all('dependsOn'))]
  if (dependsOn.some((id) => !known.actionIds.includes(id))) form.fail('dependsOn', { kind: 'not-a-choice' })
  if (dependsOn.length > actionListLimits.dependsOn)
    form.fail('dependsOn', { kind: 'own', message: actionTexts[language].tooMany(actionListLimits.dependsOn) })
  const responsibleId =
    form.choice(
      'responsibleId',
      known.members.map(({ email }) => email),
    ) ?? ''
  const content: ActionContent = {
    title: text('title'),
    text: text('text'),
    goal: text('goal'),
    responsible: text('responsible'),
    responsibleId,
    responsibleName: known.members.find(({ email }) => email === responsibleId)?.name ?? '',
    partners: readPartners(form),
    startsOn: day('startsOn'),
    endsOn: day('endsOn'),
    steps: readSteps(form, (name, on) => checkYear(form, name, on, now, language)),
    dependsOn,
    hours: form.wholeNumber('hours', { min: 0, max: mostHours }),
    kronor: form.wholeNumber('kronor', { min: 0, max: mostOfAnything }),
    resource: text('resource'),
    measure: text('measure'),
    baseline: form.decimal('baseline', { min: -mostOfAnything, max: mostOfAnything }),
    target: form.decimal('target', { min: -mostOfAnything, max: mostOfAnything }),
    unit: text('unit'),
    status: form.choice('status', actionStatuses, { isRequired: true }) ?? ('planned' satisfies ActionStatus),
  }
  const hasBothDays = content.startsOn !== '' && content.endsOn !== ''
  if (hasBothDays && !form.errors.startsOn && !form.errors.endsOn && content.endsOn < content.startsOn)
    form.fail('endsOn', { kind: 'before', other: actionTexts[language].labels.startsOn.toLowerCase() })
  return content
}

/** An action whose titles others are named by. */
export type Titled = Pick<Action, 'id' | 'title' | 'responsibleId' | 'responsibleName'>

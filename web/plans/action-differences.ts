import { type ActionContent, type ActionStatus, actionStatuses, partnerKinds } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay } from '../texts/format.ts'
import { type Titled, type TypedAction, typedOfAction } from './action-form.ts'
import { partnerNames, partnerRows, stepNames, stepRows } from './action-rows.ts'
import { actionTexts } from './action-texts.ts'
import { planWords } from './plan-words.ts'

/** A field in which what stands and what was typed differ. */
export type Difference = { label: string; stands: string; typed: string }

/** In the order of the form. */
const shownFields = [
  'title',
  'text',
  'goal',
  'responsible',
  'responsibleId',
  'partners',
  'startsOn',
  'endsOn',
  'steps',
  'dependsOn',
  'hours',
  'kronor',
  'resource',
  'measure',
  'baseline',
  'target',
  'unit',
  'status',
] as const satisfies readonly (keyof ActionContent)[]
type ShownField = (typeof shownFields)[number]

const isStatus = (text: string): text is ActionStatus => actionStatuses.some((status) => status === text)
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

const rowsOf = (field: 'partners' | 'steps', typed: TypedAction, language: Language): string => {
  const t = actionTexts[language]
  const rows =
    field === 'partners'
      ? partnerRows.map((row) => {
          const names = partnerNames(row)
          const name = (typed[names.name] ?? '').trim()
          const kind = partnerKinds.find((one) => one === typed[names.kind])
          return name && kind ? `${name} (${planWords[language].partnerKinds[kind]})` : name
        })
      : stepRows.map((row) => {
          const names = stepNames(row)
          const on = typed[names.on] ?? ''
          const parts = [(typed[names.text] ?? '').trim(), isDay(on) ? formatDay(on, language) : on]
          return [...parts, typed[names.isDone] ? t.stepDone.toLowerCase() : '']
            .filter((part) => part !== '')
            .join(', ')
        })
  return rows.filter((row) => row !== '').join('; ')
}

const shown = (field: ShownField, typed: TypedAction, actions: readonly Titled[], language: Language): string => {
  if (field === 'partners' || field === 'steps') return rowsOf(field, typed, language)
  const value = typed[field].trim()
  if (field === 'responsibleId') return actions.find((one) => one.responsibleId === value)?.responsibleName ?? value
  if (field === 'status' && isStatus(value)) return planWords[language].actionStatuses[value]
  if ((field === 'startsOn' || field === 'endsOn') && isDay(value)) return formatDay(value, language)
  if (field !== 'dependsOn') return value
  const ids = value.split(' ').filter((id) => id !== '')
  return ids
    .map((id) => actions.find((action) => action.id === id)?.title ?? actionTexts[language].goneAction)
    .join('; ')
}

/** Field by field, what stands (a colleague saved it) and what was typed, where they differ. */
export const actionDifferences = (
  stands: ActionContent,
  typed: TypedAction,
  { actions, language }: { actions: readonly Titled[]; language: Language },
): Difference[] => {
  const now = typedOfAction(stands, language)
  const { empty, labels } = actionTexts[language]
  return shownFields.flatMap((field) => {
    const [theirs, own] = [shown(field, now, actions, language), shown(field, typed, actions, language)]
    return theirs === own ? [] : [{ label: labels[field], stands: theirs || empty, typed: own || empty }]
  })
}

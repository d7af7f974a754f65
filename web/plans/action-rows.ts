import {
  type ActionContent,
  type ActionStep,
  actionListLimits,
  type Partner,
  partnerKinds,
} from '#shared/plans/plan.ts'
import type { FormReader } from '../form.ts'

/** The longest texts in the rows of an action's form, in UTF-16 units. */
export const rowLimits = { partner: 120, step: 200 } as const

/** The names of the fields in one row. */
export const partnerNames = (row: number) => ({ kind: `partner-${row}-kind`, name: `partner-${row}-name` })
export const stepNames = (row: number) => ({
  text: `step-${row}-text`,
  on: `step-${row}-on`,
  isDone: `step-${row}-done`,
})

/** Every row that a form may have. */
export const partnerRows = Array.from({ length: actionListLimits.partners }, (_, row) => row)
export const stepRows = Array.from({ length: actionListLimits.steps }, (_, row) => row)

/** What the rows hold, field by field; those that are not there are empty. */
export const typedOfRows = ({ partners, steps }: Pick<ActionContent, 'partners' | 'steps'>): Record<string, string> =>
  Object.fromEntries([
    ...partners.flatMap(({ kind, name }, row) => [
      [partnerNames(row).kind, kind],
      [partnerNames(row).name, name],
    ]),
    ...steps.flatMap(({ text, on, isDone }, row) => [
      [stepNames(row).text, text],
      [stepNames(row).on, on],
      [stepNames(row).isDone, isDone ? 'yes' : ''],
    ]),
  ])

/** The rows as they were posted. */
export const rowsOfForm = (form: FormReader): Record<string, string> =>
  Object.fromEntries(
    [...partnerRows.map(partnerNames), ...stepRows.map(stepNames)]
      .flatMap((names) => Object.values(names))
      .map((name) => [name, form.raw(name)]),
  )

/** The partners of the form; a row without a name is none. */
export const readPartners = (form: FormReader): Partner[] =>
  partnerRows.flatMap((row) => {
    const names = partnerNames(row)
    const name = form.text(names.name, { maxLength: rowLimits.partner })
    const kind = form.choice(names.kind, partnerKinds)
    return name === '' ? [] : [{ kind: kind ?? 'other', name }]
  })

/** The steps of the form; a row without words is none, unless something else is filled in there. `checkDay` says what is wrong with a day that exists. */
export const readSteps = (form: FormReader, checkDay: (name: string, day: string) => void): ActionStep[] =>
  stepRows.flatMap((row) => {
    const names = stepNames(row)
    const on = form.day(names.on)
    if (on !== '') checkDay(names.on, on)
    const isDone = form.isChecked(names.isDone)
    const text = form.text(names.text, { maxLength: rowLimits.step, isRequired: form.raw(names.on) !== '' || isDone })
    return text === '' ? [] : [{ text, on, isDone }]
  })

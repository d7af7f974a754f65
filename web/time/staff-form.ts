import type { Language } from '#shared/platform/language.ts'
import { parseHours, writeHours } from '#shared/time/hours.ts'
import { periodOf } from '#shared/time/programme-periods.ts'
import { financings, projectLimits, type StaffContent, type TimeProject } from '#shared/time/project.ts'
import type { FormReader } from '../form.ts'
import { projectFormTexts } from './project-form-texts.ts'
import { staffTexts } from './staff-texts.ts'

const fields = [
  'email',
  'name',
  'organisation',
  'category',
  'hoursPerWeek',
  'from',
  'to',
  'financing',
  'approver',
] as const

/** The form as it was typed. */
export type TypedStaff = Record<(typeof fields)[number], string>

/** The fields as they stand in what is kept. */
export const typedOfStaff = ({ categoryId, hoursPerWeek, ...rest }: StaffContent, language: Language): TypedStaff => ({
  ...rest,
  category: categoryId,
  hoursPerWeek: writeHours(hoursPerWeek, language),
})

/** Somebody of whom nothing has been said, in the project the whole time. */
export const blankStaff = ({ startsOn, endsOn }: TimeProject): StaffContent => ({
  email: '',
  name: '',
  organisation: '',
  categoryId: '',
  hoursPerWeek: 4000,
  from: startsOn,
  to: endsOn,
  financing: 'financed',
  approver: '',
})

/** What stands, or what was posted. */
export const typedStaff = (stands: TypedStaff, form: FormReader): TypedStaff =>
  form.has('email') ? (Object.fromEntries(fields.map((field) => [field, form.raw(field)])) as TypedStaff) : stands

const readApprover = (form: FormReader, { periodId }: TimeProject, language: Language): string => {
  if (form.raw('approver').trim() !== '') return form.email('approver')
  if (periodOf(periodId).approval === 'manager')
    form.fail('approver', { kind: 'own', message: staffTexts[language].refusals['no-approver'] })
  return ''
}

/** Reads and checks the form. Null when something is wrong; then `form.errors` says what. */
export const readStaff = (form: FormReader, project: TimeProject, language: Language): StaffContent | null => {
  const t = staffTexts[language]
  const hoursPerWeek = parseHours(form.raw('hoursPerWeek'))
  if (!hoursPerWeek || hoursPerWeek > projectLimits.hoursPerWeek)
    form.fail('hoursPerWeek', { kind: 'own', message: t.notHours })
  const content = {
    email: form.email('email'),
    name: form.text('name', { maxLength: projectLimits.line, isRequired: true }),
    organisation: form.text('organisation', { maxLength: projectLimits.line, isRequired: true }),
    categoryId:
      form.choice(
        'category',
        project.categories.map(({ id }) => id),
        { isRequired: true },
      ) ?? '',
    hoursPerWeek: hoursPerWeek ?? 0,
    from: form.day('from', { isRequired: true }),
    to: form.day('to', { isRequired: true }),
    approver: readApprover(form, project, language),
  }
  const financing = form.choice('financing', financings, { isRequired: true })
  if (content.from && content.to && content.to < content.from)
    form.fail('to', { kind: 'own', message: projectFormTexts[language].endsBefore })
  if (content.approver !== '' && content.approver === content.email)
    form.fail('approver', { kind: 'own', message: t.refusals['own-approver'] })
  return form.hasErrors || !financing ? null : { ...content, financing }
}

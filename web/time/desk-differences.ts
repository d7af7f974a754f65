import type { Language } from '#shared/platform/language.ts'
import { parseHours, writeHours } from '#shared/time/hours.ts'
import type { AttendanceMonth, ParticipantContent } from '#shared/time/participant.ts'
import { programmePeriods } from '#shared/time/programme-periods.ts'
import {
  financings,
  hourUnits,
  type ProjectContent,
  type StaffContent,
  type TimeProject,
} from '#shared/time/project.ts'
import type { ProjectPeople } from '#shared/time/whole-project.ts'
import type { FormReader } from '../form.ts'
import type { Difference } from '../plans/action-differences.ts'
import { formatDay } from '../texts/format.ts'
import { inForm } from './attendance-form.ts'
import { deskTexts } from './desk-texts.ts'
import { participantTexts } from './participant-texts.ts'
import { type TypedProject, typedOfProject } from './project-form.ts'
import type { TypedLine } from './project-lines.ts'
import { sheetTexts } from './sheet-texts.ts'
import { type TypedStaff, typedOfStaff } from './staff-form.ts'
import { timeWords } from './time-words.ts'

type Field = { label: string; stands: string; typed: string }

/** The fields that differ, with a word for what is empty. */
const differing = (fields: readonly Field[], language: Language): Difference[] =>
  fields
    .filter(({ stands, typed }) => stands !== typed)
    .map(({ label, stands, typed }) => ({
      label,
      stands: stands || sheetTexts[language].empty,
      typed: typed || sheetTexts[language].empty,
    }))

const yesOrNo = (isSo: boolean, language: Language): string => deskTexts[language][isSo ? 'yes' : 'no']

const dayShown = (day: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day, language) : day

/** Hours in the language's way of writing, so that 7.5 and 7,5 are the same. */
const hoursShown = (typed: string, language: Language): string => {
  const hours = parseHours(typed)
  return hours === null ? typed.trim() : writeHours(hours, language)
}

const linesShown = (lines: readonly TypedLine[], language: Language): string => {
  const kronor = (typed: string) => typed.trim() && timeWords[language].kronor(typed.trim())
  return lines
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, unitCost, budget }) => [name.trim(), kronor(unitCost), kronor(budget)].filter(Boolean).join(', '))
    .join('; ')
}

const projectField = (typed: TypedProject, field: keyof TypedProject, language: Language): string => {
  if (field === 'categories' || field === 'activities') return linesShown(typed[field], language)
  const value = typed[field].trim()
  if (field === 'capHoliday') return yesOrNo(value !== '', language)
  if (field === 'startsOn' || field === 'endsOn') return dayShown(value, language)
  if (field === 'period') return programmePeriods.find(({ id }) => id === value)?.name[language] ?? value
  const unit = hourUnits.find((one) => field === 'hourUnit' && one === value)
  return unit ? deskTexts[language].hourUnits[unit] : value
}

/** What a colleague saved of a project beside what was typed. */
export const projectDifferences = (stands: ProjectContent, typed: TypedProject, language: Language): Difference[] => {
  const now = typedOfProject(stands, language)
  const { labels } = deskTexts[language]
  return differing(
    (Object.keys(labels) as (keyof TypedProject)[]).map((field) => ({
      label: labels[field],
      stands: projectField(now, field, language),
      typed: projectField(typed, field, language),
    })),
    language,
  )
}

const staffField = (
  typed: TypedStaff,
  field: keyof TypedStaff,
  { categories }: Pick<TimeProject, 'categories'>,
  language: Language,
): string => {
  const value = typed[field].trim()
  if (field === 'category') return categories.find(({ id }) => id === value)?.name ?? value
  if (field === 'hoursPerWeek') return hoursShown(value, language)
  if (field === 'from' || field === 'to') return dayShown(value, language)
  const financing = financings.find((one) => field === 'financing' && one === value)
  return financing ? timeWords[language].financing[financing] : value
}

/** What a colleague saved of somebody who works in a project beside what was typed. */
export const staffDifferences = (
  stands: StaffContent,
  typed: TypedStaff,
  project: Pick<TimeProject, 'categories'>,
  language: Language,
): Difference[] => {
  const now = typedOfStaff(stands, language)
  const labels = deskTexts[language].staffLabels
  return differing(
    (Object.keys(labels) as (keyof TypedStaff)[]).map((field) => ({
      label: labels[field],
      stands: staffField(now, field, project, language),
      typed: staffField(typed, field, project, language),
    })),
    language,
  )
}

/** What a colleague saved of a participant beside what was typed. */
export const participantDifferences = (
  stands: ParticipantContent,
  typed: ParticipantContent,
  language: Language,
): Difference[] => {
  const { labels } = participantTexts[language]
  const shown = (content: ParticipantContent, field: keyof ParticipantContent) =>
    dayShown(content[field].trim(), language)
  return differing(
    (['name', 'organisation', 'from', 'to'] as const).map((field) => ({
      label: labels[field],
      stands: shown(stands, field),
      typed: shown(typed, field),
    })),
    language,
  )
}

/** What a colleague saved of a month's participants beside what was typed. */
export const attendanceDifferences = (
  month: AttendanceMonth,
  form: FormReader,
  people: Pick<ProjectPeople, 'participants'>,
  language: Language,
): Difference[] => {
  const t = participantTexts[language]
  return differing(
    inForm(form, people, month).flatMap(({ id, name }) => {
      const row = month.rows.find(({ participantId }) => participantId === id)
      return [
        {
          label: t.hoursOf(name),
          stands: writeHours(row?.hours ?? 0, language),
          typed: hoursShown(form.raw(`hours-${id}`), language),
        },
        {
          label: t.certifiedBy(name),
          stands: yesOrNo(row?.isCertified ?? false, language),
          typed: yesOrNo(form.isChecked(`certified-${id}`), language),
        },
      ]
    }),
    language,
  )
}

import type { Language } from '#shared/platform/language.ts'
import { writeHours } from '#shared/time/hours.ts'
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
import { attendanceTexts } from './attendance-texts.ts'
import { participantTexts } from './participant-texts.ts'
import { type TypedProject, typedOfProject } from './project-form.ts'
import { projectFormTexts } from './project-form-texts.ts'
import { parseKronor, type TypedLine } from './project-lines.ts'
import { type TypedStaff, typedOfStaff } from './staff-form.ts'
import { staffTexts } from './staff-texts.ts'
import { costText, hoursShown, timeWords } from './time-words.ts'

type Field = { label: string; stands: string; typed: string }

/** The fields that differ, with a word for what is empty. */
const differing = (fields: readonly Field[], language: Language): Difference[] =>
  fields
    .filter(({ stands, typed }) => stands !== typed)
    .map(({ label, stands, typed }) => ({
      label,
      stands: stands || timeWords[language].empty,
      typed: typed || timeWords[language].empty,
    }))

const yesOrNo = (isSo: boolean, language: Language): string => timeWords[language][isSo ? 'yes' : 'no']

const dayShown = (day: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day, language) : day

/** An amount in the language's way of writing, so that 100000 and 100 000 are the same. What is no amount stands as it is. */
const kronorShown = (typed: string, language: Language): string => {
  const ore = parseKronor(typed)
  return ore === null ? typed.trim() : costText(ore * 100, language)
}

const linesShown = (lines: readonly TypedLine[], language: Language): string =>
  lines
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, unitCost, budget }) =>
      [name.trim(), kronorShown(unitCost, language), kronorShown(budget, language)].filter(Boolean).join(', '),
    )
    .join('; ')

const projectField = (typed: TypedProject, field: keyof TypedProject, language: Language): string => {
  if (field === 'categories' || field === 'activities') return linesShown(typed[field], language)
  const value = typed[field].trim()
  if (field === 'budget') return kronorShown(value, language)
  if (field === 'capHoliday') return yesOrNo(value !== '', language)
  if (field === 'startsOn' || field === 'endsOn') return dayShown(value, language)
  if (field === 'period') return programmePeriods.find(({ id }) => id === value)?.name[language] ?? value
  const unit = hourUnits.find((one) => field === 'hourUnit' && one === value)
  return unit ? projectFormTexts[language].hourUnits[unit] : value
}

/** What a colleague saved of a project beside what was typed. */
export const projectDifferences = (stands: ProjectContent, typed: TypedProject, language: Language): Difference[] => {
  const now = typedOfProject(stands, language)
  const { labels } = projectFormTexts[language]
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
  const { labels } = staffTexts[language]
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
  const t = attendanceTexts[language]
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

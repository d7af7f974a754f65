import type { Language } from '#shared/platform/language.ts'
import { hoursOfDay, parseHours, writeHours } from '#shared/time/hours.ts'
import { type AbsenceKind, absenceKinds, type SheetContent, sheetLimits } from '#shared/time/month-sheet.ts'
import { daysOf } from '#shared/time/months.ts'
import { looksLikeIdentityNumber } from '#shared/time/participant.ts'
import { projectLimits, type TimeProject } from '#shared/time/project.ts'
import type { FormReader } from '../form.ts'
import { gridTexts } from './sheet-grid-texts.ts'

/** Names of the fields of a day: hours and words of an activity, kind and hours of absence. */
export const cellNames = (day: string, activityId: string) => ({
  hours: `h-${day.slice(8)}-${activityId}`,
  words: `d-${day.slice(8)}-${activityId}`,
})
export const absenceNames = (day: string) => ({ kind: `k-${day.slice(8)}`, hours: `a-${day.slice(8)}` })

/** The fields as they were typed, by name. */
export type TypedSheet = ReadonlyMap<string, string>

/** The fields of a month as it stands. */
export const typedOf = ({ entries, absences }: SheetContent, language: Language): Map<string, string> =>
  new Map([
    ...entries.flatMap(({ day, activityId, hours, description }): [string, string][] => {
      const names = cellNames(day, activityId)
      return [
        [names.hours, writeHours(hours, language)],
        [names.words, description],
      ]
    }),
    ...absences.flatMap(({ day, kind, hours }): [string, string][] => {
      const names = absenceNames(day)
      return [
        [names.kind, kind],
        [names.hours, writeHours(hours, language)],
      ]
    }),
  ])

/** The days that the form showed. */
export const daysIn = (form: FormReader, month: string): string[] => {
  const shown = new Set(form.raw('days').split(','))
  return daysOf(month).filter((day) => shown.has(day.slice(8)))
}

/** The ids of the activities that the form showed: the project may have lost some of them since. */
const activitiesIn = (form: FormReader, { activities }: Pick<TimeProject, 'activities'>): string[] => {
  const shown = form
    .raw('activities')
    .split(',')
    .filter((id) => /^[\w-]{1,40}$/.test(id))
  return [...new Set([...activities.map(({ id }) => id), ...shown.slice(0, 2 * projectLimits.activities)])]
}

/** What was typed on an activity that the project no longer has, as it was typed. */
export type GoneEntry = { day: string; hours: string; words: string }

/** All that was typed on activities that the project no longer has, day by day. */
export const goneEntries = (
  form: FormReader,
  month: string,
  project: Pick<TimeProject, 'activities'>,
): (GoneEntry & { activityId: string })[] => {
  const gone = activitiesIn(form, project).slice(project.activities.length)
  return daysIn(form, month).flatMap((day) =>
    gone.flatMap((activityId) => {
      const names = cellNames(day, activityId)
      const [hours, words] = [form.raw(names.hours).trim(), form.raw(names.words).trim()]
      return hours === '' && words === '' ? [] : [{ day, activityId, hours, words }]
    }),
  )
}

/** The names of all fields of some days. */
export const namesOf = (days: readonly string[], project: Pick<TimeProject, 'activities'>): string[] =>
  days.flatMap((day) => [
    ...project.activities.flatMap(({ id }) => Object.values(cellNames(day, id))),
    ...Object.values(absenceNames(day)),
  ])

/** What stands, and over it what was posted of the days that the form showed. */
export const typedSheet = (
  stands: SheetContent,
  form: FormReader,
  month: string,
  project: Pick<TimeProject, 'activities'>,
  language: Language,
): Map<string, string> => {
  const typed = typedOf(stands, language)
  for (const name of namesOf(daysIn(form, month), project)) if (form.has(name)) typed.set(name, form.raw(name))
  return typed
}

const readHours = (form: FormReader, name: string, day: string, language: Language): number => {
  const hours = parseHours(form.raw(name))
  const t = gridTexts[language]
  if (hours === null) form.fail(name, { kind: 'own', message: t.notHours })
  else if (hours > hoursOfDay(day)) form.fail(name, { kind: 'own', message: t.overDay(hoursOfDay(day) / 100) })
  return hours ?? 0
}

const readWords = (form: FormReader, name: string, language: Language): string => {
  const words = form.text(name, { maxLength: sheetLimits.description })
  if (looksLikeIdentityNumber(words)) form.fail(name, { kind: 'own', message: gridTexts[language].identity })
  return words
}

/** Reads the days that the form showed. What is wrong stands in `form.errors`. */
export const readSheetForm = (
  form: FormReader,
  month: string,
  project: Pick<TimeProject, 'activities'>,
  language: Language,
): SheetContent & { days: string[] } => {
  const days = daysIn(form, month)
  const entries = days.flatMap((day) =>
    project.activities.map(({ id }) => {
      const names = cellNames(day, id)
      return {
        day,
        activityId: id,
        hours: readHours(form, names.hours, day, language),
        description: readWords(form, names.words, language),
      }
    }),
  )
  const absences = days.flatMap((day) => {
    const names = absenceNames(day)
    const hours = readHours(form, names.hours, day, language)
    const kind: AbsenceKind | null = form.choice(names.kind, absenceKinds)
    if (hours > 0 && !kind && !form.errors[names.kind])
      form.fail(names.kind, { kind: 'own', message: gridTexts[language].kindMissing })
    if (kind && hours === 0 && !form.errors[names.hours])
      form.fail(names.hours, { kind: 'own', message: gridTexts[language].awayMissing })
    return kind ? [{ day, kind, hours }] : []
  })
  // The store refuses these, with what it then knows of the project.
  const gone = goneEntries(form, month, project).map(({ day, activityId, hours, words }) => ({
    day,
    activityId,
    hours: parseHours(hours) ?? 0,
    description: words || hours,
  }))
  return { days, entries: [...entries, ...gone], absences }
}

import type { Language } from '#shared/platform/language.ts'
import type { MonthSheet, SheetContent } from '#shared/time/month-sheet.ts'
import type { TimeProject } from '#shared/time/project.ts'
import type { FormReader } from '../form.ts'
import type { Difference } from '../plans/action-differences.ts'
import { absenceNames, cellNames, daysIn, goneEntries, type TypedSheet, typedOf, typedSheet } from './sheet-form.ts'
import { gridTexts } from './sheet-grid-texts.ts'
import { hoursShown, longDayText, timeWords } from './time-words.ts'

/** The labels of all fields, for the list of what must be put right. */
export const sheetLabels = (
  days: readonly string[],
  project: Pick<TimeProject, 'activities'>,
  language: Language,
): Record<string, string> => {
  const t = gridTexts[language]
  return Object.fromEntries(
    days.flatMap((day) => {
      const name = longDayText(day, language)
      const away = absenceNames(day)
      return [
        ...project.activities.flatMap((activity) => {
          const cell = cellNames(day, activity.id)
          return [
            [cell.hours, t.hoursIn(name, activity.name)],
            [cell.words, t.wordsIn(name, activity.name)],
          ]
        }),
        [away.kind, t.absenceKind(name)],
        [away.hours, t.absenceHours(name)],
      ]
    }),
  )
}

/** Whether the form holds something of the month that is not saved. One that shows no days has nothing. */
export const isUnsaved = (
  form: FormReader,
  sheet: MonthSheet,
  project: Pick<TimeProject, 'activities'>,
  language: Language,
): boolean => {
  const { month } = sheet
  const typed = typedSheet(sheet, form, month, project, language)
  const differences = sheetDifferences(sheet, typed, daysIn(form, month), project, language)
  return differences.length + goneEntries(form, month, project).length > 0
}

/** Field by field what another window saved and what was typed, where they differ. */
export const sheetDifferences = (
  stands: SheetContent,
  typed: TypedSheet,
  days: readonly string[],
  project: Pick<TimeProject, 'activities'>,
  language: Language,
): Difference[] => {
  const now = typedOf(stands, language)
  const kinds: Record<string, string> = timeWords[language].absences
  const shown = (name: string, value: string | undefined) =>
    (name.startsWith('k-')
      ? kinds[value ?? '']
      : name.startsWith('d-')
        ? value?.trim()
        : hoursShown(value ?? '', language)) || timeWords[language].empty
  return Object.entries(sheetLabels(days, project, language))
    .map(([name, label]) => ({ label, stands: shown(name, now.get(name)), typed: shown(name, typed.get(name)) }))
    .filter((difference) => difference.stands !== difference.typed)
}

import { daysOf, mondayOf } from '#shared/time/months.ts'
import { worksOn } from '#shared/time/project.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import type { FormState } from '../components/form-parts.tsx'
import type { Visit } from '../site.tsx'
import type { TimeProblem } from './problem.tsx'
import type { GoneEntry, TypedSheet } from './sheet-form.ts'

export type SheetVisit = Visit<
  'timeSheet' | 'saveSheet' | 'signSheet' | 'correctSheet' | 'lookThroughSheet' | 'orderSheetPaper'
>

export type SheetPageProps = {
  visit: SheetVisit
  read: ReadSheet
  form: FormState
  typed: TypedSheet
  version: number
  /** The days that are shown: the month's, or one week's. */
  days: readonly string[]
  week: string | null
  problem: TimeProblem | null
  reason: string
  /** What was typed on activities that the project no longer has. */
  gone: readonly GoneEntry[]
}

/** The form of the month's days. What is done with the month is asked for by buttons of this form, so that what is typed goes along and is not lost. */
export const sheetFormId = 'sheet-form'

/** What the addresses of the month's forms name. */
export const paramsOf = ({ read: { project, sheet } }: Pick<SheetPageProps, 'read'>) => ({
  project: project.id,
  month: sheet.month,
})

/** The Mondays of the weeks of the month in which the person works in the project. */
export const weeksOf = ({ read: { project, sheet, staff } }: Pick<SheetPageProps, 'read'>): string[] => [
  ...new Set(
    daysOf(sheet.month)
      .filter((day) => worksOn(day, project, staff))
      .map(mondayOf),
  ),
]

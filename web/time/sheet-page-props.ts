import type { MonthSheet } from '#shared/time/month-sheet.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import type { FormState } from '../components/form-parts.tsx'
import type { Difference } from '../plans/action-differences.ts'
import type { Visit } from '../site.tsx'
import type { GoneEntry, TypedSheet } from './sheet-form.ts'

export type SheetVisit = Visit<
  'timeSheet' | 'saveSheet' | 'signSheet' | 'correctSheet' | 'lookThroughSheet' | 'orderSheetPaper'
>

/** What stood in the way of what was asked: a sentence, or that another window was first, which saved the month or signed it. */
export type SheetProblem =
  | { kind: 'told'; text: string }
  | { kind: 'overtaken'; current: MonthSheet; differences: Difference[] }

export type SheetPageProps = {
  visit: SheetVisit
  read: ReadSheet
  form: FormState
  typed: TypedSheet
  version: number
  /** The days that are shown: the month's, or one week's. */
  days: readonly string[]
  week: string | null
  problem: SheetProblem | null
  reason: string
  /** What was typed on activities that the project no longer has. */
  gone: readonly GoneEntry[]
}

/** What the addresses of the month's forms name. */
export const paramsOf = ({ read: { project, sheet } }: Pick<SheetPageProps, 'read'>) => ({
  project: project.id,
  month: sheet.month,
})

import type { Actor } from '#shared/platform/store.ts'
import type { Hours } from './hours.ts'
import { monthsBetween } from './months.ts'
import type { PeriodId } from './programme-periods.ts'

/** The longest texts, and the most categories, activities and people of a project. `unitCostOre` and `budgetOre` are in öre. */
export const projectLimits = {
  name: 200,
  reference: 60,
  contact: 254,
  source: 500,
  line: 120,
  categories: 10,
  activities: 8,
  people: 60,
  unitCostOre: 1_000_000,
  budgetOre: 100_000_000_000,
  hoursPerWeek: 6000,
  /** No project is longer; with it the months of one person fit in one transaction. */
  months: 90,
} as const

/** A staff category with its unit cost in öre an hour, and its part of the budget in öre; null where none is given. */
export type StaffCategory = { id: string; name: string; unitCostOre: number | null; budgetOre: number | null }

export type Activity = { id: string; name: string }

export const hourUnits = ['part', 'whole'] as const

/** What an administrator says of a project. */
export type ProjectContent = {
  name: string
  /** Diarienummer. */
  reference: string
  periodId: PeriodId
  /** ISO days, both within the project. */
  startsOn: string
  endsOn: string
  /** The most hours of a person in a calendar year, with where that stands; null where none is known. */
  cap: { hours: Hours; hasHoliday: boolean; source: string } | null
  hourUnit: (typeof hourUnits)[number]
  categories: StaffCategory[]
  activities: Activity[]
  budgetOre: number | null
  budgetSource: string
  contact: string
}

export type TimeProject = ProjectContent & { id: string; version: number; savedAt: string; savedBy: Actor }

export const financings = ['financed', 'co-financed'] as const

/** What an administrator says of somebody who works in a project. */
export type StaffContent = {
  /** The e-mail address with which she signs in. */
  email: string
  name: string
  organisation: string
  categoryId: string
  hoursPerWeek: Hours
  /** ISO days of her employment in the project. */
  from: string
  to: string
  financing: (typeof financings)[number]
  /** The e-mail address of the manager who approves; empty where the period asks for none. */
  approver: string
}

/** Somebody who works in a project, each once. */
export type Staff = StaffContent & { id: string; projectId: string; version: number; savedAt: string; savedBy: Actor }

/** The days that both the project and somebody's employment reach over, from the first to the last. */
const commonDays = (
  project: Pick<ProjectContent, 'startsOn' | 'endsOn'>,
  staff: Pick<StaffContent, 'from' | 'to'>,
): { from: string; to: string } => {
  const [, from = ''] = [staff.from, project.startsOn].toSorted()
  const [to = ''] = [staff.to, project.endsOn].toSorted()
  return { from, to }
}

/** The months in which somebody works in a project: those that both the project and her employment reach into. */
export const monthsOf = (
  project: Pick<ProjectContent, 'startsOn' | 'endsOn'>,
  staff: Pick<StaffContent, 'from' | 'to'>,
): string[] => {
  const { from, to } = commonDays(project, staff)
  return from > to ? [] : monthsBetween(from, to)
}

/** Whether somebody works in the project on a day. */
export const worksOn = (
  day: string,
  project: Pick<ProjectContent, 'startsOn' | 'endsOn'>,
  staff: Pick<StaffContent, 'from' | 'to'>,
): boolean => {
  const { from, to } = commonDays(project, staff)
  return day >= from && day <= to
}

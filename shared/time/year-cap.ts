import type { Hours } from './hours.ts'

/** The hours of one person in a project and month; `holiday` is what she was away on holiday. */
export type MonthHours = { projectId: string; month: string; hours: Hours; holiday: Hours }

/** What each person of a project has signed in her other projects, by her id in this one. */
export type Elsewhere = ReadonlyMap<string, readonly MonthHours[]>

type Cap = { hours: Hours; hasHoliday: boolean }

const inOrder = (a: MonthHours, b: MonthHours): number =>
  a.month.localeCompare(b.month) || a.projectId.localeCompare(b.projectId)

/** The hours of a person that have gone towards a cap in a calendar year, in all projects. */
export const usedOfYear = (all: readonly MonthHours[], year: string, { hasHoliday }: Pick<Cap, 'hasHoliday'>): Hours =>
  all
    .filter(({ month }) => month.startsWith(year))
    .reduce((sum, { hours, holiday }) => sum + hours + (hasHoliday ? holiday : 0), 0)

/**
 * What is eligible of each month of one person in a project: in order of time, and in one month in the order of the projects, until the calendar year's cap is reached. Hours in her other projects use up
 * the cap too, and so does a month's holiday, where it counts, before its work. Without a cap everything is.
 */
export const eligibleOf = (all: readonly MonthHours[], projectId: string, cap: Cap | null): Map<string, Hours> => {
  const eligible = new Map<string, Hours>()
  const used = new Map<string, Hours>()
  for (const one of all.toSorted(inOrder)) {
    const year = one.month.slice(0, 4)
    const before = (used.get(year) ?? 0) + (cap?.hasHoliday ? one.holiday : 0)
    const left = cap ? Math.max(0, cap.hours - before) : one.hours
    if (one.projectId === projectId) eligible.set(one.month, Math.min(one.hours, left))
    used.set(year, before + one.hours)
  }
  return eligible
}

import { addDays, daysBetween } from '#shared/platform/days.ts'

/** When a date is reminded of: whole days before it, days after it, and then every so many days. */
export type Steps = { before: readonly number[]; after: readonly number[]; thenEvery: number | null }

/** The last day of a round, for regions that have not handed in. */
export const deadlineSteps = { before: [21, 7, 1], after: [1, 7], thenEvery: 14 } as const satisfies Steps
/** The day of an assignment. */
export const assignmentSteps = { before: [3], after: [1, 7], thenEvery: 14 } as const satisfies Steps
/** A day on which a plan is to be followed up. */
export const followUpSteps = { before: [3], after: [1, 7], thenEvery: 14 } as const satisfies Steps
/** The last day of a piece of evidence. */
export const evidenceSteps = { before: [30, 7], after: [1], thenEvery: null } as const satisfies Steps

/** The day on which a text of the hub is to be looked through. */
export const articleReviewSteps = { before: [30], after: [0], thenEvery: null } as const satisfies Steps
/** The day on which a region is to go through its public page. */
export const pageReviewSteps = { before: [30], after: [0], thenEvery: null } as const satisfies Steps

const afterReached = ({ after, thenEvery }: Steps, daysPast: number): number | null => {
  const last = after.at(-1)
  if (last === undefined) return null
  if (thenEvery !== null && daysPast > last) return last + Math.floor((daysPast - last) / thenEvery) * thenEvery
  return after.findLast((step) => step <= daysPast) ?? null
}

/**
 * The latest step that has been reached on a day: positive for days before, negative for days after, null for none yet. `daysAhead` are the days that follow without a mail: what falls on a weekend
 * is told on the Friday.
 */
export const stepReached = (
  steps: Steps,
  { today, date, daysAhead }: { today: string; date: string; daysAhead: number },
): number | null => {
  const daysLeft = daysBetween(today, date)
  const past = afterReached(steps, -daysLeft)
  if (past !== null) return -past
  return steps.before.toSorted((a, b) => a - b).find((step) => daysLeft - daysAhead <= step) ?? null
}

/** Mails go out on weekdays: how many days follow on this one before the next. */
export const daysUntilNextMail = (today: string): number => {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  return weekday === 5 ? 2 : weekday === 6 ? 1 : 0
}

/** Whether the ISO day is a Monday, the day of weekly mails. */
export const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The weekday on which a step is mailed: what falls on a weekend before the date goes on the Friday, after it on the Monday. */
export const mailDayOf = (date: string, step: number): string => {
  const day = addDays(date, -step)
  const weekday = weekdayOf(day)
  if (step > 0) return weekday === 6 ? addDays(day, -1) : weekday === 0 ? addDays(day, -2) : day
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day
}

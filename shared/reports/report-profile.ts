import { addDays } from '#shared/platform/days.ts'
import type { Actor } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { ReportChoice } from './report-choice.ts'

export const profileSchedules = ['never', 'quarter', 'year'] as const
export type ProfileSchedule = (typeof profileSchedules)[number]

/** A choice under a name, to order from again, by hand or by schedule. */
export type ReportProfile = {
  id: string
  name: string
  choice: ReportChoice
  schedule: ProfileSchedule
  version: number
  /** The last quarter (`2026-Q4`) or year (`2026`) that the schedule has ordered for; null before the first. */
  lastTerm: string | null
  changedAt: string
  changedBy: Actor
  /** false for one that is taken away; it is kept, since reports name it. */
  isActive: boolean
}

export const maxProfileNameLength = 80

/** The term that a schedule has reached: the quarter or the year that the day is in. Null for what is never run. */
export const termOf = (schedule: ProfileSchedule, now: Date): string | null => {
  const [year, month] = swedishDay(now).split('-')
  if (schedule === 'never') return null
  return schedule === 'year' ? `${year}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** Whether the schedule has something to order: a term has begun since the last time. A profile that is new, or whose schedule is, waits for the next term. */
export const isDue = ({ isActive, schedule, lastTerm }: ReportProfile, now: Date): boolean => {
  const term = termOf(schedule, now)
  return isActive && term !== null && lastTerm !== term
}

/** The day on which the schedule orders next: the first of the next quarter or year. Null for what is never run. */
export const nextDay = (schedule: ProfileSchedule, now: Date): string | null => {
  if (schedule === 'never') return null
  const today = swedishDay(now)
  const year = Number(today.slice(0, 4))
  if (schedule === 'year') return `${year + 1}-01-01`
  const firstMonth = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1
  // A hundred days after a quarter's first day are in the next quarter.
  const next = addDays(`${year}-${String(firstMonth).padStart(2, '0')}-01`, 100)
  return `${next.slice(0, 7)}-01`
}

import { daysBetween } from '#shared/platform/days.ts'

/** A text is looked through again after a year, where nothing else is chosen. */
const usualMonths = 12
/** Those who answer for the texts are told this many days before the day. */
export const noticeDays = 30

/** The same day of the month some months later; the month's last where it has no such day. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}

/** When a text that was looked through on that day is looked through again. */
export const defaultNextReview = (day: string): string => addMonths(day, usualMonths)

/** How urgent it is to look a text through. */
export type ReviewUrgency = 'overdue' | 'soon' | 'later'

/** Whether the day of the next review has come, is near, or is further away than notice is given. */
export const reviewUrgency = (nextReviewOn: string, today: string): ReviewUrgency => {
  const left = daysBetween(today, nextReviewOn)
  return left <= 0 ? 'overdue' : left <= noticeDays ? 'soon' : 'later'
}

import { addDays } from '#shared/platform/days.ts'
import { swedishDay, swedishMoment } from '#shared/platform/swedish-day.ts'
import type { Release } from './release.ts'

/** The hour at which statistics are published in Sweden, by the clock there: Statistics Sweden publishes at 08:00. */
export const publicationHour = 8

/** When a release may be published: at 08:00 Swedish time of its day, or at once when it corrects an error unannounced. */
export const publicationMoment = ({
  day,
  isAnnounced,
  announcedAt,
}: Pick<Release, 'day' | 'isAnnounced' | 'announcedAt'>) =>
  isAnnounced ? swedishMoment(day, publicationHour) : new Date(announcedAt)

/** The first day that can be announced: today until 08:00, then tomorrow. */
export const firstDay = (now: Date): string => {
  const today = swedishDay(now)
  return now < swedishMoment(today, publicationHour) ? today : addDays(today, 1)
}

/** The last day that can be announced: two years ahead. Farther off, a day is a slip of the pen. */
export const lastDay = (now: Date): string => addDays(swedishDay(now), 730)

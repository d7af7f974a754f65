import { swedishDay } from '#shared/platform/swedish-day.ts'

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' })

/** The clock in Sweden at a moment: 09:00. */
export const swedishTime = (moment: Date): string => clock.format(moment)

/** Sweden is one or two hours ahead of UTC. */
const hoursAhead = [2, 1] as const

/**
 * The moment when clocks in Sweden show a time (HH:MM) of an ISO day. Null for what no clock shows: not a time, and the hour that is left out when summer time begins. Of the two moments in the hour that comes twice
 * when summer time ends it is the first.
 */
export const momentOf = (day: string, time: string): Date | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const asIfUtc = Date.parse(`${day}T${time}:00Z`)
  if (Number.isNaN(asIfUtc)) return null
  for (const hours of hoursAhead) {
    const moment = new Date(asIfUtc - hours * 3_600_000)
    if (swedishDay(moment) === day && swedishTime(moment) === time) return moment
  }
  return null
}

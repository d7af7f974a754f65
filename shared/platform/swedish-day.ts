const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The day in Sweden at that moment, as an ISO day: the functions' own clock is UTC, an hour or two behind. */
export const swedishDay = (moment: Date): string => inSweden.format(moment)

/** The year in Sweden at that moment. */
export const swedishYear = (moment: Date): number => Number(swedishDay(moment).slice(0, 4))

const withTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The moment when clocks in Sweden show a full hour of an ISO day, in summer time and out of it. Not for the hours between 2 and 3, which one night a year lacks and another has twice. */
export const swedishMoment = (day: string, hour: number): Date => {
  const asIfUtc = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
  const aheadMs = Date.parse(`${withTime.format(asIfUtc).replace(' ', 'T')}Z`) - asIfUtc
  return new Date(asIfUtc - aheadMs)
}

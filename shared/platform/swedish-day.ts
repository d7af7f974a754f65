const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The day in Sweden at that moment, as an ISO day: the functions' own clock is UTC, an hour or two behind. */
export const swedishDay = (moment: Date): string => inSweden.format(moment)

/** The year in Sweden at that moment. */
export const swedishYear = (moment: Date): number => Number(swedishDay(moment).slice(0, 4))

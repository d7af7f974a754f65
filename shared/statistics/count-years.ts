/** The first year that counts are asked for. */
export const firstCountYear = 2019

/** The current year in Sweden. */
const yearNow = (now: Date): number =>
  Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Europe/Stockholm' }).format(now))

/** The years that can be reported, newest first: from 2019 to this year, which is not over and so preliminary. */
export const countYears = (now: Date): number[] => {
  const newest = yearNow(now)
  return Array.from({ length: newest - firstCountYear + 1 }, (_, index) => newest - index)
}

/** Whether counts can be reported for the year: a future one, and one before 2019, cannot. */
export const isCountYear = (year: number, now: Date): boolean => countYears(now).includes(year)

/** Whether the year is still running, so that its counts are preliminary. */
export const isPreliminary = (year: number, now: Date): boolean => year === yearNow(now)

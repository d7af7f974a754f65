import { swedishYear } from '#shared/platform/swedish-day.ts'

/** The first year that counts are asked for. */
export const firstCountYear = 2019

/** The years that can be reported, newest first: from 2019 to this year, which is not over and so preliminary. */
export const countYears = (now: Date): number[] => {
  const newest = swedishYear(now)
  return Array.from({ length: newest - firstCountYear + 1 }, (_, index) => newest - index)
}

/** Whether counts can be reported for the year: a future one, and one before 2019, cannot. */
export const isCountYear = (year: number, now: Date): boolean => countYears(now).includes(year)

/** Whether the year is still running, so that its counts are preliminary. */
export const isPreliminary = (year: number, now: Date): boolean => year === swedishYear(now)

import { addDays } from '#shared/platform/days.ts'

/** Whether a word is a month that exists, as 2021-03. */
export const isMonth = (word: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(word)

/** The month of an ISO day. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month after another one. */
export const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The last day of a month. */
export const lastDayOf = (month: string): string => addDays(`${nextMonth(month)}-01`, -1)

/** Every day of a month, as ISO days. */
export const daysOf = (month: string): string[] => {
  const count = Number(lastDayOf(month).slice(8))
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
}

/** Every month from the one of a day to the one of another. */
export const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = []
  for (let month = monthOf(from); month <= monthOf(to); month = nextMonth(month)) months.push(month)
  return months
}

/** The Monday of the week that a day is in. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

/** The number of the week by ISO 8601: that of its Thursday. */
export const weekOf = (day: string): number => {
  const thursday = addDays(mondayOf(day), 3)
  const first = `${thursday.slice(0, 4)}-01-01`
  return Math.floor((Date.parse(thursday) - Date.parse(first)) / 604_800_000) + 1
}

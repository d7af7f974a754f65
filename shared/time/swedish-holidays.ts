import { addDays } from '#shared/platform/days.ts'

/** The holidays of lag (1989:253) om allmänna helgdagar, Sundays aside, as it stands since National Day came in 2005. */
export const holidayIds = [
  'new-year',
  'epiphany',
  'good-friday',
  'easter-day',
  'easter-monday',
  'may-day',
  'ascension',
  'whit-sunday',
  'national-day',
  'midsummer-day',
  'all-saints',
  'christmas-day',
  'boxing-day',
] as const
export type HolidayId = (typeof holidayIds)[number]

/** Eves that are customarily free; the law does not make them holidays. */
export const eveIds = ['easter-eve', 'midsummer-eve', 'christmas-eve', 'new-years-eve'] as const
export type EveId = (typeof eveIds)[number]

const two = (value: number): string => String(value).padStart(2, '0')

/** Easter Day of a year in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher), as an ISO day. */
export const easterDay = (year: number): string => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`
}

/** The day of the week: 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** The first Saturday on the day or after it. */
const saturdayFrom = (day: string): string => addDays(day, (6 - weekdayOf(day) + 7) % 7)

const holidaysOf = (year: number): Record<HolidayId, string> => {
  const easter = easterDay(year)
  return {
    'new-year': `${year}-01-01`,
    epiphany: `${year}-01-06`,
    'good-friday': addDays(easter, -2),
    'easter-day': easter,
    'easter-monday': addDays(easter, 1),
    'may-day': `${year}-05-01`,
    ascension: addDays(easter, 39),
    'whit-sunday': addDays(easter, 49),
    'national-day': `${year}-06-06`,
    'midsummer-day': saturdayFrom(`${year}-06-20`),
    'all-saints': saturdayFrom(`${year}-10-31`),
    'christmas-day': `${year}-12-25`,
    'boxing-day': `${year}-12-26`,
  }
}

const evesOf = (year: number): Record<EveId, string> => ({
  'easter-eve': addDays(easterDay(year), -1),
  'midsummer-eve': addDays(saturdayFrom(`${year}-06-20`), -1),
  'christmas-eve': `${year}-12-24`,
  'new-years-eve': `${year}-12-31`,
})

const nameIn = <Id extends string>(days: Record<Id, string>, ids: readonly Id[], day: string): Id | null =>
  ids.find((id) => days[id] === day) ?? null

/** The holiday that a day is, or null. A Sunday without a name of its own is told by its weekday. */
export const holidayOn = (day: string): HolidayId | null => nameIn(holidaysOf(Number(day.slice(0, 4))), holidayIds, day)

/** The customarily free eve that a day is, or null. */
export const eveOn = (day: string): EveId | null => nameIn(evesOf(Number(day.slice(0, 4))), eveIds, day)

/** Why a day is no working day: a holiday or the weekend; null for a working day, also where it is an eve. */
export const dayOff = (day: string): { kind: 'holiday'; id: HolidayId } | { kind: 'weekend' } | null => {
  const id = holidayOn(day)
  if (id) return { kind: 'holiday', id }
  return weekdayOf(day) > 5 ? { kind: 'weekend' } : null
}

/** The first day from this one on that is a working day and no free eve. */
export const workdayFrom = (day: string): string => (dayOff(day) || eveOn(day) ? workdayFrom(addDays(day, 1)) : day)

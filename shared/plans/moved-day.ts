/** Units in which a day is moved. */
export const dayUnits = ['day', 'week', 'month'] as const
export type DayUnit = (typeof dayUnits)[number]

/** How far days are moved: later, or earlier when negative. */
export type DayMove = { by: number; unit: DayUnit }

/** The last day of that month, counted from January as 0; months beyond the year go on into the next. */
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** An ISO day moved; empty stays empty. By months it is the same day of the month, or its last day where there is none: 31 January and a month is 28 or 29 February. */
export const movedDay = (day: string, { by, unit }: DayMove): string => {
  if (day === '') return ''
  const from = new Date(`${day}T00:00:00Z`)
  const [year, month, date] = [from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()]
  const to =
    unit === 'month'
      ? Date.UTC(year, month + by, Math.min(date, lastDayOf(year, month + by)))
      : Date.UTC(year, month, date + by * (unit === 'week' ? 7 : 1))
  return new Date(to).toISOString().slice(0, 10)
}

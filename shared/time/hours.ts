import { addDays } from '#shared/platform/days.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishMoment } from '#shared/platform/swedish-day.ts'

/** A time in hundredths of an hour, whole: 750 is seven and a half hours. */
export type Hours = number

/** A cost in hundredths of an öre, whole: hundredths of hours times öre, so that no sum is ever rounded. */
export type ExactCost = number

/** How long a day (ISO) is in Sweden: 24 hours, 23 when summer time begins and 25 when it ends. Nobody works longer in it. */
export const hoursOfDay = (day: string): Hours =>
  (swedishMoment(addDays(day, 1), 0).getTime() - swedishMoment(day, 0).getTime()) / 36_000

/** Reads hours as people write them: 7, 7,5, 7.25 or 7:30. An empty text is no time. Null for what is no time; a part of a hundredth is dropped. */
export const parseHours = (text: string): Hours | null => {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '')
  if (typed === '') return 0
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(typed)
  if (clock) return Number(clock[1]) * 100 + Math.floor((Number(clock[2]) * 100) / 60)
  const decimal = /^(\d{1,4})?(?:[.,](\d{1,2}))?$/.exec(typed)
  if (!decimal || (decimal[1] === undefined && decimal[2] === undefined)) return null
  return Number(decimal[1] ?? 0) * 100 + Number((decimal[2] ?? '').padEnd(2, '0'))
}

/** Hours as they stand in a field: 7,5 or 7.5. What it gives, `parseHours` reads back to the same. */
export const writeHours = (hours: Hours, language: Language): string =>
  hours === 0 ? '' : String(hours / 100).replace('.', language === 'sv' ? ',' : '.')

/** What counts of a time, where only whole steps do. */
export const countedHours = (hours: Hours, { step }: { step: Hours; rounding: 'down' }): Hours =>
  Math.floor(hours / step) * step

export const sumOf = (hours: readonly Hours[]): Hours => hours.reduce((sum, one) => sum + one, 0)

/** The exact cost of hours at a unit cost in öre an hour. */
export const costOf = (hours: Hours, unitCostOre: number): ExactCost => hours * unitCostOre

/** Whole öre of an exact cost, a part of an öre dropped. */
export const wholeOre = (cost: ExactCost): number => Math.floor(cost / 100)

/** An exact cost in kronor, for files: a number with up to four decimals, so that what is added up there is what is added up here. */
export const kronorExactly = (cost: ExactCost): number => Number((cost / 10_000).toFixed(4))

/** Öre as kronor with two decimals and a point, for files: 345.50. */
export const kronor = (ore: number): string => {
  const sign = ore < 0 ? '-' : ''
  const whole = Math.abs(ore)
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`
}

import type { Language } from '#shared/platform/language.ts'

/** Months between two marks of the axis, from the finest. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120] as const
/** More parts than this cannot be told apart on a narrow screen. */
const mostParts = 8

/** The timeline's axis: whole steps of months. `from` and `to` are ISO days, `to` the first day after. */
export type TimelineAxis = {
  from: string
  to: string
  /** The beginning of each part, as a share of the whole, with its words. */
  ticks: { share: number; label: string }[]
}

const months = {
  sv: new Intl.DateTimeFormat('sv-SE', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
} as const satisfies Record<Language, Intl.DateTimeFormat>
const quarterWord = { sv: 'kv', en: 'Q' } as const satisfies Record<Language, string>

/** Months since the year 0. */
const monthOf = (isoDay: string): number => Number(isoDay.slice(0, 4)) * 12 + Number(isoDay.slice(5, 7)) - 1
const dayOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** Days since 1970, for lengths of time. */
export const dayNumber = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000

const labelOf = (month: number, step: number, language: Language): string => {
  const year = Math.floor(month / 12)
  if (step >= 12) return String(year)
  if (step === 3) return `${quarterWord[language]}${language === 'sv' ? ' ' : ''}${(month % 12) / 3 + 1} ${year}`
  return months[language].format(new Date(`${dayOf(month)}T00:00:00Z`))
}

/** The share of the axis at which a day begins. */
export const shareOn = ({ from, to }: Pick<TimelineAxis, 'from' | 'to'>, isoDay: string): number =>
  (dayNumber(isoDay) - dayNumber(from)) / (dayNumber(to) - dayNumber(from))

/** The axis that holds all the days (at least one), in as fine parts as there is room for. */
export const axisOver = (days: readonly string[], language: Language): TimelineAxis => {
  const inOrder = [...days].sort()
  const first = monthOf(inOrder[0] ?? '')
  const last = monthOf(inOrder.at(-1) ?? '')
  const spans = monthSteps.map((step) => ({
    step,
    begin: Math.floor(first / step) * step,
    end: (Math.floor(last / step) + 1) * step,
  }))
  const span = spans.find(({ step, begin, end }) => (end - begin) / step <= mostParts) ?? spans.at(-1)
  if (!span) throw new Error('an axis has steps')
  const { step, begin, end } = span
  const axis = { from: dayOf(begin), to: dayOf(end) }
  const marks = Array.from({ length: (end - begin) / step }, (_, index) => begin + index * step)
  return {
    ...axis,
    ticks: marks.map((month) => ({ share: shareOn(axis, dayOf(month)), label: labelOf(month, step, language) })),
  }
}

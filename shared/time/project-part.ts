import { isMonth } from './months.ts'
import type { WholeProject } from './whole-project.ts'

/** Whether a text names a part of a project: a calendar year (2021) or a month (2021-03). */
export const isPart = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)

/** The project with the time of a year or a month only. Who takes part in it stays; null leaves all. */
export const partOf = (whole: WholeProject, part: string | null): WholeProject => {
  if (part === null) return whole
  const isWithin = ({ month }: { month: string }) => month.startsWith(part)
  return {
    ...whole,
    sheets: whole.sheets.filter(isWithin),
    signed: whole.signed.filter(isWithin),
    attendance: whole.attendance.filter(isWithin),
  }
}

/** Whether what a line of the change log is about belongs to a part: its month lies in it, or it is about no month. */
export const isInPart = (subject: string, part: string | null): boolean =>
  subject
    .split(' ')
    .filter(isMonth)
    .every((month) => month.startsWith(part ?? ''))

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].toSorted()

/** The calendar years of months, in order. */
export const yearsOf = (months: readonly { month: string }[]): string[] =>
  distinct(months.map(({ month }) => month.slice(0, 4)))

/** The smaller parts of what is asked for: the years where there are several, otherwise the months. None of a month. */
export const smallerParts = (months: readonly { month: string }[], part: string | null): string[] => {
  const years = yearsOf(months)
  if (part === null && years.length > 1) return years
  return distinct(months.map(({ month }) => month)).filter((month) => month !== part && month.startsWith(part ?? ''))
}

/** All parts of the same size as one: the years of a year, the months of a month. */
export const partsLike = (months: readonly { month: string }[], part: string): string[] =>
  distinct(months.map(({ month }) => month.slice(0, part.length)))

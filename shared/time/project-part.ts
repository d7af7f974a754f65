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

const monthsSigned = ({ signed }: Pick<WholeProject, 'signed'>): string[] => signed.map(({ month }) => month)

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].toSorted()

/** The calendar years in which something is signed, in order. */
export const yearsSigned = (whole: Pick<WholeProject, 'signed'>): string[] =>
  distinct(monthsSigned(whole).map((month) => month.slice(0, 4)))

/** The smaller parts of what is asked for: the years of a project that has several, otherwise the months. None of a month. */
export const smallerParts = (whole: Pick<WholeProject, 'signed'>, part: string | null): string[] => {
  const years = yearsSigned(whole)
  if (part === null && years.length > 1) return years
  const months = distinct(monthsSigned(whole))
  return part === null ? months : months.filter((month) => month !== part && month.startsWith(part))
}

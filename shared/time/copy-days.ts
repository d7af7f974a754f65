import { addDays } from '#shared/platform/days.ts'
import type { SheetContent } from './month-sheet.ts'
import { dayOff, eveOn } from './swedish-holidays.ts'

/** How far back to copy from, in days: from the working day before, or from the same day a week before. */
export const copies = ['yesterday', 'last-week'] as const
export type Copy = (typeof copies)[number]

const isFree = (day: string): boolean => dayOff(day) !== null || eveOn(day) !== null

const sourceOf = (day: string, copy: Copy, hasWork: (day: string) => boolean): string => {
  if (copy === 'last-week') return addDays(day, -7)
  // Over a weekend or a holiday, yesterday is the last day before it with something to copy.
  let source = addDays(day, -1)
  for (let steps = 0; steps < 10 && isFree(source) && !hasWork(source); steps += 1) source = addDays(source, -1)
  return source
}

/**
 * Fills a day from the working day before, or a week from the week before. What stands in a day already is kept, free days are passed by, and nothing is copied from outside `content`, which may hold
 * the end of the month before. `days` are those to fill, in order.
 */
export const copyDays = (content: SheetContent, days: readonly string[], copy: Copy): SheetContent => {
  const entries = [...content.entries]
  const hasWork = (day: string): boolean => entries.some((entry) => entry.day === day && entry.hours > 0)
  const isAbsent = (day: string): boolean => content.absences.some((absence) => absence.day === day)
  for (const day of days) {
    if (isFree(day) || hasWork(day) || isAbsent(day)) continue
    const source = sourceOf(day, copy, hasWork)
    const copied = entries.filter((entry) => entry.day === source && entry.hours > 0)
    for (const entry of copied) {
      const standing = entries.findIndex((one) => one.day === day && one.activityId === entry.activityId)
      const made = { ...entry, day }
      if (standing < 0) entries.push(made)
      else entries[standing] = { ...made, description: entries[standing]?.description || made.description }
    }
  }
  return { entries, absences: content.absences }
}

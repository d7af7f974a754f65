import { type Hours, hoursOfDay, sumOf } from './hours.ts'
import { countedOf, type Entry, type MonthSheet, type SheetContent } from './month-sheet.ts'
import { daysOf } from './months.ts'
import { type ProjectContent, type StaffContent, worksOn } from './project.ts'
import { dayOff, type HolidayId } from './swedish-holidays.ts'
import { type MonthHours, usedOfYear } from './year-cap.ts'

/** Something to look at in a month. `stops`: the month cannot be signed before it is put right. */
export type SheetWarning = { stops: boolean } & (
  | { kind: 'outside'; day: string }
  /** More than the day's own `length`, with what was worked in other projects. */
  | { kind: 'over-day-length'; day: string; hours: Hours; otherHours: Hours; length: Hours }
  | { kind: 'no-description'; day: string; activityId: string }
  | { kind: 'no-hours'; day: string; activityId: string }
  | { kind: 'unclear-description'; day: string; activityId: string }
  | { kind: 'day-off'; day: string; holiday: HolidayId | null }
  | { kind: 'over-day'; day: string; hours: Hours; most: Hours }
  | { kind: 'part-hours'; day: string; activityId: string; hours: Hours; counted: Hours }
  | { kind: 'over-cap'; year: string; used: Hours; cap: Hours }
  | { kind: 'earlier-unsigned'; month: string }
)
export type WarningKind = SheetWarning['kind']

/** What a month is held against. `others`: the person's work on the same days in other projects. `monthHours`: all her months of the year, this one as it stands among them. */
export type WarningFacts = {
  project: Pick<ProjectContent, 'periodId' | 'hourUnit' | 'startsOn' | 'endsOn' | 'cap'>
  staff: Pick<StaffContent, 'from' | 'to' | 'hoursPerWeek'>
  sheet: Pick<MonthSheet, 'month'> & SheetContent
  others: readonly Pick<Entry, 'day' | 'hours'>[]
  monthHours: readonly MonthHours[]
  /** Earlier months of hers in the project that are not signed. */
  earlierUnsigned: readonly string[]
}

/** A description shorter than this, in characters, or of one word alone, hardly says what was done. */
const shortDescription = 12

const isUnclear = (description: string): boolean =>
  description.length < shortDescription || !/\S\s+\S/.test(description) || !/\p{L}{3}/u.test(description)

const ofEntry = (entry: Entry, project: WarningFacts['project']): SheetWarning[] => {
  const { day, activityId, hours, description } = entry
  const counted = countedOf(entry, project)
  return [
    ...(description === ''
      ? [{ kind: 'no-description', stops: true, day, activityId } as const]
      : isUnclear(description)
        ? [{ kind: 'unclear-description', stops: false, day, activityId } as const]
        : []),
    ...(counted === hours ? [] : [{ kind: 'part-hours', stops: false, day, activityId, hours, counted } as const]),
  ]
}

const ofDay = (day: string, { project, staff, sheet, others }: WarningFacts): SheetWarning[] => {
  const all = sheet.entries.filter((entry) => entry.day === day)
  const entries = all.filter((entry) => entry.hours > 0)
  const absent = sumOf(sheet.absences.filter((absence) => absence.day === day).map(({ hours }) => hours))
  const worked = sumOf(entries.map(({ hours }) => hours))
  const otherHours = sumOf(others.filter((entry) => entry.day === day).map(({ hours }) => hours))
  const hours = worked + absent
  const most = Math.round(staff.hoursPerWeek / 5)
  // Words alone: most likely the hours were forgotten.
  const noHours = all
    .filter((entry) => entry.hours === 0)
    .map(({ activityId }) => ({ kind: 'no-hours', stops: false, day, activityId }) as const)
  if (hours === 0) return noHours
  const length = hoursOfDay(day)
  const off = dayOff(day)
  return [
    ...(worksOn(day, project, staff) ? [] : [{ kind: 'outside', stops: true, day } as const]),
    ...(hours + otherHours > length
      ? [{ kind: 'over-day-length', stops: true, day, hours, otherHours, length } as const]
      : []),
    ...(off && worked > 0
      ? [{ kind: 'day-off', stops: false, day, holiday: off.kind === 'holiday' ? off.id : null } as const]
      : []),
    ...(hours > most && hours + otherHours <= length
      ? [{ kind: 'over-day', stops: false, day, hours, most } as const]
      : []),
    ...entries.flatMap((entry) => ofEntry(entry, project)),
    ...noHours,
  ]
}

const ofYear = ({ project, sheet, monthHours }: WarningFacts): SheetWarning[] => {
  const year = sheet.month.slice(0, 4)
  if (!project.cap) return []
  const used = usedOfYear(monthHours, year, project.cap)
  return used > project.cap.hours ? [{ kind: 'over-cap', stops: false, year, used, cap: project.cap.hours }] : []
}

/** All that is to be looked at in a month: day by day, then the year's cap, then earlier months. */
export const warningsOf = (facts: WarningFacts): SheetWarning[] => [
  ...daysOf(facts.sheet.month).flatMap((day) => ofDay(day, facts)),
  ...ofYear(facts),
  ...facts.earlierUnsigned.map((month) => ({ kind: 'earlier-unsigned', stops: false, month }) as const),
]

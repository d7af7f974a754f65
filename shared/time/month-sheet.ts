import type { Actor } from '#shared/platform/store.ts'
import { countedHours, type Hours, sumOf } from './hours.ts'
import { periodOf } from './programme-periods.ts'
import { monthsOf, type ProjectContent, type StaffContent } from './project.ts'

/** Why a day or a part of it was not worked. No kind says anything of health: that does not belong here. */
export const absenceKinds = ['holiday', 'leave', 'other'] as const
export type AbsenceKind = (typeof absenceKinds)[number]

/** The longest description and reason; the most times a month can be signed anew. */
export const sheetLimits = { description: 300, reason: 500, editions: 40 } as const

/** The work of one day on one activity. */
export type Entry = { day: string; activityId: string; hours: Hours; description: string }
export type Absence = { day: string; kind: AbsenceKind; hours: Hours }
/** What a person fills in: at most one entry for a day and activity, and one absence for a day. */
export type SheetContent = { entries: Entry[]; absences: Absence[] }

/** `draft`: being written, also a correction of what was signed. `returned`: the manager wants it changed. */
export type SheetStatus = 'draft' | 'signed' | 'approved' | 'returned'

/** Something that somebody did with a month. `hash` is that of the edition it was about. */
export type SheetEvent = {
  kind: 'signed' | 'approved' | 'returned' | 'correction-begun' | 'earlier-corrected' | 'looked-through'
  edition: number
  at: string
  by: Actor
  hash?: string
  reason?: string
  /** The earlier month whose correction is told of. */
  month?: string
}

export type SheetKey = { projectId: string; staffId: string; month: string }

/** One person's month in a project, as it stands. What has been signed stands in editions of its own (signed-sheet.ts). */
export type MonthSheet = SheetKey &
  SheetContent & {
    status: SheetStatus
    /** The newest edition that has been signed; 0 before the first. */
    edition: number
    /** The newest edition that counts as approved by the manager; 0 for none. */
    approvedEdition: number
    /** The hash of the newest signed edition. */
    hash: string | null
    /** Why a correction was begun, until it is signed; again when the manager gives it back. */
    correction: string | null
    /** The earlier month whose correction asks for this one to be looked through; null for none. */
    review: { month: string; at: string } | null
    events: SheetEvent[]
    version: number
    savedAt: string
    savedBy: Actor
  }

/** A month of which nothing has been written. */
export const emptySheet = (key: SheetKey, savedBy: Actor, savedAt: string): MonthSheet => ({
  ...key,
  entries: [],
  absences: [],
  status: 'draft',
  edition: 0,
  approvedEdition: 0,
  hash: null,
  correction: null,
  review: null,
  events: [],
  version: 0,
  savedAt,
  savedBy,
})

/** Whether the person may write in the month. */
export const isOpen = ({ status }: Pick<MonthSheet, 'status'>): boolean => status === 'draft' || status === 'returned'

/** Why a month is not opened to be signed anew: it has all the editions it can have. Null while it may have more. */
export const editionsUsedUp = ({ edition }: Pick<MonthSheet, 'edition'>): { kind: 'too-many'; most: number } | null =>
  edition >= sheetLimits.editions ? { kind: 'too-many', most: sheetLimits.editions } : null

/** What counts of an entry by the project's rules. */
export const countedOf = (
  { hours }: Pick<Entry, 'hours'>,
  { periodId, hourUnit }: Pick<ProjectContent, 'periodId' | 'hourUnit'>,
): Hours => countedHours(hours, periodOf(periodId).hourSteps[hourUnit])

/** The hours of a month that count. */
export const hoursOf = (
  { entries }: Pick<SheetContent, 'entries'>,
  project: Pick<ProjectContent, 'periodId' | 'hourUnit'>,
): Hours => sumOf(entries.map((entry) => countedOf(entry, project)))

/** The hours of holiday of a month. */
export const holidayHoursOf = ({ absences }: Pick<SheetContent, 'absences'>): Hours =>
  sumOf(absences.filter(({ kind }) => kind === 'holiday').map(({ hours }) => hours))

/** Work and absence in the order of their days, and of the project's activities; what holds no time, words nor absence is left out. */
export const tidyContent = (content: SheetContent, activityIds: readonly string[]): SheetContent => ({
  entries: content.entries
    .filter(({ hours, description }) => hours > 0 || description !== '')
    .toSorted(
      (a, b) => a.day.localeCompare(b.day) || activityIds.indexOf(a.activityId) - activityIds.indexOf(b.activityId),
    )
    .map(({ day, activityId, hours, description }) => ({ day, activityId, hours, description })),
  absences: content.absences
    .filter(({ hours }) => hours > 0)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ day, kind, hours }) => ({ day, kind, hours })),
})

/** The hours of work of a month as they were typed, whether they count or not. */
export const workedHoursOf = ({ entries }: Pick<SheetContent, 'entries'>): Hours =>
  sumOf(entries.map(({ hours }) => hours))

/** How a month stands that has been opened, without its days: what lists and reminders go by. */
export type MonthStanding = Pick<MonthSheet, 'month' | 'status' | 'edition'> & {
  /** The hours of work that stand in it. */
  worked: Hours
  /** Whether work or absence stands in it, or it has been signed. */
  isWritten: boolean
}

export const standingOf = (sheet: MonthSheet): MonthStanding => ({
  month: sheet.month,
  status: sheet.status,
  edition: sheet.edition,
  worked: workedHoursOf(sheet),
  isWritten: sheet.edition > 0 || sheet.entries.length + sheet.absences.length > 0,
})

/** Whether the period's rules leave a month out for having no hours: it is then neither reported nor signed. One that was never opened has none. */
export const isLeftOut = (worked: Hours, { periodId }: Pick<ProjectContent, 'periodId'>): boolean =>
  periodOf(periodId).zeroHours === 'left-out' && worked === 0

/** The months of a person that are lists, sums and reminders about: those in which she works, and those outside her days in which something was signed or stands. In order. */
export const monthsWithTime = (
  {
    project,
    staff,
  }: { project: Pick<ProjectContent, 'startsOn' | 'endsOn'>; staff: Pick<StaffContent, 'from' | 'to'> },
  opened: readonly MonthStanding[],
): string[] => {
  const written = opened.filter(({ isWritten }) => isWritten)
  return [...new Set([...monthsOf(project, staff), ...written.map(({ month }) => month)])].toSorted()
}

import type { Actor } from '#shared/platform/store.ts'
import {
  emptySheet,
  holidayHoursOf,
  hoursOf,
  isLeftOut,
  type MonthSheet,
  monthsWithTime,
  type SheetKey,
  standingOf,
  workedHoursOf,
} from './month-sheet.ts'
import type { Staff, TimeProject } from './project.ts'
import { type SheetWarning, warningsOf } from './sheet-warnings.ts'
import { findProject, findStaff, listSheets, listWorkplaces, type TimeReads } from './time-store.ts'
import type { MonthHours } from './year-cap.ts'

/** A person's months in one of her projects. */
export type Workplace = { project: TimeProject; staff: Staff; sheets: MonthSheet[] }

/** A month with all that it is held against. */
export type ReadSheet = Workplace & {
  sheet: MonthSheet
  months: string[]
  others: Workplace[]
  monthHours: MonthHours[]
  warnings: SheetWarning[]
}

const readWorkplace = async (store: TimeReads, projectId: string, staffId: string): Promise<Workplace | null> => {
  const [project, staff, sheets] = await Promise.all([
    findProject(store, projectId),
    findStaff(store, projectId, staffId),
    listSheets(store, projectId, staffId),
  ])
  return project && staff && { project, staff, sheets }
}

/** All places where a person works. One query, and three reads for each place. */
export const readWorkplaces = async (store: TimeReads, email: string): Promise<Workplace[]> => {
  const places = await listWorkplaces(store, email)
  const found = await Promise.all(places.map(({ projectId, staffId }) => readWorkplace(store, projectId, staffId)))
  return found.filter((place) => place !== null)
}

/** A person's hours month by month in a place. */
export const monthHoursOf = ({ project, sheets }: Pick<Workplace, 'project' | 'sheets'>): MonthHours[] =>
  sheets.map((sheet) => ({
    projectId: project.id,
    month: sheet.month,
    hours: hoursOf(sheet, project),
    holiday: holidayHoursOf(sheet),
  }))

/** The months before this one that are to be signed and are not. */
const earlierUnsigned = ({ project, sheets }: Workplace, months: readonly string[], month: string): string[] =>
  months.filter((earlier) => {
    if (earlier >= month) return false
    const sheet = sheets.find((one) => one.month === earlier)
    return (sheet?.edition ?? 0) === 0 && !isLeftOut(sheet ? workedHoursOf(sheet) : 0, project)
  })

/** What is to be looked at in a month, as it stands or as it was typed. */
export const lookAt = (
  { project, staff, sheets, others, months }: Pick<ReadSheet, 'project' | 'staff' | 'sheets' | 'others' | 'months'>,
  sheet: MonthSheet,
): Pick<ReadSheet, 'monthHours' | 'warnings'> => {
  const withThis = [...sheets.filter(({ month }) => month !== sheet.month), sheet]
  const monthHours = [{ project, sheets: withThis }, ...others].flatMap(monthHoursOf)
  const elsewhere = others.flatMap((other) => other.sheets.filter(({ month }) => month === sheet.month))
  return {
    monthHours,
    warnings: warningsOf({
      project,
      staff,
      sheet,
      others: elsewhere.flatMap(({ entries }) => entries),
      monthHours,
      earlierUnsigned: earlierUnsigned({ project, staff, sheets }, months, sheet.month),
    }),
  }
}

/** A person's month in a project with what it is held against; null when she does not work there that month. One query and three reads for each of her projects. */
export const readSheet = async (
  store: TimeReads,
  { projectId, staffId, month }: SheetKey,
): Promise<ReadSheet | null> => {
  const place = await readWorkplace(store, projectId, staffId)
  if (!place) return null
  const { staff, sheets } = place
  // One that lies outside since the days were changed is still hers to correct: what was signed in it counts.
  const months = monthsWithTime(place, sheets.map(standingOf))
  if (!months.includes(month) && !sheets.some((one) => one.month === month)) return null
  const others = (await readWorkplaces(store, staff.email)).filter((other) => other.project.id !== projectId)
  const nobody: Actor = { id: staff.email, name: staff.name }
  const sheet =
    sheets.find((one) => one.month === month) ?? emptySheet({ projectId, staffId, month }, nobody, staff.savedAt)
  return { ...place, sheet, months, others, ...lookAt({ ...place, others, months }, sheet) }
}

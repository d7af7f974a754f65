import { mayApprove } from './approve-sheet.ts'
import type { MonthSheet } from './month-sheet.ts'
import type { Staff, TimeProject } from './project.ts'
import { findProject, findStaff, listApproving, listSheets, type TimeReads } from './time-store.ts'

/** A month that somebody has signed, for the one who approves it. */
export type ToApprove = { project: TimeProject; staff: Staff; sheet: MonthSheet }

/** The months of others that a person approves and that have been signed, the oldest first. One query, and three reads for each person. */
export const listToApprove = async (store: TimeReads, email: string): Promise<ToApprove[]> => {
  const found = await Promise.all(
    (await listApproving(store, email)).map(async ({ projectId, staffId }): Promise<ToApprove[]> => {
      const [project, staff, sheets] = await Promise.all([
        findProject(store, projectId),
        findStaff(store, projectId, staffId),
        listSheets(store, projectId, staffId),
      ])
      if (!project || !staff || !mayApprove(email, { project, staff })) return []
      return sheets.filter(({ edition }) => edition > 0).map((sheet) => ({ project, staff, sheet }))
    }),
  )
  return found.flat().toSorted((a, b) => a.sheet.month.localeCompare(b.sheet.month))
}

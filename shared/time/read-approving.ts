import { mayApprove } from './approve-sheet.ts'
import type { MonthSummary } from './month-summary.ts'
import type { Staff, TimeProject } from './project.ts'
import { findProject, findStaff, listApproving, listMonths, type TimeReads } from './time-store.ts'

/** A month that somebody has signed, for the one who approves it. */
export type ToApprove = { project: TimeProject; staff: Staff; summary: MonthSummary }

/** The months of others that a person approves and that have been signed, the oldest first. One query, and three reads for each person: none of their days. */
export const listToApprove = async (store: TimeReads, email: string): Promise<ToApprove[]> => {
  const found = await Promise.all(
    (await listApproving(store, email)).map(async ({ projectId, staffId }): Promise<ToApprove[]> => {
      const [project, staff, months] = await Promise.all([
        findProject(store, projectId),
        findStaff(store, projectId, staffId),
        listMonths(store, projectId, staffId),
      ])
      if (!project || !staff || !mayApprove(email, { project, staff })) return []
      return months.filter(({ edition }) => edition > 0).map((summary) => ({ project, staff, summary }))
    }),
  )
  return found.flat().toSorted((a, b) => a.summary.month.localeCompare(b.summary.month))
}

import type { MonthSheet } from './month-sheet.ts'
import { inForce, type MonthSummary, summaryOf } from './month-summary.ts'
import type { AttendanceMonth, Participant } from './participant.ts'
import type { Staff, TimeProject } from './project.ts'
import type { SignedSheet } from './signed-sheet.ts'

/** Everything of a project. It grows with all that has been written and signed: where the people are enough, read those. */
export type WholeProject = {
  project: TimeProject
  staff: Staff[]
  sheets: MonthSheet[]
  signed: SignedSheet[]
  participants: Participant[]
  attendance: AttendanceMonth[]
}

/** Who works in a project and who takes part in it, with the participants' months: all but the time of those who work there. */
export type ProjectPeople = Pick<WholeProject, 'project' | 'staff' | 'participants' | 'attendance'>

/** A project with the months of those who work there summed up: all that its pages show. */
export type SummedProject = ProjectPeople & { months: MonthSummary[] }

/** Sums up the months of a project that has been read whole. */
export const summedUp = (whole: WholeProject): SummedProject => ({
  ...whole,
  months: whole.sheets.map((sheet) => summaryOf(sheet, inForce(sheet, whole.signed))),
})

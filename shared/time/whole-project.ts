import type { MonthSheet } from './month-sheet.ts'
import type { AttendanceMonth, Participant } from './participant.ts'
import type { Staff, TimeProject } from './project.ts'
import type { SignedSheet } from './signed-sheet.ts'

/** Everything of a project. */
export type WholeProject = {
  project: TimeProject
  staff: Staff[]
  sheets: MonthSheet[]
  signed: SignedSheet[]
  participants: Participant[]
  attendance: AttendanceMonth[]
}

import type { Given } from '#shared/platform/given.ts'
import type { Store } from '#shared/platform/store.ts'
import { approveSheet, returnSheet } from './approve-sheet.ts'
import {
  type AttendanceDeed,
  type AttendanceOutcome,
  correctAttendance,
  markAttendanceSent,
  saveAttendance,
} from './change-attendance.ts'
import type { SheetDeed, SheetOutcome } from './change-sheet.ts'
import type { SheetKey } from './month-sheet.ts'
import type { AttendanceEvent, AttendanceRow } from './participant.ts'
import type { TimeProject } from './project.ts'
import { listToApprove, type ToApprove } from './read-approving.ts'
import { readElsewhere } from './read-elsewhere.ts'
import { readPeople, readSummed, readWhole } from './read-project.ts'
import { type ReadSheet, readSheet, readWorkplaces, type Workplace } from './read-sheet.ts'
import { saveParticipant } from './save-participant.ts'
import { beginProject, saveProject } from './save-project.ts'
import { type SaveSheet, saveSheet } from './save-sheet.ts'
import { saveStaff } from './save-staff.ts'
import { correctSheet, lookThroughSheet, signSheet } from './sign-sheet.ts'
import type { SignedSheet } from './signed-sheet.ts'
import type { SummedStaff } from './summary.ts'
import {
  findProject,
  findStaff,
  listApproving,
  listAttendanceEvents,
  listMonths,
  listProjects,
  listSigned,
  listWorkplaces,
} from './time-store.ts'
import type { ProjectPeople, SummedProject, WholeProject } from './whole-project.ts'
import type { Elsewhere } from './year-cap.ts'

/** The project's reporting of time: projects, the months of those who work in them, and the participants'. */
export type TimeSheets = {
  projects(): Promise<TimeProject[]>
  project(id: string): Promise<TimeProject | null>
  /** The people of a project, and the participants' months. */
  people(id: string): Promise<ProjectPeople | null>
  /** A project's people and months, summed up. */
  summed(id: string): Promise<SummedProject | null>
  /** The same of one who works there. */
  summedOf(id: string, staffId: string): Promise<SummedStaff | null>
  /** Everything of a project, for its files. */
  whole(id: string): Promise<WholeProject | null>
  /** What the people of a project have signed in their other projects. */
  elsewhere(whole: Pick<WholeProject, 'project' | 'staff'>): Promise<Elsewhere>
  begin: Given<typeof beginProject>
  saveProject: Given<typeof saveProject>
  saveStaff: Given<typeof saveStaff>
  /** Whether a person reports or approves time at all. Two queries. */
  isInvolved(email: string): Promise<boolean>
  /** As whom a person reports time in a project; null where she does not. One query. */
  staffIdIn(projectId: string, email: string): Promise<string | null>
  /** Where a person reports time. */
  ofPerson(email: string): Promise<Workplace[]>
  /** The months that wait for a person to approve them, and those that she has approved. */
  toApprove(email: string): Promise<ToApprove[]>
  sheet(key: SheetKey): Promise<ReadSheet | null>
  /** All that has been signed of a month. */
  signed(key: SheetKey): Promise<SignedSheet[]>
  save(deed: SaveSheet): SheetOutcome
  sign(deed: SheetDeed): SheetOutcome
  approve(deed: SheetDeed): SheetOutcome
  giveBack(deed: SheetDeed & { reason: string }): SheetOutcome
  correct(deed: SheetDeed & { reason: string }): SheetOutcome
  lookThrough(deed: SheetDeed): SheetOutcome
  saveParticipant: Given<typeof saveParticipant>
  /** All that was done with the participants' months of a project. */
  attendanceEvents(projectId: string): Promise<AttendanceEvent[]>
  saveAttendance(deed: AttendanceDeed & { rows: AttendanceRow[] }): AttendanceOutcome
  markAttendanceSent(deed: AttendanceDeed): AttendanceOutcome
  correctAttendance(deed: AttendanceDeed & { reason: string }): AttendanceOutcome
}

/** Time sheets over the time table. Who may open what is for the pages to ask; who may sign and approve is held here. */
export const createTimeSheets = (store: Store): TimeSheets => ({
  projects: () => listProjects(store),
  project: (id) => findProject(store, id),
  people: (id) => readPeople(store, id),
  summed: (id) => readSummed(store, id),
  async summedOf(id, staffId) {
    const [project, staff, months] = await Promise.all([
      findProject(store, id),
      findStaff(store, id, staffId),
      listMonths(store, id, staffId),
    ])
    return project && staff && { project, staff: [staff], months }
  },
  whole: (id) => readWhole(store, id),
  elsewhere: (whole) => readElsewhere(store, whole),
  begin: (deed) => beginProject(store, deed),
  saveProject: (deed) => saveProject(store, deed),
  saveStaff: (deed) => saveStaff(store, deed),
  async isInvolved(email) {
    const [own, others] = await Promise.all([listWorkplaces(store, email), listApproving(store, email)])
    return own.length + others.length > 0
  },
  async staffIdIn(projectId, email) {
    const place = (await listWorkplaces(store, email)).find((one) => one.projectId === projectId)
    return place?.staffId ?? null
  },
  ofPerson: (email) => readWorkplaces(store, email),
  toApprove: (email) => listToApprove(store, email),
  sheet: (key) => readSheet(store, key),
  signed: (key) => listSigned(store, key),
  save: (deed) => saveSheet(store, deed),
  sign: (deed) => signSheet(store, deed),
  approve: (deed) => approveSheet(store, deed),
  giveBack: (deed) => returnSheet(store, deed),
  correct: (deed) => correctSheet(store, deed),
  lookThrough: (deed) => lookThroughSheet(store, deed),
  saveParticipant: (deed) => saveParticipant(store, deed),
  attendanceEvents: (projectId) => listAttendanceEvents(store, projectId),
  saveAttendance: (deed) => saveAttendance(store, deed),
  markAttendanceSent: (deed) => markAttendanceSent(store, deed),
  correctAttendance: (deed) => correctAttendance(store, deed),
})

import type { timeRoutes } from '../routes/time-routes.ts'
import { administrator, type Rule } from './rule.ts'

/** Who may open the addresses of routes/time-routes.ts. */
export const timeAccess = {
  // Each sees her own time and that which she approves: the routes show nobody anything else.
  myTime: 'signed-in',
  timeRules: 'signed-in',
  approveTime: 'signed-in',
  approveSheet: 'signed-in',
  returnSheet: 'signed-in',
  timeSheet: 'signed-in',
  saveSheet: 'signed-in',
  signSheet: 'signed-in',
  correctSheet: 'signed-in',
  lookThroughSheet: 'signed-in',
  orderSheetPaper: 'signed-in',
  sheetPaper: 'signed-in',
  retrySheetPaper: 'signed-in',
  downloadSheetPaper: 'signed-in',
  timeDesk: administrator,
  newTimeProject: administrator,
  beginTimeProject: administrator,
  timeProject: administrator,
  timeSettings: administrator,
  saveTimeProject: administrator,
  newTimeStaff: administrator,
  addTimeStaff: administrator,
  timeStaff: administrator,
  saveTimeStaff: administrator,
  timeStaffSheet: administrator,
  participants: administrator,
  saveParticipant: administrator,
  attendance: administrator,
  saveAttendance: administrator,
  sendAttendance: administrator,
  correctAttendance: administrator,
  timeFile: administrator,
} as const satisfies Record<keyof typeof timeRoutes, Rule>

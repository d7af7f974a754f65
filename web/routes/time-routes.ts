import { get, post, type Route } from './route.ts'

/** The project's time: each one's own, that which she approves, and the administrator's pages. */
export const timeRoutes = {
  myTime: get('/min-sida/tid', '/en/my-page/time'),
  timeRules: get('/min-sida/tid/regler', '/en/my-page/time/rules'),
  approveTime: get('/min-sida/tid/attest/:project/:staff/:month', '/en/my-page/time/approve/:project/:staff/:month'),
  approveSheet: post(
    '/min-sida/tid/attest/:project/:staff/:month/godkann',
    '/en/my-page/time/approve/:project/:staff/:month/approve',
  ),
  returnSheet: post(
    '/min-sida/tid/attest/:project/:staff/:month/aterlamna',
    '/en/my-page/time/approve/:project/:staff/:month/return',
  ),
  timeSheet: get('/min-sida/tid/:project/:month', '/en/my-page/time/:project/:month'),
  saveSheet: post('/min-sida/tid/:project/:month', '/en/my-page/time/:project/:month'),
  signSheet: post('/min-sida/tid/:project/:month/skriv-under', '/en/my-page/time/:project/:month/sign'),
  correctSheet: post('/min-sida/tid/:project/:month/ratta', '/en/my-page/time/:project/:month/correct'),
  lookThroughSheet: post('/min-sida/tid/:project/:month/sett-over', '/en/my-page/time/:project/:month/looked-through'),
  orderSheetPaper: post('/min-sida/tid/:project/:month/papper', '/en/my-page/time/:project/:month/paper'),
  sheetPaper: get('/min-sida/tid/:project/:month/papper/:file', '/en/my-page/time/:project/:month/paper/:file'),
  retrySheetPaper: post(
    '/min-sida/tid/:project/:month/papper/:file/forsok-igen',
    '/en/my-page/time/:project/:month/paper/:file/retry',
  ),
  downloadSheetPaper: get(
    '/min-sida/tid/:project/:month/papper/:file/hamta',
    '/en/my-page/time/:project/:month/paper/:file/download',
  ),

  timeDesk: get('/nationellt/tid', '/en/national/time'),
  newTimeProject: get('/nationellt/tid/nytt', '/en/national/time/new'),
  beginTimeProject: post('/nationellt/tid/nytt', '/en/national/time/new'),
  timeProject: get('/nationellt/tid/:project', '/en/national/time/:project'),
  timeSettings: get('/nationellt/tid/:project/installningar', '/en/national/time/:project/settings'),
  saveTimeProject: post('/nationellt/tid/:project/installningar', '/en/national/time/:project/settings'),
  newTimeStaff: get('/nationellt/tid/:project/personal', '/en/national/time/:project/staff'),
  addTimeStaff: post('/nationellt/tid/:project/personal', '/en/national/time/:project/staff'),
  timeStaff: get('/nationellt/tid/:project/personal/:staff', '/en/national/time/:project/staff/:staff'),
  saveTimeStaff: post('/nationellt/tid/:project/personal/:staff', '/en/national/time/:project/staff/:staff'),
  timeStaffSheet: get(
    '/nationellt/tid/:project/personal/:staff/:month',
    '/en/national/time/:project/staff/:staff/:month',
  ),
  participants: get('/nationellt/tid/:project/deltagare', '/en/national/time/:project/participants'),
  saveParticipant: post('/nationellt/tid/:project/deltagare', '/en/national/time/:project/participants'),
  attendance: get('/nationellt/tid/:project/narvaro/:month', '/en/national/time/:project/attendance/:month'),
  saveAttendance: post('/nationellt/tid/:project/narvaro/:month', '/en/national/time/:project/attendance/:month'),
  sendAttendance: post(
    '/nationellt/tid/:project/narvaro/:month/inlamnad',
    '/en/national/time/:project/attendance/:month/reported',
  ),
  correctAttendance: post(
    '/nationellt/tid/:project/narvaro/:month/ratta',
    '/en/national/time/:project/attendance/:month/correct',
  ),
  timeFile: get('/nationellt/tid/:project/fil/:format', '/en/national/time/:project/file/:format'),
} as const satisfies Record<string, Route>

import { once } from '#shared/platform/once.ts'
import type { Store } from '#shared/platform/store.ts'
import type { TimeSheets } from '#shared/time/time-sheets.ts'

/** Time sheets, loaded at the first use: most visits need nothing of them. */
export const lazyTimeSheets = (store: Store): TimeSheets => {
  const made = once(async () => (await import('#shared/time/time-sheets.ts')).createTimeSheets(store))
  return {
    projects: async () => (await made()).projects(),
    project: async (id) => (await made()).project(id),
    whole: async (id) => (await made()).whole(id),
    begin: async (deed) => (await made()).begin(deed),
    saveProject: async (deed) => (await made()).saveProject(deed),
    saveStaff: async (deed) => (await made()).saveStaff(deed),
    isInvolved: async (email) => (await made()).isInvolved(email),
    ofPerson: async (email) => (await made()).ofPerson(email),
    toApprove: async (email) => (await made()).toApprove(email),
    sheet: async (key) => (await made()).sheet(key),
    signed: async (key) => (await made()).signed(key),
    save: async (deed) => (await made()).save(deed),
    sign: async (deed) => (await made()).sign(deed),
    approve: async (deed) => (await made()).approve(deed),
    giveBack: async (deed) => (await made()).giveBack(deed),
    correct: async (deed) => (await made()).correct(deed),
    lookThrough: async (deed) => (await made()).lookThrough(deed),
    saveParticipant: async (deed) => (await made()).saveParticipant(deed),
    saveAttendance: async (deed) => (await made()).saveAttendance(deed),
    markAttendanceSent: async (deed) => (await made()).markAttendanceSent(deed),
    correctAttendance: async (deed) => (await made()).correctAttendance(deed),
  }
}

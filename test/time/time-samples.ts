import { expectDone } from '#shared/demonstration/expect-done.ts'
import type { Store } from '#shared/platform/store.ts'
import type { SheetContent } from '#shared/time/month-sheet.ts'
import { daysOf } from '#shared/time/months.ts'
import type { ProjectContent, Staff, StaffContent, TimeProject } from '#shared/time/project.ts'
import { createTimeSheets, type TimeSheets } from '#shared/time/time-sheets.ts'
import { startStore } from '#test/support/stores.ts'

export const administrator = { id: 'adm@a.example', name: 'Adm' }
export const worker = { id: 'vera@a.example', name: 'Vera' }
export const manager = { id: 'chef@a.example', name: 'Chef' }

/** A project as an administrator may describe it. */
export const aProject = (rest: Partial<ProjectContent> = {}): ProjectContent => ({
  name: 'Prov',
  reference: '2020/1',
  periodId: '2014-2020',
  startsOn: '2020-12-01',
  endsOn: '2022-12-31',
  cap: { hours: 166_200, hasHoliday: false, source: 'https://a.example/tak' },
  hourUnit: 'part',
  categories: [
    { id: 'c1', name: 'Processledare', unitCostOre: 42_033, budgetOre: 10_000_000 },
    { id: 'c2', name: 'Administratör', unitCostOre: null, budgetOre: null },
  ],
  activities: [
    { id: 'a1', name: 'Workshoppar' },
    { id: 'a2', name: 'Uppföljning' },
  ],
  budgetOre: null,
  budgetSource: '',
  contact: '',
  ...rest,
})

/** Somebody who works in it. */
export const aStaff = (rest: Partial<StaffContent> = {}): StaffContent => ({
  email: worker.id,
  name: worker.name,
  organisation: 'Myndigheten',
  categoryId: 'c1',
  hoursPerWeek: 4000,
  from: '2021-01-01',
  to: '2021-12-31',
  financing: 'financed',
  approver: manager.id,
  ...rest,
})

let forms = 0
const formKey = () => {
  forms += 1
  return `form-${forms}-${process.pid}`
}

export type TimeBench = {
  times: TimeSheets
  begin: (rest?: Partial<ProjectContent>) => Promise<TimeProject>
  hire: (project: TimeProject, rest?: Partial<StaffContent>) => Promise<Staff>
}

/** The actions over a store, with a short way to a project and to people in it. */
export const timeBench = (store: Store): TimeBench => {
  const times = createTimeSheets(store)
  const at = new Date('2021-01-01T08:00:00Z')
  return {
    times,
    begin: async (rest) =>
      expectDone(await times.begin({ content: aProject(rest), actor: administrator, at, formKey: formKey() })),
    hire: async (project, rest) =>
      expectDone(
        await times.saveStaff({
          projectId: project.id,
          id: null,
          basedOnVersion: 0,
          content: aStaff({ email: `${formKey()}@a.example`, ...rest }),
          actor: administrator,
          at,
          formKey: formKey(),
        }),
      ),
  }
}

/** The actions over a store of their own; stop it in `afterAll`. */
export const startTimeBench = async (): Promise<{ bench: TimeBench; store: Store; stop: () => Promise<void> }> => {
  const { store, stop } = await startStore()
  return { bench: timeBench(store), store, stop }
}

/** A month with the same clear work on one day. */
export const aMonth = (month: string, hours = 800): SheetContent => ({
  entries: [{ day: `${month}-08`, activityId: 'a1', hours, description: 'Ledde workshop med regionerna' }],
  absences: [],
})

/** Fills in a month as its own person; gives the version that then stands. */
export const fillIn = async (
  times: TimeSheets,
  staff: Staff,
  month: string,
  content = aMonth(month),
  basedOnVersion = 0,
) => {
  const key = { projectId: staff.projectId, staffId: staff.id, month }
  const actor = { id: staff.email, name: staff.name }
  const at = new Date(`${daysOf(month).at(-1)}T15:00:00Z`)
  return {
    key,
    actor,
    at,
    sheet: expectDone(await times.save({ key, basedOnVersion, actor, at, content, days: daysOf(month) })),
  }
}

/** Fills in and signs. */
export const sign = async (
  times: TimeSheets,
  staff: Staff,
  month: string,
  content = aMonth(month),
  basedOnVersion = 0,
) => {
  const { key, actor, at, sheet } = await fillIn(times, staff, month, content, basedOnVersion)
  return expectDone(await times.sign({ key, basedOnVersion: sheet.version, actor, at }))
}

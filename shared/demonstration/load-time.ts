import type { Actor, Store } from '#shared/platform/store.ts'
import { knownProject } from '#shared/time/known-project.ts'
import { daysOf } from '#shared/time/months.ts'
import type { ProjectContent, Staff, StaffContent, TimeProject } from '#shared/time/project.ts'
import { dayOff, eveOn } from '#shared/time/swedish-holidays.ts'
import { createTimeSheets, type TimeSheets } from '#shared/time/time-sheets.ts'
import { expectDone } from './expect-done.ts'

type TimePeople = { administrator: Actor; manager: Actor; worker: Actor; regional: Actor }

/** What a made-up month of work says. */
const said = [
  'Demo: förberedde workshop om regionernas roll',
  'Demo: gick igenom regionernas svar med samordnaren',
  'Demo: skrev underlag till styrgruppen',
] as const

const workdays = (month: string): string[] => daysOf(month).filter((day) => !dayOff(day) && !eveOn(day))

/** The real project's own facts, with categories, unit costs and activities that are made up and say so. */
const past: ProjectContent = {
  ...knownProject,
  name: 'Valideringslyft (demonstrationsdata)',
  categories: [
    { id: 'c1', name: 'Demo: processledare', unitCostOre: 45_050, budgetOre: 20_000_000 },
    { id: 'c2', name: 'Demo: administratör', unitCostOre: 36_725, budgetOre: 15_000_000 },
  ],
  activities: [
    { id: 'a1', name: 'Demo: workshoppar' },
    { id: 'a2', name: 'Demo: uppföljning' },
  ],
  contact: 'administrator@demo.example',
}

/** A made-up project of today, under the other period's rules. */
const present: ProjectContent = {
  ...past,
  name: 'Demonstrationsdata: projekt i ESF+',
  reference: 'DEMO-1',
  periodId: '2021-2027',
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  cap: null,
  budgetOre: null,
  budgetSource: '',
}

const person = (actor: Actor, rest: Partial<StaffContent>): StaffContent => ({
  email: actor.id,
  name: actor.name,
  organisation: 'Demo: myndigheten',
  categoryId: 'c1',
  hoursPerWeek: 4000,
  from: '2022-10-01',
  to: '2022-12-31',
  financing: 'financed',
  approver: '',
  ...rest,
})

/** Fills in a month with some hours each working day, and signs it where asked. */
const work = async (
  times: TimeSheets,
  { staff, month, hours, isSigned }: { staff: Staff; month: string; hours: number; isSigned: boolean },
): Promise<void> => {
  const key = { projectId: staff.projectId, staffId: staff.id, month }
  const actor = { id: staff.email, name: staff.name }
  const days = workdays(month)
  const at = new Date(`${month}-28T14:00:00Z`)
  const entries = days.map((day, index) => ({
    day,
    activityId: index % 3 === 0 ? 'a2' : 'a1',
    hours,
    description: said[index % said.length] ?? said[0],
  }))
  const content = { entries, absences: [] }
  const saved = expectDone(await times.save({ key, basedOnVersion: 0, actor, at, content, days }))
  const after = new Date(`${daysOf(month).at(-1)}T15:00:00Z`)
  if (isSigned) expectDone(await times.sign({ key, basedOnVersion: saved.version, actor, at: after }))
}

const begin = async (times: TimeSheets, actor: Actor, content: ProjectContent, name: string): Promise<TimeProject> =>
  expectDone(
    await times.begin({ content, actor, at: new Date(`${content.startsOn}T08:00:00Z`), formKey: `demo-${name}` }),
  )

const loadPast = async (times: TimeSheets, { administrator, manager, worker, regional }: TimePeople): Promise<void> => {
  const project = await begin(times, administrator, past, 'time-past')
  const at = new Date('2022-10-03T08:00:00Z')
  const add = async (content: StaffContent, name: string) =>
    expectDone(
      await times.saveStaff({
        projectId: project.id,
        id: null,
        basedOnVersion: 0,
        content,
        actor: administrator,
        at,
        formKey: `demo-staff-${name}`,
      }),
    )
  const first = await add(person(worker, { approver: manager.id }), 'worker')
  const partner = await add(
    person(regional, {
      organisation: 'Demo: regionen',
      categoryId: 'c2',
      financing: 'co-financed',
      from: '2022-11-01',
      approver: manager.id,
    }),
    'regional',
  )
  await work(times, { staff: first, month: '2022-10', hours: 600, isSigned: true })
  const key = { projectId: project.id, staffId: first.id, month: '2022-10' }
  expectDone(await times.approve({ key, basedOnVersion: 2, actor: manager, at: new Date('2022-11-02T08:00:00Z') }))
  await work(times, { staff: first, month: '2022-11', hours: 650, isSigned: true })
  await work(times, { staff: first, month: '2022-12', hours: 400, isSigned: false })
  await work(times, { staff: partner, month: '2022-11', hours: 200, isSigned: true })
  await loadParticipants(times, project, administrator)
}

const loadParticipants = async (times: TimeSheets, project: TimeProject, actor: Actor): Promise<void> => {
  const ids: string[] = []
  for (const [index, name] of ['Demo A', 'Demo B', 'Demo C'].entries()) {
    const content = { name, organisation: 'Demo: regionen', from: '2022-10-01', to: '2022-12-31' }
    const made = await times.saveParticipant({
      projectId: project.id,
      id: null,
      basedOnVersion: 0,
      content,
      actor,
      at: new Date('2022-10-03T08:00:00Z'),
      formKey: `demo-participant-${index}`,
    })
    ids.push(expectDone(made).id)
  }
  const rows = ids.map((participantId, index) => ({ participantId, hours: 400 + 100 * index, isCertified: true }))
  const deed = { projectId: project.id, month: '2022-10', actor, at: new Date('2022-11-10T08:00:00Z') }
  expectDone(await times.saveAttendance({ ...deed, basedOnVersion: 0, rows }))
  expectDone(await times.markAttendanceSent({ ...deed, basedOnVersion: 1 }))
}

const loadPresent = async (times: TimeSheets, { administrator, worker }: TimePeople): Promise<void> => {
  const project = await begin(times, administrator, present, 'time-present')
  const staff = expectDone(
    await times.saveStaff({
      projectId: project.id,
      id: null,
      basedOnVersion: 0,
      content: person(worker, { from: '2026-09-01', to: '2027-08-31', hoursPerWeek: 2000 }),
      actor: administrator,
      at: new Date('2026-09-01T08:00:00Z'),
      formKey: 'demo-staff-present',
    }),
  )
  await work(times, { staff, month: '2026-09', hours: 350, isSigned: true })
  await work(times, { staff, month: '2026-10', hours: 375, isSigned: true })
}

/** Two projects with time in them: the real one's facts with people and hours that are made up, and a made-up one of today. All says that it is demonstration data. */
export const loadTime = async (store: Store, people: TimePeople): Promise<void> => {
  const times = createTimeSheets(store)
  await loadPast(times, people)
  await loadPresent(times, people)
}

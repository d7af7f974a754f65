import { expectDone } from '#shared/demonstration/expect-done.ts'
import { newSecret } from '#shared/platform/ids.ts'
import { sheetLimits } from '#shared/time/month-sheet.ts'
import { participantLimits } from '#shared/time/participant.ts'
import { projectLimits, type Staff, type TimeProject } from '#shared/time/project.ts'
import { aMonth, aProject, aStaff, fillIn, sign } from '#test/time/time-samples.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type TimeRoute = Extract<
  PostRoute,
  | 'beginTimeProject'
  | 'saveTimeProject'
  | 'addTimeStaff'
  | 'saveTimeStaff'
  | 'saveSheet'
  | 'signSheet'
  | 'correctSheet'
  | 'lookThroughSheet'
  | 'approveSheet'
  | 'returnSheet'
  | 'orderSheetPaper'
  | 'retrySheetPaper'
  | 'saveParticipant'
  | 'saveAttendance'
  | 'sendAttendance'
  | 'correctAttendance'
>

const month = '2026-08'
/** Little enough that the same person can do it in all the projects on one day. */
const little = (name: string) => aMonth(name, 10)
const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' }

type Place = { project: TimeProject; staff: Staff; file?: string }
const places = new WeakMap<BusySite, Map<TimeRoute, Promise<Place>>>()
const asked = new WeakMap<BusySite, Place>()

/** A project of its own for each form, in which the region's owner works and the coordinator approves. */
const newPlace = async ({ deps, time }: BusySite): Promise<Place> => {
  const deed = { actor, at: time.now, formKey: newSecret() }
  const project = expectDone(await deps.timeSheets.begin({ ...deed, content: aProject(year) }))
  const content = aStaff({
    email: actor.id,
    name: actor.name,
    from: year.startsOn,
    to: year.endsOn,
    approver: 'kim@example.se',
  })
  const staff = await deps.timeSheets.saveStaff({
    ...deed,
    formKey: newSecret(),
    projectId: project.id,
    id: null,
    basedOnVersion: 0,
    content,
  })
  return { project, staff: expectDone(staff) }
}

/** The place that a form is about, made at its first try. */
const placeOf = async (
  site: BusySite,
  id: TimeRoute,
  prepare: (place: Place) => Promise<object | undefined> = async () => undefined,
) => {
  const known = places.get(site) ?? new Map<TimeRoute, Promise<Place>>()
  places.set(site, known)
  const made = known.get(id) ?? newPlace(site).then(async (place) => ({ ...place, ...(await prepare(place)) }))
  known.set(id, made)
  const place = await made
  asked.set(site, place)
  return place
}

const sheetVersion = async ({ deps }: BusySite, { project, staff }: Place, at = month) =>
  String((await deps.timeSheets.sheet({ projectId: project.id, staffId: staff.id, month: at }))?.sheet.version)
const attendanceVersion = async ({ deps }: BusySite, { project }: Place) =>
  String((await deps.timeSheets.whole(project.id))?.attendance[0]?.version ?? 0)

/** The address is made after the fields, which decide what it names. */
const params = (site: BusySite) => {
  const place = asked.get(site)
  return { project: place?.project.id ?? '', staff: place?.staff.id ?? '', file: place?.file ?? '', month }
}

const participantIn = async ({ deps, time }: BusySite, { project }: Place) => {
  const content = { name: 'A', organisation: 'Regionen', from: '2026-08-01', to: '2026-08-31' }
  const deed = { actor, at: time.now, formKey: newSecret(), projectId: project.id }
  return expectDone(await deps.timeSheets.saveParticipant({ ...deed, id: null, basedOnVersion: 0, content })).id
}
const attend = async (site: BusySite, place: Place) => {
  const participantId = await participantIn(site, place)
  const deed = { actor, at: site.time.now, projectId: place.project.id, month }
  const rows = [{ participantId, hours: 600, isCertified: true }]
  expectDone(await site.deps.timeSheets.saveAttendance({ ...deed, basedOnVersion: 0, rows }))
  return deed
}

const order = async ({ deps, time }: BusySite, { project }: Place) => {
  const file = await deps.exchange.orderFile({
    kind: 'time-sheet',
    regionCode: 'SE',
    roundId: project.id,
    format: 'pdf',
    month,
    paper: {
      language: 'sv',
      title: 'Tidrapport',
      subtitle: '',
      facts: [],
      state: '',
      table: { title: '', columns: [], rows: [], total: '' },
      certify: '',
      signatures: [],
      signatureWords: { name: '', day: '', signature: '' },
      demonstration: null,
      made: '',
      madeAt: time.now.toISOString(),
      pageWords: { before: '', between: '' },
    },
    language: 'sv',
    isDemonstration: false,
    isForRegion: false,
    actor,
    at: time.now,
    formKey: newSecret(),
  })
  await deps.exchange.markFailed(file, 'unexpected')
  return { file: file.id }
}

/** An earlier month that is corrected and signed anew, so that the later one is to be looked through. */
const correctEarlier = async ({ deps }: BusySite, { staff }: Place) => {
  const { timeSheets } = deps
  const july = await sign(timeSheets, staff, '2026-07', little('2026-07'))
  await sign(timeSheets, staff, month, little(month))
  const key = { projectId: staff.projectId, staffId: staff.id, month: '2026-07' }
  const at = new Date('2026-09-01T08:00:00Z')
  const open = expectDone(await timeSheets.correct({ key, actor, at, basedOnVersion: july.version, reason: 'Fel' }))
  await sign(timeSheets, staff, '2026-07', aMonth('2026-07', 5), open.version)
  return undefined
}

const signed =
  (site: BusySite) =>
  async ({ staff }: Place) => {
    await sign(site.deps.timeSheets, staff, month, little(month))
    return undefined
  }

const reason = { text: sheetLimits.reason, isRequired: true } as const
const line = { text: projectLimits.line, isRequired: true } as const
const stale = { version: '99' }
const projectForm = {
  name: 'Prov',
  reference: '2026/1',
  period: '2014-2020',
  ...year,
  capHours: '1662',
  capHoliday: '',
  capSource: 'https://esf.example/',
  hourUnit: 'part',
  budget: '',
  budgetSource: '',
  contact: '',
  'category-1-id': 'c1',
  'category-1-name': 'Processledare',
  'category-1-cost': '420,33',
  'category-1-budget': '100000',
  'activity-1-id': 'a1',
  'activity-1-name': 'Workshoppar',
  'activity-2-id': 'a2',
  'activity-2-name': 'Uppföljning',
}
const projectFields = {
  name: { text: projectLimits.name, isRequired: true },
  reference: { text: projectLimits.reference, isRequired: true },
  period: 'choice',
  startsOn: 'day',
  endsOn: 'day',
  capSource: { text: projectLimits.source },
  hourUnit: 'choice',
  budgetSource: { text: projectLimits.source },
  contact: { text: projectLimits.contact },
  'category-1-name': { text: projectLimits.line },
  'activity-1-name': { text: projectLimits.line },
} as const
const staffForm = {
  name: 'Vera',
  organisation: 'Regionen',
  category: 'c1',
  hoursPerWeek: '40',
  from: year.startsOn,
  to: year.endsOn,
  financing: 'financed',
  approver: 'chef@esf.example',
}
const staffFields = {
  email: { text: 254, isRequired: true },
  name: line,
  organisation: line,
  category: 'choice',
  from: 'day',
  to: 'day',
  financing: 'choice',
} as const

/** The forms of time, in an order in which each can be carried out once. */
export const timeRows: Record<TimeRoute, Row> = {
  beginTimeProject: { who: 'administrator', valid: () => projectForm, fields: projectFields },
  saveTimeProject: {
    who: 'administrator',
    params,
    valid: async (site) => {
      const { project } = await placeOf(site, 'saveTimeProject')
      const now = await site.deps.timeSheets.project(project.id)
      return { ...projectForm, version: String(now?.version) }
    },
    fields: projectFields,
    stale,
  },
  addTimeStaff: {
    who: 'administrator',
    params,
    valid: async (site) => {
      await placeOf(site, 'addTimeStaff')
      return { ...staffForm, email: 'vera@esf.example' }
    },
    fields: staffFields,
  },
  saveTimeStaff: {
    who: 'administrator',
    params,
    valid: async (site) => {
      const { project } = await placeOf(site, 'saveTimeStaff')
      const now = (await site.deps.timeSheets.whole(project.id))?.staff[0]
      return { ...staffForm, email: actor.id, version: String(now?.version) }
    },
    fields: staffFields,
    stale,
  },
  saveSheet: {
    who: 'owner',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'saveSheet')
      return {
        version: await sheetVersion(site, place),
        days: '03',
        'h-03-a1': '0,1',
        'd-03-a1': 'Ledde workshop med regionerna',
        'k-03': '',
        'a-03': '',
      }
    },
    fields: { 'd-03-a1': { text: sheetLimits.description }, 'k-03': 'optional-choice' },
    stale,
  },
  signSheet: {
    who: 'owner',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'signSheet', async ({ staff }) =>
        fillIn(site.deps.timeSheets, staff, month, little(month)),
      )
      return { version: await sheetVersion(site, place) }
    },
    fields: {},
    stale,
  },
  correctSheet: {
    who: 'owner',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'correctSheet', signed(site))
      return { reason: 'Fel dag', version: await sheetVersion(site, place) }
    },
    fields: { reason },
    stale,
  },
  lookThroughSheet: {
    who: 'owner',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'lookThroughSheet', (one) => correctEarlier(site, one))
      return { version: await sheetVersion(site, place) }
    },
    fields: {},
    stale,
  },
  approveSheet: {
    who: 'coordinator',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'approveSheet', signed(site))
      return { version: await sheetVersion(site, place) }
    },
    fields: {},
    stale,
  },
  returnSheet: {
    who: 'coordinator',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'returnSheet', signed(site))
      return { reason: 'Säg mer om vad du gjorde', version: await sheetVersion(site, place) }
    },
    fields: { reason },
    stale,
  },
  orderSheetPaper: {
    who: 'owner',
    params,
    valid: async (site) => {
      await placeOf(site, 'orderSheetPaper')
      return {}
    },
    fields: {},
  },
  retrySheetPaper: {
    who: 'owner',
    params,
    valid: async (site) => {
      await placeOf(site, 'retrySheetPaper', (place) => order(site, place))
      return {}
    },
    fields: {},
  },
  saveParticipant: {
    who: 'administrator',
    params,
    valid: async (site) => {
      await placeOf(site, 'saveParticipant')
      return {
        id: '',
        name: 'Deltagare A',
        organisation: 'Regionen',
        from: '2026-08-01',
        to: '2026-08-31',
        version: '0',
      }
    },
    fields: {
      name: { text: participantLimits.name, isRequired: true },
      organisation: { text: participantLimits.organisation, isRequired: true },
      from: 'day',
      to: 'day',
    },
  },
  saveAttendance: {
    who: 'administrator',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'saveAttendance', async (one) => ({ file: await participantIn(site, one) }))
      return {
        [`hours-${place.file}`]: '6',
        [`certified-${place.file}`]: 'yes',
        version: await attendanceVersion(site, place),
      }
    },
    fields: {},
    stale,
  },
  sendAttendance: {
    who: 'administrator',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'sendAttendance', async (one) => {
        await attend(site, one)
        return undefined
      })
      return { version: await attendanceVersion(site, place) }
    },
    fields: {},
    stale,
  },
  correctAttendance: {
    who: 'administrator',
    params,
    valid: async (site) => {
      const place = await placeOf(site, 'correctAttendance', async (one) => {
        const deed = await attend(site, one)
        expectDone(await site.deps.timeSheets.markAttendanceSent({ ...deed, basedOnVersion: 1 }))
        return undefined
      })
      return { reason: 'Fel timmar', version: await attendanceVersion(site, place) }
    },
    fields: { reason },
    stale,
  },
}

import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { MonthSheet, SheetKey } from './month-sheet.ts'
import type { MonthSummary } from './month-summary.ts'
import type { AttendanceEvent, AttendanceMonth, Participant } from './participant.ts'
import type { Staff, TimeProject } from './project.ts'
import type { SignedSheet } from './signed-sheet.ts'

/** What the store is read with. */
export type TimeReads = Pick<Store, 'get' | 'query'>

const projects = 'PROJECTS'
const projectKey = (id: string): Key => ({ pk: projects, sk: `PROJECT#${id}` })
/** Where all that is read together of a project lies. */
export const partition = (projectId: string): string => `PROJECT#${projectId}`
const staffKey = (projectId: string, id: string): Key => ({ pk: partition(projectId), sk: `STAFF#${id}` })
const sheetKey = ({ projectId, staffId, month }: SheetKey): Key => ({
  pk: partition(projectId),
  sk: `SHEET#${staffId}#${month}`,
})
/** Where a person is staff, and whose time she approves. */
const personKey = (email: string, sk: string): Key => ({ pk: `PERSON#${email}`, sk })

const versioned = (key: Key, value: { version: number }): Change => ({
  table: 'time',
  put: { ...key, ...value },
  condition: value.version === 1 ? { absent: true } : { version: value.version - 1 },
})

/** Writes over the version before, or as the first. */
export const putProject = (project: TimeProject): Change => versioned(projectKey(project.id), project)
export const putSheet = (sheet: MonthSheet): Change => versioned(sheetKey(sheet), sheet)
export const putParticipant = (one: Participant): Change =>
  versioned({ pk: partition(one.projectId), sk: `PARTICIPANT#${one.id}` }, one)
export const putAttendance = (one: AttendanceMonth): Change =>
  versioned({ pk: partition(one.projectId), sk: `ATTENDANCE#${one.month}` }, one)

/** What was done with participants' months lies beside the project: whoever reads that need not read this. */
const attendanceEvents = (projectId: string): string => `ATTENDANCE#${projectId}`

/** Writes what was done with a month of participants, once and for all. */
export const putAttendanceEvent = (event: AttendanceEvent): Change => ({
  table: 'time',
  put: {
    pk: attendanceEvents(event.projectId),
    sk: `EVENT#${event.month}#${String(event.version).padStart(6, '0')}`,
    ...event,
  },
  condition: { absent: true },
})

/** Holds a project or a person as she was read, while something that rests on her is written. */
export const holdProject = ({ id, version }: TimeProject): Change => ({
  table: 'time',
  check: projectKey(id),
  condition: { version },
})
export const holdStaff = ({ projectId, id, version }: Staff): Change => ({
  table: 'time',
  check: staffKey(projectId, id),
  condition: { version },
})
export const holdSheet = (sheet: MonthSheet): Change => ({
  table: 'time',
  check: sheetKey(sheet),
  condition: sheet.version === 0 ? { absent: true } : { version: sheet.version },
})

/** Where somebody no longer stands: the table keeps everything, and nothing in it is removed. */
const ended = { projectId: '', staffId: '', isEnded: true }

/** Writes one who works in the project, under her own address and her manager's too. Refused where her address stands in the project already. */
export const putStaff = (staff: Staff, before: Staff | null): Change[] => {
  const { projectId, id, email, approver } = staff
  const pointer = { projectId, staffId: id, isEnded: false }
  const own = `STAFF#${projectId}`
  const approving = `APPROVES#${projectId}#${id}`
  const put = (key: Key, value: typeof pointer): Change => ({ table: 'time', put: { ...key, ...value } })
  return [
    versioned(staffKey(projectId, id), staff),
    {
      table: 'time',
      put: { ...personKey(email, own), ...pointer },
      condition:
        before?.email === email
          ? { equals: { staffId: id } }
          : { anyOf: [{ absent: true }, { equals: { isEnded: true } }] },
    },
    ...(before && before.email !== email ? [put(personKey(before.email, own), ended)] : []),
    ...(approver === '' ? [] : [put(personKey(approver, approving), pointer)]),
    ...(before && before.approver !== '' && before.approver !== approver
      ? [put(personKey(before.approver, approving), ended)]
      : []),
  ]
}

const editionKey = ({ projectId, staffId, month }: SheetKey, edition: number): Key => ({
  pk: partition(projectId),
  sk: `EDITION#${staffId}#${month}#${String(edition).padStart(4, '0')}`,
})

/** Writes what was signed, once and for all. */
export const putSigned = (signed: SignedSheet): Change => ({
  table: 'time',
  put: { ...editionKey(signed, signed.edition), ...signed },
  condition: { absent: true },
})

/** Writes a month's summary. It has no condition of its own: it goes with its sheet, which has. */
export const putMonth = (month: MonthSummary): Change => ({
  table: 'time',
  put: { pk: partition(month.projectId), sk: `MONTH#${month.staffId}#${month.month}`, ...month },
})

export const toSheet = (item: Item): MonthSheet => bare<MonthSheet>(item)

/** Addresses are typed by anyone: what cannot be an id is not looked up. */
export const isId = (word: string): boolean => /^[\w-]{1,64}$/.test(word)

export const findProject = async (store: TimeReads, id: string): Promise<TimeProject | null> => {
  const item = isId(id) ? await store.get('time', projectKey(id)) : null
  return item && bare<TimeProject>(item)
}

/** All projects, the newest first. One query. */
export const listProjects = async (store: TimeReads): Promise<TimeProject[]> =>
  (await store.query('time', projects, 'PROJECT#'))
    .map((item) => bare<TimeProject>(item))
    .toSorted((a, b) => b.startsOn.localeCompare(a.startsOn) || a.id.localeCompare(b.id))

export const findStaff = async (store: TimeReads, projectId: string, id: string): Promise<Staff | null> => {
  const item = isId(projectId) && isId(id) ? await store.get('time', staffKey(projectId, id)) : null
  return item && bare<Staff>(item)
}

/** A person's months in a project, in order. One query. */
export const listSheets = async (store: TimeReads, projectId: string, staffId: string): Promise<MonthSheet[]> =>
  (await store.query('time', partition(projectId), `SHEET#${staffId}#`)).map(toSheet)

/** All that has been signed of a person's month, in order. One query. */
export const listSigned = async (store: TimeReads, { projectId, staffId, month }: SheetKey): Promise<SignedSheet[]> =>
  (await store.query('time', partition(projectId), `EDITION#${staffId}#${month}#`)).map((item) =>
    bare<SignedSheet>(item),
  )

/** One of the editions of a person's month; null for one that was never signed. */
export const findEdition = async (store: TimeReads, key: SheetKey, edition: number): Promise<SignedSheet | null> => {
  const item = await store.get('time', editionKey(key, edition))
  return item && bare<SignedSheet>(item)
}

/** A person's months in a project, summed up, in order. One query, however much stands in them. */
export const listMonths = async (store: TimeReads, projectId: string, staffId: string): Promise<MonthSummary[]> =>
  (await store.query('time', partition(projectId), `MONTH#${staffId}#`)).map((item) => bare<MonthSummary>(item))

/** All that was done with the participants' months of a project, month by month. One query. */
export const listAttendanceEvents = async (store: TimeReads, projectId: string): Promise<AttendanceEvent[]> =>
  isId(projectId)
    ? (await store.query('time', attendanceEvents(projectId), 'EVENT#')).map((item) => bare<AttendanceEvent>(item))
    : []

type Pointer = { projectId: string; staffId: string; isEnded: boolean }

const standing = (items: readonly Item[]): Pointer[] =>
  items.map((item) => bare<Pointer>(item)).filter(({ isEnded }) => !isEnded)

/** In which projects a person is staff, and in which as whom. One query. */
export const listWorkplaces = async (store: TimeReads, email: string): Promise<Pointer[]> =>
  standing(await store.query('time', `PERSON#${email}`, 'STAFF#'))

/** Whose time a person approves. One query. */
export const listApproving = async (store: TimeReads, email: string): Promise<Pointer[]> =>
  standing(await store.query('time', `PERSON#${email}`, 'APPROVES#'))

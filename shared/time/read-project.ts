import { bare } from '#shared/platform/bare-item.ts'
import type { Item } from '#shared/platform/store.ts'
import type { MonthSheet } from './month-sheet.ts'
import type { MonthSummary } from './month-summary.ts'
import type { AttendanceMonth, Participant } from './participant.ts'
import type { Staff, TimeProject } from './project.ts'
import type { SignedSheet } from './signed-sheet.ts'
import { findProject, isId, partition, type TimeReads } from './time-store.ts'
import type { ProjectPeople, SummedProject, WholeProject } from './whole-project.ts'

const ofKind = <T>(items: readonly Item[], kind: string): T[] =>
  items.filter(({ sk }) => sk.startsWith(`${kind}#`)).map((item) => bare<T>(item))

/** The people of a project among its items, each kind in the order in which it is shown. */
const peopleAmong = (project: TimeProject, items: readonly Item[]): ProjectPeople => ({
  project,
  staff: ofKind<Staff>(items, 'STAFF').toSorted(
    (a, b) => a.name.localeCompare(b.name, 'sv') || a.id.localeCompare(b.id),
  ),
  participants: ofKind<Participant>(items, 'PARTICIPANT').toSorted(
    (a, b) => a.organisation.localeCompare(b.organisation, 'sv') || a.name.localeCompare(b.name, 'sv'),
  ),
  attendance: ofKind<AttendanceMonth>(items, 'ATTENDANCE'),
})

/** Reads the people of a project; null when there is none. One read and three queries, which cost the same however much time has been written. */
export const readPeople = async (store: TimeReads, id: string): Promise<ProjectPeople | null> => {
  if (!isId(id)) return null
  const kinds = ['STAFF#', 'PARTICIPANT#', 'ATTENDANCE#']
  const [project, ...items] = await Promise.all([
    findProject(store, id),
    ...kinds.map((kind) => store.query('time', partition(id), kind)),
  ])
  return project && peopleAmong(project, items.flat())
}

/** Reads the people of a project and everybody's months, summed up; null when there is none. One read and four queries: an item for each person and each of her months, none of their days. */
export const readSummed = async (store: TimeReads, id: string): Promise<SummedProject | null> => {
  if (!isId(id)) return null
  const [people, months] = await Promise.all([readPeople(store, id), store.query('time', partition(id), 'MONTH#')])
  return people && { ...people, months: ofKind<MonthSummary>(months, 'MONTH') }
}

/** Reads everything of a project; null when there is none. One read and one query, whose cost grows with the project. */
export const readWhole = async (store: TimeReads, id: string): Promise<WholeProject | null> => {
  if (!isId(id)) return null
  const [project, items] = await Promise.all([findProject(store, id), store.query('time', partition(id))])
  if (!project) return null
  return {
    ...peopleAmong(project, items),
    sheets: ofKind<MonthSheet>(items, 'SHEET'),
    signed: ofKind<SignedSheet>(items, 'EDITION'),
  }
}

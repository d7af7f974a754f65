import { standingOf } from '#shared/time/month-sheet.ts'
import type { TimeSheets } from '#shared/time/time-sheets.ts'
import { attendanceOf, type TimeWaiting, unapprovedOf, unsignedOf, waitingIn } from '#shared/time/waiting.ts'
import type { ForYouItem } from './for-you.ts'

const toItem = (waiting: TimeWaiting, today: string): ForYouItem => {
  const { dueOn, since } = waiting
  return { kind: 'time', regionCode: 'SE', day: dueOn ?? since, waiting, isLate: dueOn !== null && dueOn < today }
}

/** The months of time that wait for one person: her own, those that she approves, and for an administrator the participants'. A query and a few reads for each project. */
export const timeFor = async (
  times: Pick<TimeSheets, 'isInvolved' | 'ofPerson' | 'toApprove' | 'projects' | 'people'>,
  { email, isAdministrator, today }: { email: string; isAdministrator: boolean; today: string },
): Promise<ForYouItem[]> => {
  const readAttendance = async () => {
    const all = await Promise.all((await times.projects()).map(({ id }) => times.people(id)))
    return all.flatMap((people) => (people && attendanceOf(people, today)) ?? [])
  }
  const [own, approving, attendance] = await Promise.all([
    times.ofPerson(email),
    times.toApprove(email),
    isAdministrator ? readAttendance() : [],
  ])
  const unsigned = own.flatMap((place) => unsignedOf(place, place.sheets.map(standingOf), today) ?? [])
  return [...unsigned, ...unapprovedOf(approving), ...attendance].map((waiting) => toItem(waiting, today))
}

/** Everybody in the projects with what waits for her; those for whom nothing does too, so that nobody in a project is taken to have left. Five small reads for each project. */
export const timeForAll = async (
  times: Pick<TimeSheets, 'projects' | 'summed'>,
  { administrators, today }: { administrators: readonly string[]; today: string },
): Promise<{ email: string; name: string; items: ForYouItem[] }[]> => {
  const found: { email: string; name: string; items: ForYouItem[] }[] = []
  for (const { id } of await times.projects()) {
    const summed = await times.summed(id)
    if (!summed) continue
    for (const { email, name, waiting } of waitingIn(summed, { administrators, today }))
      found.push({ email, name, items: waiting ? [toItem(waiting, today)] : [] })
  }
  return found
}

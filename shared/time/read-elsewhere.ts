import { monthHoursOfSigned } from './summary.ts'
import { listMonths, listWorkplaces, type TimeReads } from './time-store.ts'
import type { WholeProject } from './whole-project.ts'
import type { Elsewhere, MonthHours } from './year-cap.ts'

/**
 * Reads what the people of a project have signed in their other projects, month by month: the yearly cap is each person's, whatever project she works in. Takes the project as it was read. One query for
 * each person, and one for each other place where she works.
 */
export const readElsewhere = async (
  store: TimeReads,
  { project, staff }: Pick<WholeProject, 'project' | 'staff'>,
): Promise<Elsewhere> =>
  new Map(
    await Promise.all(
      staff.map(async ({ id, email }): Promise<[string, MonthHours[]]> => {
        const others = (await listWorkplaces(store, email)).filter(({ projectId }) => projectId !== project.id)
        const found = await Promise.all(others.map(({ projectId, staffId }) => listMonths(store, projectId, staffId)))
        return [id, monthHoursOfSigned(found.flat())]
      }),
    ),
  )

import { costOf, type ExactCost, type Hours, sumOf } from './hours.ts'
import { isLeftOut, type MonthSheet, type MonthStanding, monthsWithTime, standingOf } from './month-sheet.ts'
import type { MonthSummary } from './month-summary.ts'
import { lastDayOf } from './months.ts'
import { periodOf } from './programme-periods.ts'
import { monthsOf, type Staff, type StaffCategory, type TimeProject } from './project.ts'
import type { SummedProject } from './whole-project.ts'
import { type Elsewhere, eligibleOf, type MonthHours } from './year-cap.ts'

/** How a person's month stands. `left-out`: no hours, and not to be reported. `ahead`: it is not over. */
export type MonthState = 'ahead' | 'missing' | 'draft' | 'returned' | 'correcting' | 'signed' | 'final' | 'left-out'

/** A person's month as it counts: the newest edition that she signed and that was not given back. */
export type CountedMonth = {
  staff: Staff
  month: string
  state: MonthState
  /** As it was signed; hers now where nothing is. */
  financing: Staff['financing']
  edition: number
  hours: Hours
  eligible: Hours
  /** Null where the category has no unit cost. */
  cost: ExactCost | null
  /** Whether nothing more is to be done by the period's rules: approved, or signed where nobody approves. */
  isFinal: boolean
}

const needsApproval = (project: TimeProject): boolean => periodOf(project.periodId).approval === 'manager'

/** How a month stands. `stands` is undefined for one that was never opened, and `today` a Swedish day. */
export const stateOf = (
  project: TimeProject,
  month: string,
  stands: MonthStanding | undefined,
  today: string,
): MonthState => {
  const isOut = isLeftOut(stands?.worked ?? 0, project)
  if (!stands || (stands.edition === 0 && stands.status === 'draft')) {
    if (today <= lastDayOf(month)) return 'ahead'
    return isOut ? 'left-out' : stands ? 'draft' : 'missing'
  }
  if (stands.status === 'returned') return 'returned'
  if (stands.status === 'draft') return 'correcting'
  if (isOut) return 'left-out'
  return stands.status === 'approved' || !needsApproval(project) ? 'final' : 'signed'
}

/** How the month of a sheet stands, also of one of which nothing has been written. */
export const stateOfSheet = (project: TimeProject, sheet: MonthSheet, today: string): MonthState =>
  stateOf(project, sheet.month, sheet.version === 0 ? undefined : standingOf(sheet), today)

/** What counts of months that have been signed, month by month. What is being written is not in it. */
export const monthHoursOfSigned = (months: readonly MonthSummary[]): MonthHours[] =>
  months.flatMap(({ projectId, month, counted }) =>
    counted ? [{ projectId, month, hours: counted.hours, holiday: counted.holiday }] : [],
  )

export type SummedStaff = Pick<SummedProject, 'project' | 'staff' | 'months'>

const costOfMonth = (eligible: Hours, financing: Staff['financing'], unitCostOre: number | null): ExactCost | null => {
  // Co-financing is reported in hours and gives no money.
  if (financing !== 'financed' || eligible === 0) return 0
  return unitCostOre === null ? null : costOf(eligible, unitCostOre)
}

const countedOfPerson = (
  { project, months }: SummedStaff,
  staff: Staff,
  elsewhere: readonly MonthHours[],
  today: string,
): CountedMonth[] => {
  const own = months.filter(({ staffId }) => staffId === staff.id)
  const eligibleIn = eligibleOf([...monthHoursOfSigned(own), ...elsewhere], project.id, project.cap)
  return monthsWithTime({ project, staff }, own).map((month) => {
    const summary = own.find((one) => one.month === month)
    const counted = summary?.counted ?? null
    const eligible = eligibleIn.get(month) ?? 0
    const financing = counted?.financing ?? staff.financing
    return {
      staff,
      month,
      financing,
      state: stateOf(project, month, summary, today),
      edition: counted?.edition ?? 0,
      hours: counted?.hours ?? 0,
      eligible,
      cost: costOfMonth(eligible, financing, counted?.unitCostOre ?? null),
      isFinal: counted !== null && (!needsApproval(project) || summary?.approvedEdition === counted.edition),
    }
  })
}

/** Every month of everybody in a project, as it counts. The cap is each person's own: what she has signed in her other projects (`elsewhere`) uses it up too. */
export const countedMonths = (summed: SummedStaff, elsewhere: Elsewhere, today: string): CountedMonth[] =>
  summed.staff.flatMap((staff) => countedOfPerson(summed, staff, elsewhere.get(staff.id) ?? [], today))

export type Sum = { hours: Hours; eligible: Hours; cost: ExactCost | null }

/** The sum of months. The cost is null as soon as one of them lacks its unit cost. */
export const sumOfMonths = (months: readonly Pick<CountedMonth, 'hours' | 'eligible' | 'cost'>[]): Sum => ({
  hours: sumOf(months.map(({ hours }) => hours)),
  eligible: sumOf(months.map(({ eligible }) => eligible)),
  cost: months.some(({ cost }) => cost === null) ? null : sumOf(months.map(({ cost }) => cost ?? 0)),
})

/** A staff category's budget beside what it has cost, in exact cost; and, at the pace of the months that are in, what it would come to at the project's end. */
export type CategoryOutcome = {
  category: StaffCategory
  sum: Sum
  budget: ExactCost | null
  forecast: ExactCost | null
}

/** Budget against outcome for each category. The forecast takes the mean month so far, of those that have something in them, for each month that is left. */
export const categoryOutcomes = (
  { project }: Pick<SummedProject, 'project'>,
  months: readonly CountedMonth[],
): CategoryOutcome[] => {
  const all = monthsOf(project, { from: project.startsOn, to: project.endsOn })
  const reported = all.filter((month) => months.some((one) => one.month === month && one.edition > 0))
  const last = reported.at(-1)
  const left = last ? all.filter((month) => month > last).length : 0
  return project.categories.map((category) => {
    const sum = sumOfMonths(months.filter(({ staff }) => staff.categoryId === category.id))
    return {
      category,
      sum,
      budget: category.budgetOre === null ? null : category.budgetOre * 100,
      forecast:
        sum.cost === null || reported.length === 0 ? null : sum.cost + Math.floor((sum.cost * left) / reported.length),
    }
  })
}

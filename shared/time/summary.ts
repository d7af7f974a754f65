import { costOf, type ExactCost, type Hours, sumOf } from './hours.ts'
import { holidayHoursOf, isLeftOut, type MonthSheet, monthsWithTime } from './month-sheet.ts'
import { lastDayOf } from './months.ts'
import { periodOf } from './programme-periods.ts'
import { monthsOf, type Staff, type StaffCategory, type TimeProject } from './project.ts'
import type { SignedSheet } from './signed-sheet.ts'
import type { WholeProject } from './whole-project.ts'
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

/** The edition of a month that counts; null where there is none. */
export const inForce = (sheet: MonthSheet | undefined, signed: readonly SignedSheet[]): SignedSheet | null => {
  if (!sheet || sheet.edition === 0) return null
  // What the manager gave back does not count; what she approved before that does.
  const edition = sheet.status === 'returned' ? sheet.approvedEdition : sheet.edition
  return (
    signed.find((one) => one.staffId === sheet.staffId && one.month === sheet.month && one.edition === edition) ?? null
  )
}

/** How a month stands. `today` is a Swedish day. */
export const stateOf = (
  project: TimeProject,
  month: string,
  sheet: MonthSheet | undefined,
  today: string,
): MonthState => {
  if (!sheet || (sheet.edition === 0 && sheet.status === 'draft')) {
    if (today <= lastDayOf(month)) return 'ahead'
    if (isLeftOut(sheet, project)) return 'left-out'
    return sheet && sheet.version > 0 ? 'draft' : 'missing'
  }
  if (sheet.status === 'returned') return 'returned'
  if (sheet.status === 'draft') return 'correcting'
  if (isLeftOut(sheet, project)) return 'left-out'
  return sheet.status === 'approved' || !needsApproval(project) ? 'final' : 'signed'
}

/** What counts of months that have been signed, month by month. What is being written is not in it. */
export const monthHoursOfSigned = ({
  project,
  sheets,
  signed,
}: Pick<WholeProject, 'project' | 'sheets' | 'signed'>): MonthHours[] =>
  sheets.flatMap((sheet) => {
    const edition = inForce(sheet, signed)
    if (!edition) return []
    const { content } = edition
    return [
      { projectId: project.id, month: sheet.month, hours: content.countedHours, holiday: holidayHoursOf(content) },
    ]
  })

const countedOfPerson = (
  whole: WholeProject,
  staff: Staff,
  elsewhere: readonly MonthHours[],
  today: string,
): CountedMonth[] => {
  const { project, sheets, signed } = whole
  const own = sheets.filter(({ staffId }) => staffId === staff.id)
  const monthHours = [...monthHoursOfSigned({ project, sheets: own, signed }), ...elsewhere]
  const eligible = eligibleOf(monthHours, project.id, project.cap)
  return monthsWithTime({ project, staff, sheets: own }).map((month) => {
    const sheet = own.find((one) => one.month === month)
    const edition = inForce(sheet, signed)
    const unitCost = edition?.content.category.unitCostOre ?? null
    const hours = eligible.get(month) ?? 0
    const financing = edition?.content.financing ?? staff.financing
    const isPaid = financing === 'financed'
    return {
      staff,
      month,
      financing,
      state: stateOf(project, month, sheet, today),
      edition: edition?.edition ?? 0,
      hours: edition?.content.countedHours ?? 0,
      eligible: hours,
      // Co-financing is reported in hours and gives no money.
      cost: !isPaid ? 0 : unitCost === null ? (hours === 0 ? 0 : null) : costOf(hours, unitCost),
      isFinal: edition !== null && (!needsApproval(project) || sheet?.approvedEdition === edition.edition),
    }
  })
}

/** Every month of everybody in a project, as it counts. The cap is each person's own: what she has signed in her other projects (`elsewhere`) uses it up too. */
export const countedMonths = (whole: WholeProject, elsewhere: Elsewhere, today: string): CountedMonth[] =>
  whole.staff.flatMap((staff) => countedOfPerson(whole, staff, elsewhere.get(staff.id) ?? [], today))

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
  { project }: Pick<WholeProject, 'project'>,
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

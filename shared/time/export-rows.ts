import { costOf, countedHours, type Hours, kronor, kronorExactly } from './hours.ts'
import { isLeftOut, type MonthSheet, workedHoursOf } from './month-sheet.ts'
import { inForce } from './month-summary.ts'
import { periodOf } from './programme-periods.ts'
import type { SignedSheet } from './signed-sheet.ts'
import type { WholeProject } from './whole-project.ts'

/** The columns of the file, in order. Those of ESF's own form were not seen: these are what it is believed to ask for, and what ties a row to what was signed. */
export const exportColumns = [
  'month',
  'project',
  'reference',
  'person',
  'organisation',
  'category',
  'financing',
  'date',
  'activity',
  'hours',
  'description',
  'monthTotal',
  'unitCost',
  'cost',
  'signedBy',
  'signedAt',
  'approvedBy',
  'approvedAt',
  'edition',
  'correction',
  'hash',
] as const
export type ExportColumn = (typeof exportColumns)[number]

/** A row of the file; numbers stay numbers. Kronor and hours as numbers with decimals. */
export type ExportRow = Record<ExportColumn, string | number>

const hoursNumber = (hours: Hours): number => hours / 100

const approvalOf = (sheet: MonthSheet | undefined, edition: number) =>
  sheet?.events.findLast((event) => event.kind === 'approved' && event.edition === edition)

const rowsOf = (signed: SignedSheet, sheet: MonthSheet | undefined): ExportRow[] => {
  const { content, edition, hash, signedAt, signedBy } = signed
  const { project, person, category, activities } = content
  const approval = approvalOf(sheet, edition)
  const isWhole = project.hourUnit === 'whole'
  const step = periodOf(project.period).hourSteps[isWhole ? 'whole' : 'part']
  const isPaid = content.financing === 'financed'
  const common = {
    month: content.month,
    project: project.name,
    reference: project.reference,
    person: person.name,
    organisation: person.organisation,
    category: category.name,
    financing: content.financing,
    monthTotal: hoursNumber(content.countedHours),
    unitCost: category.unitCostOre === null ? '' : Number(kronor(category.unitCostOre)),
    signedBy: signedBy.name,
    signedAt,
    approvedBy: approval?.by.name ?? '',
    approvedAt: approval?.at ?? '',
    edition,
    correction: content.correction ?? '',
    hash,
  }
  // A month that is reported without hours has a row too, which names no day.
  if (content.entries.length === 0) return [{ ...common, date: '', activity: '', hours: 0, description: '', cost: 0 }]
  return content.entries.map(({ day, activityId, hours, description }) => {
    const counted = countedHours(hours, step)
    return {
      ...common,
      date: day,
      activity: activities.find(({ id }) => id === activityId)?.name ?? '',
      hours: hoursNumber(counted),
      description,
      // Before the cap of the year, which is held month by month.
      cost: !isPaid ? 0 : category.unitCostOre === null ? '' : kronorExactly(costOf(counted, category.unitCostOre)),
    }
  })
}

/** The rows of a project: the edition of each month that counts in its sums, person by person. What is being written is not in it; of what was given back, what was approved before is. */
export const exportRows = ({ project, staff, sheets, signed }: WholeProject): ExportRow[] =>
  staff.flatMap(({ id }) =>
    sheets
      .filter(({ staffId }) => staffId === id)
      .flatMap((sheet) => {
        const edition = inForce(sheet, signed)
        return edition && !isLeftOut(workedHoursOf(edition.content), project) ? rowsOf(edition, sheet) : []
      }),
  )

import type { Hours } from './hours.ts'
import { holidayHoursOf, type MonthSheet, type MonthStanding, type SheetKey, standingOf } from './month-sheet.ts'
import type { SignedSheet, SignedSheetContent } from './signed-sheet.ts'

/** What of a signed edition the sums go by, as it was signed. `unitCostOre` is null where the category had none. */
export type CountedEdition = {
  edition: number
  hours: Hours
  holiday: Hours
  unitCostOre: number | null
  financing: SignedSheetContent['financing']
  signedAt: string
}

/** A person's month without its days: how it stands, and what counts of it. Kept beside the sheet, and written with it. */
export type MonthSummary = SheetKey &
  MonthStanding &
  Pick<MonthSheet, 'approvedEdition'> & { counted: CountedEdition | null }

/** The number of the edition that counts; 0 where none does. What the manager gave back does not count; what she approved before that does. */
export const editionInForce = ({
  status,
  edition,
  approvedEdition,
}: Pick<MonthSheet, 'status' | 'edition' | 'approvedEdition'>): number =>
  status === 'returned' ? approvedEdition : edition

/** The edition of a month that counts, among those that were signed; null where there is none. */
export const inForce = (sheet: MonthSheet, signed: readonly SignedSheet[]): SignedSheet | null =>
  signed.find(
    ({ staffId, month, edition }) =>
      staffId === sheet.staffId && month === sheet.month && edition === editionInForce(sheet),
  ) ?? null

const countedOf = ({ edition, content, signedAt }: SignedSheet): CountedEdition => ({
  edition,
  hours: content.countedHours,
  holiday: holidayHoursOf(content),
  unitCostOre: content.category.unitCostOre,
  financing: content.financing,
  signedAt,
})

/** Sums up a month. `counting` is the edition of it that counts. */
export const summaryOf = (sheet: MonthSheet, counting: SignedSheet | null): MonthSummary => ({
  projectId: sheet.projectId,
  staffId: sheet.staffId,
  ...standingOf(sheet),
  approvedEdition: sheet.approvedEdition,
  counted: counting && countedOf(counting),
})

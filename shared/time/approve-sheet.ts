import type { Store } from '#shared/platform/store.ts'
import { changeSheet, type SheetDeed, type SheetOutcome, type SheetRefusal } from './change-sheet.ts'
import { editionsUsedUp, type MonthSheet } from './month-sheet.ts'
import { periodOf } from './programme-periods.ts'
import type { ReadSheet } from './read-sheet.ts'
import { holdStaff } from './time-store.ts'

/** Whether the person is the one who approves this time by the period's rules. Nobody approves her own. */
export const mayApprove = (email: string, { project, staff }: Pick<ReadSheet, 'project' | 'staff'>): boolean =>
  periodOf(project.periodId).approval === 'manager' && staff.approver === email && staff.email !== email

const stops = (deed: SheetDeed, read: ReadSheet): SheetRefusal | null => {
  if (!mayApprove(deed.actor.id, read)) return { kind: 'not-yours' }
  return read.sheet.status === 'signed' ? null : { kind: 'locked', current: read.sheet }
}

/** The manager approves what was signed: exactly the edition whose hash stands in the sheet. Refuses anyone but the one named as approver. */
export const approveSheet = (store: Store, deed: SheetDeed): SheetOutcome =>
  changeSheet(store, deed, 'approve-time-sheet', (read) => {
    const { edition, hash } = read.sheet
    return (
      stops(deed, read) ?? {
        next: { status: 'approved', approvedEdition: edition },
        event: { kind: 'approved', edition, ...(hash !== null && { hash }) },
        also: [holdStaff(read.staff)],
      }
    )
  })

/** Why the month is being corrected, though the correction was signed: it goes on when that is given back. Null for a month that has not been corrected. */
const reasonOf = ({ events }: MonthSheet): string | null =>
  events.findLast(({ kind }) => kind === 'correction-begun')?.reason ?? null

/** The manager gives a signed month back, with why. What was signed stays as it is, and a new edition follows. Refuses anyone but the one named as approver, and a month that has all the editions it can have. */
export const returnSheet = (store: Store, deed: SheetDeed & { reason: string }): SheetOutcome =>
  changeSheet(store, deed, 'return-time-sheet', (read) => {
    const { edition, hash } = read.sheet
    return (
      stops(deed, read) ??
      editionsUsedUp(read.sheet) ?? {
        next: { status: 'returned', correction: reasonOf(read.sheet) },
        event: { kind: 'returned', edition, reason: deed.reason, ...(hash !== null && { hash }) },
        also: [holdStaff(read.staff)],
      }
    )
  })

import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { MonthSheet, SheetEvent, SheetKey } from './month-sheet.ts'
import { editionInForce, summaryOf } from './month-summary.ts'
import { type ReadSheet, readSheet } from './read-sheet.ts'
import type { SheetWarning } from './sheet-warnings.ts'
import type { SignedSheet } from './signed-sheet.ts'
import { type CommonRefusal, commitTime, type TimeDeed } from './time-deed.ts'
import { findEdition, putMonth, putSheet, putSigned } from './time-store.ts'

export type SheetRefusal =
  | CommonRefusal
  /** Somebody else, or the same person in another window, was first. */
  | { kind: 'stale'; current: MonthSheet }
  /** It is not in a state in which this can be done. */
  | { kind: 'locked'; current: MonthSheet }
  /** Not hers to do by the period's rules. */
  | { kind: 'not-yours' }
  | { kind: 'month-not-over'; lastDay: string }
  | { kind: 'stopped'; warnings: SheetWarning[] }
  /** A month without hours is not reported in this period. */
  | { kind: 'left-out' }
  | { kind: 'too-many'; most: number }
  /** The project no longer has these activities, and time was typed on them. */
  | { kind: 'activity-gone'; activityIds: string[] }

export type SheetDeed = TimeDeed & { key: SheetKey; basedOnVersion: number }
export type SheetOutcome = Promise<Outcome<MonthSheet, SheetRefusal>>

/** What becomes of a sheet: what differs, what happened, the edition that was signed, and what else is written in the same transaction. */
export type SheetIntent = {
  next: Partial<MonthSheet>
  event?: Omit<SheetEvent, 'at' | 'by'>
  signed?: SignedSheet
  also?: Change[]
}

/** The change as everything is kept that happened before. */
export const changed = (
  before: MonthSheet,
  { next, event }: SheetIntent,
  { actor, at }: Pick<TimeDeed, 'actor' | 'at'>,
): MonthSheet => ({
  ...before,
  ...next,
  events: event ? [...before.events, { ...event, at: at.toISOString(), by: actor }] : before.events,
  version: before.version + 1,
})

/** The sheet as it becomes, the edition that was signed, and the month's summary: always written together. */
const written = async (store: Store, after: MonthSheet, { signed }: SheetIntent): Promise<Change[]> => {
  const number = editionInForce(after)
  const counting = signed ?? (number === 0 ? null : await findEdition(store, after, number))
  return [putSheet(after), putMonth(summaryOf(after, counting)), ...(signed ? [putSigned(signed)] : [])]
}

/** What the audit log gets to know of a sheet. */
const facts = ({ status, edition, hash, version }: MonthSheet) => ({ status, edition, hash, version })

/**
 * Changes a sheet in one transaction with its audit line. `intend` says what becomes of it as it stands, or refuses. When something else than the sheet moved meanwhile, all is read and asked again.
 * Refuses a stale version and a month in which nobody works.
 */
export const changeSheet = (
  store: Store,
  deed: SheetDeed,
  action: string,
  intend: (read: ReadSheet) => SheetIntent | SheetRefusal,
): SheetOutcome =>
  untilSettled<Outcome<MonthSheet, SheetRefusal>>(async () => {
    const { key, formKey } = deed
    const orDone = async (refusal: SheetRefusal) =>
      refused<SheetRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
    const read = await readSheet(store, key)
    if (!read) return orDone({ kind: 'gone' })
    const before = read.sheet
    if (before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
    const intent = intend(read)
    if ('kind' in intent) return orDone(intent)
    const after = changed(before, intent, deed)
    const changes = [...(await written(store, after, intent)), ...(intent.also ?? [])]
    const stopped = await commitTime(store, deed, changes, {
      action,
      subject: `time-sheet ${key.projectId} ${key.staffId} ${key.month}`,
      before: facts(before),
      after: facts(after),
    })
    if (!stopped) return done(after)
    return stopped.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })

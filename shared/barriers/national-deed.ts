import { noticeChanges } from '#shared/notices/notice-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { barrierNotices } from './barrier-notices.ts'
import { type BarrierEvent, type NationalBarrier, nationalLimits } from './national-barrier.ts'
import { findNational, putNational } from './national-barrier-store.ts'

/** Who does it, when, and the key of the form. */
export type Doing = { actor: Actor; at: Date; formKey?: string }

/** A change of one national barrier. `basedOnVersion` is null for what is right whatever a colleague has changed, such as one more note. */
export type NationalDeed = Doing & { id: string; basedOnVersion: number | null }

export type NationalRefusal =
  /** The same form has been carried out already. */
  | { kind: 'already-done' }
  /** There is no such national barrier any more. */
  | { kind: 'national-gone' }
  | { kind: 'stale'; current: NationalBarrier }
  /** The region's barrier stands in no adopted plan. */
  | { kind: 'barrier-gone' }
  /** The region's barrier is in another national barrier. */
  | { kind: 'taken' }
  | { kind: 'full'; most: number }
  /** No body has been asked, so none can answer. */
  | { kind: 'not-addressed' }
  /** What the public sees is not dissolved. */
  | { kind: 'released' }

type Next = {
  next: Partial<NationalBarrier>
  event: BarrierEvent['kind']
  changes?: Change[]
  /** What it means that one of the other changes did not hold. */
  whenRefused?: () => NationalRefusal
}

/** The event as it stands in the history. */
export const eventOf = (kind: BarrierEvent['kind'], { actor, at }: Doing): BarrierEvent => ({
  kind,
  at: at.toISOString(),
  by: actor,
})

/**
 * Changes a national barrier in one transaction with its audit line. `intend` says what becomes of it as it stands, refuses, or is null for nothing. Refuses a stale version and one that is gone;
 * where no version is named it reads again when a colleague was first.
 */
export const changeNational = (
  store: Store,
  deed: NationalDeed,
  action: string,
  intend: (before: NationalBarrier) => Next | NationalRefusal | null,
): Promise<Outcome<NationalBarrier, NationalRefusal>> =>
  untilSettled(async () => {
    const orDone = async (refusal: NationalRefusal) =>
      refused<NationalRefusal>((await store.wasDone(deed.formKey)) ? { kind: 'already-done' } : refusal)
    const before = await findNational(store, deed.id)
    if (!before) return orDone({ kind: 'national-gone' })
    const isStale = (current: NationalBarrier) =>
      deed.basedOnVersion !== null && current.version !== deed.basedOnVersion
    if (isStale(before)) return orDone({ kind: 'stale', current: before })
    const intent = intend(before)
    if (!intent) return done(before)
    if ('kind' in intent) return orDone(intent)
    const { next, event, changes = [], whenRefused } = intent
    const after: NationalBarrier = {
      ...before,
      ...next,
      version: before.version + 1,
      savedAt: deed.at.toISOString(),
      savedBy: deed.actor,
      events: [...before.events, eventOf(event, deed)].slice(-nationalLimits.events),
    }
    const result = await store.commit({
      changes: [putNational(after), ...changes, ...noticeChanges(deed, barrierNotices(before, after, event))],
      audit: {
        scope: 'SE',
        actor: deed.actor,
        action,
        subject: `national-barrier ${deed.id}`,
        at: deed.at.toISOString(),
        before,
        after,
      },
      ...(deed.formKey && { formKey: deed.formKey }),
    })
    if (result.ok) return done(after)
    if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
    if (result.refusal.index > 0 && whenRefused) return refused(whenRefused())
    return deed.basedOnVersion === null ? 'read-again' : refused(overtaken(await findNational(store, deed.id)))
  })

/** What it means that a colleague was first, by what stands now. */
export const overtaken = (current: NationalBarrier | null): NationalRefusal =>
  current ? { kind: 'stale', current } : { kind: 'national-gone' }

import type { Store } from '#shared/platform/store.ts'
import { dayRefusal } from './plan-release.ts'
import type { ReleaseStatus } from './release.ts'
import { changeRelease, type ReleaseDeed, type ReleaseOutcome } from './release-deed.ts'
import { freeDay, takeDay } from './release-store.ts'

/** Until when a release can still be stopped. */
const notOut: readonly ReleaseStatus[] = ['planned', 'prepared', 'failed']

/**
 * Moves an announced release to another day. The old day stays in the calendar with the reason. Refuses what is not announced, is under embargo, out or cancelled, a stale version, the same day,
 * and a day that cannot be announced or is taken.
 */
export const moveRelease = (
  store: Store,
  { day, reason, ...deed }: ReleaseDeed & { day: string; reason: string },
): ReleaseOutcome =>
  changeRelease(store, deed, 'move-release', (before) => {
    if (!before.isAnnounced || !['planned', 'failed'].includes(before.status))
      return { kind: 'not-now', current: before }
    if (day === before.day) return { kind: 'day-taken', day }
    return (
      dayRefusal(day, deed.at) ?? {
        // One that has failed is made anew on its new day, not as soon as more is reported.
        next: {
          day,
          status: 'planned',
          failure: null,
          moves: [...before.moves, { from: before.day, to: day, reason, at: deed.at.toISOString() }],
        },
        more: [takeDay(day, before.id), freeDay(before.day)],
      }
    )
  })

/** Takes a release out. It stays in the calendar with the reason. Refuses what is out or cancelled already, and a stale version. */
export const cancelRelease = (store: Store, { reason, ...deed }: ReleaseDeed & { reason: string }): ReleaseOutcome =>
  changeRelease(store, deed, 'cancel-release', (before) =>
    notOut.includes(before.status)
      ? {
          next: { status: 'cancelled', reason, cancelledAt: deed.at.toISOString() },
          more: before.isAnnounced ? [freeDay(before.day)] : [],
        }
      : { kind: 'not-now', current: before },
  )

/** Holds a release back: until it is let go it is not published, whatever its day. Refuses what has failed, is out, cancelled or held back already, and a stale version. */
export const holdRelease = (store: Store, deed: ReleaseDeed): ReleaseOutcome =>
  changeRelease(store, deed, 'hold-release', (before) =>
    ['planned', 'prepared'].includes(before.status) && !before.heldAt
      ? { next: { heldAt: deed.at.toISOString() } }
      : { kind: 'not-now', current: before },
  )

/** Lets a release go that was held back: it is published at its moment, or by the next aggregation when that has passed. Refuses what is not held back, is out or cancelled, and a stale version. */
export const letGoRelease = (store: Store, deed: ReleaseDeed): ReleaseOutcome =>
  changeRelease(store, deed, 'let-go-release', (before) =>
    before.heldAt && notOut.includes(before.status)
      ? { next: { heldAt: null, begunAt: null } }
      : { kind: 'not-now', current: before },
  )

/** Asks the next aggregation to prepare a release anew from all that is reported by then, before its day. Refuses what is out or cancelled, and a stale version. */
export const askForRelease = (store: Store, deed: ReleaseDeed): ReleaseOutcome =>
  changeRelease(store, deed, 'ask-for-release', (before) =>
    notOut.includes(before.status)
      ? { next: { askedAt: deed.at.toISOString() } }
      : { kind: 'not-now', current: before },
  )

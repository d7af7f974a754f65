import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { Remark } from './circulation.ts'
import type { CirculationDeed, CirculationRefusal } from './circulation-deed.ts'
import { readRemark, remarkChange } from './circulation-store.ts'

export type SettleRemark = CirculationDeed & {
  circulationId: string
  id: string
  isHandled: boolean
  /** The version that was read: what the writer has changed since is not handled. */
  basedOnVersion: number
}

/** Marks a remark as handled by the team, or takes the mark away. Refuses a remark that is not there or that its writer has changed since. */
export const settleRemark = (store: Store, deed: SettleRemark): Promise<Outcome<Remark, CirculationRefusal>> =>
  untilSettled<Outcome<Remark, CirculationRefusal>>(async () => {
    const before = await readRemark(store, deed, deed.circulationId, deed.id)
    if (!before) return refused({ kind: 'remark-gone' })
    if ((before.handled !== null) === deed.isHandled) return done(before)
    if (before.version !== deed.basedOnVersion) return refused({ kind: 'stale-remark', current: before })
    // The version counts what the writer has written: the team's mark must not make a form stale that she is filling in.
    const after: Remark = { ...before, handled: deed.isHandled ? { at: deed.at.toISOString(), by: deed.actor } : null }
    const result = await store.commit({
      changes: [remarkChange(after, { version: before.version })],
      audit: {
        scope: deed.regionCode,
        actor: deed.actor,
        action: deed.isHandled ? 'handle-remark' : 'reopen-remark',
        subject: `circulation ${deed.roundId} ${deed.circulationId}`,
        at: deed.at.toISOString(),
        after: { remark: deed.id },
      },
      ...(deed.formKey && { formKey: deed.formKey }),
    })
    if (result.ok) return done(after)
    return result.refusal.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })

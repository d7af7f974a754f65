import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { AuditEntry, Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { type Circulation, circulationLimits, isOpen, isTooMuchAtOnce, type Remark, withRecent } from './circulation.ts'
import type { CirculationRefusal } from './circulation-deed.ts'
import { circulationChange, readCirculation } from './circulation-store.ts'

/** What an outsider does by a link: which, when, and the key of the form. */
export type OutsiderDeed = { circulation: Circulation; at: Date; formKey: string }

/** What is written of a remark, or why not. */
export type Written =
  | { remark: Remark; change: Change; audit: Pick<AuditEntry, 'action' | 'before' | 'after'> }
  | Outcome<Remark, CirculationRefusal>

/**
 * Takes in what an outsider wrote, in one transaction with the link that counts it: a link that ends meanwhile takes in nothing, and more than `circulationLimits` allows is refused. The audit
 * line names the writer as she names herself.
 */
export const takeIn = (
  store: Store,
  { circulation: { id, regionCode, roundId }, at, formKey }: OutsiderDeed,
  kind: 'new' | 'change',
  write: () => Promise<Written>,
): Promise<Outcome<Remark, CirculationRefusal>> =>
  untilSettled<Outcome<Remark, CirculationRefusal>>(async () => {
    const before = await readCirculation(store, { regionCode, roundId }, id)
    if (!before || !isOpen(before, at)) return refused({ kind: 'link-ended' })
    const written = await write()
    if ('ok' in written) return written
    if (await store.wasDone(formKey)) return refused({ kind: 'already-done' })
    const most = circulationLimits.remarks
    if (kind === 'new' && before.remarkCount >= most) return refused({ kind: 'remarks-full', most })
    if (isTooMuchAtOnce(before.recentAt, at))
      return refused({ kind: 'too-much-at-once', minutes: circulationLimits.windowMinutes })
    const after: Circulation = {
      ...before,
      recentAt: withRecent(before.recentAt, at),
      remarkCount: before.remarkCount + (kind === 'new' ? 1 : 0),
      version: before.version + 1,
    }
    const result = await store.commit({
      changes: [written.change, circulationChange(after, { version: before.version, statusIn: ['open'] })],
      audit: {
        scope: regionCode,
        actor: { id: `circulation:${id}`, name: written.remark.name },
        subject: `circulation ${roundId} ${id}`,
        at: at.toISOString(),
        ...written.audit,
      },
      formKey,
    })
    if (result.ok) return done(written.remark)
    return result.refusal.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })

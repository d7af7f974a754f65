import { noticeChanges } from '#shared/notices/notice-store.ts'
import { planKey, toPlan } from '#shared/plans/plan-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { AuditEntry, Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { type Circulation, circulationLimits, isLive, isTooMuchAtOnce, type Remark, withRecent } from './circulation.ts'
import type { CirculationRefusal } from './circulation-deed.ts'
import { remarkNotice } from './circulation-notices.ts'
import { circulationChange, readCirculation } from './circulation-store.ts'

/** What an outsider does by a link: which, when, and the key of the form. */
export type OutsiderDeed = { circulation: Circulation; at: Date; formKey: string }

/** What is written of a remark, or why not. */
export type Written =
  | { remark: Remark; change: Change; audit: Pick<AuditEntry, 'action' | 'before' | 'after'> }
  | Outcome<Remark, CirculationRefusal>

/**
 * Takes in what an outsider wrote, in one transaction with the link that counts it and the draft that it is about: a link that ends meanwhile, also because the plan is adopted, takes in nothing, and more than `circulationLimits` allows is refused. The audit
 * line names the writer as she names herself.
 */
export const takeIn = (
  store: Store,
  { circulation: { id, regionCode, roundId }, at, formKey }: OutsiderDeed,
  kind: 'new' | 'change',
  write: () => Promise<Written>,
): Promise<Outcome<Remark, CirculationRefusal>> =>
  untilSettled<Outcome<Remark, CirculationRefusal>>(async () => {
    const [before, plan] = await Promise.all([
      readCirculation(store, { regionCode, roundId }, id),
      store.get('plans', planKey({ regionCode, roundId })),
    ])
    if (!before || !isLive(before, plan && toPlan(plan), at)) return refused({ kind: 'link-ended' })
    const { draftNumber } = before
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
      changes: [
        written.change,
        {
          table: 'plans',
          check: planKey({ regionCode, roundId }),
          condition: { statusIn: ['draft'], equals: { draftNumber } },
        },
        circulationChange(after, { version: before.version, statusIn: ['open'] }),
        // By nobody: what she calls herself is for those who read the remark.
        ...(kind === 'new' ? noticeChanges({ actor: null, at }, [remarkNotice(written.remark)]) : []),
      ],
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

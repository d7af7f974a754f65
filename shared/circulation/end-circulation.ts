import { noticeChanges } from '#shared/notices/notice-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { Circulation } from './circulation.ts'
import type { CirculationDeed, CirculationRefusal } from './circulation-deed.ts'
import { linkEndedNotice } from './circulation-notices.ts'
import { circulationChange, readCirculation } from './circulation-store.ts'

/** Ends a link before its last day; what has been said by it is kept. Refused when it has ended already or never was. */
export const endCirculation = (
  store: Store,
  { id, ...deed }: CirculationDeed & { id: string },
): Promise<Outcome<Circulation, CirculationRefusal>> =>
  untilSettled(async () => {
    const before = await readCirculation(store, deed, id)
    if (before?.status !== 'open')
      return refused({ kind: (await store.wasDone(deed.formKey)) ? 'already-done' : 'link-ended' })
    const after: Circulation = { ...before, status: 'ended', version: before.version + 1 }
    const result = await store.commit({
      changes: [
        circulationChange(after, { version: before.version }),
        ...noticeChanges(deed, [linkEndedNotice(before, null)]),
      ],
      audit: {
        scope: deed.regionCode,
        actor: deed.actor,
        action: 'end-circulation',
        subject: `circulation ${deed.roundId} ${id}`,
        at: deed.at.toISOString(),
        before: { recipient: before.recipient, lastDay: before.lastDay },
      },
      ...(deed.formKey && { formKey: deed.formKey }),
    })
    if (result.ok) return done(after)
    return result.refusal.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })

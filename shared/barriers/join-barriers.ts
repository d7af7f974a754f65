import { noticeChanges } from '#shared/notices/notice-store.ts'
import type { Plans } from '#shared/plans/plans.ts'
import { newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { barrierNotices } from './barrier-notices.ts'
import {
  type BarrierReference,
  isSameReference,
  type NationalBarrier,
  type NationalContent,
  nationalLimits,
} from './national-barrier.ts'
import { putMember, putNational } from './national-barrier-store.ts'
import { changeNational, type Doing, eventOf, type NationalRefusal } from './national-deed.ts'
import { findRaised } from './raised-barriers.ts'

type Joined = Promise<Outcome<NationalBarrier, NationalRefusal>>
export type JoinBarriers = Doing & { members: readonly BarrierReference[]; content: NationalContent }
export type AddMembers = Doing & { id: string; members: readonly BarrierReference[] }

const areRaised = async (plans: Pick<Plans, 'inForce'>, members: readonly BarrierReference[]): Promise<boolean> =>
  (await findRaised(plans, members)).every(({ barrier }) => barrier !== null)

/** Joins raised barriers into a new national one; they stay as they are where they were raised. Refuses one that no adopted plan holds, and one that is in a national barrier already. */
export const joinBarriers = async (store: Store, plans: Pick<Plans, 'inForce'>, deed: JoinBarriers): Joined => {
  if (deed.members.length > nationalLimits.members) return refused({ kind: 'full', most: nationalLimits.members })
  if (!(await areRaised(plans, deed.members))) return refused({ kind: 'barrier-gone' })
  const savedAt = deed.at.toISOString()
  const national: NationalBarrier = {
    ...deed.content,
    id: newId(),
    version: 1,
    members: [...deed.members],
    address: null,
    answer: null,
    notes: [],
    isReleased: false,
    createdAt: savedAt,
    savedAt,
    savedBy: deed.actor,
    events: [eventOf('joined', deed)],
  }
  const result = await store.commit({
    changes: [
      putNational(national),
      ...deed.members.map((member) => putMember(national.id, member)),
      ...noticeChanges(deed, barrierNotices(null, national, 'joined')),
    ],
    audit: {
      scope: 'SE',
      actor: deed.actor,
      action: 'join-barriers',
      subject: `national-barrier ${national.id}`,
      at: savedAt,
      after: national,
    },
    ...(deed.formKey && { formKey: deed.formKey }),
  })
  if (result.ok) return done(national)
  return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'taken' })
}

/** Adds raised barriers to a national one; those that are in it already count as added. Refuses as `joinBarriers` does. */
export const addMembers = async (store: Store, plans: Pick<Plans, 'inForce'>, deed: AddMembers): Joined => {
  if (!(await areRaised(plans, deed.members))) return refused({ kind: 'barrier-gone' })
  return changeNational(store, { ...deed, basedOnVersion: null }, 'add-to-national-barrier', (before) => {
    const added = deed.members.filter((member) => !before.members.some((one) => isSameReference(one, member)))
    if (added.length === 0) return null
    const members = [...before.members, ...added]
    if (members.length > nationalLimits.members) return { kind: 'full', most: nationalLimits.members }
    return {
      next: { members },
      event: 'barriers-added',
      changes: added.map((member) => putMember(before.id, member)),
      whenRefused: () => ({ kind: 'taken' }),
    }
  })
}

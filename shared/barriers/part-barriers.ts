import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type BarrierReference, isSameReference, type NationalBarrier } from './national-barrier.ts'
import { dropMember, dropNational, findNational } from './national-barrier-store.ts'
import { changeNational, type Doing, type NationalRefusal, overtaken } from './national-deed.ts'

type Parted = Promise<Outcome<NationalBarrier, NationalRefusal>>
export type TakeOut = Doing & { id: string; member: BarrierReference }
export type Dissolve = Doing & { id: string; basedOnVersion: number }

/** Takes a region's barrier out of a national one; it can be added again. One that is out already counts as taken out. */
export const takeOutBarrier = (store: Store, deed: TakeOut): Parted =>
  changeNational(store, { ...deed, basedOnVersion: null }, 'take-out-of-national-barrier', (before) =>
    before.members.some((one) => isSameReference(one, deed.member))
      ? {
          next: { members: before.members.filter((one) => !isSameReference(one, deed.member)) },
          event: 'taken-out',
          changes: [dropMember(before.id, deed.member)],
        }
      : null,
  )

/** Undoes the joining: the national barrier goes, and its barriers are free. The audit log keeps what it was. Refuses a stale version, and one that the public sees. */
export const dissolveNational = async (store: Store, deed: Dissolve): Parted => {
  const orDone = async (refusal: NationalRefusal) =>
    refused<NationalRefusal>((await store.wasDone(deed.formKey)) ? { kind: 'already-done' } : refusal)
  const before = await findNational(store, deed.id)
  if (!before) return orDone({ kind: 'national-gone' })
  if (before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
  if (before.isReleased) return refused({ kind: 'released' })
  const result = await store.commit({
    changes: [dropNational(before), ...before.members.map((member) => dropMember(before.id, member))],
    audit: {
      scope: 'SE',
      actor: deed.actor,
      action: 'dissolve-national-barrier',
      subject: `national-barrier ${deed.id}`,
      at: deed.at.toISOString(),
      before,
    },
    ...(deed.formKey && { formKey: deed.formKey }),
  })
  if (result.ok) return done(before)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused(overtaken(await findNational(store, deed.id)))
}

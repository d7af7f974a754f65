import type { Barrier } from '#shared/plans/plan.ts'
import type { Plans } from '#shared/plans/plans.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { addressNational, answerNational, noteOnNational, releaseNational, saveNational } from './carry-barrier.ts'
import { type AddMembers, addMembers, type JoinBarriers, joinBarriers } from './join-barriers.ts'
import type {
  Address,
  BarrierAnswer,
  BarrierReference,
  JoinedNational,
  NationalBarrier,
  NationalContent,
} from './national-barrier.ts'
import { findNational, joinedBarriers, listNational } from './national-barrier-store.ts'
import type { Doing, NationalDeed, NationalRefusal } from './national-deed.ts'
import type { MayCount, Openness } from './openness.ts'
import { findOpenness, readMayCount } from './openness-store.ts'
import { type Dissolve, dissolveNational, type TakeOut, takeOutBarrier } from './part-barriers.ts'
import { findRaised, raisedInRound } from './raised-barriers.ts'
import { type OpennessRefusal, type SetOpenness, setOpenness } from './set-openness.ts'

type Done = Promise<Outcome<NationalBarrier, NationalRefusal>>

/** Barriers that regions have raised, joined into national ones and carried to the bodies that can move them. */
export type NationalBarriers = {
  /** What regions have raised in a round, in plans that they have adopted: for coordinators only. A read for each region. */
  raised(roundId: string): Promise<Barrier[]>
  /** The barriers behind the references: for coordinators only. A read for each plan. */
  members(references: readonly BarrierReference[]): Promise<{ reference: BarrierReference; barrier: Barrier | null }[]>
  /** All, newest first. One query. */
  list(): Promise<NationalBarrier[]>
  get(id: string): Promise<NationalBarrier | null>
  /** Those that a region's barriers of a round are in, by the id of the region's own. */
  joined(regionCode: string, roundId: string): Promise<Map<string, JoinedNational>>
  join(deed: JoinBarriers): Done
  add(deed: AddMembers): Done
  takeOut(deed: TakeOut): Done
  dissolve(deed: Dissolve): Done
  save(deed: NationalDeed & { content: NationalContent }): Done
  address(deed: NationalDeed & { address: Address }): Done
  answer(deed: NationalDeed & { answer: BarrierAnswer }): Done
  note(deed: Doing & { id: string; text: string }): Done
  release(deed: NationalDeed & { isReleased: boolean }): Done
  /** What a region has said of counting one of its barriers openly; null when nothing. */
  openness(reference: BarrierReference): Promise<Openness | null>
  /** What all regions have said of all theirs. One query. */
  mayCount(): Promise<MayCount>
  setOpenness(deed: SetOpenness): Promise<Outcome<Openness, OpennessRefusal>>
}

/** The national barriers over the plans table. */
export const createNationalBarriers = (store: Store, plans: Pick<Plans, 'inForce'>): NationalBarriers => ({
  raised: (roundId) => raisedInRound(plans, roundId),
  members: (references) => findRaised(plans, references),
  list: () => listNational(store),
  get: (id) => findNational(store, id),
  joined: (regionCode, roundId) => joinedBarriers(store, regionCode, roundId),
  join: (deed) => joinBarriers(store, plans, deed),
  add: (deed) => addMembers(store, plans, deed),
  takeOut: (deed) => takeOutBarrier(store, deed),
  dissolve: (deed) => dissolveNational(store, deed),
  save: (deed) => saveNational(store, deed),
  address: (deed) => addressNational(store, deed),
  answer: (deed) => answerNational(store, deed),
  note: (deed) => noteOnNational(store, deed),
  release: (deed) => releaseNational(store, deed),
  openness: (reference) => findOpenness(store, reference),
  mayCount: () => readMayCount(store),
  setOpenness: (deed) => setOpenness(store, deed),
})

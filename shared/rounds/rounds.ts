import type { Assessment } from '#shared/assessments/assessment.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type ChangeRound, changeRound } from './change-round.ts'
import { type CloseRound, closeRound } from './close-round.ts'
import { type ExtendRegion, extendRegion } from './extend-region.ts'
import { type OpenRound, openRound } from './open-round.ts'
import type { Round } from './round.ts'
import type { ExtensionRefusal, RoundRefusal } from './round-deed.ts'
import { findRound, listRounds } from './round-store.ts'

/** The rounds. */
export type Rounds = {
  /** All rounds, newest first. */
  list(): Promise<Round[]>
  get(id: string): Promise<Round | null>
  /** Opens a round and a mapping of it for every region. */
  open(input: OpenRound): Promise<Outcome<Round, RoundRefusal>>
  /** Changes its dates and target level. */
  change(input: ChangeRound): Promise<Outcome<Round, RoundRefusal>>
  /** Gives one region longer. */
  extend(input: ExtendRegion): Promise<Outcome<Assessment, ExtensionRefusal>>
  /** Closes a round: no region can answer any more. */
  close(input: CloseRound): Promise<Outcome<Round, RoundRefusal>>
}

/** Rounds over the content table, and the mappings of the regions. */
export const createRounds = (store: Store): Rounds => ({
  list: () => listRounds(store),
  get: (id) => findRound(store, id),
  open: (input) => openRound(store, input),
  change: (input) => changeRound(store, input),
  extend: (input) => extendRegion(store, input),
  close: (input) => closeRound(store, input),
})

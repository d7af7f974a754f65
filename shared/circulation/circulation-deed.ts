import type { Actor } from '#shared/platform/store.ts'
import type { Remark } from './circulation.ts'

/** Which plan's circulation somebody in the team changes, who, when, and the key of the form. */
export type CirculationDeed = { regionCode: string; roundId: string; actor: Actor; at: Date; formKey?: string }

/** Why nothing was changed. */
export type CirculationRefusal =
  /** The same form has been carried out already. */
  | { kind: 'already-done' }
  /** The link has ended, or there never was one. */
  | { kind: 'link-ended' }
  | { kind: 'links-full'; most: number }
  | { kind: 'remarks-full'; most: number }
  /** So many remarks came in so few minutes that the next must wait. */
  | { kind: 'too-much-at-once'; minutes: number }
  | { kind: 'remark-gone' }
  | { kind: 'stale-remark'; current: Remark }

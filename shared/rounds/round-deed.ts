import type { Actor } from '#shared/platform/store.ts'

/** Who changes something of a round, when, and the key of the form. */
export type RoundDeed = { actor: Actor; at: Date; formKey?: string }

export type RoundRefusal =
  | { kind: 'round-exists' }
  /** A date comes before the one it must follow. */
  | { kind: 'dates-out-of-order'; date: 'deadline' | 'closesOn' }
  /** The round was changed or closed in between, or is not there. */
  | { kind: 'stale-version' }
  | { kind: 'already-done' }

export type ExtensionRefusal =
  /** The region has no mapping in an open round by that id. */
  | { kind: 'unknown-mapping' }
  | { kind: 'round-closed' }
  /** A region cannot be given less time than the others. */
  | { kind: 'before-closing'; closesOn: string }
  /** The mapping was changed in between. */
  | { kind: 'stale-version' }
  | { kind: 'already-done' }

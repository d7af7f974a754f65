import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'

export type PeopleRefusal =
  | { kind: 'already-member' }
  | { kind: 'invitation-unknown' }
  | { kind: 'invitation-ended' }
  | { kind: 'invitation-for-another'; email: string }
  | { kind: 'last-owner' }
  | { kind: 'stale-version' }
  | { kind: 'already-done' }

/** Who changes something, when, and the key of the form. */
export type PeopleDeed = { actor: Actor; at: Date; formKey?: string }

/** Says why not, unless it is that this very form has been carried out already. */
export const refusedUnlessDone = async (
  store: Store,
  formKey: string | undefined,
  refusal: PeopleRefusal,
): Promise<Outcome<never, PeopleRefusal>> =>
  refused((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)

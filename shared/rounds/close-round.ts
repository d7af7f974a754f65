import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Round } from './round.ts'
import type { RoundDeed, RoundRefusal } from './round-deed.ts'
import { findRound, putRound } from './round-store.ts'

export type CloseRound = RoundDeed & { id: string; version: number }

/** Closes a round: no region can answer any more. Refused when another has changed or closed it. */
export const closeRound = async (
  store: Store,
  { id, version, actor, at, formKey }: CloseRound,
): Promise<Outcome<Round, RoundRefusal>> => {
  const before = await findRound(store, id)
  if (!before) return refused({ kind: 'stale-version' })
  const closed: Round = { ...before, status: 'closed', version: version + 1 }
  const result = await store.commit({
    changes: [putRound(closed)],
    audit: {
      scope: 'SE',
      actor,
      action: 'close-round',
      subject: `round ${id}`,
      at: at.toISOString(),
      before,
      after: closed,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(closed)
  return refused(result.refusal.kind === 'already-done' ? { kind: 'already-done' } : { kind: 'stale-version' })
}

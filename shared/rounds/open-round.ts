import { firstAssessment } from '#shared/assessments/assessment-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import { dateOutOfOrder, type Round } from './round.ts'
import type { RoundDeed, RoundRefusal } from './round-deed.ts'
import { putRound } from './round-store.ts'

export type OpenRound = RoundDeed & { round: Omit<Round, 'status' | 'version'> }

/** Opens a round, and in the same transaction a mapping of it for each of the 21 regions. Refused when the id is taken, and when its dates are not in order. */
export const openRound = async (
  store: Store,
  { round, actor, at, formKey }: OpenRound,
): Promise<Outcome<Round, RoundRefusal>> => {
  const date = dateOutOfOrder(round)
  if (date) return refused({ kind: 'dates-out-of-order', date })
  const opened: Round = { ...round, status: 'open', version: 1 }
  const result = await store.commit({
    changes: [putRound(opened), ...regions.map(({ code }) => firstAssessment(code, opened))],
    audit: {
      scope: 'SE',
      actor,
      action: 'open-round',
      subject: `round ${round.id}`,
      at: at.toISOString(),
      after: opened,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(opened)
  return refused(result.refusal.kind === 'already-done' ? { kind: 'already-done' } : { kind: 'round-exists' })
}

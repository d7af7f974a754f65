import { type Assessment, assessmentStatuses } from '#shared/assessments/assessment.ts'
import { findAssessment, putAssessment } from '#shared/assessments/assessment-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import { dateOutOfOrder, type Round, type RoundDates } from './round.ts'
import type { RoundDeed, RoundRefusal } from './round-deed.ts'
import { findRound, putRound } from './round-store.ts'

export type ChangeRound = RoundDeed & {
  id: string
  basedOnVersion: number
  dates: RoundDates
  /** The national level to aim at; null: the instrument's own. */
  targetLevel: number | null
}

/** A region may save, hand in or be returned in the very moment; the dates do not depend on it, so they are set again on what then stands there. */
const maxTries = 4

/** The region's mapping with the round's new dates. An extension stays as long as it gives the region more time than the others have. */
export const withRoundDates = (before: Assessment, { opensOn, closesOn }: RoundDates): Assessment => {
  const { extension, ...rest } = before
  const version = before.version + 1
  return extension && before.closesOn > closesOn
    ? { ...before, opensOn, version }
    : { ...rest, opensOn, closesOn, version }
}

/**
 * Changes the dates and the target level of an open round, and in the same transaction the dates of its 21 mappings; regions with an extension keep it. Refused when the dates are not in order, and
 * when another has changed or closed the round.
 */
export const changeRound = async (
  store: Store,
  { id, basedOnVersion, dates, targetLevel, actor, at, formKey }: ChangeRound,
): Promise<Outcome<Round, RoundRefusal>> => {
  const date = dateOutOfOrder(dates)
  if (date) return refused({ kind: 'dates-out-of-order', date })
  const before = await findRound(store, id)
  if (!before) return refused({ kind: 'stale-version' })
  const { opensOn, deadline, closesOn } = dates
  const after: Round = { ...before, opensOn, deadline, closesOn, targetLevel, version: basedOnVersion + 1 }
  for (let tries = 1; ; tries += 1) {
    const mappings = await Promise.all(
      regions.map(({ code }) => findAssessment(store, { regionCode: code, roundId: id })),
    )
    const changed = mappings
      .filter((mapping) => mapping !== null)
      .filter((mapping) => mapping.opensOn !== opensOn || mapping.closesOn !== closesOn)
    const result = await store.commit({
      changes: [
        putRound(after),
        ...changed.map((mapping) => putAssessment(withRoundDates(mapping, dates), assessmentStatuses)),
      ],
      audit: {
        scope: 'SE',
        actor,
        action: 'change-round',
        subject: `round ${id}`,
        at: at.toISOString(),
        before,
        after,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
    if (result.refusal.index === 0 || tries === maxTries) return refused({ kind: 'stale-version' })
  }
}

import { type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import {
  assessmentIsUnchanged,
  findAssessment,
  listAnswers,
  type MappingKey,
  putAssessment,
} from '#shared/assessments/assessment-store.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import { withDependants } from '#shared/review/dependants.ts'
import { type MoveEffect, moveEffect, toUnlock } from './move-effect.ts'
import type { Round } from './round.ts'
import { putRound } from './round-store.ts'

export type MoveRound = {
  round: Round
  toVersion: number
  /** What regions that have handed in are told about what is unlocked. */
  message: string
  actor: Actor
  at: Date
  formKey?: string
}

export type MoveRefusal =
  /** The version is not published, or not newer than the round's. */
  | { kind: 'no-such-version' }
  /** It is closed, or its last day has passed: nobody could answer what is new. */
  | { kind: 'round-over' }
  /** The round was changed in between, or a region handed in in the very moment. */
  | { kind: 'changed-meanwhile' }
  | { kind: 'already-done' }

/** The questions that were unlocked in a region's mapping. */
export type Unlocked = { regionCode: string; indicatorIds: string[] }

/** Rounds and newer versions of their instruments. */
export type RoundMoves = {
  /** What the version would do to each region's answers in the round, by the regions' order. `next` may be a draft. 42 reads. */
  effects(round: Round, next: Instrument): Promise<MoveEffect[]>
  /** Moves an open round to a newer published version. Gives the questions that it unlocked in mappings that were handed in, by region. */
  move(input: MoveRound): Promise<Outcome<Unlocked[], MoveRefusal>>
}

/** A mapping that is handed in, with what must be answered again unlocked; one that was accepted goes back to handed in. */
const withUnlocked = (
  before: Assessment,
  effect: MoveEffect,
  next: Instrument,
  { message, actor, at }: MoveRound,
): Assessment => {
  const ids = toUnlock(effect)
  // What is asked depending on them can become asked once they are answered.
  const withThem = ids.flatMap((id) => withDependants(next, id))
  const known = new Set(indicatorsOf(next).map(({ id }) => id))
  const { acceptedAt: _at, acceptedBy: _by, ...rest } = before
  return {
    ...rest,
    status: 'submitted',
    version: before.version + 1,
    unlockedIds: [...new Set([...(before.unlockedIds ?? []).filter((id) => known.has(id)), ...withThem])],
    unlocks: {
      ...before.unlocks,
      ...Object.fromEntries(ids.map((id) => [id, { message, at: at.toISOString(), by: actor }])),
    },
  }
}

type Standing = { assessment: Assessment; effect: MoveEffect }

/** Each mapping as it was read: written where something is unlocked, and held where nothing is, so that what was shown is what happens. */
const mappingChange = ({ assessment, effect }: Standing, next: Instrument, input: MoveRound): Change => {
  if (!isHandedIn(assessment) || toUnlock(effect).length === 0) return assessmentIsUnchanged(assessment)
  return putAssessment(withUnlocked(assessment, effect, next, input), [assessment.status])
}

const standingOf = async (
  store: Store,
  instruments: Pick<Instruments, 'get'>,
  key: MappingKey,
  { round, next }: { round: Round; next: Instrument },
): Promise<Standing | null> => {
  const [assessment, stored] = await Promise.all([findAssessment(store, key), listAnswers(store, key)])
  if (!assessment) return null
  const oldest = Math.min(round.instrumentVersion, ...stored.map(({ instrumentVersion }) => instrumentVersion))
  const numbers = Array.from({ length: Math.max(0, next.version - oldest) }, (_, index) => oldest + index)
  const versions = await Promise.all(numbers.map((version) => instruments.get(next.id, version)))
  return { assessment, effect: moveEffect([...versions, next], assessment, stored) }
}

/** Rounds over the content table, with the mappings of all regions. */
export const createRoundMoves = (store: Store, instruments: Pick<Instruments, 'find' | 'get'>): RoundMoves => {
  const standings = async (round: Round, next: Instrument): Promise<Standing[]> =>
    (
      await Promise.all(
        regions.map(({ code }) =>
          standingOf(store, instruments, { regionCode: code, roundId: round.id }, { round, next }),
        ),
      )
    ).filter((standing) => standing !== null)

  const problemOf = (round: Round, next: Instrument | null, at: Date): MoveRefusal | null => {
    if (!next || next.version <= round.instrumentVersion) return { kind: 'no-such-version' }
    return round.status === 'closed' || round.closesOn < swedishDay(at) ? { kind: 'round-over' } : null
  }

  return {
    effects: async (round, next) => (await standings(round, next)).map(({ effect }) => effect),

    /**
     * One transaction: the round with its new version, what is unlocked in mappings that are handed in, the other mappings as they were seen, and the audit line. The regions' answers
     * are not touched: they stay under the version that they were given in, and are set against the new one when they are read.
     */
    async move(input) {
      const { round, toVersion, actor, at, formKey } = input
      const next = await instruments.find(round.instrumentId, toVersion)
      const problem = problemOf(round, next, at)
      if (problem || !next)
        return refused(
          (await store.wasDone(formKey)) ? { kind: 'already-done' } : (problem ?? { kind: 'no-such-version' }),
        )
      const moved: Round = { ...round, instrumentVersion: toVersion, version: round.version + 1 }
      const before = await standings(round, next)
      const unlocked = before
        .filter(({ assessment }) => isHandedIn(assessment))
        .map(({ effect }): Unlocked => ({ regionCode: effect.regionCode, indicatorIds: toUnlock(effect) }))
      const result = await store.commit({
        changes: [putRound(moved), ...before.map((standing) => mappingChange(standing, next, input))],
        audit: {
          scope: 'SE',
          actor,
          action: 'move-round',
          subject: `round ${round.id}`,
          at: at.toISOString(),
          before: { instrumentVersion: round.instrumentVersion },
          after: {
            instrumentVersion: toVersion,
            unlocked: Object.fromEntries(unlocked.map(({ regionCode, indicatorIds }) => [regionCode, indicatorIds])),
          },
        },
        ...(formKey && { formKey }),
      })
      if (result.ok) return done(unlocked.filter(({ indicatorIds }) => indicatorIds.length > 0))
      return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'changed-meanwhile' })
    },
  }
}

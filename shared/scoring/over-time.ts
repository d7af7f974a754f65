import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { type Area, type Indicator, type Instrument, indicatorsOf, type Level } from '#shared/instruments/instrument.ts'
import type { Round } from '#shared/rounds/round.ts'
import { areaScores, countedLevel, totalScore } from './score.ts'

/** A region's answers in one round, held against the version of the instrument that the rounds are compared in. */
export type RoundToCompare = {
  round: Pick<Round, 'id' | 'title' | 'instrumentVersion'>
  given: Pick<GivenAnswers, 'answers'>
}

/** Rounds side by side, oldest first. Scores in percent; null where nothing in it had a level in that round. */
export type OverTime = {
  rounds: RoundToCompare['round'][]
  /** How many indicators all the rounds share, of how many in the version they are compared in. */
  sharedCount: number
  indicatorCount: number
  total: (number | null)[]
  /** Areas without a shared indicator are left out. */
  areas: { area: Area; percents: (number | null)[]; indicators: { indicator: Indicator; levels: SeenLevel[] }[] }[]
}

/** The level in a round, or why there is none. */
export type SeenLevel = Level | 'not-applicable' | 'missing'

/**
 * The ids of the newest version's indicators that ask what an indicator of the oldest asked: kept in every version between, whatever they were called.
 * @param versions One after another, oldest first.
 */
export const keptSince = (versions: readonly Instrument[]): ReadonlySet<string> => {
  const [oldest, ...later] = versions
  if (!oldest) throw new Error('no version of the instrument')
  let kept: ReadonlySet<string> = new Set(indicatorsOf(oldest).map(({ id }) => id))
  for (const { lineage } of later) {
    const before = kept
    kept = new Set(
      Object.entries(lineage?.origins ?? {})
        .filter(([, { kind, from }]) => kind === 'kept' && from.some((id) => before.has(id)))
        .map(([id]) => id),
    )
  }
  return kept
}

/** The instrument with these of its indicators alone; areas without any are left out. */
export const onlyShared = (instrument: Instrument, shared: ReadonlySet<string>): Instrument => ({
  ...instrument,
  areas: instrument.areas
    .map((area) => ({ ...area, indicators: area.indicators.filter(({ id }) => shared.has(id)) }))
    .filter(({ indicators }) => indicators.length > 0),
})

/**
 * Sets rounds side by side over the indicators that all of them share, weighed as in the newest version. An indicator that was not asked, not applicable or without answer
 * in a round is left out of that round's score, as always.
 * @param versions The instrument from the oldest version that a round used to the one compared in, oldest first.
 * @param rounds Oldest first.
 */
export const compareRounds = (versions: readonly Instrument[], rounds: readonly RoundToCompare[]): OverTime => {
  const newest = versions.at(-1)
  if (!newest) throw new Error('no version of the instrument')
  const oldestUsed = Math.min(...rounds.map(({ round }) => round.instrumentVersion), newest.version)
  const kept = keptSince(versions.filter(({ version }) => version >= oldestUsed))
  const shared = new Set(
    indicatorsOf(newest)
      .filter(({ id, answerForm }) => answerForm === 'level' && kept.has(id))
      .map(({ id }) => id),
  )
  const instrument = onlyShared(newest, shared)
  const known = rounds.map(({ given }) => byIndicator(given.answers))
  const scores = known.map((answers) => new Map(areaScores(instrument, answers).map((one) => [one.area.id, one])))
  return {
    rounds: rounds.map(({ round }) => round),
    sharedCount: shared.size,
    indicatorCount: indicatorsOf(newest).filter(({ answerForm }) => answerForm === 'level').length,
    total: known.map((answers) => totalScore(instrument, answers).scorePercent),
    areas: instrument.areas.map((area) => ({
      area,
      percents: scores.map((byArea) => byArea.get(area.id)?.scorePercent ?? null),
      indicators: area.indicators.map((indicator) => ({
        indicator,
        levels: known.map((answers) => countedLevel(answers.get(indicator.id))),
      })),
    })),
  }
}

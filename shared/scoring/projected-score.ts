import type { Answer } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import {
  type Area,
  findIndicator,
  type Indicator,
  type Instrument,
  type Level,
} from '#shared/instruments/instrument.ts'
import type { Action } from '#shared/plans/plan.ts'
import { areaScores, countedLevel, type Score, totalScore } from './score.ts'

/** An action that would lift its indicator. Of several on one indicator the one that reaches highest counts. */
export type Lift = { action: Action; area: Area; indicator: Indicator; from: Level; to: Level }

/**
 * An action that changes nothing in the projection: it is cancelled, is the region's own and so names no level, concerns an indicator that has no level (or is not asked),
 * reaches no higher than where the region stands, or another on the same indicator reaches as high.
 */
export type WithoutLift = {
  action: Action
  why: 'cancelled' | 'names-no-level' | 'no-level-now' | 'reached-already' | 'other-reaches'
}

/** What the scores become if the actions of the plan reach their levels. */
export type Projection = {
  areas: (Score & { area: Area })[]
  total: Score
  lifts: Lift[]
  withoutLift: WithoutLift[]
}

/** Levels come from the instrument, whose schema holds 0 to 4. */
const reachOf = ({ actions }: Indicator, proposalId: string): Level | null =>
  actions.find(({ id }) => id === proposalId)?.reach ?? null

const liftOf = (
  asked: Instrument,
  answers: ReadonlyMap<string, Answer>,
  action: Action,
): { lift: Lift } | { why: WithoutLift['why'] } => {
  if (action.status === 'cancelled') return { why: 'cancelled' }
  if (action.origin.kind === 'own') return { why: 'names-no-level' }
  const found = findIndicator(asked, action.origin.indicatorId)
  const from = countedLevel(answers.get(action.origin.indicatorId))
  if (!found || typeof from === 'string') return { why: 'no-level-now' }
  const to = reachOf(found.indicator, action.origin.proposalId)
  if (to === null) return { why: 'names-no-level' }
  return to > from ? { lift: { action, ...found, from, to } } : { why: 'reached-already' }
}

/**
 * Projects the scores: an indicator with a level is lifted to the level that a proposed action in the plan helps to reach. Only what has a level now is lifted, and only
 * upwards, so that no score is ever lowered: a level where there was none would be a new term, and could be. Which indicators are asked is taken as it is now.
 */
export const projectScore = (asked: Instrument, answers: readonly Answer[], actions: readonly Action[]): Projection => {
  const known = byIndicator(answers)
  const highest = new Map<string, Lift>()
  const withoutLift: WithoutLift[] = []
  for (const action of actions) {
    const found = liftOf(asked, known, action)
    if ('why' in found) {
      withoutLift.push({ action, why: found.why })
      continue
    }
    const { lift } = found
    const other = highest.get(lift.indicator.id)
    if (other && other.to >= lift.to) withoutLift.push({ action, why: 'other-reaches' })
    else {
      if (other) withoutLift.push({ action: other.action, why: 'other-reaches' })
      highest.set(lift.indicator.id, lift)
    }
  }
  const lifted = new Map(
    answers.map((answer) => {
      const lift = highest.get(answer.indicatorId)
      return [answer.indicatorId, lift ? { ...answer, level: lift.to } : answer]
    }),
  )
  return {
    areas: areaScores(asked, lifted),
    total: totalScore(asked, lifted),
    lifts: [...highest.values()],
    withoutLift,
  }
}

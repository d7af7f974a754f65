import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import type { FollowUps } from '#shared/follow-up/follow-ups.ts'
import { newestOf } from '#shared/follow-up/following.ts'
import { statesOf } from '#shared/follow-up/state.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Action, PlanContents } from '#shared/plans/plan.ts'
import type { Plans } from '#shared/plans/plans.ts'
import { visiblePlan } from '#shared/plans/visible-plan.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Review } from '#shared/review/review.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import { projectScore } from '#shared/scoring/projected-score.ts'
import { countedLevel, totalScore } from '#shared/scoring/score.ts'
import { targetLevelOf } from '#shared/scoring/target-level.ts'
import type { PaperSource, Standing } from './paper-source.ts'

export type PaperStores = {
  rounds: Pick<Rounds, 'get'>
  plans: Pick<Plans, 'get' | 'inForce'>
  followUps: Pick<FollowUps, 'following'>
  assessments: Pick<Assessments, 'get' | 'answers'>
  review: Pick<Review, 'inForce'>
  instruments: Pick<Instruments, 'get'>
}

/** Which plan, for whom, and the Swedish day from which delays count. */
export type PaperReading = { regionCode: string; roundId: string; isForRegion: boolean; today: string }

const standingOf = (
  { asked, answers }: Pick<GivenAnswers, 'asked' | 'answers'>,
  actions: readonly Action[],
  targetLevel: number,
): Standing => {
  const known = byIndicator(answers)
  const levels = indicatorsOf(asked)
    .filter(({ answerForm }) => answerForm === 'level')
    .map(({ id }) => countedLevel(known.get(id)))
    .filter((level) => level !== 'not-applicable')
  return {
    scorePercent: totalScore(asked, known).scorePercent,
    projectedPercent: projectScore(asked, answers, actions).total.scorePercent,
    targetLevel,
    reachedCount: levels.filter((level) => typeof level === 'number' && level >= targetLevel).length,
    askedCount: levels.length,
  }
}

/** How an adopted plan goes. Who works in the region now is left out: it changes no state (state.ts). */
const goingOf = async (
  { followUps }: PaperStores,
  { plan, actions }: PlanContents,
  { regionCode, roundId, today }: PaperReading,
): Promise<Pick<PaperSource, 'actions' | 'states' | 'newest'>> => {
  if (plan.status === 'draft') return { actions, states: null, newest: new Map() }
  const following = await followUps.following(regionCode, roundId)
  const newest = newestOf(following)
  const current = withFollowUps(actions, newest)
  const memberIds = new Set(current.map(({ responsibleId }) => responsibleId))
  return { actions: current, states: statesOf(current, { newest, rhythm: following.rhythm, memberIds, today }), newest }
}

/** What a paper is made of: the plan as the reader sees it, how it goes, and where the region stands where she may see that. Null when there is no such plan for her. Six reads. */
export const readPlanPaper = async (stores: PaperStores, reading: PaperReading): Promise<PaperSource | null> => {
  const { regionCode, roundId, isForRegion } = reading
  const region = findRegion(regionCode)
  const [round, contents, assessment] = await Promise.all([
    stores.rounds.get(roundId),
    visiblePlan(stores, { regionCode, roundId, isTeam: isForRegion }),
    stores.assessments.get(regionCode, roundId),
  ])
  if (!region || round?.kind !== 'mapping' || !contents) return null
  const given = isForRegion
    ? await stores.assessments.answers(regionCode, round)
    : isHandedIn(assessment)
      ? await stores.review.inForce({ regionCode, round, assessment })
      : null
  const [going, instrument] = await Promise.all([
    goingOf(stores, contents, reading),
    given?.instrument ?? stores.instruments.get(round.instrumentId, round.instrumentVersion),
  ])
  const target = targetLevelOf(instrument, round, assessment).level
  return {
    region,
    round,
    instrument,
    plan: contents.plan,
    barriers: contents.barriers,
    ...going,
    standing: given && standingOf(given, going.actions, target),
  }
}

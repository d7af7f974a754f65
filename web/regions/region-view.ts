import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import { mappingProgress } from '#shared/assessments/progress.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import { isPartlyUnlocked } from '#shared/review/sign-off.ts'
import type { Round } from '#shared/rounds/round.ts'

/** Where a region stands in one round. */
export type RoundState = {
  round: Round
  status: Assessment['status'] | 'not-begun'
  answeredCount: number
  indicatorCount: number
  percent: number
  returnMessage: string | null
  /** How many questions the coordinator has unlocked. */
  unlockedCount: number
  plan: 'none' | 'draft' | 'adopted'
  actionCount: number
}

/** What the region should do next, and in which round. */
export type NextStep = {
  kind:
    | 'begin-mapping'
    | 'go-on-mapping'
    | 'mend-mapping'
    | 'sign-unlocked'
    | 'hand-in'
    | 'begin-plan'
    | 'go-on-plan'
    | 'report-counts'
    | 'wait'
  round: Round | null
  leftCount: number
}

/** Puts together where a region stands in a round from what is stored. */
export const roundStateOf = (
  round: Round,
  instrument: Instrument,
  assessment: Assessment | null,
  answers: readonly Answer[],
  plan: PlanContents | null,
): RoundState => {
  const { answeredCount, indicatorCount, percent } = mappingProgress(instrument, answers)
  const isUntouched = assessment?.status === 'open' && answers.length === 0
  return {
    round,
    status: !assessment || isUntouched ? 'not-begun' : assessment.status,
    answeredCount,
    indicatorCount,
    percent,
    returnMessage: assessment?.status === 'returned' ? (assessment.returnMessage ?? null) : null,
    unlockedCount: assessment && isPartlyUnlocked(assessment) ? (assessment.unlockedIds?.length ?? 0) : 0,
    plan: plan?.plan.status ?? 'none',
    actionCount: plan?.actions.length ?? 0,
  }
}

const stepIn = ({
  status,
  plan,
  answeredCount,
  indicatorCount,
  round,
  unlockedCount,
}: RoundState): NextStep['kind'] => {
  const isIn = status === 'submitted' || status === 'accepted'
  if (!isIn && round.status === 'open') {
    if (status === 'not-begun') return 'begin-mapping'
    if (status === 'returned') return 'mend-mapping'
    return answeredCount === indicatorCount ? 'hand-in' : 'go-on-mapping'
  }
  if (!isIn) return 'wait'
  if (unlockedCount > 0 && round.status === 'open') return 'sign-unlocked'
  if (plan === 'none') return 'begin-plan'
  return plan === 'draft' ? 'go-on-plan' : 'report-counts'
}

/** The one thing to do next: in the newest round, by what is missing first: mapping, then plan, then statistics. */
export const nextStepOf = ([newest]: readonly RoundState[]): NextStep =>
  newest
    ? { kind: stepIn(newest), round: newest.round, leftCount: newest.indicatorCount - newest.answeredCount }
    : { kind: 'wait', round: null, leftCount: 0 }

import { type Assessment, answerableStatuses } from '#shared/assessments/assessment.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { WebDeps } from '../deps.ts'

/** One region's mapping in one round, with all that its pages need. */
/** Why nothing can be changed: it is handed in, the round is closed, or today is before its first day or after its last. */
export type Lock = 'submitted' | 'round-closed' | 'not-open-yet' | 'too-late'

export type Mapping = GivenAnswers & {
  region: Region
  round: Round
  assessment: Assessment
  /** Null when it can be changed. Single indicators may be unlocked all the same (Assessment.unlockedIds). */
  lock: Lock | null
}

const lockOf = (assessment: Assessment, round: Round, today: string): Lock | null => {
  if (!answerableStatuses.some((status) => status === assessment.status)) return 'submitted'
  if (round.status === 'closed') return 'round-closed'
  if (today < assessment.opensOn) return 'not-open-yet'
  return today > assessment.closesOn ? 'too-late' : null
}

/** The round that the address names, or null. */
export const findRound = (deps: WebDeps, roundId: string): Promise<Round | null> =>
  /^[\w-]{1,64}$/.test(roundId) ? deps.rounds.get(roundId) : Promise.resolve(null)

/** The mapping that the address names, or null. Three reads, two of them side by side. */
export const findMapping = async ({
  deps,
  region,
  params,
  now,
}: {
  deps: WebDeps
  now: Date
  region: Region
  params: { round: string }
}): Promise<Mapping | null> => {
  const round = await findRound(deps, params.round)
  if (!round) return null
  const [assessment, given] = await Promise.all([
    deps.assessments.get(region.code, round.id),
    deps.assessments.answers(region.code, round),
  ])
  if (!assessment) return null
  return { ...given, region, round, assessment, lock: lockOf(assessment, round, swedishDay(now)) }
}

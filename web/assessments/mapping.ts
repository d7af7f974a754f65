import { type Assessment, answerableStatuses } from '#shared/assessments/assessment.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import type { Area } from '#shared/instruments/instrument.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { WebDeps } from '../deps.ts'

/** Why nothing can be changed: it is handed in, the round is closed, or today is before its first day or after its last. */
export type Lock = 'submitted' | 'round-closed' | 'not-open-yet' | 'too-late'

/** One region's mapping in one round, with all that its pages need. */
export type Mapping = GivenAnswers & {
  region: Region
  round: Round
  assessment: Assessment
  /** Null when it can be changed. Single indicators may be unlocked all the same (canAnswer). */
  lock: Lock | null
}

const timeLock = (assessment: Assessment, round: Round, today: string): Lock | null => {
  if (round.status === 'closed') return 'round-closed'
  if (today < assessment.opensOn) return 'not-open-yet'
  return today > assessment.closesOn ? 'too-late' : null
}

const lockOf = (assessment: Assessment, round: Round, today: string): Lock | null => {
  if (answerableStatuses.some((status) => status === assessment.status)) return timeLock(assessment, round, today)
  // What is unlocked is held by the dates too, so they are said first where they matter.
  const isPartlyUnlocked = assessment.status === 'submitted' && (assessment.unlockedIds ?? []).length > 0
  return (isPartlyUnlocked && timeLock(assessment, round, today)) || 'submitted'
}

/** Whether the indicator can be answered now: all of the mapping can, or the coordinator has unlocked this one. Saving holds the same (save-answer.ts). */
export const canAnswer = ({ lock, assessment }: Pick<Mapping, 'lock' | 'assessment'>, indicatorId: string): boolean =>
  lock === null ||
  (lock === 'submitted' && assessment.status === 'submitted' && (assessment.unlockedIds ?? []).includes(indicatorId))

const isRoundId = (id: string) => /^[\w-]{1,64}$/.test(id)

/** The round that the address names, or null. */
export const findRound = (deps: WebDeps, roundId: string): Promise<Round | null> =>
  isRoundId(roundId) ? deps.rounds.get(roundId) : Promise.resolve(null)

type Asking = { deps: WebDeps; now: Date; region: Region; params: { round: string } }

const mappingOf = async ({ deps, region, now }: Asking, round: Round, area?: Area): Promise<Mapping | null> => {
  const [assessment, given] = await Promise.all([
    deps.assessments.get(region.code, round.id),
    area ? deps.assessments.answersIn(region.code, round, area) : deps.assessments.answers(region.code, round),
  ])
  if (!assessment) return null
  return { ...given, region, round, assessment, lock: lockOf(assessment, round, swedishDay(now)) }
}

/** Interviews are the coordinator's own: to a region, and on every page of a mapping, their rounds do not exist. */
const isRegions = (round: Round | null | undefined): round is Round => !!round && round.kind !== 'interview'

/** The round that the address names, if regions answer it; null otherwise. */
export const findRegionsRound = async (deps: WebDeps, roundId: string): Promise<Round | null> => {
  const round = await findRound(deps, roundId)
  return isRegions(round) ? round : null
}

/** The mapping or survey that the address names, or null. Three reads, two of them side by side. */
export const findMapping = async (asking: Asking): Promise<Mapping | null> => {
  const round = await findRegionsRound(asking.deps, asking.params.round)
  return round && mappingOf(asking, round)
}

/** The interview with the region that the address names, or null. Three reads, two of them side by side. */
export const findInterview = async (asking: Asking): Promise<Mapping | null> => {
  const round = await findRound(asking.deps, asking.params.round)
  return round?.kind === 'interview' ? mappingOf(asking, round) : null
}

/** What the region answered in the newest earlier round of the same instrument, held against the version that is asked now. */
export type EarlierRound = { round: Round; given: GivenAnswers }

const roundBefore = (rounds: readonly Round[], round: Round): Round | undefined =>
  rounds
    .filter(
      ({ id, instrumentId, opensOn }) =>
        id !== round.id && instrumentId === round.instrumentId && opensOn < round.opensOn,
    )
    .toSorted((a, b) => b.opensOn.localeCompare(a.opensOn))[0]

const areaOf = async (deps: WebDeps, round: Round, areaId: string): Promise<Area | null> => {
  const instrument = await deps.instruments.get(round.instrumentId, round.instrumentVersion)
  return instrument.areas.find(({ id }) => id === areaId) ?? null
}

/** The mapping as far as one area of it is concerned (Assessments.answersIn), or null. Three reads, two of them side by side. */
export const findAreaMapping = async (
  asking: Asking,
  areaId: string,
): Promise<{ mapping: Mapping; area: Area } | null> => {
  const round = await findRegionsRound(asking.deps, asking.params.round)
  const area = round && (await areaOf(asking.deps, round, areaId))
  const mapping = area && (await mappingOf(asking, round, area))
  return mapping && { mapping, area }
}

/** The same with what the region answered in the round before, or null. Four reads, three of them side by side. */
export const findAreaAndEarlier = async (
  asking: Asking,
  areaId: string,
): Promise<{ mapping: Mapping; area: Area; earlier: EarlierRound | null } | null> => {
  const { deps, region, params } = asking
  const rounds = isRoundId(params.round) ? await deps.rounds.list() : []
  const round = rounds.find(({ id }) => id === params.round)
  const area = isRegions(round) ? await areaOf(deps, round, areaId) : null
  if (!round || !area) return null
  const before = roundBefore(rounds, round)
  const { instrumentId, instrumentVersion } = round
  const [mapping, given] = await Promise.all([
    mappingOf(asking, round, area),
    before && deps.assessments.answersIn(region.code, { id: before.id, instrumentId, instrumentVersion }, area),
  ])
  return mapping && { mapping, area, earlier: before && given ? { round: before, given } : null }
}

import { type Answer, type Assessment, answerableStatuses } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Round } from '#shared/instruments/round.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { WebDeps } from '../deps.ts'

/** One region's mapping in one round, with all that its pages need. */
export type Mapping = {
  region: Region
  round: Round
  instrument: Instrument
  assessment: Assessment
  answers: Answer[]
  /** Why nothing can be changed, or null when it can. */
  lock: 'submitted' | 'round-closed' | null
}

/** The round that the address names, or null. */
export const findRound = (deps: WebDeps, roundId: string): Promise<Round | null> =>
  /^[\w-]{1,64}$/.test(roundId) ? deps.rounds.get(roundId) : Promise.resolve(null)

/** The mapping that the address names, or null. Four reads, two at a time. */
export const findMapping = async ({
  deps,
  region,
  params,
}: {
  deps: WebDeps
  region: Region
  params: { round: string }
}): Promise<Mapping | null> => {
  const round = await findRound(deps, params.round)
  if (!round) return null
  const [instrument, assessment, answers] = await Promise.all([
    deps.instruments.get(round.instrumentId, round.instrumentVersion),
    deps.assessments.get(region.code, round.id),
    deps.assessments.answers(region.code, round.id),
  ])
  if (!assessment) return null
  const isAnswerable = answerableStatuses.some((status) => status === assessment.status)
  return {
    region,
    round,
    instrument,
    assessment,
    answers,
    lock: !isAnswerable ? 'submitted' : round.status === 'closed' ? 'round-closed' : null,
  }
}

import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import type { Instrument, InstrumentKind } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { type AreaResult, distribution, shareWithout } from './distribution.ts'
import { minAnswers, type Share } from './share.ts'

/** The kinds of questionnaires whose results are published as shares. */
export type SurveyKind = Exclude<InstrumentKind, 'mapping'>

/** What anyone may know of a round of a survey or of interviews. */
export type RoundResult = {
  round: Round
  instrument: Instrument
  /** How many have handed in, or how many interviews are finished; null when they are fewer than five. */
  count: number | null
  areas: AreaResult[]
  /** Those that today have no collected information on their website (the question that the survey of 2021 is compared by); null where that cannot be said. */
  withoutInformation: Share | null
}

/** The question that asks what the survey of 2021 published a figure on. */
const informationQuestion = { instrumentId: 'survey', indicatorId: 'A1', optionId: 'collected' } as const

type Sources = { assessments: Pick<Assessments, 'get' | 'answers'>; instruments: Pick<Instruments, 'get'> }

/** The newest round of the kind that has begun by that Swedish day, or null. */
export const newestOf = (rounds: readonly Round[], kind: SurveyKind, today: string): Round | null =>
  rounds
    .filter((round) => round.kind === kind && round.opensOn <= today)
    .toSorted((a, b) => b.opensOn.localeCompare(a.opensOn))[0] ?? null

/** Counts a round. 21 reads, and one more for each region that has handed in. */
export const readRoundResult = async ({ assessments, instruments }: Sources, round: Round): Promise<RoundResult> => {
  const [instrument, ...given] = await Promise.all([
    instruments.get(round.instrumentId, round.instrumentVersion),
    ...regions.map(async ({ code }) =>
      isHandedIn(await assessments.get(code, round.id)) ? await assessments.answers(code, round) : null,
    ),
  ])
  const finished = given.filter((one) => one !== null)
  return {
    round,
    instrument,
    count: finished.length < minAnswers ? null : finished.length,
    areas: distribution(instrument, finished) ?? [],
    withoutInformation:
      instrument.id === informationQuestion.instrumentId
        ? shareWithout(instrument, finished, informationQuestion)
        : null,
  }
}

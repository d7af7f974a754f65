import type { Area } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Answer, Assessment } from './assessment.ts'
import { findAssessment, listAnswers, listAnswerVersions } from './assessment-store.ts'
import { formerIds } from './former-ids.ts'
import { type GivenAnswers, giveAnswers, versionsFor } from './given-answers.ts'
import { type RestoreAnswer, type RestoreAnswerRefusal, restoreAnswer } from './restore-answer.ts'
import { type SaveAnswer, type SaveAnswerRefusal, saveAnswer } from './save-answer.ts'

/** The regions' mappings and their answers. */
export type Assessments = {
  /** The region's mapping in the round; null when the round does not exist. */
  get(regionCode: string, roundId: string): Promise<Assessment | null>
  /** All answers that are saved, half-done ones too, held against the version of the instrument that the round uses. One query. */
  answers(regionCode: string, round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>): Promise<GivenAnswers>
  /**
   * The same for the questions of one area only: what is said of other areas is not to be used. One query for each letter that its questions have begun with; all
   * answers where one of its questions depends on others.
   */
  answersIn(
    regionCode: string,
    round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>,
    area: Area,
  ): Promise<GivenAnswers>
  /** Every version of the answer to one indicator, newest first. One query. */
  answerVersions(regionCode: string, roundId: string, indicatorId: string): Promise<Answer[]>
  saveAnswer(input: SaveAnswer): Promise<Outcome<Answer, SaveAnswerRefusal>>
  restoreAnswer(input: RestoreAnswer): Promise<Outcome<Answer, RestoreAnswerRefusal>>
}

/** Mappings over the regions table; opening a round makes one for each region (shared/rounds/rounds.ts). */
export const createAssessments = (store: Store, instruments: Pick<Instruments, 'get'>): Assessments => ({
  get: (regionCode, roundId) => findAssessment(store, { regionCode, roundId }),
  answers: async (regionCode, round) => {
    const stored = await listAnswers(store, { regionCode, roundId: round.id })
    return giveAnswers(await versionsFor(instruments, round, stored), stored)
  },
  async answersIn(regionCode, round, area) {
    if (area.indicators.some(({ askedWhen }) => askedWhen !== null)) return this.answers(regionCode, round)
    const instrument = await instruments.get(round.instrumentId, round.instrumentVersion)
    const ids = await formerIds(
      instruments,
      instrument,
      area.indicators.map(({ id }) => id),
    )
    const letters = [...new Set(ids.map((id) => id.charAt(0)))]
    const key = { regionCode, roundId: round.id }
    const stored = (await Promise.all(letters.map((letter) => listAnswers(store, key, letter)))).flat()
    return giveAnswers(await versionsFor(instruments, round, stored), stored)
  },
  answerVersions: (regionCode, roundId, indicatorId) => listAnswerVersions(store, { regionCode, roundId }, indicatorId),
  saveAnswer: (input) => saveAnswer(store, input),
  restoreAnswer: (input) => restoreAnswer(store, input),
})

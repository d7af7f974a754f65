import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Answer, Assessment } from './assessment.ts'
import { findAssessment, listAnswers, listAnswerVersions } from './assessment-store.ts'
import { type GivenAnswers, giveAnswers, versionsFor } from './given-answers.ts'
import { type RestoreAnswer, type RestoreAnswerRefusal, restoreAnswer } from './restore-answer.ts'
import { type SaveAnswer, type SaveAnswerRefusal, saveAnswer } from './save-answer.ts'

/** The regions' mappings and their answers. */
export type Assessments = {
  /** The region's mapping in the round; null when the round does not exist. */
  get(regionCode: string, roundId: string): Promise<Assessment | null>
  /** All answers that are saved, half-done ones too, held against the version of the instrument that the round uses. One query. */
  answers(regionCode: string, round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>): Promise<GivenAnswers>
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
  answerVersions: (regionCode, roundId, indicatorId) => listAnswerVersions(store, { regionCode, roundId }, indicatorId),
  saveAnswer: (input) => saveAnswer(store, input),
  restoreAnswer: (input) => restoreAnswer(store, input),
})

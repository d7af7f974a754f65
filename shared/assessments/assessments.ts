import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Answer, Assessment } from './assessment.ts'
import { findAssessment, listAnswers } from './assessment-store.ts'
import { type ReturnAssessment, type ReturnRefusal, returnAssessment } from './return-assessment.ts'
import { type SaveAnswer, type SaveAnswerRefusal, saveAnswer } from './save-answer.ts'
import { type SubmitAssessment, type SubmitRefusal, submitAssessment } from './submit-assessment.ts'

/** The regions' mappings and their answers. */
export type Assessments = {
  /** The region's mapping in the round; null when the round does not exist. */
  get(regionCode: string, roundId: string): Promise<Assessment | null>
  /** All answers that are saved, half-done ones too. One query. */
  answers(regionCode: string, roundId: string): Promise<Answer[]>
  saveAnswer(input: SaveAnswer): Promise<Outcome<Answer, SaveAnswerRefusal>>
  submit(input: SubmitAssessment): Promise<Outcome<Assessment, SubmitRefusal>>
  returnToRegion(input: ReturnAssessment): Promise<Outcome<Assessment, ReturnRefusal>>
}

/** Mappings over the regions table; opening a round makes one for each region (shared/instruments/rounds.ts). */
export const createAssessments = (store: Store): Assessments => ({
  get: (regionCode, roundId) => findAssessment(store, { regionCode, roundId }),
  answers: (regionCode, roundId) => listAnswers(store, { regionCode, roundId }),
  saveAnswer: (input) => saveAnswer(store, input),
  submit: (input) => submitAssessment(store, input),
  returnToRegion: (input) => returnAssessment(store, input),
})

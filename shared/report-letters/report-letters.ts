import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type AnswerCorrection, type AnswerCorrectionRefusal, answerCorrection } from './answer-correction.ts'
import { type AnswerObservation, type AnswerObservationRefusal, answerObservation } from './answer-observation.ts'
import type { Correction, CorrectionContent } from './correction.ts'
import { listCorrections, listObservations } from './letter-store.ts'
import type { Observation } from './observation.ts'
import { sendCorrection, type TooMuchAtOnce } from './send-correction.ts'
import { type SendObservation, sendObservation } from './send-observation.ts'

/** What is said about reports: readers' corrections to the coordinator, and the coordinator's observations to regions, each with its answer. */
export type ReportLetters = {
  /** All, the newest first. */
  corrections(): Promise<Correction[]>
  sendCorrection(input: {
    content: CorrectionContent
    at: Date
    formKey: string
  }): Promise<Outcome<null, TooMuchAtOnce>>
  answerCorrection(
    input: AnswerCorrection,
  ): Promise<Outcome<{ correction: Correction; email: string | null }, AnswerCorrectionRefusal>>
  /** Those sent to a region, or with null to all, the newest first. */
  observations(regionCode: string | null): Promise<Observation[]>
  sendObservation(input: SendObservation): Promise<Outcome<Observation, { kind: 'already-done' }>>
  answerObservation(input: AnswerObservation): Promise<Outcome<Observation, AnswerObservationRefusal>>
}

/** Letters over the content table. */
export const createReportLetters = (store: Store): ReportLetters => ({
  corrections: () => listCorrections(store),
  sendCorrection: (input) => sendCorrection(store, input),
  answerCorrection: (input) => answerCorrection(store, input),
  observations: (regionCode) => listObservations(store, regionCode),
  sendObservation: (input) => sendObservation(store, input),
  answerObservation: (input) => answerObservation(store, input),
})

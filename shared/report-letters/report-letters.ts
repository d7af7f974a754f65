import type { Outcome } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import { type AnswerCorrection, type AnswerCorrectionRefusal, answerCorrection } from './answer-correction.ts'
import { type AnswerObservation, type AnswerObservationRefusal, answerObservation } from './answer-observation.ts'
import type { Correction, CorrectionContent } from './correction.ts'
import { listCorrections, listObservations } from './letter-store.ts'
import { type MailedAnswer, mailAnswer, mailLater, type ToMail } from './mail-answer.ts'
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
  answerCorrection(input: AnswerCorrection): Promise<Outcome<Correction, AnswerCorrectionRefusal>>
  /** Sends the answer by `send`; what does not go now is left to the job. */
  mailAnswer(id: string, send: (correction: ToMail) => Promise<void>): Promise<MailedAnswer>
  /** Those sent to a region, or with null to all, the newest first. */
  observations(regionCode: string | null): Promise<Observation[]>
  sendObservation(input: SendObservation): Promise<Outcome<Observation, { kind: 'already-done' }>>
  answerObservation(input: AnswerObservation): Promise<Outcome<Observation, AnswerObservationRefusal>>
}

/** Letters over the content table; `mailJobs` is the queue of the job that sends what did not go at once. */
export const createReportLetters = ({ store, mailJobs }: { store: Store; mailJobs: Queue }): ReportLetters => ({
  corrections: () => listCorrections(store),
  sendCorrection: (input) => sendCorrection(store, input),
  answerCorrection: (input) => answerCorrection(store, input),
  async mailAnswer(id, send) {
    const mailed = await mailAnswer(store, id, send)
    if (mailed === 'later') await mailLater(mailJobs, id)
    return mailed
  },
  observations: (regionCode) => listObservations(store, regionCode),
  sendObservation: (input) => sendObservation(store, input),
  answerObservation: (input) => answerObservation(store, input),
})

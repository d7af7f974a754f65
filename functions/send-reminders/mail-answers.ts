import type { SendMail } from '#shared/platform/mailer.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import type { Store } from '#shared/platform/store.ts'
import { lateAnswers, type MailedAnswer, mailAnswer } from '#shared/report-letters/mail-answer.ts'
import { answerMail } from '#web/report-letters/answer-mail.ts'

export type AnswerDeps = {
  store: Store
  sendMail: SendMail
  /** Says that a mail did not go: never whose. */
  logFailure(facts: Record<string, string | boolean>): void
}

/** What became of the answers to readers' corrections, and whether some may go when it is tried again. */
export type MailedAnswers = { mailedCount: number; failedCount: number; isToTryAgain: boolean }

/** Mails the answers to these corrections, each to the reader who wrote it. What has gone is not sent again. */
export const mailAnswers = async (
  { store, sendMail, logFailure }: AnswerDeps,
  ids: readonly string[],
): Promise<MailedAnswers> => {
  const counts: Record<MailedAnswer, number> = { mailed: 0, later: 0, refused: 0, nothing: 0 }
  for (const id of ids) {
    const mailed = await mailAnswer(store, id, async (correction) => {
      try {
        await sendMail(answerMail(correction))
      } catch (error) {
        logFailure(failureFacts(error))
        throw error
      }
    })
    counts[mailed] += 1
  }
  return {
    mailedCount: counts.mailed,
    failedCount: counts.later + counts.refused,
    isToTryAgain: counts.later > 0,
  }
}

/** Mails the answers that should have gone and have not: for when their message got lost, or came too often. */
export const mailLateAnswers = async (deps: AnswerDeps, now: Date): Promise<MailedAnswers> =>
  mailAnswers(deps, await lateAnswers(deps.store, now))

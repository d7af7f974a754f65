import type { Mail } from '#shared/platform/mailer.ts'
import type { ToMail } from '#shared/report-letters/mail-answer.ts'
import { answerMailTexts } from './answer-mail-texts.ts'

/** The answer to a reader, in the language in which she wrote. */
export const answerMail = ({ email, language, reportId, text, answer }: ToMail): Mail => {
  const t = answerMailTexts[language]
  return {
    to: email,
    subject: t.subject,
    text: [t.hello, t.thanks(reportId), t.youWrote, text, t.weAnswer, answer, t.forgotten].join('\n\n'),
  }
}

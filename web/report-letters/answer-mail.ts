import type { Mail } from '#shared/platform/mailer.ts'
import type { Correction } from '#shared/report-letters/correction.ts'
import { letterTexts } from './letter-texts.ts'

/** The answer to a reader, in the language in which she wrote. */
export const answerMail = (to: string, { language, reportId, text, answer }: Correction): Mail => {
  const t = letterTexts[language].mail
  return {
    to,
    subject: t.subject,
    text: [t.hello, t.thanks(reportId), t.youWrote, text, t.weAnswer, answer, t.forgotten].join('\n\n'),
  }
}

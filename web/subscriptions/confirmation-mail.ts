import type { Language } from '#shared/platform/language.ts'
import type { Mail } from '#shared/platform/mailer.ts'
import { requestHours } from '#shared/subscriptions/subscription.ts'
import { pathTo } from '../paths.ts'
import { subscriptionTexts } from './subscription-texts.ts'

/** The mail whose link confirms an address: nobody gets more before that. */
export const confirmationMail = ({
  to,
  secret,
  language,
  origin,
}: {
  to: string
  secret: string
  language: Language
  origin: string
}): Mail => {
  const t = subscriptionTexts[language].mail
  const link = origin + pathTo('subscriptionRequest', language, { secret })
  return {
    to,
    subject: t.confirmSubject,
    text: [t.hello, t.confirmText, `${t.confirmHow}\n${link}`, t.confirmOnce(requestHours)].join('\n\n'),
  }
}

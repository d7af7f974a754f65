import { type Language, texts } from '#shared/platform/language.ts'
import type { RegionCode } from '#shared/regions/regions.ts'
import type { WebDeps } from '../deps.ts'
import { pathTo } from '../paths.ts'

/** What the owners are told of. */
export type ReviewMail = {
  deed: 'returned' | 'unlocked' | 'accepted'
  region: { code: RegionCode; name: string }
  round: { id: string; title: string }
  /** The coordinator's words; none where she accepts. */
  message: string
  /** The question that is unlocked. */
  indicatorId?: string
}

type MailTexts = Record<
  ReviewMail['deed'],
  { subject: (round: string) => string; body: (mail: ReviewMail, address: string) => string }
>

const mailTexts = texts<MailTexts>({
  sv: {
    returned: {
      subject: (round) => `Kartläggningen är återlämnad: ${round}`,
      body: ({ region, message }, address) =>
        `Hej!\n\nDen nationella samordnaren har lämnat tillbaka kartläggningen för ${region.name} med det här meddelandet:\n\n${message}\n\nÄndra det som behövs och lämna in igen:\n${address}\n\nValideringslyft\n`,
    },
    unlocked: {
      subject: (round) => `En fråga är upplåst: ${round}`,
      body: ({ region, message, indicatorId }, address) =>
        `Hej!\n\nDen nationella samordnaren har låst upp fråga ${indicatorId} i kartläggningen för ${region.name} med det här meddelandet:\n\n${message}\n\nÄndra svaret om det behövs och skriv under igen. Resten av kartläggningen är kvar som den är:\n${address}\n\nValideringslyft\n`,
    },
    accepted: {
      subject: (round) => `Kartläggningen är godkänd: ${round}`,
      body: ({ region }, address) =>
        `Hej!\n\nDen nationella samordnaren har godkänt kartläggningen för ${region.name}. Tack för arbetet!\n\n${address}\n\nValideringslyft\n`,
    },
  },
  en: {
    returned: {
      subject: (round) => `The mapping has been returned: ${round}`,
      body: ({ region, message }, address) =>
        `Hello!\n\nThe national coordinator has returned the mapping of ${region.name} with this message:\n\n${message}\n\nChange what is needed and hand it in again:\n${address}\n\nValideringslyft\n`,
    },
    unlocked: {
      subject: (round) => `A question is unlocked: ${round}`,
      body: ({ region, message, indicatorId }, address) =>
        `Hello!\n\nThe national coordinator has unlocked question ${indicatorId} in the mapping of ${region.name} with this message:\n\n${message}\n\nChange the answer if needed and sign again. The rest of the mapping stays as it is:\n${address}\n\nValideringslyft\n`,
    },
    accepted: {
      subject: (round) => `The mapping is accepted: ${round}`,
      body: ({ region }, address) =>
        `Hello!\n\nThe national coordinator has accepted the mapping of ${region.name}. Thank you for the work!\n\n${address}\n\nValideringslyft\n`,
    },
  },
})

/**
 * Tells the region's owners by mail what the coordinator has done. Returns whether it reached at least one of them; what went wrong is logged, since it is done all the same and the tool's
 * pages say so.
 */
export const mailOwners = async (
  deps: Pick<WebDeps, 'people' | 'sendMail' | 'site' | 'log'>,
  mail: ReviewMail,
  language: Language,
): Promise<boolean> => {
  const t = mailTexts[language][mail.deed]
  const place = { region: mail.region.code, round: mail.round.id }
  const page = mail.deed === 'unlocked' ? 'handIn' : 'mapping'
  const address = deps.site.origin + pathTo(page, language, place)
  const owners = (await deps.people.members(mail.region.code)).filter(({ roles }) => roles.includes('owner'))
  const sent = await Promise.allSettled(
    owners.map(({ email }) =>
      deps.sendMail({ to: email, subject: t.subject(mail.round.title), text: t.body(mail, address) }),
    ),
  )
  const failed = sent.filter(({ status }) => status === 'rejected').length
  if (failed > 0) deps.log.error('mail-failed', { count: failed })
  return sent.some(({ status }) => status === 'fulfilled')
}

import type { InstrumentKind } from '#shared/instruments/instrument.ts'
import type { RegionCode } from '#shared/regions/regions.ts'
import { pathTo } from '../paths.ts'
import { reviewedInSwedish } from './decision-texts.ts'

/** What the owners are told of. */
export type ReviewMail = {
  deed: 'returned' | 'unlocked' | 'accepted'
  region: { code: RegionCode; name: string }
  round: { id: string; kind: InstrumentKind; title: string }
  /** The coordinator's words; none where she accepts. */
  message: string
  /** The question that is unlocked. */
  indicatorId?: string
}

type Noun = ReturnType<typeof reviewedInSwedish>
type MailTexts = Record<
  ReviewMail['deed'],
  {
    subject: (round: string, words: Noun) => string
    body: (mail: ReviewMail, words: Noun, address: string) => string
  }
>

const mailTexts: MailTexts = {
  returned: {
    subject: (round, { It }) => `${It} är återlämnad: ${round}`,
    body: ({ region, message }, { it }, address) =>
      `Hej!\n\nDen nationella samordnaren har lämnat tillbaka ${it} för ${region.name} med det här meddelandet:\n\n${message}\n\nÄndra det som behövs och lämna in igen:\n${address}\n\nValideringslyft\n`,
  },
  unlocked: {
    subject: (round) => `En fråga är upplåst: ${round}`,
    body: ({ region, message, indicatorId }, { it }, address) =>
      `Hej!\n\nDen nationella samordnaren har låst upp fråga ${indicatorId} i ${it} för ${region.name} med det här meddelandet:\n\n${message}\n\nÄndra svaret om det behövs och skriv under igen. Resten är kvar som den är:\n${address}\n\nValideringslyft\n`,
  },
  accepted: {
    subject: (round, { It }) => `${It} är godkänd: ${round}`,
    body: ({ region }, { it }, address) =>
      `Hej!\n\nDen nationella samordnaren har godkänt ${it} för ${region.name}. Tack för arbetet!\n\n${address}\n\nValideringslyft\n`,
  },
}

/** The mail in which owners read, in Swedish as the regions work in, what the coordinator has done. */
export const reviewMail = (mail: ReviewMail, origin: string): { subject: string; text: string } => {
  const { deed, region, round } = mail
  const t = mailTexts[deed]
  const page = deed === 'unlocked' ? 'handIn' : 'mapping'
  const address = origin + pathTo(page, 'sv', { region: region.code, round: round.id })
  const words = reviewedInSwedish(round.kind)
  return { subject: t.subject(round.title, words), text: t.body(mail, words, address) }
}

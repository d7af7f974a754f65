import { formatMoment } from '#shared/exchange/moments.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import { managersSections } from './managers-paper.ts'
import type { PaperSource } from './paper-source.ts'
import { partnerSections } from './partner-paper.ts'
import type { PaperSection, PlanPaper } from './plan-paper.ts'
import { planPaperWords } from './plan-paper-words.ts'
import { politiciansSections } from './politicians-paper.ts'
import type { Recipient } from './recipient.ts'

export type PlanPaperInput = {
  source: PaperSource
  recipient: Recipient
  language: Language
  isDemonstration: boolean
  madeBy: Actor
  madeAt: Date
}

const sectionsFor = ({ source, recipient, language }: PlanPaperInput): PaperSection[] | null => {
  if (recipient.kind === 'partner') return partnerSections(source, recipient.partner, language)
  return recipient.kind === 'politicians' ? politiciansSections(source, language) : managersSections(source, language)
}

/** The plan on paper for the recipient, in one language. Null when the recipient is a partner that takes part in no action. */
export const buildPlanPaper = (input: PlanPaperInput): PlanPaper | null => {
  const { source, recipient, language, isDemonstration, madeBy, madeAt } = input
  const sections = sectionsFor(input)
  if (!sections) return null
  const t = planPaperWords[language]
  return {
    language,
    recipient: recipient.kind,
    title: t.title,
    subtitle: `${source.region.name}, ${source.round.title[language]}`,
    audience: recipient.kind === 'partner' ? t.partnerAudience(recipient.partner.name) : t.audiences[recipient.kind],
    draftMark: source.plan.status === 'draft' ? t.draft : null,
    demonstration: isDemonstration ? t.demonstration : null,
    isOnePage: recipient.kind === 'politicians',
    sections,
    made: t.made(formatMoment(madeAt.toISOString(), language), madeBy.name),
    madeAt: madeAt.toISOString(),
  }
}

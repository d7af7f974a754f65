import type { PlanPaperFile } from '#shared/plan-papers/plan-paper-file.ts'
import { type Recipient, recipientKinds } from '#shared/plan-papers/recipient.ts'
import type { Partner } from '#shared/plans/plan.ts'
import { planNames } from '#shared/plans/plan-names.ts'
import type { Language } from '#shared/platform/language.ts'
import { papersTexts } from './papers-texts.ts'

/** What stands for a partner in a form and an address. */
export const partnerValue = ({ kind, name }: Partner): string => `${kind}:${name}`

/** A partner with its kind, where the name alone does not say it. */
export const partnerLabel = ({ kind, name }: Partner, language: Language): string => {
  const kindName = planNames[language].partnerKinds[kind]
  return name === kindName ? name : `${name} (${kindName.toLowerCase()})`
}

/** The recipient that an address asks for: politicians when it asks for none, null when it asks for a partner that the plan does not have. */
export const recipientOf = (query: URLSearchParams, partners: readonly Partner[]): Recipient | null => {
  const kind = recipientKinds.find((each) => each === query.get('recipient')) ?? 'politicians'
  if (kind !== 'partner') return { kind }
  const partner = partners.find((each) => partnerValue(each) === query.get('partner'))
  return partner ? { kind, partner } : null
}

/** What a file is, in words: for whom, its kind and its language. */
export const paperFileName = ({ recipient, format, language: of }: PlanPaperFile, language: Language): string => {
  const t = papersTexts[language]
  const who =
    recipient.kind === 'partner' ? partnerLabel(recipient.partner, language) : t.recipients[recipient.kind].label
  return t.fileName(who, format, of)
}

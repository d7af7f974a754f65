import { responsibleOf } from '#shared/plans/action-words.ts'
import type { Action, Partner } from '#shared/plans/plan.ts'
import { planNames } from '#shared/plans/plan-names.ts'
import type { Language } from '#shared/platform/language.ts'
import { given, stepsOf, timeOf } from './action-parts.ts'
import { decisionSentence } from './common-sections.ts'
import { entryWords } from './entry-words.ts'
import type { PaperSource } from './paper-source.ts'
import type { PaperBlock, PaperSection } from './plan-paper.ts'
import { planPaperWords } from './plan-paper-words.ts'
import { actionsWith } from './recipient.ts'

/** What the partner needs of an action in which it takes part. Other partners, money and other actions are left out: they are the region's to tell. */
const partnerAction = (action: Action, partner: Partner, language: Language): PaperBlock[] => {
  const { labels } = entryWords[language]
  const names = planNames[language]
  return [
    ...(action.text ? [{ kind: 'text', text: action.text } as const] : []),
    {
      kind: 'facts',
      facts: given([
        { label: labels.time, value: timeOf(action, language) },
        { label: labels.contact, value: responsibleOf(action) },
        { label: labels.role, value: names.partnerKinds[partner.kind] },
        // What will not be done must not be waited for.
        { label: labels.status, value: action.status === 'cancelled' ? names.actionStatuses.cancelled : '' },
      ]),
    },
    ...stepsOf(action, language),
  ]
}

/** The partner's own part of the plan; null when it takes part in no action. */
export const partnerSections = (source: PaperSource, partner: Partner, language: Language): PaperSection[] | null => {
  const t = planPaperWords[language]
  const actions = actionsWith(source.actions, partner)
  if (actions.length === 0) return null
  return [
    {
      title: t.sections.actions,
      level: 1,
      blocks: [
        { kind: 'lead', text: t.partnerIntro(partner.name, source.region.name, actions.length) },
        { kind: 'text', text: decisionSentence(source, language) },
      ],
    },
    ...actions.map(
      (action): PaperSection => ({ title: action.title, level: 2, blocks: partnerAction(action, partner, language) }),
    ),
  ]
}

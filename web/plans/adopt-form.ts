import type { PlanLacks } from '#shared/plans/adoption.ts'
import { hasLacks } from '#shared/plans/adoption.ts'
import type { Decision, Plan } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { FormReader } from '../form.ts'
import { adoptTexts } from './adopt-texts.ts'

/** The longest texts of a decision, in UTF-16 units as a browser counts them. */
export const decisionLimits = { body: 200, reference: 60, reason: 4000 } as const

/** No region's plan of this tool was decided before its project began (ESF project 2020/00541, 1 December 2020). */
const firstDay = '2020-12-01'

/** Reads and checks the decision; ask `form.hasErrors` before using it. What is missing in the plan must be known. */
export const readDecision = (form: FormReader, now: Date, language: Language, lacks: PlanLacks): Decision => {
  const t = adoptTexts[language]
  const decision = {
    day: form.day('day', { isRequired: true }),
    body: form.text('body', { maxLength: decisionLimits.body, isRequired: true }),
    reference: form.text('reference', { maxLength: decisionLimits.reference, isRequired: true }),
  }
  if (!form.errors.day && decision.day > swedishDay(now)) form.fail('day', { kind: 'own', message: t.notYet })
  if (!form.errors.day && decision.day < firstDay) form.fail('day', { kind: 'own', message: t.tooEarly })
  if (hasLacks(lacks) && !form.isChecked('knowing')) form.fail('knowing', { kind: 'own', message: t.mustKnow })
  return decision
}

/** Reads what a revision says that it changes and why; a first plan changes nothing and has none. */
export const readReason = (form: FormReader, { editionIds }: Pick<Plan, 'editionIds'>): string =>
  editionIds.length === 0 ? '' : form.text('reason', { maxLength: decisionLimits.reason, isRequired: true })

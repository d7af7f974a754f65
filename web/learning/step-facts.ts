import type { ChecklistId, StepId } from '#shared/learning/training.ts'
import { ordinanceAddress } from '#shared/measures/ordinance.ts'
import type { ProseSection } from '../public/prose.tsx'

/** The words of one step. */
export type Step = { title: string; lead: string; sections: readonly ProseSection[] }

/** The words of the training in one language. */
export type StepContent = { steps: Record<StepId, Step>; checklist: Record<ChecklistId, string> }

/** Where what the training says can be read. */
export const stepLinks = {
  ordinance: ordinanceAddress,
  words: 'http://www.valideringsdelegation.se/om-validering/ord-och-begreppslista/',
  role: 'http://www.valideringsdelegation.se/pa-gang/regional-samverkan-om-validering/',
  guide: 'https://tillvaxtverket.se/tillvaxtverket/guiderochverktyg/guiderochverktyg/validering.6790.html',
} as const

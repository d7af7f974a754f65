import type { Language } from '#shared/platform/language.ts'
import type { StepContent } from './step-facts.ts'
import { stepsInEnglish } from './steps-en.ts'
import { stepsInSwedish } from './steps-sv.ts'

/** The words of the training. */
export const stepContent = { sv: stepsInSwedish, en: stepsInEnglish } satisfies Record<Language, StepContent>

import type { CorrectionContent } from '#shared/report-letters/correction.ts'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import type { FormReader } from '../form.ts'

/** A box that people do not see and programs fill in. */
export const trapName = 'homepage'

export type TypedCorrection = { chapter: string; text: string; email: string }

export const emptyCorrection: TypedCorrection = { chapter: '', text: '', email: '' }

export const typedCorrection = (form: FormReader): TypedCorrection => ({
  chapter: form.raw('chapter'),
  text: form.raw('text'),
  email: form.raw('email'),
})

/** Reads what a reader has written; what is wrong is noted in the form. */
export const readCorrection = (
  form: FormReader,
  chapters: readonly ChapterId[],
): Pick<CorrectionContent, 'chapterId' | 'text' | 'email'> => ({
  chapterId: form.choice('chapter', chapters),
  text: form.text('text', { maxLength: letterLimits.correction, isRequired: true }),
  // An empty address is no mistake: then nobody is answered.
  email: form.raw('email').trim() === '' ? null : form.email('email'),
})

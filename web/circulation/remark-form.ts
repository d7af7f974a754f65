import { createHash } from 'node:crypto'
import { circulationLimits, type RemarkAbout, type RemarkContent } from '#shared/circulation/circulation.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { consultationTexts } from './consultation-texts.ts'

/** What a remark may be about, as it stands in a form or an address. */
export type AboutChoice = { value: string; label: string; about: RemarkAbout }

export const aboutChoices = (contents: PlanContents, language: Language): AboutChoice[] => {
  const t = consultationTexts[language]
  return [
    { value: 'whole', label: t.whole, about: { kind: 'whole' } },
    ...contents.actions.map(
      ({ id, title }): AboutChoice => ({
        value: `action-${id}`,
        label: t.action(title),
        about: { kind: 'action', id, title },
      }),
    ),
    ...contents.barriers.map(
      ({ id, title }): AboutChoice => ({
        value: `barrier-${id}`,
        label: t.barrier(title),
        about: { kind: 'barrier', id, title },
      }),
    ),
  ]
}

/** What is typed in a remark's form. */
export type TypedRemark = { name: string; organisation: string; about: string; text: string }

export const typedRemark = (form: FormReader): TypedRemark => ({
  name: form.raw('name'),
  organisation: form.raw('organisation'),
  about: form.raw('about'),
  text: form.raw('text'),
})

/** Reads who says what; ask `form.hasErrors` before using it. */
export const readWords = (form: FormReader): Omit<RemarkContent, 'about'> => ({
  name: form.text('name', { maxLength: circulationLimits.name, isRequired: true }),
  organisation: form.text('organisation', { maxLength: circulationLimits.organisation }),
  text: form.text('text', { maxLength: circulationLimits.text, isRequired: true }),
})

/** Reads a new remark. An entry that the region has removed meanwhile is said to be gone, beside the field. */
export const readRemark = (form: FormReader, choices: readonly AboutChoice[], language: Language): RemarkContent => {
  const chosen = choices.find(({ value }) => value === form.raw('about'))
  if (!chosen) form.fail('about', { kind: 'own', message: consultationTexts[language].goneEntry })
  return { ...readWords(form), about: chosen?.about ?? { kind: 'whole' } }
}

/** The secret of a remark's own address: the same for a form that is sent twice, and not to be worked out by anybody who lacks the form or the link. */
export const remarkKeyOf = (secret: string, formKey: string): string =>
  createHash('sha256').update(`${secret} ${formKey}`).digest('base64url')

import {
  type Barrier,
  type BarrierContent,
  type BarrierLevel,
  type BarrierWeight,
  barrierLevels,
  barrierWeights,
} from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import type { Difference } from './action-form.ts'
import { barrierTexts } from './barrier-texts.ts'
import { planWords } from './plan-words.ts'

/** The longest texts of a barrier, in UTF-16 units as a browser counts them. */
export const barrierLimits = { title: 160, text: 2000 } as const

/** What the fields of the form hold, valid or not. */
export type TypedBarrier = Record<keyof BarrierContent, string>

export const typedOfBarrier = (barrier: BarrierContent): TypedBarrier => ({
  indicatorId: barrier.indicatorId ?? '',
  title: barrier.title,
  text: barrier.text,
  level: barrier.level,
  weight: String(barrier.weight),
})

/** The fields as they were posted. */
export const typedBarrierOfForm = (form: FormReader): TypedBarrier => ({
  indicatorId: form.raw('indicatorId'),
  title: form.raw('title'),
  text: form.raw('text'),
  level: form.raw('level'),
  weight: form.raw('weight'),
})

/** The fields of an empty form, for a question of the mapping or none. */
export const emptyBarrier = (indicatorId: string): TypedBarrier => ({
  indicatorId,
  title: '',
  text: '',
  level: '',
  weight: '',
})

const isWeight = (text: string): boolean => barrierWeights.some((weight) => String(weight) === text)

/** Reads and checks the form of a barrier. Null when something is wrong; then `form.errors` says what. */
export const readBarrier = (form: FormReader, indicatorIds: readonly string[]): BarrierContent | null => {
  const title = form.text('title', { maxLength: barrierLimits.title, isRequired: true })
  const indicatorId = form.choice('indicatorId', indicatorIds)
  const level = form.choice('level', barrierLevels, { isRequired: true })
  const weightText = form.raw('weight')
  const weight = barrierWeights.find((candidate) => String(candidate) === weightText)
  if (weight === undefined) form.fail('weight', weightText === '' ? { kind: 'required' } : { kind: 'not-a-choice' })
  const text = form.text('text', { maxLength: barrierLimits.text })
  return form.hasErrors || level === null || weight === undefined ? null : { indicatorId, title, text, level, weight }
}

const isLevel = (text: string): text is BarrierLevel => barrierLevels.some((level) => level === text)

const shown = (field: keyof BarrierContent, value: string, language: Language, empty: string): string => {
  if (field === 'indicatorId' && value === '') return barrierTexts[language].noIndicator
  if (field === 'level' && isLevel(value)) return planWords[language].barrierLevels[value].name
  if (field === 'weight' && isWeight(value)) return planWords[language].barrierWeights[Number(value) as BarrierWeight]
  return value || empty
}

/** Field by field, what a colleague saved and what was typed, where they differ. */
export const barrierDifferences = (
  stands: Barrier,
  typed: TypedBarrier,
  language: Language,
  empty: string,
): Difference[] => {
  const now = typedOfBarrier(stands)
  return (['indicatorId', 'title', 'text', 'level', 'weight'] as const)
    .filter((field) => now[field].trim() !== typed[field].trim())
    .map((field) => ({
      label: barrierTexts[language].labels[field],
      stands: shown(field, now[field], language, empty),
      typed: shown(field, typed[field].trim(), language, empty),
    }))
}

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
import type { Difference } from './action-differences.ts'
import { barrierTexts } from './barrier-texts.ts'
import { planWords } from './plan-words.ts'

/** The longest texts of a barrier, in UTF-16 units as a browser counts them. */
export const barrierLimits = { title: 160, stops: 500, text: 2000, evidence: 1000 } as const

/** What the fields of the form hold, valid or not. */
export type TypedBarrier = Record<Exclude<keyof BarrierContent, 'indicatorIds'>, string> & { indicatorIds: string[] }

export const typedOfBarrier = (barrier: BarrierContent): TypedBarrier => ({
  indicatorIds: barrier.indicatorIds,
  title: barrier.title,
  stops: barrier.stops,
  text: barrier.text,
  evidence: barrier.evidence,
  level: barrier.level,
  weight: String(barrier.weight),
})

/** The fields as they were posted. */
export const typedBarrierOfForm = (form: FormReader): TypedBarrier => ({
  indicatorIds: form.all('indicatorIds').filter((id) => id !== ''),
  title: form.raw('title'),
  stops: form.raw('stops'),
  text: form.raw('text'),
  evidence: form.raw('evidence'),
  level: form.raw('level'),
  weight: form.raw('weight'),
})

/** The fields of an empty form, for questions of the mapping or none. */
export const emptyBarrier = (indicatorIds: string[]): TypedBarrier => ({
  indicatorIds,
  title: '',
  stops: '',
  text: '',
  evidence: '',
  level: '',
  weight: '',
})

const isWeight = (text: string): boolean => barrierWeights.some((weight) => String(weight) === text)

/** The questions that are ticked, in the mapping's order. One that the mapping lacks is an error. */
const readIndicators = (form: FormReader, indicatorIds: readonly string[]): string[] => {
  const { indicatorIds: ticked } = typedBarrierOfForm(form)
  if (ticked.some((id) => !indicatorIds.includes(id))) form.fail('indicatorIds', { kind: 'not-a-choice' })
  return indicatorIds.filter((id) => ticked.includes(id))
}

/** Reads and checks the form of a barrier. Null when something is wrong; then `form.errors` says what. */
export const readBarrier = (form: FormReader, indicatorIds: readonly string[]): BarrierContent | null => {
  const title = form.text('title', { maxLength: barrierLimits.title, isRequired: true })
  const level = form.choice('level', barrierLevels, { isRequired: true })
  const weightText = form.raw('weight')
  const weight = barrierWeights.find((candidate) => String(candidate) === weightText)
  if (weight === undefined) form.fail('weight', weightText === '' ? { kind: 'required' } : { kind: 'not-a-choice' })
  const content = {
    title,
    stops: form.text('stops', { maxLength: barrierLimits.stops }),
    text: form.text('text', { maxLength: barrierLimits.text }),
    evidence: form.text('evidence', { maxLength: barrierLimits.evidence }),
    indicatorIds: readIndicators(form, indicatorIds),
  }
  return form.hasErrors || level === null || weight === undefined ? null : { ...content, level, weight }
}

const isLevel = (text: string): text is BarrierLevel => barrierLevels.some((level) => level === text)

const shown = (field: keyof BarrierContent, value: string, language: Language, empty: string): string => {
  if (field === 'indicatorIds' && value === '') return barrierTexts[language].noIndicator
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
  const textOf = (of: TypedBarrier, field: keyof BarrierContent): string =>
    field === 'indicatorIds' ? of.indicatorIds.join(', ') : of[field].trim()
  return (['indicatorIds', 'title', 'stops', 'text', 'evidence', 'level', 'weight'] as const)
    .filter((field) => textOf(now, field) !== textOf(typed, field))
    .map((field) => ({
      label: barrierTexts[language].labels[field],
      stands: shown(field, textOf(now, field), language, empty),
      typed: shown(field, textOf(typed, field), language, empty),
    }))
}

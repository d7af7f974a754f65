import { type FollowUp, type FollowUpContent, followUpLimits } from '#shared/follow-up/follow-up.ts'
import { type ActionStatus, actionStatuses } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { FormReader } from '../form.ts'
import { followUpTexts } from './follow-up-texts.ts'

/** How far an action has come is said in tens: nobody knows it closer. */
export const progressSteps = ['0', '10', '20', '30', '40', '50', '60', '70', '80', '90', '100'] as const

/** Nothing was measured for a plan of this tool before its project began (ESF project 2020/00541, 1 December 2020). */
const firstDay = '2020-12-01'

/** What the fields of the form hold, valid or not. */
export type TypedFollowUp = {
  status: string
  progress: string
  note: string
  nextStep: string
  measured: string
  measuredOn: string
  evidence: string[]
  lesson: string
  share: string
  isNamed: boolean
}

/** The fields of a new follow-up: how it stood at the last one, and nothing said yet. */
export const nextFollowUp = (status: ActionStatus, newest: FollowUp | null, today: string): TypedFollowUp => ({
  status,
  progress: String(Math.round((newest?.progressPercent ?? 0) / 10) * 10),
  note: '',
  nextStep: newest?.nextStep ?? '',
  measured: '',
  measuredOn: today,
  evidence: [],
  lesson: newest?.lesson?.text ?? '',
  share: newest?.lesson?.isShared ? 'yes' : 'no',
  isNamed: newest?.lesson?.isNamed ?? false,
})

/** The fields as they were posted. */
export const typedFollowUp = (form: FormReader): TypedFollowUp => ({
  status: form.raw('status'),
  progress: form.raw('progress'),
  note: form.raw('note'),
  nextStep: form.raw('nextStep'),
  measured: form.raw('measured'),
  measuredOn: form.raw('measuredOn'),
  evidence: form.all('evidence'),
  lesson: form.raw('lesson'),
  share: form.raw('share'),
  isNamed: form.isChecked('named'),
})

const readMeasured = (form: FormReader, now: Date, language: Language): FollowUpContent['measured'] => {
  const t = followUpTexts[language]
  const value = form.decimal('measured', { min: -followUpLimits.measured, max: followUpLimits.measured })
  const day = form.day('measuredOn', { isRequired: value !== null })
  if (day !== '' && day > swedishDay(now)) form.fail('measuredOn', { kind: 'own', message: t.notYet })
  if (day !== '' && day < firstDay)
    form.fail('measuredOn', { kind: 'own', message: t.year(Number(firstDay.slice(0, 4))) })
  return value === null ? null : { value, day }
}

const readEvidence = (form: FormReader, kept: readonly string[], language: Language): string[] => {
  const chosen = [...new Set(form.all('evidence').filter((id) => id !== ''))]
  if (chosen.some((id) => !kept.includes(id))) form.fail('evidence', { kind: 'not-a-choice' })
  else if (chosen.length > followUpLimits.evidence)
    form.fail('evidence', { kind: 'own', message: followUpTexts[language].evidenceMany(followUpLimits.evidence) })
  return chosen
}

/** Reads and checks a follow-up; ask `form.hasErrors` before using it. `keptEvidence`: what can be pointed to. */
export const readFollowUp = (
  form: FormReader,
  { now, language, keptEvidence }: { now: Date; language: Language; keptEvidence: readonly string[] },
): FollowUpContent => {
  const status = form.choice('status', actionStatuses, { isRequired: true }) ?? 'planned'
  const progress = form.choice('progress', progressSteps, { isRequired: true }) ?? '0'
  const note = form.text('note', { maxLength: followUpLimits.note })
  const nextStep = form.text('nextStep', { maxLength: followUpLimits.nextStep })
  const measured = readMeasured(form, now, language)
  const evidenceIds = readEvidence(form, keptEvidence, language)
  const text = form.text('lesson', { maxLength: followUpLimits.lesson })
  const isShared = form.choice('share', ['no', 'yes']) === 'yes'
  if (status === 'finished' && isShared && text === '')
    form.fail('lesson', { kind: 'own', message: followUpTexts[language].lessonMissing })
  const lesson = text === '' ? null : { text, isShared, isNamed: isShared && form.isChecked('named') }
  return { status, progressPercent: Number(progress), note, nextStep, measured, evidenceIds, lesson }
}

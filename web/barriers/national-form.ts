import {
  type Address,
  answerKinds,
  type BarrierAnswer,
  type NationalBarrier,
  type NationalContent,
} from '#shared/barriers/national-barrier.ts'
import { type BarrierLevel, barrierLevels } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import type { Difference } from '../plans/action-differences.ts'
import { planWords } from '../plans/plan-words.ts'
import { barrierWords } from './barrier-words.ts'
import { nationalTexts } from './national-texts.ts'

/** The longest texts of a national barrier, in UTF-16 units as a browser counts them. */
export const nationalTextLimits = { title: 160, text: 2000, body: 160, reason: 2000, note: 2000 } as const

/** The fields of each form on the page; no two forms share a name, so that an error stands beside its own field. */
export const fieldsOf = {
  content: ['title', 'titleEn', 'text', 'textEn', 'level'],
  address: ['body', 'bodyEn', 'addressedOn'],
  answer: ['answer', 'reason', 'reasonEn', 'answeredOn'],
  note: ['note'],
} as const
export type NationalForm = keyof typeof fieldsOf
export type NationalField = (typeof fieldsOf)[NationalForm][number]
export type TypedNational = Record<NationalField, string>

/** The fields as they stand in what is kept. */
export const typedOfNational = (national: NationalBarrier): TypedNational => ({
  title: national.title,
  titleEn: national.titleEn,
  text: national.text,
  textEn: national.textEn,
  level: national.level,
  body: national.address?.body ?? '',
  bodyEn: national.address?.bodyEn ?? '',
  addressedOn: national.address?.day ?? '',
  answer: national.answer?.kind ?? '',
  reason: national.answer?.reason ?? '',
  reasonEn: national.answer?.reasonEn ?? '',
  answeredOn: national.answer?.day ?? '',
  note: '',
})

/** What is kept, and over it what was posted. */
export const typedWith = (national: NationalBarrier, form: FormReader): TypedNational => {
  const kept = Object.entries(typedOfNational(national)).map(([field, value]) => [
    field,
    form.has(field) ? form.raw(field) : value,
  ])
  return Object.fromEntries(kept) as TypedNational
}

/** Reads and checks what a national barrier is. Null when something is wrong; then `form.errors` says what. */
export const readContent = (form: FormReader): NationalContent | null => {
  const { title: titleLength, text: textLength } = nationalTextLimits
  const content = {
    title: form.text('title', { maxLength: titleLength, isRequired: true }),
    titleEn: form.text('titleEn', { maxLength: titleLength }),
    text: form.text('text', { maxLength: textLength }),
    textEn: form.text('textEn', { maxLength: textLength }),
  }
  const level = form.choice('level', barrierLevels, { isRequired: true })
  return form.hasErrors || level === null ? null : { ...content, level }
}

/** A day that has been: whoever types next year's by mistake is told. */
const readPastDay = (
  form: FormReader,
  name: 'addressedOn' | 'answeredOn',
  today: string,
  language: Language,
): string => {
  const day = form.day(name, { isRequired: true })
  if (day > today) form.fail(name, { kind: 'own', message: nationalTexts[language].notYet })
  return day
}

/** Reads and checks whom it was put forward to, and when. */
export const readAddress = (form: FormReader, today: string, language: Language): Address | null => {
  const address = {
    body: form.text('body', { maxLength: nationalTextLimits.body, isRequired: true }),
    bodyEn: form.text('bodyEn', { maxLength: nationalTextLimits.body }),
    day: readPastDay(form, 'addressedOn', today, language),
  }
  return form.hasErrors ? null : address
}

/** Reads and checks the answer; it cannot come before the day on which it was asked for. */
export const readAnswer = (
  form: FormReader,
  { address }: Pick<NationalBarrier, 'address'>,
  today: string,
  language: Language,
): BarrierAnswer | null => {
  const kind = form.choice('answer', answerKinds, { isRequired: true })
  const answer = {
    reason: form.text('reason', { maxLength: nationalTextLimits.reason, isRequired: true }),
    reasonEn: form.text('reasonEn', { maxLength: nationalTextLimits.reason }),
    day: readPastDay(form, 'answeredOn', today, language),
  }
  if (address && answer.day !== '' && answer.day < address.day)
    form.fail('answeredOn', { kind: 'own', message: nationalTexts[language].beforeAddressed })
  return form.hasErrors || kind === null ? null : { kind, ...answer }
}

const isLevel = (text: string): text is BarrierLevel => barrierLevels.some((level) => level === text)

const shown = (field: NationalField, value: string, language: Language): string => {
  if (field === 'level' && isLevel(value)) return planWords[language].barrierLevels[value].name
  const kind = answerKinds.find((each) => field === 'answer' && each === value)
  return kind ? barrierWords[language].answers[kind].name : value || nationalTexts[language].empty
}

/** Field by field of one form, what a colleague saved and what was typed, where they differ. */
export const nationalDifferences = (
  stands: NationalBarrier,
  typed: TypedNational,
  form: NationalForm,
  language: Language,
): Difference[] => {
  const now = typedOfNational(stands)
  return fieldsOf[form]
    .filter((field) => field !== 'note' && now[field].trim() !== typed[field].trim())
    .map((field) => ({
      label: nationalTexts[language].labels[field],
      stands: shown(field, now[field], language),
      typed: shown(field, typed[field].trim(), language),
    }))
}

import type { Language } from '#shared/platform/language.ts'
import { swedishMoment } from '#shared/platform/swedish-day.ts'
import { maxReasonLength } from '#shared/reports/status-report.ts'
import type { FormReader } from '../form.ts'
import { deskDeedTexts } from './desk-deed-texts.ts'

/** Whole quarters from five in the morning: at night there are hours that come twice, or not at all. */
const timePattern = /^(0[5-9]|1\d|2[0-3]):(00|15|30|45)$/

/** The hour at which a report is to come out, or null when something is wrong; `form.errors` then says what. */
export const readHour = (form: FormReader, language: Language): Date | null => {
  const day = form.day('day', { isRequired: true })
  const [, hour, minutes] = timePattern.exec(form.raw('time').trim()) ?? []
  if (hour === undefined) form.fail('time', { kind: 'own', message: deskDeedTexts[language].timeWrong })
  if (day === '' || hour === undefined) return null
  return new Date(swedishMoment(day, Number(hour)).getTime() + Number(minutes) * 60_000)
}

/** The name of the box that confirms what cannot be undone. */
export const confirmName = 'confirm'

/** Notes when the box is not ticked. */
export const requireConfirmed = (form: FormReader): void => {
  if (!form.isChecked(confirmName)) form.fail(confirmName, { kind: 'required' })
}

/** A reason or a remark, which must say something. */
export const readReason = (form: FormReader, name: 'reason' | 'remark', isRequired = true): string =>
  form.text(name, { maxLength: maxReasonLength, isRequired })

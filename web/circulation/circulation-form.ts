import { type CirculationContent, circulationLimits, lastDayAllowed } from '#shared/circulation/circulation.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { FormReader } from '../form.ts'
import { circulationTexts } from './circulation-texts.ts'

/** How long a link is proposed to live: two weeks. */
const proposedDays = 14

/** What stands in the form before anything is typed. */
export const emptyCirculation = (now: Date): CirculationContent => ({
  recipient: '',
  email: '',
  message: '',
  lastDay: swedishDay(new Date(now.getTime() + proposedDays * 86_400_000)),
})

/** What was typed, unchanged. */
export const typedCirculation = (form: FormReader): CirculationContent => ({
  recipient: form.raw('recipient'),
  email: form.raw('email'),
  message: form.raw('message'),
  lastDay: form.raw('lastDay'),
})

/** Reads and checks a new link's form; ask `form.hasErrors` before using it. */
export const readCirculation = (form: FormReader, now: Date, language: Language): CirculationContent => {
  const t = circulationTexts[language]
  const content = {
    recipient: form.text('recipient', { maxLength: circulationLimits.recipient, isRequired: true }),
    email: form.raw('email').trim() === '' ? '' : form.email('email'),
    lastDay: form.day('lastDay', { isRequired: true }),
    message: form.text('message', { maxLength: circulationLimits.message }),
  }
  if (form.errors.lastDay) return content
  if (content.lastDay < swedishDay(now)) form.fail('lastDay', { kind: 'own', message: t.early })
  if (content.lastDay > lastDayAllowed(now)) form.fail('lastDay', { kind: 'own', message: t.late })
  return content
}

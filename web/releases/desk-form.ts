import type { Language } from '#shared/platform/language.ts'
import { type ReleaseScope, releaseScopes } from '#shared/releases/release.ts'
import type { ReleaseRefusal } from '#shared/releases/release-deed.ts'
import type { FormReader } from '../form.ts'
import { formatDay } from '../texts/format.ts'
import type { DeskTold } from './desk-notice.tsx'
import { releaseDeskTexts } from './desk-texts.ts'

/** As long as a reason may be: it stands in calendars. */
export const maxReasonLength = 500

/** The reason that everyone sees, read and checked. */
export const readReason = (form: FormReader): string =>
  form.text('reason', { maxLength: maxReasonLength, isRequired: true })

/** What is ordered at once; null when something is wrong, and `form.errors` then says what. */
export const readOrder = (form: FormReader): { scope: ReleaseScope; reason: string } | null => {
  const scope = form.choice('scope', releaseScopes, { isRequired: true })
  const reason = readReason(form)
  if (!form.isChecked('confirm')) form.fail('confirm', { kind: 'required' })
  return form.hasErrors || scope === null ? null : { scope, reason }
}

/** Puts a refusal where it belongs: beside a field of the form, or above the page. Null when it stands beside a field. */
export const placeRefusal = (
  refusal: Exclude<ReleaseRefusal, { kind: 'already-done' | 'release-unknown' }>,
  form: FormReader,
  language: Language,
): DeskTold | null => {
  const { problems } = releaseDeskTexts[language]
  switch (refusal.kind) {
    case 'day-out-of-range': {
      const [first, last] = [formatDay(refusal.first, language), formatDay(refusal.last, language)]
      form.fail('day', { kind: 'own', message: problems['day-out-of-range'](first, last) })
      return null
    }
    case 'day-taken':
      form.fail('day', { kind: 'own', message: problems['day-taken'] })
      return null
    case 'nothing-published':
      form.fail('scope', { kind: 'own', message: problems['nothing-published'] })
      return null
    default:
      return { kind: 'refused', refusal: refusal.kind }
  }
}

import { findIndicator } from '#shared/instruments/instrument.ts'
import type { Mapping } from '../assessments/mapping.ts'
import type { Visit } from '../site.tsx'
import { maxMessageLength } from './deed-forms.tsx'
import { addressOf, deedOf, findKnown, finish, moreTimeOf, refuse, sendBack, typedMoreTime } from './deed-parts.ts'
import { showReview } from './review-route.tsx'
import { reviewTexts } from './review-texts.ts'
import { remarkName } from './review-view.ts'

type QuestionVisit = Visit<'unlockIndicator'> | Visit<'lockIndicator'> | Visit<'saveRemark'>

const findQuestion = async (visit: QuestionVisit): Promise<{ mapping: Mapping; id: string } | null> => {
  const mapping = await findKnown(visit)
  const id = visit.params.indicator
  return mapping && findIndicator(mapping.instrument, id) ? { mapping, id } : null
}

/** Saves a draft of a remark. */
export const postRemark = async (visit: Visit<'saveRemark'>): Promise<Response> => {
  const { deps, form, language } = visit
  const found = await findQuestion(visit)
  if (!found) return visit.notFound()
  const { mapping, id } = found
  const text = form.text(remarkName(id), { maxLength: maxMessageLength })
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  const typedIn = {
    indicatorId: id,
    typed: { text: form.raw(remarkName(id)), moreTime: typedMoreTime(visit, `${id}-`) },
  }
  if (mapping.assessment.status !== 'submitted') return refuse(visit, mapping, 'not-submitted', typedIn.typed.text)
  if (form.hasErrors) return sendBack(visit, mapping, text, { typedIn })
  const result = await deps.review.saveRemark({
    ...deedOf(visit, mapping, basedOnVersion, formKey),
    indicatorId: id,
    text,
  })
  if (!result.ok && result.refusal.kind !== 'already-done') {
    const refusal = reviewTexts[language].remarkRefusals[result.refusal.kind]
    return showReview(visit, mapping, { status: 409, refusal, typedIn })
  }
  return visit.redirect(`${addressOf(visit)}?done=saved&question=${id}#${id}`)
}

/** Unlocks one question with the message. */
export const postUnlock = async (visit: Visit<'unlockIndicator'>): Promise<Response> => {
  const { deps, form } = visit
  const found = await findQuestion(visit)
  if (!found) return visit.notFound()
  const { mapping, id } = found
  const message = form.text(remarkName(id), { maxLength: maxMessageLength, isRequired: true })
  const extension = moreTimeOf(visit, mapping, `${id}-`)
  const basedOnVersion = form.wholeNumber('mappingVersion', { min: 0, max: Number.MAX_SAFE_INTEGER }) ?? 0
  const formKey = form.formKey()
  const typedIn = {
    indicatorId: id,
    typed: { text: form.raw(remarkName(id)), moreTime: typedMoreTime(visit, `${id}-`) },
  }
  if (form.hasErrors) return sendBack(visit, mapping, message, { typedIn })
  const deed = deedOf(visit, mapping, basedOnVersion, formKey)
  const { instrument } = mapping
  const result = await deps.review.unlock({ ...deed, instrument, indicatorId: id, message, extension })
  if (!result.ok && result.refusal.kind !== 'already-done')
    return refuse(visit, mapping, result.refusal.kind, message, { typedIn })
  return finish(visit, result, mapping, { deed: 'unlocked', message, indicatorId: id })
}

/** Takes an unlock back. */
export const postLock = async (visit: Visit<'lockIndicator'>): Promise<Response> => {
  const { deps, form } = visit
  const found = await findQuestion(visit)
  if (!found) return visit.notFound()
  const { mapping, id } = found
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return sendBack(visit, mapping, '')
  const deed = deedOf(visit, mapping, basedOnVersion, formKey)
  const result = await deps.review.lock({ ...deed, instrument: mapping.instrument, indicatorId: id })
  if (!result.ok && result.refusal.kind !== 'already-done') return refuse(visit, mapping, result.refusal.kind, '')
  return visit.redirect(`${addressOf(visit)}?done=locked&question=${id}#${id}`)
}

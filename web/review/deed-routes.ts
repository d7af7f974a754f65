import type { Visit } from '../site.tsx'
import { maxMessageLength, type ReturnValues } from './deed-forms.tsx'
import { deedOf, findKnown, finish, moreTimeOf, refuse, sendBack, typedMoreTime } from './deed-parts.ts'
import { sendRemarkName } from './review-view.ts'

/** Returns the mapping to the region, with a message and the chosen remarks. */
export const postReturn = async (visit: Visit<'returnMapping'>): Promise<Response> => {
  const { deps, form } = visit
  const mapping = await findKnown(visit)
  if (!mapping) return visit.notFound()
  const message = form.text('message', { maxLength: maxMessageLength, isRequired: true })
  const remarks = mapping.instrument.areas.flatMap(({ indicators }) =>
    indicators.flatMap(({ id: indicatorId }) => {
      const name = sendRemarkName(indicatorId)
      const version = form.wholeNumber(name, { min: 1, max: Number.MAX_SAFE_INTEGER })
      return version === null ? [] : [{ indicatorId, version }]
    }),
  )
  const extension = moreTimeOf(visit, mapping, '')
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  const returning: ReturnValues = {
    message: form.raw('message'),
    moreTime: typedMoreTime(visit, ''),
    chosen: new Set(remarks.map(({ indicatorId }) => indicatorId)),
  }
  if (form.hasErrors) return sendBack(visit, mapping, message, { returning })
  const deed = { ...deedOf(visit, mapping, basedOnVersion, formKey), message, remarks, extension }
  const result = await deps.review.returnToRegion(deed)
  if (!result.ok && result.refusal.kind !== 'already-done')
    return refuse(visit, mapping, result.refusal.kind, message, { returning })
  return finish(visit, result, mapping, { deed: 'returned', message })
}

/** Accepts the mapping for good. */
export const postAccept = async (visit: Visit<'acceptMapping'>): Promise<Response> => {
  const { deps, form } = visit
  const mapping = await findKnown(visit)
  if (!mapping) return visit.notFound()
  if (!form.isChecked('confirm')) form.fail('confirm', { kind: 'required' })
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return sendBack(visit, mapping, '')
  const result = await deps.review.accept(deedOf(visit, mapping, basedOnVersion, formKey))
  if (!result.ok && result.refusal.kind !== 'already-done') return refuse(visit, mapping, result.refusal.kind, '')
  return finish(visit, result, mapping, { deed: 'accepted', message: '' })
}

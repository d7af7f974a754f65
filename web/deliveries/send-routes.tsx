import { findDeliverer, measuresOf } from '#shared/deliveries/deliverers.ts'
import type { ReceiveDelivery, ReceiveRefusal } from '#shared/deliveries/deliveries.ts'
import type { Deliverer, Delivery } from '#shared/deliveries/delivery.ts'
import { deliveryLimits } from '#shared/deliveries/limits.ts'
import { type MeasureId, measures } from '#shared/measures/measures.ts'
import { asActor } from '#shared/people/person.ts'
import type { Site } from '../site.tsx'
import { errorSentence } from '../texts/form-texts.ts'
import { delivererName } from './deliverer-words.ts'
import { findHere, placeOf, type SendVisit } from './delivery-place.ts'
import { SendPage, smallFileBytes } from './send-page.tsx'
import { sendTexts } from './send-texts.ts'

const measureIds = Object.keys(measures) as MeasureId[]

const show = async (
  visit: SendVisit,
  { problem = null, replaced = null }: { problem?: string | null; replaced?: Delivery | null } = {},
): Promise<Response> => {
  const { form, language } = visit
  const t = sendTexts[language]
  return visit.page({
    title: visit.region ? `${t.title} – ${visit.region.name}` : t.title,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    children: (
      <SendPage
        visit={visit}
        place={placeOf(visit)}
        form={{ errors: form.errors, language }}
        typed={{
          deliverer: form.raw('deliverer'),
          measure: form.raw('measure') || 'validations',
          source: form.raw('source'),
          comment: form.raw('comment'),
        }}
        replaced={replaced}
        problem={problem}
      />
    ),
  })
}

/** The delivery that may be replaced by a file, or null. */
const replaceable = async (visit: SendVisit, id: string | null): Promise<Delivery | null> => {
  const found = id ? await findHere(visit, id) : null
  return found?.status === 'accepted' && found.way !== 'form' ? found : null
}

/** For whom, and of what: given by the place, by what is replaced, or chosen. Notes what is wrong beside the fields. */
const readWhose = (
  visit: SendVisit,
  replaced: Delivery | null,
): { deliverer: Deliverer; measure: MeasureId } | null => {
  const { form, language } = visit
  if (replaced) return { deliverer: replaced.deliverer, measure: replaced.measure }
  const own = placeOf(visit).deliverer
  if (own) return { deliverer: own, measure: 'validations' }
  const deliverer = findDeliverer(form.raw('deliverer'))
  if (!deliverer) form.fail('deliverer', { kind: form.raw('deliverer') === '' ? 'required' : 'not-a-choice' })
  const measure = form.choice('measure', measureIds, { isRequired: true })
  if (!deliverer || !measure) return null
  if (measuresOf(deliverer).includes(measure)) return { deliverer, measure }
  form.fail('measure', { kind: 'own', message: sendTexts[language].wrongMeasure(delivererName(deliverer, language)) })
  return null
}

const noteRefusal = (visit: SendVisit, refusal: ReceiveRefusal): string | null => {
  const { form, language } = visit
  switch (refusal.kind) {
    case 'source-missing':
      form.fail('source', { kind: 'required' })
      return null
    case 'text-too-long': {
      const field = refusal.field === 'name' ? 'file' : refusal.field
      form.fail(field, { kind: 'too-long', maxLength: refusal.max, length: form.raw(field).length })
      return null
    }
    case 'cannot-replace':
      return sendTexts[language].cannotReplace
    case 'already-done':
      return null
  }
}

const replyInvalid = (visit: SendVisit, problem: string | null): Response =>
  visit.json(
    {
      kind: 'invalid',
      problems: [
        ...Object.values(visit.form.errors).map((error) => errorSentence(error, visit.language)),
        ...(problem ? [problem] : []),
      ],
    },
    400,
  )

const refuse = (
  visit: SendVisit,
  replaced: Delivery | null,
  problem: string | null = null,
): Promise<Response> | Response => (visit.wantsJson ? replyInvalid(visit, problem) : show(visit, { replaced, problem }))

/** Leads on to the delivery: the page's script gets where to send the file, everyone else the page. */
const goOn = async (visit: SendVisit, delivery: Delivery): Promise<Response> => {
  const place = placeOf(visit)
  if (!visit.wantsJson) return visit.redirect(`${place.one(delivery.id)}?auto=1`)
  const upload = await visit.deps.deliveryFiles.form(delivery, 'answer')
  if (!upload) return visit.json({ kind: 'sent', finish: place.one(delivery.id) })
  return visit.json({ kind: 'ready', upload, finish: place.one(delivery.id), again: place.create })
}

const send = async (visit: SendVisit): Promise<Response> => {
  const { form, deps, person, now, wantsJson } = visit
  const replaces = form.raw('replaces')
  const replaced = await replaceable(visit, replaces)
  const file = form.file('file', { maxBytes: smallFileBytes })
  const whose = readWhose(visit, replaced)
  const source = form.text('source', { maxLength: deliveryLimits.source, isRequired: true })
  const comment = form.text('comment', { maxLength: deliveryLimits.comment })
  const name = wantsJson ? form.text('fileName', { maxLength: deliveryLimits.name }) : (file?.name ?? '')
  const formKey = form.formKey()
  if (replaces !== '' && !replaced && !form.hasErrors)
    return refuse(visit, null, sendTexts[visit.language].cannotReplace)
  if (form.hasErrors || !whose) return refuse(visit, replaced)
  const input: ReceiveDelivery = {
    ...whose,
    way: 'file',
    actor: asActor(person),
    name: name.slice(-deliveryLimits.name),
    source,
    comment,
    replaces: replaced?.id ?? null,
    at: now,
    formKey,
  }
  const outcome = await deps.deliveries.receive(input)
  if (!outcome.ok && outcome.refusal.kind === 'already-done') return visit.redirect(placeOf(visit).list)
  if (!outcome.ok) return refuse(visit, replaced, noteRefusal(visit, outcome.refusal))
  // Sent again after a broken answer it puts the same bytes there once more; once read, they are left alone.
  if (file && outcome.value.status === 'received') await deps.deliveryFiles.put(outcome.value, file.bytes)
  return goOn(visit, outcome.value)
}

const getNew = async (visit: SendVisit): Promise<Response> => {
  const asked = visit.query.get('replaces')
  const replaced = await replaceable(visit, asked)
  return show(visit, { replaced, ...(asked && !replaced && { problem: sendTexts[visit.language].cannotReplace }) })
}

/** The pages where files are delivered. */
export const registerSendDelivery = (site: Site): void => {
  site.on('newDelivery', getNew)
  site.on('newNationalDelivery', getNew)
  site.on('sendDelivery', send)
  site.on('sendNationalDelivery', send)
}

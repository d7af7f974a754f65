import type { SettleRefusal } from '#shared/deliveries/deliveries.ts'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import { deliveryLimits } from '#shared/deliveries/limits.ts'
import { asActor } from '#shared/people/person.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Site } from '../site.tsx'
import { readComparison } from './comparison-view.ts'
import { findHere, type OneDeliveryVisit, placeOf } from './delivery-place.ts'
import { nameOf } from './list-page.tsx'
import { OnePage, type OnePageProps } from './one-page.tsx'
import { oneTexts } from './one-texts.ts'
import { standingsOf } from './standing.ts'

/** How often (seconds) a page without script is asked for again while a file is read. */
const refreshSeconds = 5

const said = ['accepted', 'rejected', 'withdrawn'] as const

const noticeOf = ({ query, language }: OneDeliveryVisit, { status }: Delivery): OnePageProps['notice'] => {
  const code = said.find((one) => one === query.get('say') && one === status)
  return code ? { color: 'success', text: oneTexts[language].said[code] } : null
}

const pageNumber = (text: string | null): number => (text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1)

const show = async (visit: OneDeliveryVisit, delivery: Delivery, problem: string | null = null): Promise<Response> => {
  const { deps, language, query, form } = visit
  const place = placeOf(visit)
  const isWaiting = delivery.status === 'received' && delivery.objectKey !== null
  const hasCome = isWaiting && (await deps.deliveryFiles.hasCome(delivery))
  const redirect = `${deps.site.origin}${place.one(delivery.id)}?auto=1`
  const [standing, refusals, comparison, upload, retry] = await Promise.all([
    standingsOf(deps.deliveries)(delivery),
    deps.deliveries.refusals(delivery, pageNumber(query.get('page'))),
    readComparison(deps, delivery),
    isWaiting && !hasCome ? deps.deliveryFiles.form(delivery, { redirect }) : null,
    hasCome ? deps.deliveries.retry(delivery.id) : null,
  ])
  const other = placeOf(visit, language === 'sv' ? 'en' : 'sv')
  return visit.page({
    title: nameOf(delivery, language),
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: other.one(delivery.id),
    ...(hasCome && query.has('auto') && { headers: { refresh: String(refreshSeconds) } }),
    children: (
      <OnePage
        visit={visit}
        place={place}
        delivery={delivery}
        standing={standing}
        refusals={refusals}
        comparison={comparison}
        upload={upload}
        retry={retry}
        form={{ errors: form.errors, language }}
        typedReason={form.raw('reason')}
        notice={problem ? { color: 'warning', text: problem } : noticeOf(visit, delivery)}
      />
    ),
  })
}

const getOne = async (visit: OneDeliveryVisit): Promise<Response> => {
  const delivery = await findHere(visit, visit.params.delivery)
  if (!delivery) return visit.notFound()
  // For a page that waits (web/islands/upload-file.ts).
  if (visit.wantsJson) return visit.json({ state: delivery.status === 'received' ? 'checking' : delivery.status })
  return show(visit, delivery)
}

/** What a decision came to: the page that says so, or the page as it stands now with what was wrong. */
const answer = async (
  visit: OneDeliveryVisit,
  outcome: Outcome<Delivery, SettleRefusal>,
  say: (typeof said)[number],
): Promise<Response> => {
  const { id } = visit.params.delivery ? { id: visit.params.delivery } : { id: '' }
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${placeOf(visit).one(id)}?say=${say}`)
  const { refusal } = outcome
  const { form, language } = visit
  if (refusal.kind === 'reason-missing') form.fail('reason', { kind: 'required' })
  if (refusal.kind === 'text-too-long')
    form.fail('reason', { kind: 'too-long', maxLength: refusal.max, length: form.raw('reason').length })
  const now = await findHere(visit, id)
  if (!now) return visit.notFound()
  const { refusals } = oneTexts[language]
  return show(visit, now, refusal.kind in refusals ? refusals[refusal.kind as keyof typeof refusals] : null)
}

const accept = async (visit: OneDeliveryVisit): Promise<Response> => {
  const { form, deps, person, now, language, params } = visit
  const delivery = await findHere(visit, params.delivery)
  if (!delivery) return visit.notFound()
  const { refusedCount = 0, warningCount = 0 } = delivery.findings ?? {}
  if (delivery.status === 'checked' && refusedCount + warningCount > 0 && !form.isChecked('confirm'))
    form.fail('confirm', { kind: 'own', message: oneTexts[language].mustConfirm })
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit, delivery)
  const confirmation = form.raw('confirmation')
  const outcome = await deps.deliveries.accept({
    id: delivery.id,
    confirmation,
    actor: asActor(person),
    at: now,
    formKey,
  })
  return answer(visit, outcome, 'accepted')
}

const end =
  (deed: 'reject' | 'withdraw', say: 'rejected' | 'withdrawn') =>
  async (visit: OneDeliveryVisit): Promise<Response> => {
    const { form, deps, person, now, params } = visit
    const delivery = await findHere(visit, params.delivery)
    if (!delivery) return visit.notFound()
    const reason = form.text('reason', { maxLength: deliveryLimits.reason, isRequired: true })
    const formKey = form.formKey()
    if (form.hasErrors) return show(visit, delivery)
    const outcome = await deps.deliveries[deed]({ id: delivery.id, reason, actor: asActor(person), at: now, formKey })
    return answer(visit, outcome, say)
  }

/** Hands out every refused row by sending the browser to the bucket. */
const getRefusals = async (visit: OneDeliveryVisit): Promise<Response> => {
  const delivery = await findHere(visit, visit.params.delivery)
  const address = delivery && (await visit.deps.deliveries.refusalsAddress(delivery))
  return address ? visit.context.redirect(address, 302) : visit.notFound()
}

/** The pages of one delivery. */
export const registerOneDelivery = (site: Site): void => {
  site.on('delivery', getOne)
  site.on('nationalDelivery', getOne)
  site.on('acceptDelivery', accept)
  site.on('acceptNationalDelivery', accept)
  site.on('rejectDelivery', end('reject', 'rejected'))
  site.on('rejectNationalDelivery', end('reject', 'rejected'))
  site.on('withdrawDelivery', end('withdraw', 'withdrawn'))
  site.on('withdrawNationalDelivery', end('withdraw', 'withdrawn'))
  site.on('deliveryRefusals', getRefusals)
  site.on('nationalDeliveryRefusals', getRefusals)
}

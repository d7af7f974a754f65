import { isSecret } from '#shared/platform/ids.ts'
import { languages } from '#shared/platform/language.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import type { Site, Visit } from '../site.tsx'
import { confirmationMail } from './confirmation-mail.ts'
import { ConfirmPage, type ConfirmState, LeavePage, SubscribePage } from './subscription-pages.tsx'
import { subscriptionTexts } from './subscription-texts.ts'

const showForm = (visit: Visit<'subscribe' | 'askForSubscription'>): Response => {
  const { language, form, query } = visit
  return visit.page({
    title: subscriptionTexts[language].title,
    description: subscriptionTexts[language].lead,
    status: form.hasErrors ? 400 : 200,
    children: (
      <SubscribePage
        language={language}
        form={{ errors: form.errors, language }}
        typed={{ email: form.raw('email'), language: form.raw('language') || language }}
        formKey={visit.newFormKey()}
        isAsked={query.has('asked') && !form.hasErrors}
      />
    ),
  })
}

const ask = async (visit: Visit<'askForSubscription'>): Promise<Response> => {
  const { deps, form, now } = visit
  form.formKey()
  const email = form.email('email')
  const language = form.choice('language', languages, { isRequired: true })
  if (form.hasErrors || language === null) return showForm(visit)
  const outcome = await deps.subscriptions.ask({ email, language, at: now })
  if (!outcome.ok && outcome.refusal.kind === 'too-many') {
    form.fail('email', { kind: 'own', message: subscriptionTexts[visit.language].tooMany })
    return showForm(visit)
  }
  if (outcome.ok)
    try {
      const { secret } = outcome.value
      await deps.sendMail(confirmationMail({ to: email, secret, language, origin: deps.site.origin }))
    } catch (error) {
      deps.log.error('mail-failed', failureFacts(error))
      await deps.subscriptions.forgetAsked(email)
      form.fail('email', { kind: 'own', message: subscriptionTexts[visit.language].notSent })
      return showForm(visit)
    }
  // The same whether a mail went or not: nobody learns of an address what is known of it.
  return visit.redirect(`${visit.path('subscribe')}?asked`)
}

const showConfirm = (visit: Visit<'subscriptionRequest' | 'confirmSubscription'>, state: ConfirmState): Response => {
  const { language, params } = visit
  const t = subscriptionTexts[language]
  return visit.page({
    title: { asked: t.confirmTitle, confirmed: t.confirmTitle, used: t.usedTitle, gone: t.goneTitle }[state],
    status: state === 'gone' ? 404 : 200,
    children: <ConfirmPage language={language} secret={params.secret} state={state} />,
  })
}

const showLeave = (visit: Visit<'subscription' | 'endSubscription'>, state: 'subscribes' | 'ended'): Response => {
  const { language, params } = visit
  const t = subscriptionTexts[language]
  return visit.page({
    title: state === 'ended' ? t.ended : t.endTitle,
    children: <LeavePage language={language} secret={params.secret} state={state} />,
  })
}

/**
 * Asking for mail about new reports, confirming it, and leaving. The forms behind the mailed links need no key of their own: the address is a secret, and doing it twice is the same as once. The one that
 * leaves is also sent by mail programs (RFC 8058), which want an answer and no redirect.
 */
export const registerSubscriptions = (site: Site): void => {
  site.on('subscribe', showForm)
  site.on('askForSubscription', ask)
  site.on('subscriptionRequest', async (visit) => {
    const { deps, params, now } = visit
    return showConfirm(visit, isSecret(params.secret) ? await deps.subscriptions.request(params.secret, now) : 'gone')
  })
  site.on('confirmSubscription', async (visit) => {
    const { deps, params, now } = visit
    const outcome = await deps.subscriptions.confirm({ secret: params.secret, at: now })
    if (!outcome.ok) return showConfirm(visit, 'gone')
    return showConfirm(visit, outcome.value === 'used' ? 'used' : 'confirmed')
  })
  site.on('subscription', async (visit) => {
    const isSubscriber = await visit.deps.subscriptions.isSubscriber(visit.params.secret)
    return showLeave(visit, isSubscriber ? 'subscribes' : 'ended')
  })
  site.on('endSubscription', async (visit) => {
    await visit.deps.subscriptions.end(visit.params.secret)
    return showLeave(visit, 'ended')
  })
}

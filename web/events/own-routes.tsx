import { titleOf } from '#shared/events/event.ts'
import { shownFiles } from '#shared/events/event-file.ts'
import type { OwnRegistration } from '#shared/events/events.ts'
import { isParticipant, placeInLine } from '#shared/events/registration.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import type { Site, Visit } from '../site.tsx'
import { leftMail } from './event-mails.ts'
import { NoRegistrationPage, OwnPage } from './own-page.tsx'
import { readRegistration, typedOfRegistration, typedRegistration } from './registration-form.ts'
import { registrationTexts } from './registration-texts.ts'

export type SecretVisit = Visit<
  | 'ownRegistration'
  | 'changeRegistration'
  | 'confirmRegistration'
  | 'cancelRegistration'
  | 'ownEvaluation'
  | 'answerEvaluation'
  | 'ownCertificate'
  | 'issueCertificate'
  | 'ownEventUpload'
  | 'orderCertificatePaper'
  | 'certificatePaper'
  | 'retryCertificatePaper'
  | 'downloadCertificatePaper'
>

/** What the personal link opens, or null. */
export const openOwn = ({ deps, params, now }: SecretVisit): Promise<OwnRegistration | null> =>
  deps.events.open(params.secret, now)

/** The page for a link that opens nothing. */
export const goneLink = (visit: SecretVisit): Response => {
  const { language } = visit
  return visit.page({
    title: registrationTexts[language].own.gone,
    status: 404,
    children: <NoRegistrationPage language={language} hasLeft={false} />,
  })
}

const show = async (
  visit: Visit<'ownRegistration' | 'changeRegistration'>,
  own: OwnRegistration,
): Promise<Response> => {
  const { deps, language, params, form, query, now } = visit
  const { event, registration, needs } = own
  const isWaiting = registration.status === 'waiting'
  return visit.page({
    title: `${registrationTexts[language].own.title}: ${titleOf(event, language === 'en')}`,
    status: form.hasErrors ? 400 : 200,
    children: (
      <OwnPage
        language={language}
        secret={params.secret}
        own={own}
        files={shownFiles(await deps.eventFiles.list(event.id), { isOpenOnly: false })}
        contact={deps.site.contact}
        place={isWaiting ? placeInLine(await deps.events.registrations(event.id), registration) : 0}
        now={now}
        form={{ errors: form.errors, language }}
        typed={typedRegistration(typedOfRegistration(registration, needs), form)}
        formKey={visit.newFormKey()}
        said={form.hasErrors ? null : ((['changed', 'confirmed'] as const).find((word) => query.has(word)) ?? null)}
      />
    ),
  })
}

const change = async (visit: Visit<'changeRegistration'>): Promise<Response> => {
  const { deps, form, language, params, now } = visit
  const own = await openOwn(visit)
  if (!own) return goneLink(visit)
  form.formKey()
  const read = readRegistration(form, own.event, { hasEmail: false })
  if (form.hasErrors || !read) return show(visit, own)
  const { content, needs } = read
  const deed = { event: own.event, id: own.registration.id, at: now }
  const outcome = await deps.events.changeRegistration({ ...deed, content, needs })
  if (outcome.ok) return visit.redirect(`${visit.path('ownRegistration', params)}?changed`)
  if (outcome.refusal.kind === 'registration-gone') return goneLink(visit)
  form.fail('change', { kind: 'own', message: registrationTexts[language].own.closed })
  return show(visit, own)
}

/** The same when she has left before: pressing twice is no mistake. */
const hasLeft = (visit: Visit<'cancelRegistration'>): Response => {
  const { language } = visit
  return visit.page({
    title: registrationTexts[language].own.left,
    children: <NoRegistrationPage language={language} hasLeft />,
  })
}

const leave = async (visit: Visit<'cancelRegistration'>): Promise<Response> => {
  const { deps, now } = visit
  const own = await openOwn(visit)
  if (!own) return hasLeft(visit)
  const { event, registration } = own
  const actor = { id: 'participant', name: 'Deltagare' }
  const outcome = await deps.events.cancelRegistration({ event, id: registration.id, actor, at: now })
  if (!outcome.ok)
    return outcome.refusal.kind === 'registration-gone'
      ? hasLeft(visit)
      : visit.redirect(visit.path('ownRegistration', visit.params))
  // Nothing of her is left to try again with: when this mail does not go, the page has told her.
  await deps
    .sendMail(leftMail({ event, registration: outcome.value }))
    .catch((error: unknown) => deps.log.error('mail-failed', failureFacts(error)))
  return hasLeft(visit)
}

/** The pages behind a personal link. The forms that confirm and cancel need no key of their own: the address is a secret, and doing it twice is the same as once. */
export const registerOwnPages = (site: Site): void => {
  site.on('ownRegistration', async (visit) => {
    const own = await openOwn(visit)
    return own ? show(visit, own) : goneLink(visit)
  })
  site.on('ownEventUpload', async (visit) => {
    const { deps, params, context } = visit
    const own = await openOwn(visit)
    if (!own) return goneLink(visit)
    const file = isParticipant(own.registration) ? await deps.eventFiles.find(own.event.id, params.file) : null
    const address = file && (await deps.eventFiles.downloadAddress(file))
    return address ? context.redirect(address, 302) : visit.notFound()
  })
  site.on('changeRegistration', change)
  site.on('confirmRegistration', async (visit) => {
    const { deps, params, now } = visit
    const own = await openOwn(visit)
    if (!own) return goneLink(visit)
    await deps.events.confirmRegistration({ event: own.event, id: own.registration.id, at: now })
    return visit.redirect(`${visit.path('ownRegistration', params)}?confirmed`)
  })
  site.on('cancelRegistration', leave)
}

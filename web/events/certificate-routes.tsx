import { printedCode, readCode } from '#shared/events/certificate.ts'
import type { FieldErrors } from '../form.ts'
import type { Site, Visit } from '../site.tsx'
import { CheckedPage, CheckPage } from './certificate-page.tsx'
import { registerCertificatePapers } from './certificate-paper-routes.ts'
import { showCertificate } from './certificate-show.tsx'
import { certificateCheckTexts } from './certificate-texts.ts'
import { goneLink, openOwn } from './own-routes.tsx'

const issue = async (visit: Visit<'issueCertificate'>): Promise<Response> => {
  const { deps, params, now } = visit
  const own = await openOwn(visit)
  if (!own) return goneLink(visit)
  // Why there is none, the page says.
  await deps.events.issueCertificate({ event: own.event, id: own.registration.id, at: now })
  return visit.redirect(visit.path('ownCertificate', params))
}

const showForm = (visit: Visit<'checkCertificate'>, typed: string, errors: FieldErrors): Response => {
  const { language } = visit
  return visit.page({
    title: certificateCheckTexts[language].title,
    description: certificateCheckTexts[language].lead,
    status: Object.keys(errors).length > 0 ? 400 : 200,
    children: <CheckPage language={language} form={{ errors, language }} typed={typed} />,
  })
}

/** Certificates of attendance: each participant's own, and where anyone checks one. */
export const registerCertificates = (site: Site): void => {
  site.on('checkCertificate', (visit) => {
    const { query, language } = visit
    const typed = query.get('code')
    if (typed === null) return showForm(visit, '', {})
    const code = readCode(typed)
    if (code !== null) return visit.redirect(visit.path('certificateCheck', { code: printedCode(code) }))
    return showForm(visit, typed, { code: { kind: 'own', message: certificateCheckTexts[language].notACode } })
  })
  site.on('certificateCheck', async (visit) => {
    const { deps, language, params } = visit
    const code = readCode(params.code)
    const found = code === null ? null : await deps.events.certificate(code)
    const event = found && (await deps.events.get(found.eventId))
    return visit.page({
      title: certificateCheckTexts[language].title,
      status: event ? 200 : 404,
      children: <CheckedPage language={language} code={params.code} event={event} />,
    })
  })
  site.on('ownCertificate', async (visit) => {
    const own = await openOwn(visit)
    return own ? showCertificate(visit, own) : goneLink(visit)
  })
  site.on('issueCertificate', issue)
  registerCertificatePapers(site)
}

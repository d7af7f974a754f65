import type { OwnRegistration } from '#shared/events/events.ts'
import type { Visit } from '../site.tsx'
import { CertificatePage } from './certificate-page.tsx'
import { certificateTexts } from './certificate-texts.ts'

/** The page of somebody's own certificate, with what is wrong with a form on it. */
export const showCertificate = async (
  visit: Visit<'ownCertificate' | 'orderCertificatePaper'>,
  own: OwnRegistration,
): Promise<Response> => {
  const { deps, language, params, form, now } = visit
  const { certificate } = own.registration
  const known = certificate === null ? null : await deps.events.certificate(certificate)
  return visit.page({
    title: certificateTexts[language].title,
    status: form.hasErrors ? 400 : 200,
    children: (
      <CertificatePage
        language={language}
        secret={params.secret}
        own={own}
        issuedAt={known?.issuedAt ?? null}
        origin={deps.site.origin}
        isDemonstration={deps.site.isDemonstration}
        now={now}
        form={{ errors: form.errors, language }}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

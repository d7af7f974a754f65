import type { CertificateFile } from '#shared/events/certificate-paper.ts'
import type { OwnRegistration } from '#shared/events/events.ts'
import { showFilePage } from '../exchange/show-file.tsx'
import type { Site, Visit } from '../site.tsx'
import { showCertificate } from './certificate-show.tsx'
import { certificateTexts } from './certificate-texts.ts'
import { certificatePaperOf } from './certificate-view.ts'
import { goneLink, openOwn } from './own-routes.tsx'
import { registrationTexts } from './registration-texts.ts'

type FileVisit = Visit<'certificatePaper' | 'retryCertificatePaper' | 'downloadCertificatePaper'>

/** Certificates lie among what is ordered as files, under the country and the registration: only her own link leads there. */
const placeOf = ({ registration }: OwnRegistration) => ({ regionCode: 'SE', roundId: registration.id })

const hasCertificate = ({ registration }: OwnRegistration): boolean =>
  registration.certificate !== null && registration.present.length > 0

const order = async (visit: Visit<'orderCertificatePaper'>): Promise<Response> => {
  const { deps, form, params, language, now } = visit
  const own = await openOwn(visit)
  if (!own) return goneLink(visit)
  const formKey = form.formKey()
  const { registration } = own
  const known = registration.certificate && (await deps.events.certificate(registration.certificate))
  if (form.hasErrors) return showCertificate(visit, own)
  // Why there is none, the page says.
  if (!known || !hasCertificate(own)) return visit.redirect(visit.path('ownCertificate', params))
  const { origin, isDemonstration } = deps.site
  const facts = { language, own, issuedAt: known.issuedAt, origin }
  const file = await deps.exchange.orderFile({
    kind: 'certificate',
    ...placeOf(own),
    format: 'pdf',
    paper: certificatePaperOf(facts, { madeAt: now, isDemonstration }),
    language,
    isDemonstration,
    isForRegion: false,
    actor: { id: registration.id, name: registration.name },
    at: now,
    formKey,
  })
  return visit.redirect(visit.path('certificatePaper', { ...params, file: file.id }))
}

/** The file, for the one whose link it is, as long as what it says is true. */
const findFile = async (visit: FileVisit): Promise<CertificateFile | null> => {
  const { deps, params, now } = visit
  const own = await openOwn(visit)
  return own && hasCertificate(own) ? deps.exchange.findFile('certificate', placeOf(own), params.file, now) : null
}

const show = async (visit: Visit<'certificatePaper' | 'retryCertificatePaper'>): Promise<Response> => {
  const { language, params, path } = visit
  const file = await findFile(visit)
  if (!file) return visit.notFound()
  const { secret } = params
  return showFilePage(visit, {
    file,
    name: file.paper.title,
    about: null,
    eyebrow: file.paper.event,
    crumbs: [
      { href: path('ownRegistration', { secret }), label: registrationTexts[language].own.title },
      { href: path('ownCertificate', { secret }), label: certificateTexts[language].title },
    ],
    addresses: {
      self: path('certificatePaper', params),
      download: path('downloadCertificatePaper', params),
      retry: path('retryCertificatePaper', params),
      files: path('ownCertificate', { secret }),
    },
  })
}

const retry = async (visit: Visit<'retryCertificatePaper'>): Promise<Response> => {
  const file = await findFile(visit)
  if (!file) return visit.notFound()
  visit.form.formKey()
  if (visit.form.hasErrors) return show(visit)
  await visit.deps.exchange.retryFile(file, visit.now)
  return visit.redirect(visit.path('certificatePaper', visit.params))
}

const download = async (visit: Visit<'downloadCertificatePaper'>): Promise<Response> => {
  const file = await findFile(visit)
  const address = file && (await visit.deps.exchange.downloadAddress(file))
  return address ? visit.context.redirect(address, 303) : visit.notFound()
}

/** A certificate as a file for its holder. */
export const registerCertificatePapers = (site: Site): void => {
  site.on('orderCertificatePaper', order)
  site.on('certificatePaper', show)
  site.on('retryCertificatePaper', retry)
  site.on('downloadCertificatePaper', download)
}

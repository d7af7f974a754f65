import type { Remark } from '#shared/circulation/circulation.ts'
import { PageHeading } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { ConsultationPage } from './consultation-page.tsx'
import { consultationTexts } from './consultation-texts.ts'
import { type Consultation, type ConsultationVisit, readConsultation } from './consultation-view.ts'
import { OwnRemarkPage } from './own-remark-page.tsx'
import { aboutChoices, readRemark, readWords, remarkKeyOf, type TypedRemark, typedRemark } from './remark-form.ts'

type OwnVisit = Visit<'ownPlanRemark'> | Visit<'changePlanRemark'>

/** One plain page for every link that shows nothing: it tells nobody whether there ever was one. */
const ended = (visit: ConsultationVisit): Response => {
  const t = consultationTexts[visit.language]
  return visit.page({
    title: t.endedTitle,
    status: 404,
    children: <PageHeading title={t.endedTitle} lead={t.ended} />,
  })
}

const show = (visit: ConsultationVisit, consultation: Consultation, typed: TypedRemark): Response => {
  const { form, language } = visit
  return visit.page({
    title: `${consultationTexts[language].title} – ${consultation.region.name}`,
    status: form.hasErrors ? 400 : 200,
    isWide: true,
    children: (
      <ConsultationPage
        visit={visit}
        consultation={consultation}
        form={{ errors: form.errors, language }}
        typed={typed}
        choices={aboutChoices(consultation.contents, language)}
      />
    ),
  })
}

const showOwn = (
  visit: OwnVisit,
  consultation: Consultation,
  { remark, typed, isStale = false }: { remark: Remark; typed?: TypedRemark; isStale?: boolean },
): Response => {
  const { form, language, query, params } = visit
  const { name, organisation, text } = remark
  const said = query.get('said')
  return visit.page({
    title: `${consultationTexts[language].ownTitle} – ${consultation.region.name}`,
    status: form.hasErrors ? 400 : isStale ? 409 : 200,
    children: (
      <OwnRemarkPage
        visit={visit}
        consultation={consultation}
        remarkKey={params.key}
        remark={remark}
        form={{ errors: form.errors, language }}
        typed={typed ?? { name, organisation, text, about: '' }}
        choices={aboutChoices(consultation.contents, language)}
        isStale={isStale}
        said={said === 'sent' || said === 'changed' ? said : null}
      />
    ),
  })
}

const postRemark = async (visit: Visit<'sendPlanRemark'>): Promise<Response> => {
  const consultation = await readConsultation(visit)
  if (!consultation) return ended(visit)
  const { deps, form, language, now, params, path } = visit
  const t = consultationTexts[language]
  // From the page of the last one sent, where another field has the plain name.
  if (form.has('next')) form.take('text', 'next')
  const formKey = form.formKey()
  const content = readRemark(form, aboutChoices(consultation.contents, language), language)
  if (form.hasErrors) return show(visit, consultation, typedRemark(form))
  const key = remarkKeyOf(params.secret, formKey)
  const outcome = await deps.circulations.send({
    circulation: consultation.circulation,
    key,
    content,
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${path('ownPlanRemark', { secret: params.secret, key })}?said=sent`)
  const { refusal } = outcome
  if (refusal.kind === 'too-much-at-once') form.fail('text', { kind: 'own', message: t.tooMuch(refusal.minutes) })
  else if (refusal.kind === 'remarks-full') form.fail('text', { kind: 'own', message: t.full })
  else return ended(visit)
  return show(visit, consultation, typedRemark(form))
}

const postChange = async (visit: Visit<'changePlanRemark'>): Promise<Response> => {
  const consultation = await readConsultation(visit)
  if (!consultation) return ended(visit)
  const { deps, form, language, now, params, path } = visit
  const { circulation } = consultation
  const remark = await deps.circulations.remark(circulation, params.key)
  if (!remark) return ended(visit)
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  const content = readWords(form)
  const typed = typedRemark(form)
  if (form.hasErrors) return showOwn(visit, consultation, { remark, typed })
  const outcome = await deps.circulations.change({
    circulation,
    key: params.key,
    content,
    basedOnVersion,
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${path('ownPlanRemark', params)}?said=changed`)
  const { refusal } = outcome
  if (refusal.kind === 'stale-remark')
    return showOwn(visit, consultation, { remark: refusal.current, typed, isStale: true })
  if (refusal.kind !== 'too-much-at-once') return ended(visit)
  form.fail('text', { kind: 'own', message: consultationTexts[language].tooMuch(refusal.minutes) })
  return showOwn(visit, consultation, { remark, typed })
}

/** The pages for those who answer without an account: the draft with the form, and a remark's own page. */
export const registerConsultation = (site: Site): void => {
  site.on('consultation', async (visit) => {
    const consultation = await readConsultation(visit)
    if (!consultation) return ended(visit)
    const about = visit.query.get('about') ?? 'whole'
    return show(visit, consultation, { name: '', organisation: '', about, text: '' })
  })
  site.on('sendPlanRemark', postRemark)
  site.on('ownPlanRemark', async (visit) => {
    const consultation = await readConsultation(visit)
    const remark = consultation && (await visit.deps.circulations.remark(consultation.circulation, visit.params.key))
    return consultation && remark ? showOwn(visit, consultation, { remark }) : ended(visit)
  })
  site.on('changePlanRemark', postChange)
}

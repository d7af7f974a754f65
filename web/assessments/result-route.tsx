import type { ReturnRefusal } from '#shared/assessments/return-assessment.ts'
import { asActor, hasRole } from '#shared/people/person.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { findMapping, type Mapping } from './mapping.ts'
import { ResultPage } from './result-page.tsx'
import { resultTexts } from './result-texts.ts'
import { resultView } from './result-view.ts'
import { maxMessageLength } from './return-form.tsx'
import { mailReturned } from './return-mail.ts'

type ResultVisit = Visit<'mappingResult'> | Visit<'returnMapping'>

const isInTeam = ({ person, region }: ResultVisit): boolean =>
  isRegionCode(region.code) && hasRole(person, region.code, ['editor', 'owner'])

const otherLanguage = ({ language, params: { region, round } }: ResultVisit): string =>
  pathTo('mappingResult', language === 'sv' ? 'en' : 'sv', { region, round })

const show = (visit: ResultVisit, mapping: Mapping, status: 200 | 400 = 200): Response => {
  const { language, now, person, form, params } = visit
  const { region, round } = params
  const mayReturn = mapping.assessment.status === 'submitted' && hasRole(person, 'SE', ['coordinator'])
  const t = resultTexts[language]
  const title = `${t.title}, ${mapping.region.name}`
  return visit.page({
    title: status === 200 ? title : `${t.return.problem}: ${title}`,
    status,
    isWide: true,
    otherLanguage: otherLanguage(visit),
    children: (
      <ResultPage
        mapping={mapping}
        view={resultView(mapping, language)}
        reader={{ language, now, personId: person.email }}
        isTeam={isInTeam(visit)}
        giveBack={
          mayReturn
            ? {
                form: { errors: form.errors, language },
                message: form.raw('message'),
                formKey: visit.newFormKey(),
                action: pathTo('returnMapping', language, { region, round }),
              }
            : null
        }
        addresses={{
          region: pathTo('region', language, { region }),
          overview: pathTo('mapping', language, { region, round }),
          plan: pathTo('plan', language, { region, round }),
        }}
      />
    ),
  })
}

const showReturned = (visit: ResultVisit, { assessment, region }: Mapping): Response => {
  const t = resultTexts[visit.language].return
  return visit.page({
    title: t.done,
    children: (
      <>
        <PageHeading eyebrow={region.name} title={t.done} lead={t.doneLead} />
        <blockquote class="typed-text">{assessment.returnMessage}</blockquote>
        {visit.query.has('mailed') && (
          <Notice color="success" isStatus>
            <p>{t.mailed}</p>
          </Notice>
        )}
        {visit.query.has('unmailed') && (
          <Notice color="warning" isStatus>
            <p>{t.unmailed}</p>
          </Notice>
        )}
        <p>
          <a class="ds-button" href={pathTo('coordinator', visit.language)}>
            {t.toDesk}
          </a>
        </p>
      </>
    ),
  })
}

/** The result: to the region's team always, to the coordinator when it is handed in; one that she has returned shows her own message only. */
export const getResult = async (visit: Visit<'mappingResult'>): Promise<Response> => {
  const mapping = await findMapping(visit)
  if (!mapping) return visit.notFound()
  if (isInTeam(visit) || mapping.assessment.status === 'submitted') return show(visit, mapping)
  return mapping.assessment.status === 'returned' ? showReturned(visit, mapping) : visit.notFound()
}

const notReturned = (visit: Visit<'returnMapping'>, kind: Exclude<ReturnRefusal['kind'], 'already-done'>): Response => {
  const t = resultTexts[visit.language].return
  return visit.page({
    title: t.problem,
    status: 409,
    otherLanguage: otherLanguage(visit),
    children: (
      <>
        <PageHeading eyebrow={visit.region.name} title={t.problem} />
        <Notice color="warning">
          <p>{t.refusals[kind]}</p>
        </Notice>
        <p>{t.typed}</p>
        <blockquote class="typed-text">{visit.form.raw('message')}</blockquote>
        <p>
          <a
            class="ds-button"
            href={visit.path('mappingResult', { region: visit.region.code, round: visit.params.round })}
          >
            {resultTexts[visit.language].title}
          </a>
        </p>
      </>
    ),
  })
}

/** Returns the mapping to the region, with a message. */
export const postReturn = async (visit: Visit<'returnMapping'>): Promise<Response> => {
  const { deps, form, region, person, now, params } = visit
  const mapping = await findMapping(visit)
  if (!mapping || mapping.assessment.status === 'open') return visit.notFound()
  const message = form.text('message', { maxLength: maxMessageLength, isRequired: true })
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors)
    return mapping.assessment.status === 'submitted' ? show(visit, mapping, 400) : notReturned(visit, 'not-submitted')
  const result = await deps.assessments.returnToRegion({
    regionCode: region.code,
    roundId: mapping.round.id,
    message,
    basedOnVersion,
    actor: asActor(person),
    at: now,
    formKey,
  })
  const address = visit.path('mappingResult', { region: region.code, round: params.round })
  if (!result.ok && result.refusal.kind !== 'already-done') return notReturned(visit, result.refusal.kind)
  if (!result.ok || !isRegionCode(region.code)) return visit.redirect(address)
  // Swedish, as the regions work in; the coordinator's own language says nothing of theirs.
  const round = { id: mapping.round.id, title: mapping.round.title.sv }
  const isMailed = await mailReturned(deps, { region: { code: region.code, name: region.name }, round, message }, 'sv')
  return visit.redirect(isMailed ? `${address}?mailed=1` : `${address}?unmailed=1`)
}

import type { SubmitRefusal } from '#shared/assessments/submit-assessment.ts'
import { type Area, type Indicator, indicatorsOf } from '#shared/instruments/instrument.ts'
import { asActor, hasRole } from '#shared/people/person.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { HandInPage } from './hand-in-page.tsx'
import { handInTexts } from './hand-in-texts.ts'
import { gapName, handInView } from './hand-in-view.ts'
import { findMapping, type Mapping } from './mapping.ts'

type HandInVisit = Visit<'handIn'> | Visit<'submitMapping'>

const show = async (
  visit: HandInVisit,
  mapping: Mapping,
  post: { status: 400 | 409; refusal: string | null; ticked: ReadonlySet<string> } | null = null,
): Promise<Response> => {
  const { language, params, region, person, now, form, deps } = visit
  const code = region.code
  const members = isRegionCode(code) ? await deps.people.members(code) : []
  const { round } = params
  const t = handInTexts[language]
  return visit.page({
    title: post ? `${t.problem}: ${t.title}` : t.title,
    status: post?.status ?? 200,
    isWide: true,
    otherLanguage: pathTo('handIn', language === 'sv' ? 'en' : 'sv', { region: code, round }),
    children: (
      <HandInPage
        mapping={mapping}
        view={handInView(mapping)}
        form={{ errors: form.errors, language }}
        reader={{ language, now, personId: person.email }}
        ticked={post?.ticked ?? new Set(mapping.assessment.allowedGaps)}
        refusal={post?.refusal ?? null}
        isOwner={isRegionCode(code) && hasRole(person, code, ['owner'])}
        ownerNames={members.filter(({ roles }) => roles.includes('owner')).map(({ name }) => name)}
        formKey={visit.newFormKey()}
        addresses={{
          region: pathTo('region', language, { region: code }),
          overview: pathTo('mapping', language, { region: code, round }),
          submit: pathTo('submitMapping', language, { region: code, round }),
          indicator: (area: Area, indicator: Indicator) =>
            `${pathTo('mappingArea', language, { region: code, round, area: area.id })}#${indicator.id}`,
        }}
      />
    ),
  })
}

/** Shows what is missing; an editor sees it too but cannot send. */
export const getHandIn = async (visit: Visit<'handIn'>): Promise<Response> => {
  const mapping = await findMapping(visit)
  return mapping ? show(visit, mapping) : visit.notFound()
}

const statuses = {
  'gaps-not-allowed': 400,
  'nothing-answered': 400,
  'answers-changed': 409,
  'not-answerable': 409,
  'round-closed': 409,
  'stale-version': 409,
} as const satisfies Record<Exclude<SubmitRefusal['kind'], 'already-done'>, 400 | 409>

/** Hands in the mapping. */
export const postHandIn = async (visit: Visit<'submitMapping'>): Promise<Response> => {
  const { deps, form, region, person, now, language, params } = visit
  const mapping = await findMapping(visit)
  if (!mapping) return visit.notFound()
  const allowedGaps = indicatorsOf(mapping.asked)
    .map(({ id }) => id)
    .filter((id) => form.isChecked(gapName(id)))
  const ticked = new Set(allowedGaps)
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit, mapping, { status: 400, refusal: null, ticked })
  const result = await deps.assessments.submit({
    regionCode: region.code,
    round: mapping.round,
    allowedGaps,
    basedOnVersion,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (result.ok || result.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('mapping', { region: region.code, round: params.round })}?submitted=1`)
  const { refusal } = result
  if (refusal.kind === 'gaps-not-allowed')
    for (const id of refusal.indicatorIds)
      form.fail(gapName(id), { kind: 'own', message: handInTexts[language].notAllowed })
  const current = (await findMapping(visit)) ?? mapping
  return show(visit, current, {
    status: statuses[refusal.kind],
    refusal: handInTexts[language].refusals[refusal.kind],
    ticked,
  })
}

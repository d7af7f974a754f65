import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { asActor, hasRole } from '#shared/people/person.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { type OwnTargetRefusal, targetLevels } from '#shared/review/set-own-target.ts'
import { isWithRegion } from '#shared/review/sign-off.ts'
import type { SigningRefusal } from '#shared/review/signing.ts'
import { findMapping, type Mapping } from '../assessments/mapping.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { handInTextsOf } from '../surveys/kind-texts.ts'
import { changeViews } from './changes-view.ts'
import { HandInPage, headingOf } from './hand-in-page.tsx'
import { handInTexts } from './hand-in-texts.ts'
import { gapName, handInView } from './hand-in-view.ts'
import { OwnTargetForm, ownTargetTexts } from './own-target-form.tsx'
import { remarkEntries } from './remark-list.tsx'
import { signedState, sinceReview } from './sign-off-view.ts'

type HandInVisit = Visit<'handIn'> | Visit<'submitMapping'> | Visit<'signUnlocked'> | Visit<'setOwnTarget'>

const addressesOf = ({ language, region: { code: region }, params: { round } }: HandInVisit) => {
  const params = { region, round }
  return {
    region: pathTo('region', language, { region }),
    overview: pathTo('mapping', language, params),
    submit: pathTo('submitMapping', language, params),
    signUnlocked: pathTo('signUnlocked', language, params),
    target: pathTo('setOwnTarget', language, params),
    signedContent: (index: number) => `${pathTo('mappingSignOff', language, params)}?number=${index + 1}`,
    indicator: (area: string, id: string) => `${pathTo('mappingArea', language, { ...params, area })}#${id}`,
  }
}

const show = async (
  visit: HandInVisit,
  mapping: Mapping,
  post: { status: 400 | 409; refusal: string | null; ticked: ReadonlySet<string> } | null = null,
): Promise<Response> => {
  const { language, params, region, person, now, form, deps } = visit
  const { code } = region
  const { assessment } = mapping
  const [members, signed, remarks] = await Promise.all([
    isRegionCode(code) ? deps.people.members(code) : [],
    signedState(deps, mapping, { withFormer: !isWithRegion(assessment) }),
    assessment.signOffs ? deps.review.sentRemarks(code, mapping.round.id) : [],
  ])
  const since = sinceReview(mapping, signed)
  const t = handInTexts[language]
  const view = handInView(mapping)
  const { title } = headingOf(view, mapping.round.kind, language)
  const isOwner = isRegionCode(code) && hasRole(person, code, ['owner'])
  const addresses = addressesOf(visit)
  const formState = { errors: form.errors, language }
  return visit.page({
    title: post ? `${t.problem}: ${title}` : title,
    status: post?.status ?? 200,
    isWide: true,
    otherLanguage: pathTo('handIn', language === 'sv' ? 'en' : 'sv', { region: code, round: params.round }),
    children: (
      <HandInPage
        mapping={mapping}
        view={view}
        form={formState}
        reader={{ language, now, personId: person.email }}
        ticked={post?.ticked ?? new Set(assessment.allowedGaps)}
        refusal={post?.refusal ?? null}
        isOwner={isOwner}
        isJustSigned={visit.query.has('signed') && view.signing === null}
        ownerNames={members.filter(({ roles }) => roles.includes('owner')).map(({ name }) => name)}
        changes={since && changeViews(since.changes, since.instruments, language)}
        remarks={remarkEntries(remarks, mapping.instrument, assessment)}
        signed={signed}
        formKey={visit.newFormKey()}
        addresses={addresses}
        target={
          mapping.round.kind === 'mapping' && (
            <OwnTargetForm
              mapping={mapping}
              form={formState}
              formKey={visit.newFormKey()}
              action={addresses.target}
              isOwner={isOwner}
              isSaved={visit.query.has('target')}
            />
          )
        }
      />
    ),
  })
}

/** Shows what is missing, what is unlocked and who has signed; an editor sees it too but cannot send. */
export const getHandIn = async (visit: Visit<'handIn'>): Promise<Response> => {
  const mapping = await findMapping(visit)
  return mapping ? show(visit, mapping) : visit.notFound()
}

const statuses = {
  'gaps-not-allowed': 400,
  'nothing-answered': 400,
  'nothing-unlocked': 409,
  'answers-changed': 409,
  'not-answerable': 409,
  'outside-dates': 409,
  'round-closed': 409,
  'stale-version': 409,
} as const satisfies Record<Exclude<SigningRefusal['kind'], 'already-done'>, 400 | 409>

/** Signs: the whole mapping, or what is unlocked. */
const postSigning = async (
  visit: Visit<'submitMapping'> | Visit<'signUnlocked'>,
  sign: 'submit' | 'signUnlocked',
  doneAddress: string,
): Promise<Response> => {
  const { deps, form, region, person, now, language } = visit
  const mapping = await findMapping(visit)
  if (!mapping) return visit.notFound()
  const allowedGaps = indicatorsOf(mapping.asked)
    .map(({ id }) => id)
    .filter((id) => form.isChecked(gapName(id)))
  const ticked = new Set(allowedGaps)
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit, mapping, { status: 400, refusal: null, ticked })
  const result = await deps.review[sign]({
    regionCode: region.code,
    round: mapping.round,
    allowedGaps,
    basedOnVersion,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (result.ok || result.refusal.kind === 'already-done') return visit.redirect(doneAddress)
  const { refusal } = result
  if (refusal.kind === 'gaps-not-allowed')
    for (const id of refusal.indicatorIds)
      form.fail(gapName(id), { kind: 'own', message: handInTexts[language].notAllowed })
  const current = (await findMapping(visit)) ?? mapping
  return show(visit, current, {
    status: statuses[refusal.kind],
    refusal: handInTextsOf(mapping.round.kind, language).refusals[refusal.kind],
    ticked,
  })
}

/** Hands in the mapping. */
export const postHandIn = (visit: Visit<'submitMapping'>): Promise<Response> =>
  postSigning(visit, 'submit', `${addressesOf(visit).overview}?submitted=1`)

/** Signs what the coordinator has unlocked. */
export const postSignUnlocked = (visit: Visit<'signUnlocked'>): Promise<Response> =>
  postSigning(
    visit,
    'signUnlocked',
    `${visit.path('handIn', { region: visit.region.code, round: visit.params.round })}?signed=1`,
  )

/** Sets the level that the region aims at. */
export const postOwnTarget = async (visit: Visit<'setOwnTarget'>): Promise<Response> => {
  const { deps, form, region, person, now, language, params } = visit
  const mapping = await findMapping(visit)
  if (mapping?.round.kind !== 'mapping') return visit.notFound()
  const choice = form.choice('target', ['national', ...targetLevels.map((level) => `${level}` as const)], {
    isRequired: true,
  })
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  const ticked = new Set(mapping.assessment.allowedGaps)
  if (form.hasErrors) return show(visit, mapping, { status: 400, refusal: null, ticked })
  const result = await deps.review.setOwnTarget({
    regionCode: region.code,
    roundId: mapping.round.id,
    targetLevel: targetLevels.find((level) => `${level}` === choice) ?? null,
    basedOnVersion,
    actor: asActor(person),
    at: now,
    formKey,
  })
  const address = visit.path('handIn', { region: region.code, round: params.round })
  if (result.ok || result.refusal.kind === 'already-done') return visit.redirect(`${address}?target=1#target`)
  const current = (await findMapping(visit)) ?? mapping
  const { kind }: { kind: Exclude<OwnTargetRefusal['kind'], 'already-done'> } = result.refusal
  return show(visit, current, { status: 409, refusal: ownTargetTexts[language].refusals[kind], ticked })
}

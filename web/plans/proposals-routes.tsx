import { ownPlaces } from '#shared/plans/plan.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { maxReasonLength, placeNames, type TypedPlace } from './place-form.tsx'
import { deedOf, type PlanContext, type PlanVisit, planAddress, planParams, readPlanContext } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'
import { alsoName } from './proposal-choice.tsx'
import { proposalTexts } from './proposal-texts.ts'
import { ProposalsPage } from './proposals-page.tsx'
import { pickOf } from './proposals-view.ts'

const show = async (visit: PlanVisit, context: PlanContext, typedPlace: TypedPlace | null = null): Promise<Response> =>
  visit.page({
    title: `${proposalTexts[visit.language].title} – ${visit.region.name}`,
    isWide: true,
    status: visit.form.hasErrors ? 400 : typedPlace?.isConflict ? 409 : 200,
    otherLanguage: pathTo('proposals', visit.language === 'sv' ? 'en' : 'sv', planParams(visit)),
    children: (
      <ProposalsPage
        visit={visit}
        context={context}
        form={{ errors: visit.form.errors, language: visit.language }}
        chosen={visit.form.all('pick')}
        typedPlace={typedPlace}
        chosenByOthers={(await visit.deps.snapshots.latest())?.chosen ?? []}
      />
    ),
  })

/** Puts a question's proposals first or last, with a reason, or back where the formula has them. */
const place = async (visit: Visit<'placeProposal'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  const indicatorId = visit.params.indicator
  if (!context?.proposals.some((proposal) => proposal.indicatorId === indicatorId)) return visit.notFound()
  const { form } = visit
  const names = placeNames(indicatorId)
  const deed = deedOf(visit)
  const chosen = form.choice(names.place, ['formula', ...ownPlaces], { isRequired: true }) ?? 'formula'
  const reason = form.text(names.reason, { maxLength: maxReasonLength, isRequired: chosen !== 'formula' })
  const typed = { indicatorId, place: form.raw(names.place), reason: form.raw(names.reason), isConflict: false }
  if (form.hasErrors) return show(visit, context, typed)
  const outcome = await visit.deps.plans.placeProposal({
    ...deed,
    indicatorId,
    place: chosen === 'formula' ? null : chosen,
    reason,
    seen: form.raw(names.seen),
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('proposals', planParams(visit))}?say=placed`)
  const current = outcome.refusal.kind === 'stale-plan' ? await readPlanContext(visit) : null
  if (current) return show(visit, current, { ...typed, isConflict: true })
  return visit.redirect(planAddress(visit, { say: codeOf(outcome.refusal) ?? 'changed-meanwhile' }))
}

/** The page with the proposals, and picking from it. */
export const registerProposals = (site: Site): void => {
  site.on('proposals', async (visit) => {
    const context = await readPlanContext(visit)
    if (!context) return visit.notFound()
    if (!context.canBegin || context.contents?.plan.status === 'adopted') return visit.redirect(planAddress(visit))
    return show(visit, context)
  })

  site.on('placeProposal', place)

  site.on('pickProposals', async (visit) => {
    const context = await readPlanContext(visit)
    if (!context) return visit.notFound()
    if (!context.canBegin) return visit.redirect(planAddress(visit))
    const { form, language } = visit
    const t = proposalTexts[language]
    const deed = deedOf(visit)
    const ids = form.all('pick')
    const picks = ids
      .map((id) => pickOf(context, { proposalId: id, seen: form.raw(alsoName(id)).split(',') }, language))
      .filter((pick) => pick !== null)
    if (ids.length === 0) form.fail('pick', { kind: 'own', message: t.chooseOne })
    else if (picks.length < ids.length) form.fail('pick', { kind: 'own', message: t.notThere })
    if (form.hasErrors) return show(visit, context)
    const outcome = await visit.deps.plans.pickProposals({ ...deed, picks })
    if (outcome.ok) return visit.redirect(planAddress(visit, { say: 'picked', count: String(outcome.value.length) }))
    if (outcome.refusal.kind === 'plan-full') {
      form.fail('pick', { kind: 'own', message: t.full(outcome.refusal.most) })
      return show(visit, context)
    }
    const code = codeOf(outcome.refusal)
    return visit.redirect(planAddress(visit, code ? { say: code } : {}))
  })
}

import type { Site } from '../site.tsx'
import { deedOf, type PlanContext, type PlanVisit, planAddress, readPlanContext } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'
import { proposalTexts } from './proposal-texts.ts'
import { ProposalsPage } from './proposals-page.tsx'
import { pickOf } from './proposals-view.ts'

const show = (visit: PlanVisit, context: PlanContext): Response =>
  visit.page({
    title: `${proposalTexts[visit.language].title} – ${visit.region.name}`,
    isWide: true,
    status: visit.form.hasErrors ? 400 : 200,
    children: (
      <ProposalsPage
        visit={visit}
        context={context}
        form={{ errors: visit.form.errors, language: visit.language }}
        chosen={visit.form.all('pick')}
      />
    ),
  })

/** The page with the proposals, and picking from it. */
export const registerProposals = (site: Site): void => {
  site.on('proposals', async (visit) => {
    const context = await readPlanContext(visit)
    if (!context) return visit.notFound()
    if (!context.canBegin || context.contents?.plan.status === 'adopted') return visit.redirect(planAddress(visit))
    return show(visit, context)
  })

  site.on('pickProposals', async (visit) => {
    const context = await readPlanContext(visit)
    if (!context) return visit.notFound()
    if (!context.canBegin) return visit.redirect(planAddress(visit))
    const { form, language } = visit
    const t = proposalTexts[language]
    const deed = deedOf(visit)
    const ids = form.all('pick')
    const picks = ids.map((id) => pickOf(context.instrument, id, language)).filter((pick) => pick !== null)
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

import { lacksOfPlan } from '#shared/plans/adoption.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import type { Site } from '../site.tsx'
import { readDecision, readReason } from './adopt-form.ts'
import { AdoptPage } from './adopt-page.tsx'
import { adoptTexts } from './adopt-texts.ts'
import { deedOf, type PlanContext, type PlanVisit, planAddress, readPlanContext } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'
import { readStanding } from './revision-part.tsx'

const show = async (
  visit: PlanVisit,
  context: PlanContext,
  contents: PlanContents,
  hasChanged = false,
): Promise<Response> => {
  const { form, language } = visit
  return visit.page({
    title: `${adoptTexts[language].title} – ${visit.region.name}`,
    status: form.hasErrors ? 400 : hasChanged ? 409 : 200,
    children: (
      <AdoptPage
        visit={visit}
        context={context}
        contents={contents}
        standing={await readStanding(visit, contents)}
        form={{ errors: form.errors, language }}
        typed={{
          day: form.raw('day'),
          body: form.raw('body'),
          reference: form.raw('reference'),
          reason: form.raw('reason'),
          isKnowing: form.isChecked('knowing'),
        }}
        hasChanged={hasChanged}
      />
    ),
  })
}

/** The page where the plan is looked through, and its adoption. */
export const registerAdoption = (site: Site): void => {
  site.on('adopt', async (visit) => {
    const context = await readPlanContext(visit)
    if (!context) return visit.notFound()
    if (!context.contents || context.contents.plan.status === 'adopted') return visit.redirect(planAddress(visit))
    return show(visit, context, context.contents)
  })

  site.on('adoptPlan', async (visit) => {
    const context = await readPlanContext(visit)
    if (!context) return visit.notFound()
    const { contents } = context
    if (!contents || contents.plan.status === 'adopted') return visit.redirect(planAddress(visit))
    const deed = deedOf(visit)
    const decision = readDecision(visit.form, visit.now, visit.language, lacksOfPlan(contents))
    const reason = readReason(visit.form, contents.plan)
    if (visit.form.hasErrors) return show(visit, context, contents)
    const outcome = await visit.deps.plans.adopt({ ...deed, decision, seenState: visit.form.raw('state'), reason })
    if (outcome.ok) return visit.redirect(planAddress(visit, { say: 'adopted' }))
    if (outcome.refusal.kind === 'plan-changed') {
      const again = await readPlanContext(visit)
      if (again?.contents?.plan.status === 'draft') return show(visit, again, again.contents, true)
    }
    return visit.redirect(planAddress(visit, { say: codeOf(outcome.refusal) ?? 'adopted' }))
  })
}

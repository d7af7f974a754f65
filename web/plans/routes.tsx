import { registerOpenness } from '../barriers/openness-routes.tsx'
import { registerPlanCalendar } from '../calendar/routes.tsx'
import { registerCirculation } from '../circulation/circulation-routes.tsx'
import { readRemarks } from '../circulation/read-remarks.ts'
import type { EffectFacts } from '../effect/effect-view.ts'
import { readEffect } from '../effect/read-effect.ts'
import { registerFollowUp } from '../follow-up/routes.ts'
import { registerPlanPapers } from '../plan-papers/routes.tsx'
import { registerPlanSheets } from '../plan-sheets/routes.tsx'
import type { Site, Visit } from '../site.tsx'
import { readPlanThemes } from '../themes/plan-themes.tsx'
import { registerActions } from './action-routes.tsx'
import { registerAdoption } from './adopt-routes.tsx'
import { AdoptedPlanPage } from './adopted-page.tsx'
import { registerBarriers } from './barrier-routes.tsx'
import { registerBulk } from './bulk-routes.tsx'
import { registerCopy } from './copy-routes.tsx'
import { registerEditions } from './edition-routes.tsx'
import { deedOf, isTeam, type PlanContext, planAddress, readPlanContext } from './plan-context.ts'
import { codeOf, noticeOf } from './plan-notice.ts'
import { DraftPlanPage, maxGoalLength } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'
import { viewOf } from './plan-views.ts'
import { registerProposals } from './proposals-routes.tsx'
import { registerRevisions } from './revision-routes.ts'
import { registerUndo } from './undo-routes.tsx'
import { changeSaid } from './undo-said.ts'
import { registerViews, showView } from './view-routes.tsx'

const show = (
  visit: Visit<'plan'> | Visit<'savePlanGoal'>,
  context: PlanContext,
  hasGoalConflict = false,
  effect: EffectFacts | null = null,
): Response => {
  const { form, language } = visit
  const isPosted = form.has('goal')
  const isAdopted = context.contents?.plan.status === 'adopted'
  const say = isPosted && isAdopted ? new URLSearchParams({ say: 'adopted-meanwhile' }) : visit.query
  const notice = noticeOf(say, context.contents, language)
  return visit.page({
    title: `${planTexts[language].title} – ${visit.region.name}`,
    isWide: true,
    status: form.hasErrors ? 400 : hasGoalConflict || (isPosted && isAdopted) ? 409 : 200,
    children: isAdopted ? (
      <AdoptedPlanPage visit={visit} context={context} notice={notice} unsaved={form.raw('goal')} effect={effect} />
    ) : (
      <DraftPlanPage
        visit={visit}
        context={context}
        form={{ errors: form.errors, language }}
        typedGoal={isPosted ? form.raw('goal') : null}
        hasGoalConflict={hasGoalConflict}
        notice={isPosted ? null : notice}
      />
    ),
  })
}

const showPlan = async (visit: Visit<'plan'>): Promise<Response> => {
  const view = viewOf(visit.query)
  // What the list shows beside the plan is read with it, not after.
  const [context] = await Promise.all([
    readPlanContext(visit),
    ...(view === 'list' && isTeam(visit) ? [readPlanThemes(visit), readRemarks(visit)] : []),
  ])
  if (!context) return visit.notFound()
  // A coordinator sees what the region has adopted; a draft is as if it did not exist.
  if (!isTeam(visit) && context.contents?.plan.status !== 'adopted') return visit.notFound()
  if (view !== 'list' && context.contents) return showView(visit, context, { view })
  return show(visit, context, false, await readEffect(visit, context))
}

const postGoal = async (visit: Visit<'savePlanGoal'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  if (!context.canBegin) return visit.redirect(planAddress(visit))
  const { form } = visit
  const deed = deedOf(visit)
  const goal = form.text('goal', { maxLength: maxGoalLength })
  const basedOnVersion = form.version()
  if (form.hasErrors) return show(visit, context)
  const outcome = await visit.deps.plans.saveGoal({ ...deed, goal, basedOnVersion })
  const isChanged = goal !== (context.contents?.plan.goal ?? '')
  if (outcome.ok) return visit.redirect(planAddress(visit, changeSaid(deed, 'goal-saved', { isChanged })))
  if (outcome.refusal.kind === 'stale-plan' || outcome.refusal.kind === 'plan-adopted') {
    const again = await readPlanContext(visit)
    if (again) return show(visit, again, outcome.refusal.kind === 'stale-plan')
  }
  const code = codeOf(outcome.refusal)
  return visit.redirect(planAddress(visit, code ? { say: code } : changeSaid(deed, 'goal-saved')))
}

/** The pages of a region's plan: its views, proposals, actions, barriers, adoption, papers, calendar. */
export const registerPlans = (site: Site): void => {
  site.on('plan', showPlan)
  site.on('savePlanGoal', postGoal)
  registerProposals(site)
  registerCopy(site)
  registerActions(site)
  registerBulk(site)
  registerUndo(site)
  registerBarriers(site)
  registerOpenness(site)
  registerAdoption(site)
  registerRevisions(site)
  registerEditions(site)
  registerCirculation(site)
  registerFollowUp(site)
  registerViews(site)
  registerPlanCalendar(site)
  registerPlanPapers(site)
  registerPlanSheets(site)
}

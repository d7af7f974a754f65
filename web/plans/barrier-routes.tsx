import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Barrier } from '#shared/plans/plan.ts'
import type { Site, Visit } from '../site.tsx'
import { emptyBarrier, readBarrier, type TypedBarrier, typedBarrierOfForm, typedOfBarrier } from './barrier-form.ts'
import { BarrierPage } from './barrier-page.tsx'
import { barrierTexts } from './barrier-texts.ts'
import { type EntryProblem, problemOf } from './entry-problem.ts'
import { deedOf, isNew, type PlanContext, planAddress, readPlanContext } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'
import { changeSaid } from './undo-said.ts'

type BarrierVisit = Visit<'barrier'> | Visit<'saveBarrier'>

const show = (
  visit: BarrierVisit,
  {
    context,
    typed,
    problem = null,
  }: { context: PlanContext; typed: TypedBarrier; problem?: EntryProblem<Barrier> | null },
): Response => {
  const t = barrierTexts[visit.language]
  const found = context.contents?.barriers.find(({ id }) => id === visit.params.barrier) ?? null
  const barrier = problem?.kind === 'stale' ? problem.current : problem?.kind === 'gone' ? null : found
  return visit.page({
    title: `${barrier ? t.editTitle : t.newTitle} – ${visit.region.name}`,
    status: visit.form.hasErrors ? 400 : problem ? 409 : 200,
    children: (
      <BarrierPage
        visit={visit}
        context={context}
        form={{ errors: visit.form.errors, language: visit.language }}
        barrier={barrier}
        typed={typed}
        problem={problem}
      />
    ),
  })
}

const showBarrier = async (visit: Visit<'barrier'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  if (!context.canBegin || context.contents?.plan.status === 'adopted') return visit.redirect(planAddress(visit))
  if (isNew(visit.params.barrier)) {
    const asked = visit.query.get('indicator') ?? ''
    const isKnown = indicatorsOf(context.instrument).some(({ id }) => id === asked)
    return show(visit, { context, typed: emptyBarrier(isKnown ? [asked] : []) })
  }
  const barrier = context.contents?.barriers.find(({ id }) => id === visit.params.barrier)
  return barrier ? show(visit, { context, typed: typedOfBarrier(barrier) }) : visit.notFound()
}

const postBarrier = async (visit: Visit<'saveBarrier'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  if (!context.canBegin) return visit.redirect(planAddress(visit))
  const { form, params } = visit
  const deed = deedOf(visit)
  const basedOnVersion = form.version()
  const content = readBarrier(
    form,
    indicatorsOf(context.instrument).map(({ id }) => id),
  )
  const typed = typedBarrierOfForm(form)
  if (!content) return show(visit, { context, typed })
  const outcome = await visit.deps.plans.saveBarrier({
    ...deed,
    content,
    barrier: isNew(params.barrier) ? { kind: 'new' } : { kind: 'existing', id: params.barrier, basedOnVersion },
  })
  if (outcome.ok) {
    const { id, version } = outcome.value
    const isChanged = isNew(params.barrier) || version !== basedOnVersion
    return visit.redirect(planAddress(visit, changeSaid(deed, 'barrier-saved', { id, isChanged })))
  }
  const { refusal } = outcome
  const problem: EntryProblem<Barrier> | null =
    refusal.kind === 'stale-barrier' ? { kind: 'stale', current: refusal.current } : problemOf(refusal)
  if (problem) return show(visit, { context, typed, problem })
  const code = codeOf(refusal)
  return visit.redirect(planAddress(visit, code ? { say: code } : changeSaid(deed, 'barrier-saved')))
}

/** Removes or restores a barrier, and goes back to the plan with what happened. */
const onPlan = async (
  visit: Visit<'removeBarrier'> | Visit<'restoreBarrier'>,
  code: 'barrier-removed' | 'barrier-restored',
): Promise<Response> => {
  const deed = { ...deedOf(visit), id: visit.params.barrier }
  if (visit.form.hasErrors) return visit.redirect(planAddress(visit, { say: 'old-form' }))
  const { plans } = visit.deps
  const outcome = await (code === 'barrier-removed' ? plans.removeBarrier(deed) : plans.restoreBarrier(deed))
  const refusal = outcome.ok ? null : codeOf(outcome.refusal)
  const { id } = deed
  return visit.redirect(planAddress(visit, refusal ? { say: refusal, id } : changeSaid(deed, code, { id })))
}

/** The form for a barrier, and what can be done to it on the plan's page. */
export const registerBarriers = (site: Site): void => {
  site.on('barrier', showBarrier)
  site.on('saveBarrier', postBarrier)
  site.on('removeBarrier', (visit) => onPlan(visit, 'barrier-removed'))
  site.on('restoreBarrier', (visit) => onPlan(visit, 'barrier-restored'))
}

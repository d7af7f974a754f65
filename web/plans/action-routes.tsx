import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Action } from '#shared/plans/plan.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import type { Site, Visit } from '../site.tsx'
import { emptyAction, readAction, type TypedAction, typedOfAction, typedOfForm } from './action-form.ts'
import { actionAnchor } from './action-list.tsx'
import { ActionPage } from './action-page.tsx'
import { actionTexts } from './action-texts.ts'
import { type EntryProblem, problemOf } from './entry-problem.ts'
import { originView } from './origin-view.ts'
import { deedOf, isNew, type PlanContext, planAddress, readPlanContext } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'
import { changeSaid } from './undo-said.ts'

type ActionVisit = Visit<'action'> | Visit<'saveAction'>
type Shown = { context: PlanContext; typed: TypedAction; indicatorId?: string; problem?: EntryProblem<Action> | null }

const show = async (
  visit: ActionVisit,
  { context, typed, indicatorId = '', problem = null }: Shown,
): Promise<Response> => {
  const t = actionTexts[visit.language]
  const found = context.contents?.actions.find(({ id }) => id === visit.params.action) ?? null
  const action = problem?.kind === 'stale' ? problem.current : problem?.kind === 'gone' ? null : found
  const removed = context.contents?.removedActions.find(({ id }) => id === visit.params.action)
  const chosenId = indicatorId || (removed?.origin.indicatorId ?? '')
  return visit.page({
    title: `${action ? t.editTitle : t.newTitle} – ${visit.region.name}`,
    status: visit.form.hasErrors ? 400 : problem ? 409 : 200,
    children: (
      <ActionPage
        visit={visit}
        context={context}
        form={{ errors: visit.form.errors, language: visit.language }}
        action={action}
        typed={typed}
        indicatorId={chosenId}
        origin={originView(context, action ? action.origin.indicatorId : chosenId, visit.language)}
        problem={problem}
        colleagues={await colleaguesOf(visit)}
      />
    ),
  })
}

/** Those who may be responsible: the region's team. */
const colleaguesOf = async ({ region, members }: ActionVisit) => (isRegionCode(region.code) ? members(region.code) : [])

const knownIndicator = (context: PlanContext, id: string): string =>
  indicatorsOf(context.instrument).some((indicator) => indicator.id === id) ? id : ''

const showAction = async (visit: Visit<'action'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  if (!context.canBegin || context.contents?.plan.status === 'adopted') return visit.redirect(planAddress(visit))
  if (isNew(visit.params.action))
    return show(visit, {
      context,
      typed: emptyAction,
      indicatorId: knownIndicator(context, visit.query.get('indicator') ?? ''),
    })
  const action = context.contents?.actions.find(({ id }) => id === visit.params.action)
  return action ? show(visit, { context, typed: typedOfAction(action, visit.language) }) : visit.notFound()
}

const postAction = async (visit: Visit<'saveAction'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  if (!context.canBegin) return visit.redirect(planAddress(visit))
  const { form, language, params } = visit
  const deed = deedOf(visit)
  const isAdding = isNew(params.action)
  const known = {
    members: await colleaguesOf(visit),
    // One that has been removed meanwhile holds nothing up; naming it is no fault of who fills in the form.
    actionIds: [...(context.contents?.actions ?? []), ...(context.contents?.removedActions ?? [])].map(({ id }) => id),
  }
  const content = readAction(form, known, visit.now, language)
  const indicatorId = isAdding
    ? form.choice(
        'indicator',
        indicatorsOf(context.instrument).map(({ id }) => id),
      )
    : null
  const basedOnVersion = form.version()
  const typed = { context, typed: typedOfForm(form), indicatorId: indicatorId ?? '' }
  if (form.hasErrors) return show(visit, typed)
  const outcome = await visit.deps.plans.saveAction({
    ...deed,
    content,
    action: isAdding ? { kind: 'new', indicatorId } : { kind: 'existing', id: params.action, basedOnVersion },
  })
  if (outcome.ok) {
    const { id, version } = outcome.value
    const isChanged = isAdding || version !== basedOnVersion
    return visit.redirect(planAddress(visit, changeSaid(deed, 'action-saved', { id, isChanged })))
  }
  const { refusal } = outcome
  if (refusal.kind === 'circular-dependency') {
    const titles = refusal.ids.map((id) => context.contents?.actions.find((one) => one.id === id)?.title ?? id)
    form.fail('dependsOn', { kind: 'own', message: actionTexts[language].circle(titles.join(' → ')) })
    return show(visit, typed)
  }
  const problem: EntryProblem<Action> | null =
    refusal.kind === 'stale-action' ? { kind: 'stale', current: refusal.current } : problemOf(refusal)
  if (problem) return show(visit, { ...typed, problem })
  const code = codeOf(refusal)
  return visit.redirect(planAddress(visit, code ? { say: code } : changeSaid(deed, 'action-saved')))
}

/** Moves, removes or restores one, and goes back to the plan with what happened. A form that had been open too long changes nothing. */
const onPlan = async (
  visit: Visit<'moveAction'> | Visit<'removeAction'> | Visit<'restoreAction'>,
  code: 'action-moved' | 'action-removed' | 'action-restored',
): Promise<Response> => {
  const deed = { ...deedOf(visit), id: visit.params.action }
  const direction = visit.form.choice('direction', ['up', 'down'], { isRequired: code === 'action-moved' }) ?? 'up'
  if (visit.form.hasErrors) return visit.redirect(planAddress(visit, { say: 'old-form' }))
  const { plans } = visit.deps
  const outcome = await (code === 'action-moved'
    ? plans.moveAction({ ...deed, direction })
    : code === 'action-removed'
      ? plans.removeAction(deed)
      : plans.restoreAction(deed))
  const refusal = outcome.ok ? null : codeOf(outcome.refusal)
  const { id } = deed
  return visit.redirect(
    planAddress(
      visit,
      refusal ? { say: refusal, id } : changeSaid(deed, code, { id }),
      outcome.ok && code === 'action-moved' ? actionAnchor(id) : '',
    ),
  )
}

/** The form for an action, and what can be done to it on the plan's page. */
export const registerActions = (site: Site): void => {
  site.on('action', showAction)
  site.on('saveAction', postAction)
  site.on('moveAction', (visit) => onPlan(visit, 'action-moved'))
  site.on('removeAction', (visit) => onPlan(visit, 'action-removed'))
  site.on('restoreAction', (visit) => onPlan(visit, 'action-restored'))
}

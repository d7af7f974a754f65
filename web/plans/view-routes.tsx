import { contentOf } from '#shared/plans/content-of.ts'
import type { PlanRefusal } from '#shared/plans/deed.ts'
import { type Action, type ActionStatus, actionStatuses } from '#shared/plans/plan.ts'
import type { Site, Visit } from '../site.tsx'
import type { ChosenStatus } from './board-section.tsx'
import { boardTexts } from './board-texts.ts'
import { movedNotice } from './board-view.ts'
import { deedOf, type PlanContext, readPlanContext } from './plan-context.ts'
import { codeOf, noticeOf } from './plan-notice.ts'
import { planTexts } from './plan-texts.ts'
import { type PlanView, viewAddress } from './plan-views.ts'
import { ViewPage } from './view-page.tsx'

type Shown = { view: Exclude<PlanView, 'list'>; warning?: string; chosen?: ChosenStatus }

/** The page of the plan in one of its other views. */
export const showView = (
  visit: Visit<'plan'> | Visit<'setActionStatus'>,
  context: PlanContext,
  { view, warning, chosen }: Shown,
): Response => {
  const { form, language, query } = visit
  return visit.page({
    title: `${planTexts[language].title} – ${visit.region.name}`,
    isWide: true,
    status: form.hasErrors ? 400 : warning ? 409 : 200,
    children: (
      <ViewPage
        visit={visit}
        context={context}
        view={view}
        form={{ errors: form.errors, language }}
        notice={warning ? { color: 'warning', text: warning } : noticeOf(query, context.contents, language)}
        moved={movedNotice(query, context.contents, language)}
        chosen={chosen ?? null}
      />
    ),
  })
}

type StatusVisit = Visit<'setActionStatus'>

const moved = (visit: StatusVisit, action: Action, from: ActionStatus): Response =>
  visit.wantsJson
    ? visit.json({
        kind: 'moved',
        status: action.status,
        version: action.version,
        formKey: visit.newFormKey(),
        said: boardTexts[visit.language].moved(action),
      })
    : visit.redirect(
        viewAddress(visit, 'board', { say: action.status === from ? 'action-saved' : 'moved', id: action.id, from }),
      )

/** A colleague was first: nothing is written over, and both choices are said. */
const stale = async (visit: StatusVisit, current: Action, chosen: ActionStatus): Promise<Response> => {
  const { title, status: stands, version, savedBy } = current
  const warning = boardTexts[visit.language].stale({ title, name: savedBy.name, stands, chosen })
  if (visit.wantsJson)
    return visit.json({ kind: 'stale', status: stands, version, formKey: visit.newFormKey(), said: warning }, 409)
  const again = await readPlanContext(visit)
  return again
    ? showView(visit, again, { view: 'board', warning, chosen: { id: current.id, status: chosen } })
    : visit.notFound()
}

/** In a revision the follow-ups say how the actions stand. */
const notMoved = (visit: StatusVisit, context: PlanContext): Response => {
  const warning = boardTexts[visit.language].inFollowUp
  return visit.wantsJson
    ? visit.json({ kind: 'refused', said: warning }, 409)
    : showView(visit, context, { view: 'board', warning })
}

/** A refusal that only the plan's page can explain; null counts as success. */
const otherwise = (visit: StatusVisit, refusal: PlanRefusal, context: PlanContext): Response => {
  const code = codeOf(refusal)
  const address = viewAddress(visit, 'board', code ? { say: code, id: visit.params.action } : {})
  if (!visit.wantsJson) return visit.redirect(address)
  const query = new URLSearchParams({ say: code ?? '', id: visit.params.action })
  return visit.json({ kind: 'refused', said: noticeOf(query, context.contents, visit.language)?.text ?? '' }, 409)
}

/** Moves an action to another column: its status, and nothing else of it. */
const postStatus = async (visit: StatusVisit): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  const { form, params } = visit
  const deed = deedOf(visit)
  const basedOnVersion = form.version()
  const status = form.choice('status', actionStatuses, { isRequired: true })
  if (form.hasErrors || !status)
    return visit.wantsJson
      ? visit.json({ kind: 'refused', said: boardTexts[visit.language].invalid }, 400)
      : showView(visit, context, { view: 'board' })
  const before = context.contents?.actions.find(({ id }) => id === params.action)
  if (!before) return otherwise(visit, { kind: 'action-gone' }, context)
  const outcome = await visit.deps.plans.saveAction({
    ...deed,
    action: { kind: 'existing', id: before.id, basedOnVersion },
    content: { ...contentOf(before), status },
  })
  if (outcome.ok && outcome.value.status !== status) return notMoved(visit, context)
  if (outcome.ok) return moved(visit, outcome.value, before.status)
  const { refusal } = outcome
  if (refusal.kind === 'already-done') {
    const action = (await readPlanContext(visit))?.contents?.actions.find(({ id }) => id === before.id)
    if (action) return moved(visit, action, before.status)
  }
  return refusal.kind === 'stale-action' ? stale(visit, refusal.current, status) : otherwise(visit, refusal, context)
}

/** Moving an action on the board. */
export const registerViews = (site: Site): void => {
  site.on('setActionStatus', postStatus)
}

import type { FollowUp } from '#shared/follow-up/follow-up.ts'
import type { Action } from '#shared/plans/plan.ts'
import { isTeam, type PlanVisit, planParams } from '../plans/plan-context.ts'
import type { Site, Visit } from '../site.tsx'
import { type FollowUpContext, followUpDeed, readFollowUpContext } from './follow-up-context.ts'
import { nextFollowUp, readFollowUp, typedFollowUp } from './follow-up-form.ts'
import { FollowUpPage, type FollowUpPageProps } from './follow-up-page.tsx'
import { followUpTexts } from './follow-up-texts.ts'
import { planFollowUpAddress } from './plan-follow-up-routes.tsx'

type FollowUpVisit = Visit<'followUp'> | Visit<'giveFollowUp'> | Visit<'takeBackFollowUp'>
type Known = Pick<FollowUpPageProps, 'context' | 'action' | 'history' | 'evidence'>

const words = ['followed', 'takenBack', 'changedMeanwhile'] as const
type Say = (typeof words)[number]

const noticeOf = (visit: PlanVisit): FollowUpPageProps['notice'] => {
  const say = words.find((word) => word === visit.query.get('say'))
  return say
    ? { color: say === 'changedMeanwhile' ? 'warning' : 'success', text: followUpTexts[visit.language][say] }
    : null
}

const addressOf = (visit: PlanVisit, action: string, say: Say): string =>
  `${visit.path('followUp', { ...planParams(visit), action })}?say=${say}`

/** All that the page shows of an action, or null when the adopted plan has no such one. */
const readKnown = async (visit: FollowUpVisit): Promise<Known | null> => {
  const { deps, region, params } = visit
  const [context, history, pieces] = await Promise.all([
    readFollowUpContext(visit),
    deps.followUps.history(region.code, params.round, params.action),
    deps.evidence.list(region.code),
  ])
  const action = context?.actions.find(({ id }) => id === params.action)
  if (!context || !action) return null
  const all = pieces.map(({ id, title }) => ({ id, title }))
  const kept = pieces.filter(({ status }) => status === 'kept').map(({ id, title }) => ({ id, title }))
  return { context, action, history, evidence: { all, kept } }
}

const typedFor = (visit: PlanVisit, { today, newest }: FollowUpContext, action: Action) =>
  visit.form.has('status') || visit.form.has('note')
    ? typedFollowUp(visit.form)
    : nextFollowUp(action.status, newest.get(action.id) ?? null, today)

const show = (visit: FollowUpVisit, known: Known, overtaken: { current: FollowUp | null } | null = null): Response =>
  visit.page({
    title: `${followUpTexts[visit.language].formTitle}: ${known.action.title} – ${visit.region.name}`,
    status: visit.form.hasErrors ? 400 : overtaken ? 409 : 200,
    children: (
      <FollowUpPage
        {...known}
        visit={visit}
        form={{ errors: visit.form.errors, language: visit.language }}
        typed={typedFor(visit, known.context, known.action)}
        overtaken={overtaken}
        notice={noticeOf(visit)}
        mayFollowUp={isTeam(visit)}
      />
    ),
  })

const postFollowUp = async (visit: Visit<'giveFollowUp'>): Promise<Response> => {
  const known = await readKnown(visit)
  if (!known) return visit.notFound()
  const { form, now, language, params } = visit
  const deed = followUpDeed(visit)
  const keptEvidence = known.evidence.kept.map(({ id }) => id)
  const content = readFollowUp(form, { now, language, keptEvidence })
  const basedOnVersion = form.version()
  if (form.hasErrors) return show(visit, known)
  const outcome = await visit.deps.followUps.give({ ...deed, actionId: params.action, content, basedOnVersion })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(addressOf(visit, params.action, 'followed'))
  const { refusal } = outcome
  const again = refusal.kind === 'stale-follow-up' ? await readKnown(visit) : null
  if (again && refusal.kind === 'stale-follow-up') return show(visit, again, { current: refusal.current })
  return visit.redirect(planFollowUpAddress(visit, 'gone'))
}

/** The page of one action's follow-up, giving one and taking one back. */
export const registerFollowUps = (site: Site): void => {
  site.on('followUp', async (visit) => {
    const known = await readKnown(visit)
    return known ? show(visit, known) : visit.notFound()
  })

  site.on('giveFollowUp', postFollowUp)

  site.on('takeBackFollowUp', async (visit) => {
    const { form, params } = visit
    const deed = followUpDeed(visit)
    const number = form.wholeNumber('number', { min: 1, max: 99_999, isRequired: true }) ?? 0
    if (form.hasErrors) return visit.redirect(addressOf(visit, params.action, 'changedMeanwhile'))
    const outcome = await visit.deps.followUps.takeBack({ ...deed, actionId: params.action, number })
    const isDone = outcome.ok || outcome.refusal.kind === 'already-done'
    if (!isDone && (outcome.refusal.kind === 'action-gone' || outcome.refusal.kind === 'plan-not-adopted'))
      return visit.notFound()
    return visit.redirect(addressOf(visit, params.action, isDone ? 'takenBack' : 'changedMeanwhile'))
  })
}

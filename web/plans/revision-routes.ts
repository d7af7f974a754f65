import type { Site, Visit } from '../site.tsx'
import { deedOf, planAddress } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'

type RevisionVisit = Visit<'beginRevision'> | Visit<'giveUpRevision'>

/** Begins or gives up, and goes back to the plan with what happened. A form that had been open too long changes nothing. */
const onPlan = async (visit: RevisionVisit, code: 'revision-begun' | 'revision-given-up'): Promise<Response> => {
  const deed = deedOf(visit)
  const seenState = visit.form.text('state', { maxLength: 20 })
  if (visit.form.hasErrors) return visit.redirect(planAddress(visit, { say: 'old-form' }))
  const { plans } = visit.deps
  const outcome = await (code === 'revision-begun'
    ? plans.beginRevision(deed)
    : plans.giveUpRevision({ ...deed, seenState }))
  return visit.redirect(planAddress(visit, { say: outcome.ok ? code : (codeOf(outcome.refusal) ?? code) }))
}

/** Beginning and giving up a revision of an adopted plan. */
export const registerRevisions = (site: Site): void => {
  site.on('beginRevision', (visit) => onPlan(visit, 'revision-begun'))
  site.on('giveUpRevision', (visit) => onPlan(visit, 'revision-given-up'))
}

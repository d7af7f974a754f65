import type { KeptChange } from '#shared/plans/kept-change.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { deedOf, planAddress, planParams, readPlanContext } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'
import { UndoPage, type UndoProblem } from './undo-page.tsx'
import { changeSaid } from './undo-said.ts'
import { undoTexts } from './undo-texts.ts'

type UndoVisit = Visit<'undoPlanChange'>

const showProblem = async (visit: UndoVisit, problem: UndoProblem, isRedo: boolean): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  const t = undoTexts[visit.language]
  return visit.page({
    title: `${isRedo ? t.redoTitle : t.title} – ${visit.region.name}`,
    status: 409,
    otherLanguage: pathTo('plan', visit.language === 'sv' ? 'en' : 'sv', planParams(visit)),
    children: <UndoPage visit={visit} context={context} problem={problem} isRedo={isRedo} />,
  })
}

/** Which entry it was, or how many. */
const factsOf = ({ entries: [first, ...others] }: KeptChange): { id?: string; count?: string } =>
  first ? (others.length > 0 ? { count: String(others.length + 1) } : { id: first.id }) : {}

/** Puts back what stood before one of the person's changes, and goes back to the plan, where that can be undone in turn. */
const undo = async (visit: UndoVisit): Promise<Response> => {
  const { form, params } = visit
  const deed = deedOf(visit)
  const isRedo = form.isChecked('redo')
  if (form.hasErrors) return visit.redirect(planAddress(visit, { say: 'old-form' }))
  const outcome = await visit.deps.plans.undoChange({ ...deed, changeId: params.change })
  const code = isRedo ? 'redone' : 'undone'
  if (outcome.ok) return visit.redirect(planAddress(visit, changeSaid(deed, code, factsOf(outcome.value))))
  const { refusal } = outcome
  if (refusal.kind === 'changed-since' || refusal.kind === 'circular-dependency' || refusal.kind === 'plan-full')
    return showProblem(visit, refusal, isRedo)
  const other = codeOf(refusal)
  return visit.redirect(planAddress(visit, other ? { say: other } : changeSaid(deed, code)))
}

/** Undoing a change of the draft, and doing it again. */
export const registerUndo = (site: Site): void => {
  site.on('undoPlanChange', undo)
}

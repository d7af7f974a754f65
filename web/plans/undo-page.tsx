import type { PlanRefusal, Since } from '#shared/plans/deed.ts'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { type PlanContext, type PlanVisit, planAddress } from './plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'
import { undoTexts } from './undo-texts.ts'

/** Refusals that need more than a sentence on the plan's page. */
export type UndoProblem = Extract<PlanRefusal, { kind: 'changed-since' | 'circular-dependency' | 'plan-full' }>

const SinceItem = ({ visit, since }: { visit: PlanVisit; since: Since }) => {
  const t = undoTexts[visit.language]
  const { saved } = since
  return (
    <li>
      {t.what(since)} {t.how(since)}
      {saved && `, ${t.by(saved.savedBy.name, formatMoment(saved.savedAt, visit.language))}`}.
    </li>
  )
}

const Why = ({ visit, context, problem }: { visit: PlanVisit; context: PlanContext; problem: UndoProblem }) => {
  const t = undoTexts[visit.language]
  if (problem.kind === 'plan-full') return <p>{t.fullLead(problem.most)}</p>
  if (problem.kind === 'circular-dependency') {
    const { actions = [], removedActions = [] } = context.contents ?? {}
    const titles = problem.ids.map((id) => [...actions, ...removedActions].find((one) => one.id === id)?.title ?? id)
    return (
      <p>
        {t.circleLead} {titles.join(' → ')}.
      </p>
    )
  }
  return (
    <>
      <p>{t.lead}</p>
      <ul class="ds-list">
        {problem.since.map((since) => (
          <SinceItem visit={visit} since={since} />
        ))}
      </ul>
    </>
  )
}

/** Why a change was not undone: what has been done since, and by whom. */
export const UndoPage = ({
  visit,
  context,
  problem,
  isRedo,
}: {
  visit: PlanVisit
  context: PlanContext
  problem: UndoProblem
  isRedo: boolean
}) => {
  const t = undoTexts[visit.language]
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={isRedo ? t.redoTitle : t.title} eyebrow={eyebrowOf(visit, context)} />
      <Notice color="warning">
        <Why visit={visit} context={context} problem={problem} />
      </Notice>
      <p>
        <a class="ds-button" href={planAddress(visit)}>
          {t.back}
        </a>
      </p>
    </>
  )
}

import type { Action } from '#shared/plans/plan.ts'
import { Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { EffectSection } from '../effect/effect-section.tsx'
import type { EffectFacts } from '../effect/effect-view.ts'
import { FollowUpLink } from '../follow-up/follow-up-link.tsx'
import { sheetsTexts } from '../plan-sheets/sheets-texts.ts'
import { formatDay, formatMoment } from '../texts/format.ts'
import { PlanThemes } from '../themes/plan-themes.tsx'
import { ActionFacts } from './action-facts.tsx'
import { BarrierGroups, JoinedOutside } from './barrier-list.tsx'
import { isTeam, type PlanContext, type PlanVisit, planParams } from './plan-context.ts'
import type { PlanNotice } from './plan-notice.ts'
import {
  ActionHeading,
  AlsoFor,
  eyebrowOf,
  Facts,
  OriginLine,
  PlanBreadcrumbs,
  StatusTag,
  WayBack,
} from './plan-parts.tsx'
import { PlanProjection } from './plan-projection.tsx'
import { planTexts } from './plan-texts.ts'
import { type ActionView, actionViews, barrierGroups } from './plan-view.ts'
import { ReviseForm } from './revision-part.tsx'
import { ViewTabs } from './view-tabs.tsx'

const AdoptedAction = ({
  visit,
  view,
  actions,
}: {
  visit: PlanVisit
  view: ActionView
  actions: readonly Action[]
}) => {
  const { language } = visit
  const { action, origin } = view
  return (
    <li class="plan-action">
      <ActionHeading action={action} language={language} />
      <OriginLine origin={origin} language={language} />
      <AlsoFor words={view.also} />
      <p class="plan-action__tags">
        <StatusTag status={action.status} language={language} />
      </p>
      {action.text && <p class="plan-text">{action.text}</p>}
      <ActionFacts action={action} actions={actions} language={language} />
    </li>
  )
}

const DecisionFacts = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const { language } = visit
  const t = planTexts[language]
  const plan = context.contents?.plan
  if (!plan?.decision) return null
  return (
    <section class="plan-part" aria-labelledby="plan-decision">
      <h2 class="ds-heading" id="plan-decision" data-size="sm">
        {t.decision}
      </h2>
      <Facts
        facts={[
          { name: t.decisionDay, value: formatDay(plan.decision.day, language) },
          { name: t.decisionBody, value: plan.decision.body },
          { name: t.decisionReference, value: plan.decision.reference },
        ]}
      />
      {plan.adoptedAt && plan.adoptedBy && (
        <p class="plan-origin">{t.adoptedBy(plan.adoptedBy.name, formatMoment(plan.adoptedAt, language))}</p>
      )}
    </section>
  )
}

/** What has just happened, with what was typed for a goal that could not be saved. */
const PageNotice = ({ notice, unsaved, visit }: { notice: PlanNotice; unsaved: string; visit: PlanVisit }) => (
  <Notice color={notice.color} isStatus>
    <p>{notice.text}</p>
    {unsaved && (
      <>
        <p>{planTexts[visit.language].yourGoal}:</p>
        <blockquote class="plan-quote">{unsaved}</blockquote>
      </>
    )}
  </Notice>
)

const ActionsPart = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const t = planTexts[visit.language]
  const actions = actionViews(context, visit.language)
  return (
    <section class="plan-part" aria-labelledby="plan-actions">
      <h2 class="ds-heading" id="plan-actions" data-size="sm">
        {t.actions}
      </h2>
      {actions.length === 0 ? (
        <p>{t.noActions}</p>
      ) : (
        <ol class="plan-actions">
          {actions.map((view) => (
            <AdoptedAction visit={visit} view={view} actions={context.contents?.actions ?? []} />
          ))}
        </ol>
      )}
    </section>
  )
}

const BarriersPart = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const t = planTexts[visit.language]
  const groups = barrierGroups(context, visit.language)
  return (
    <section class="plan-part" aria-labelledby="plan-barriers">
      <h2 class="ds-heading" id="plan-barriers" data-size="sm">
        {t.barriers}
      </h2>
      {groups.length === 0 ? <p>{t.noBarriers}</p> : <BarrierGroups visit={visit} groups={groups} isDraft={false} />}
      <JoinedOutside visit={visit} context={context} />
    </section>
  )
}

/** The adopted plan: read-only, and made to be printed. */
export const AdoptedPlanPage = ({
  visit,
  context,
  notice,
  unsaved = '',
  effect = null,
}: {
  visit: PlanVisit
  context: PlanContext
  notice: PlanNotice | null
  /** What was typed when the plan turned out to be adopted; shown so that it is not lost. */
  unsaved?: string
  /** What became of the finished actions, once the next round is handed in. */
  effect?: EffectFacts | null
}) => {
  const { language } = visit
  const t = planTexts[language]
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan={false} />
      <PageHeading
        title={t.title}
        eyebrow={eyebrowOf(visit, context)}
        lead={t.summary(actionViews(context, language).length, context.contents?.barriers.length ?? 0)}
      />
      {notice && <PageNotice notice={notice} unsaved={unsaved} visit={visit} />}
      <p>
        <Tag color="success">{t.adopted}</Tag>
      </p>
      <ViewTabs visit={visit} view="list" />
      <div class="button-row no-print">
        <FollowUpLink visit={visit} />
        <a class="ds-link" href={visit.path('planSheets', planParams(visit))}>
          {sheetsTexts[language].link}
        </a>
      </div>
      <DecisionFacts visit={visit} context={context} />
      <section class="plan-part" aria-labelledby="plan-goal">
        <h2 class="ds-heading" id="plan-goal" data-size="sm">
          {t.goalTitle}
        </h2>
        <p class="plan-text">{context.contents?.plan.goal || t.noGoal}</p>
      </section>
      <ActionsPart visit={visit} context={context} />
      <PlanThemes visit={visit} context={context} />
      {effect && <EffectSection facts={effect} language={language} />}
      <PlanProjection visit={visit} context={context} />
      <BarriersPart visit={visit} context={context} />
      <ReviseForm
        visit={visit}
        editionCount={context.contents?.plan.editionIds.length ?? 0}
        mayRevise={isTeam(visit)}
      />
      <WayBack visit={visit} context={context} />
    </>
  )
}

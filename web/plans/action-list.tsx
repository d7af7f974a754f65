import type { Member } from '#shared/people/person.ts'
import { responsibleOf } from '#shared/plans/action-words.ts'
import type { Action } from '#shared/plans/plan.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { readRemarks } from '../circulation/read-remarks.ts'
import { RemarksAt } from '../circulation/remark-item.tsx'
import { Tag } from '../components/page-parts.tsx'
import { sheetsTexts } from '../plan-sheets/sheets-texts.ts'
import { formatList } from '../texts/format.ts'
import { measureOf } from './action-facts.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { copyTexts } from './copy-texts.ts'
import { newWord, type PlanContext, type PlanVisit, planParams } from './plan-context.ts'
import {
  ActionHeading,
  AlsoFor,
  EntryButton,
  Facts,
  ListButton,
  ListForm,
  OriginLine,
  StatusTag,
} from './plan-parts.tsx'
import { planTexts } from './plan-texts.ts'
import { type ActionView, actionViews } from './plan-view.ts'
import { proposalFormula } from './priority-view.ts'
import { proposalTexts } from './proposal-texts.ts'

const firstShown = 3

/** The id of an action's place on the plan's page. */
export const actionAnchor = (id: string): string => `insats-${id}`

const Tools = ({ visit, view }: { visit: PlanVisit; view: ActionView }) => {
  const t = planTexts[visit.language]
  const { action, isFirst, isLast } = view
  const params = { ...planParams(visit), action: action.id }
  const move = { action: visit.path('moveAction', params), of: action.title, name: 'direction' }
  return (
    <div class="plan-tools">
      <a class="ds-button" data-variant="secondary" data-size="sm" href={visit.path('action', params)}>
        {t.edit}
        <span class="ds-sr-only">: {action.title}</span>
      </a>
      {!isFirst && <ListButton {...move} label={t.moveUp} value="up" />}
      {!isLast && <ListButton {...move} label={t.moveDown} value="down" />}
      <ListButton action={visit.path('removeAction', params)} label={t.remove} of={action.title} />
    </div>
  )
}

type CardProps = { visit: PlanVisit; view: ActionView; hasLeft: boolean; hasRemarks: boolean }

const ActionCard = ({ visit, view, hasLeft, hasRemarks }: CardProps) => {
  const { language } = visit
  const t = planTexts[language]
  const { action, origin, lacks } = view
  return (
    <li class="plan-action" id={actionAnchor(action.id)}>
      <ActionHeading action={action} language={language} />
      <OriginLine origin={origin} language={language} />
      <AlsoFor words={view.also} />
      <p class="plan-action__tags">
        <StatusTag status={action.status} language={language} />
        {lacks.length > 0 && <Tag color="warning">{t.lacks(formatList(lacks, language))}</Tag>}
        {hasLeft && <Tag color="danger">{t.responsibleLeft}</Tag>}
      </p>
      <Facts
        facts={[
          { name: t.fields.responsible, value: responsibleOf(action) },
          { name: t.fields.time, value: view.period },
          { name: t.fields.measure, value: measureOf(action, language) },
        ]}
      />
      {hasRemarks && <RemarksAt visit={visit} kind="action" id={action.id} />}
      <Tools visit={visit} view={view} />
    </li>
  )
}

const FirstProposals = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const { language } = visit
  return (
    <>
      <p>{planTexts[language].firstProposals}</p>
      <ol class="ds-list">
        {context.proposals.slice(0, firstShown).map((proposal) => (
          <li>
            {proposalTexts[language].indicatorIn(
              proposal.indicatorId,
              context.instrument.areas.find((area) => area.id === proposal.areaId)?.title[language] ?? '',
            )}
            : {proposalFormula(proposal, language)}
          </li>
        ))}
      </ol>
    </>
  )
}

const Removed = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const t = planTexts[visit.language]
  const removed = context.contents?.removedActions ?? []
  if (removed.length === 0) return null
  return (
    <details class="ds-details">
      <summary>{t.removedActions(removed.length)}</summary>
      <ul class="plan-removed">
        {removed.map((action) => (
          <li>
            <span>{action.title}</span>
            <EntryButton
              action={visit.path('restoreAction', { ...planParams(visit), action: action.id })}
              formKey={visit.newFormKey()}
              label={t.restore}
              of={action.title}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Whether the colleague who is responsible no longer works in the region: the action waits for a new one. */
export const hasResponsibleLeft = (
  { responsibleId }: Pick<Action, 'responsibleId'>,
  team: readonly Pick<Member, 'email'>[],
): boolean => responsibleId !== '' && !team.some(({ email }) => email === responsibleId)

/** The actions of a draft in the region's own order, and the ways to add more. */
export const ActionList = async ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const hasColleagues = context.contents?.actions.some(({ responsibleId }) => responsibleId !== '')
  const team = hasColleagues && isRegionCode(visit.region.code) ? await visit.members(visit.region.code) : []
  const spokenOf = new Set(
    (await readRemarks(visit)).flatMap(({ about }) => (about.kind === 'action' ? [about.id] : [])),
  )
  const t = planTexts[visit.language]
  const views = actionViews(context, visit.language)
  return (
    <section class="plan-part" aria-labelledby="plan-actions">
      <h2 class="ds-heading" id="plan-actions" data-size="sm">
        {t.actions}
      </h2>
      {views.length === 0 ? (
        <>
          <p>{t.noActions}</p>
          {context.proposals.length > 0 && <FirstProposals visit={visit} context={context} />}
        </>
      ) : (
        <>
          <p>{t.actionsLead}</p>
          <ListForm formKey={visit.newFormKey()} />
          <ol class="plan-actions">
            {views.map((view) => (
              <ActionCard
                visit={visit}
                view={view}
                hasLeft={hasResponsibleLeft(view.action, team)}
                hasRemarks={spokenOf.has(view.action.id)}
              />
            ))}
          </ol>
        </>
      )}
      <p class="button-row">
        <a class="ds-button" href={visit.path('proposals', planParams(visit))}>
          {t.toProposals}
        </a>
        <a
          class="ds-button"
          data-variant="secondary"
          href={visit.path('action', { ...planParams(visit), action: newWord[visit.language] })}
        >
          {t.addOwn}
        </a>
        <a class="ds-button" data-variant="secondary" href={visit.path('copyActions', planParams(visit))}>
          {copyTexts[visit.language].link}
        </a>
        {views.length > 1 && (
          <a class="ds-button" data-variant="secondary" href={visit.path('changeActions', planParams(visit))}>
            {bulkTexts[visit.language].link}
          </a>
        )}
        <a class="ds-link" href={visit.path('planSheets', planParams(visit))}>
          {sheetsTexts[visit.language].link}
        </a>
      </p>
      <Removed visit={visit} context={context} />
    </section>
  )
}

import { nextDayOf } from '#shared/follow-up/rhythm.ts'
import { isOpen, type StateKind, stateKinds } from '#shared/follow-up/state.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { FormState } from '../components/form-parts.tsx'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { type PlanVisit, planParams } from '../plans/plan-context.ts'
import { EntryButton, Facts, PlanBreadcrumbs } from '../plans/plan-parts.tsx'
import { formatDay } from '../texts/format.ts'
import type { FollowUpContext } from './follow-up-context.ts'
import { planFollowUpTexts } from './plan-follow-up-texts.ts'
import { RhythmForm, rhythmInWords } from './rhythm-form.tsx'
import { Concerns, Progress, StateTag } from './state-parts.tsx'
import { stateGroup } from './state-words.ts'

/** What the page says at its top when it is shown again. */
export type PlanFollowUpNotice = { color: 'success' | 'warning'; text: string }

export type PlanFollowUpProps = {
  visit: PlanVisit
  context: FollowUpContext
  form: FormState
  rhythmTyped: { kind: string; from: string }
  notice: PlanFollowUpNotice | null
  /** Whether the reader works in the region; a coordinator reads only. */
  mayFollowUp: boolean
}

const ActionCard = ({ visit, context, mayFollowUp, action }: PlanFollowUpProps & { action: Action }) => {
  const { language } = visit
  const t = planFollowUpTexts[language]
  const state = context.states.get(action.id)
  const newest = context.newest.get(action.id)
  if (!state) return null
  return (
    <li class="plan-action" id={`a-${action.id}`}>
      <h3 class="ds-heading plan-action__title" data-size="2xs">
        <span class="plan-action__place" aria-hidden="true">
          {action.position}
        </span>
        <a class="ds-link" href={visit.path('followUp', { ...planParams(visit), action: action.id })}>
          {action.title}
        </a>
      </h3>
      <p class="plan-action__tags">
        <StateTag kind={state.kind} language={language} />
      </p>
      <Progress percent={state.progressPercent} title={action.title} language={language} />
      <Concerns state={state} actions={context.actions} language={language} />
      {newest ? (
        <div class="follow-up-latest">
          <p class="plan-origin">{t.latest(formatDay(newest.at, language), newest.by.name)}</p>
          {newest.note && <p class="plan-text">{newest.note}</p>}
          <Facts facts={[{ name: t.nextStep, value: newest.nextStep }]} />
        </div>
      ) : (
        <p class="plan-origin">{t.never}</p>
      )}
      <p class="no-print">
        <a
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          href={visit.path('followUp', { ...planParams(visit), action: action.id })}
        >
          {mayFollowUp ? t.follow : t.read}
          <span class="ds-sr-only">: {action.title}</span>
        </a>
      </p>
    </li>
  )
}

const Group = ({ kind, ...props }: PlanFollowUpProps & { kind: StateKind }) => {
  const { context, visit } = props
  const actions = context.actions.filter(({ id }) => context.states.get(id)?.kind === kind)
  if (actions.length === 0) return null
  return (
    <section class="plan-part" aria-labelledby={`state-${kind}`}>
      <h2 class="ds-heading" id={`state-${kind}`} data-size="sm">
        {stateGroup(kind, visit.language)} ({actions.length})
      </h2>
      <ul class="plan-actions">
        {actions.map((action) => (
          <ActionCard {...props} action={action} />
        ))}
      </ul>
    </section>
  )
}

/** In one glance: what to see to, and when the next follow-up is. */
const Summary = ({ visit, context }: PlanFollowUpProps) => {
  const { language } = visit
  const t = planFollowUpTexts[language]
  const states = [...context.states.values()]
  const count = (kind: StateKind) => states.filter((state) => state.kind === kind).length
  const [overdue, atRisk] = [count('overdue'), count('at-risk')]
  const leftCount = states.filter(({ concerns }) => concerns.some(({ kind }) => kind === 'nobody')).length
  const nextDay = nextDayOf(context.following.rhythm, context.today)
  return (
    <>
      <Notice color={overdue > 0 ? 'danger' : atRisk > 0 ? 'warning' : 'success'}>
        <p>{overdue + atRisk > 0 ? t.attention(overdue, atRisk) : t.allWell}</p>
        {leftCount > 0 && <p>{t.nobodyLeft(leftCount)}</p>}
      </Notice>
      <Facts
        facts={[
          { name: t.nextDay, value: nextDay ? formatDay(nextDay, language) : t.noNextDay },
          { name: t.rhythm, value: rhythmInWords(context.following.rhythm, language) },
        ]}
      />
    </>
  )
}

/** What is shared from actions that a revision has taken out: their own pages, where sharing ends otherwise, are gone. */
const SharedOutside = ({ visit, context, mayFollowUp }: PlanFollowUpProps) => {
  const t = planFollowUpTexts[visit.language]
  const outside = [...context.newest.values()].filter(
    ({ lesson, actionId }) => lesson?.isShared && !context.actions.some(({ id }) => id === actionId),
  )
  if (outside.length === 0 || !mayFollowUp) return null
  return (
    <section class="plan-part no-print" aria-labelledby="shared-outside">
      <h2 class="ds-heading" id="shared-outside" data-size="sm">
        {t.sharedTitle}
      </h2>
      <p>{t.sharedLead}</p>
      <ul class="follow-up-lessons">
        {outside.map(({ actionId, lesson }) => (
          <li class="plan-action">
            <p class="plan-text">{lesson?.text}</p>
            <EntryButton
              action={visit.path('withdrawLesson', { ...planParams(visit), action: actionId })}
              formKey={visit.newFormKey()}
              label={t.stopSharing}
              of={lesson?.text ?? ''}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** All actions of an adopted plan by how they stand, what to see to and why, and how often the plan is followed up. */
export const PlanFollowUpPage = (props: PlanFollowUpProps) => {
  const { visit, context, form, notice, mayFollowUp } = props
  const { language } = visit
  const t = planFollowUpTexts[language]
  const { actions, round } = context
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading
        title={t.title}
        eyebrow={`${visit.region.name} · ${round.title[language]}`}
        lead={actions.length > 0 ? t.lead(actions.filter(isOpen).length, actions.length) : t.noActions}
      />
      {notice && (
        <Notice color={notice.color} isStatus>
          <p>{notice.text}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={{ rhythm: t.rhythm, from: t.from }} />
      {actions.length > 0 && <Summary {...props} />}
      {stateKinds.map((kind) => (
        <Group {...props} kind={kind} />
      ))}
      <details class="ds-details">
        <summary>{t.how}</summary>
        <div>
          <ul class="ds-list">
            {t.howSentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </div>
      </details>
      <SharedOutside {...props} />
      {mayFollowUp && (
        <section class="plan-part no-print" aria-labelledby="follow-up-rhythm">
          <h2 class="ds-heading" id="follow-up-rhythm" data-size="sm">
            {t.rhythmTitle}
          </h2>
          <p>{t.rhythmLead}</p>
          <RhythmForm visit={visit} form={form} rhythm={context.following.rhythm} typed={props.rhythmTyped} />
        </section>
      )}
    </>
  )
}

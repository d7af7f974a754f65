import type { FollowUp } from '#shared/follow-up/follow-up.ts'
import type { Action } from '#shared/plans/plan.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { type PlanVisit, planAddress, planParams } from '../plans/plan-context.ts'
import { asNames, Facts } from '../plans/plan-parts.tsx'
import { planTexts } from '../plans/plan-texts.ts'
import { periodOf } from '../plans/plan-view.ts'
import { formatList, formatNumber } from '../texts/format.ts'
import type { FollowUpContext } from './follow-up-context.ts'
import { type EvidenceChoice, FollowUpForm } from './follow-up-fields.tsx'
import type { TypedFollowUp } from './follow-up-form.ts'
import { FollowUpBody, FollowUpHistory } from './follow-up-history.tsx'
import { followUpTexts } from './follow-up-texts.ts'
import { MeasureChart } from './measure-chart.tsx'
import { planFollowUpTexts } from './plan-follow-up-texts.ts'
import { Concerns, Progress, StateTag } from './state-parts.tsx'

export type FollowUpPageProps = {
  visit: PlanVisit
  context: FollowUpContext
  action: Action
  /** Newest first. */
  history: readonly FollowUp[]
  /** All of the region's pieces, and those that can be pointed to now. */
  evidence: { all: readonly EvidenceChoice[]; kept: readonly EvidenceChoice[] }
  form: FormState
  typed: TypedFollowUp
  overtaken: { current: FollowUp | null } | null
  notice: { color: 'success' | 'warning'; text: string } | null
  mayFollowUp: boolean
}

const Overtaken = ({ visit, action, evidence, overtaken }: FollowUpPageProps) => {
  if (!overtaken) return null
  const t = followUpTexts[visit.language]
  const { current } = overtaken
  return (
    <Notice color="warning" isStatus>
      <p>{current ? t.stale(current.by.name) : t.staleTakenBack}</p>
      <h2 class="ds-heading" data-size="2xs">
        {t.staleShown}
      </h2>
      {current ? (
        <FollowUpBody visit={visit} action={action} evidence={evidence.all} followUp={current} />
      ) : (
        <p>{t.nothing}</p>
      )}
    </Notice>
  )
}

const ActionFacts = ({ visit, context, action }: FollowUpPageProps) => {
  const { language } = visit
  const t = followUpTexts[language]
  const counted = (value: number | null) =>
    value === null ? '' : `${formatNumber(value, language, 2)}${action.unit && ` ${action.unit}`}`
  const waitsFor = action.dependsOn.flatMap((id) => context.actions.find((other) => other.id === id)?.title ?? [])
  return (
    <Facts
      facts={[
        { name: t.fields.responsible, value: action.responsible },
        { name: t.fields.time, value: periodOf(action, language) },
        { name: t.fields.measure, value: action.measure },
        { name: t.fields.baseline, value: counted(action.baseline) },
        { name: t.fields.target, value: counted(action.target) },
        { name: t.fields.waitsFor, value: formatList(waitsFor, language) },
      ]}
    />
  )
}

/** One action: how it stands and why, the form of a new follow-up, what was measured, and all that was said. */
export const FollowUpPage = (props: FollowUpPageProps) => {
  const { visit, context, action, history, form, notice, mayFollowUp } = props
  const { language } = visit
  const t = followUpTexts[language]
  const state = context.states.get(action.id)
  const measured = history
    .flatMap((followUp) => (followUp.measured ? [followUp.measured] : []))
    .toReversed()
    .toSorted((a, b) => a.day.localeCompare(b.day))
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('region', { region: visit.region.code }), label: visit.region.name },
          { href: planAddress(visit), label: planTexts[language].title },
          { href: visit.path('followUps', planParams(visit)), label: planFollowUpTexts[language].title },
        ]}
      />
      <PageHeading
        title={action.title}
        eyebrow={`${planFollowUpTexts[language].title} · ${context.round.title[language]}`}
      />
      {notice && (
        <Notice color={notice.color} isStatus>
          <p>{notice.text}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={asNames(t.labels)} />
      <Overtaken {...props} />
      {state && (
        <div class="plan-part">
          <p class="plan-action__tags">
            <StateTag kind={state.kind} language={language} />
          </p>
          <Progress percent={state.progressPercent} title={action.title} language={language} />
          <Concerns state={state} actions={context.actions} language={language} />
          <ActionFacts {...props} />
        </div>
      )}
      {mayFollowUp && (
        <section class="plan-part no-print" aria-labelledby="new-follow-up">
          <h2 class="ds-heading" id="new-follow-up" data-size="sm">
            {t.formTitle}
          </h2>
          <p>{t.formLead}</p>
          <FollowUpForm
            {...props}
            version={visit.form.shownVersion(context.following.followed.get(action.id)?.version ?? 0)}
            evidence={props.evidence.kept}
          />
        </section>
      )}
      {measured.length > 0 && <MeasureChart measured={measured} action={action} language={language} />}
      <section class="plan-part" aria-labelledby="follow-up-history">
        <h2 class="ds-heading" id="follow-up-history" data-size="sm">
          {t.history}
        </h2>
        <FollowUpHistory {...props} evidence={props.evidence.all} />
      </section>
    </>
  )
}

import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { type Action, actionStatuses } from '#shared/plans/plan.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { actionDifferences, actionLimits, type TypedAction } from './action-form.ts'
import { actionTexts } from './action-texts.ts'
import { Conflict } from './conflict.tsx'
import { OriginCard } from './origin-card.tsx'
import type { OriginView } from './origin-view.ts'
import { newWord, type PlanContext, type PlanVisit, planAddress, planParams } from './plan-context.ts'
import { asNames, eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'
import { planWords } from './plan-words.ts'

/** Why the form came back though every field is right. */
export type ActionProblem = { kind: 'stale'; current: Action } | { kind: 'gone' | 'adopted' | 'full' }

export type ActionPageProps = {
  visit: PlanVisit
  context: PlanContext
  form: FormState
  /** The action as it stands; null for a new one, or one that is gone. */
  action: Action | null
  typed: TypedAction
  /** The chosen question of a new action. */
  indicatorId: string
  origin: OriginView | null
  problem: ActionProblem | null
}

type FieldsProps = Pick<ActionPageProps, 'visit' | 'form' | 'typed'>

const WhatFields = ({ visit, form, typed }: FieldsProps) => {
  const t = actionTexts[visit.language]
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {t.whatTitle}
      </h2>
      <TextInput
        form={form}
        name="title"
        label={t.labels.title}
        hint={t.hints.title}
        value={typed.title}
        maxLength={actionLimits.title}
        isRequired
      />
      <TextArea
        form={form}
        name="text"
        label={t.labels.text}
        value={typed.text}
        maxLength={actionLimits.text}
        rows={4}
      />
      <TextArea
        form={form}
        name="goal"
        label={t.labels.goal}
        hint={t.hints.goal}
        value={typed.goal}
        maxLength={actionLimits.goal}
      />
    </>
  )
}

const WhoFields = ({ visit, form, typed }: FieldsProps) => {
  const t = actionTexts[visit.language]
  const line = (name: 'responsible' | 'partners') => (
    <TextInput
      form={form}
      name={name}
      label={t.labels[name]}
      hint={t.hints[name] ?? ''}
      value={typed[name]}
      maxLength={actionLimits[name]}
    />
  )
  const day = (name: 'startsOn' | 'endsOn') => (
    <TextInput
      form={form}
      name={name}
      type="date"
      label={t.labels[name]}
      hint={t.hints[name] ?? ''}
      value={typed[name]}
      width="short"
    />
  )
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {t.whoTitle}
      </h2>
      {line('responsible')}
      {line('partners')}
      <div class="plan-days">
        {day('startsOn')}
        {day('endsOn')}
      </div>
      <TextArea
        form={form}
        name="resource"
        label={t.labels.resource}
        hint={t.hints.resource ?? ''}
        value={typed.resource}
        maxLength={actionLimits.resource}
        rows={2}
      />
    </>
  )
}

const FollowFields = ({ visit, form, typed }: FieldsProps) => {
  const t = actionTexts[visit.language]
  return (
    <>
      <h2 class="ds-heading" data-size="xs">
        {t.followTitle}
      </h2>
      <TextArea
        form={form}
        name="measure"
        label={t.labels.measure}
        hint={t.hints.measure ?? ''}
        value={typed.measure}
        maxLength={actionLimits.measure}
      />
      <Select
        form={form}
        name="status"
        label={t.labels.status}
        value={typed.status}
        options={actionStatuses.map((status) => ({
          value: status,
          label: planWords[visit.language].actionStatuses[status],
        }))}
      />
    </>
  )
}

const IndicatorField = ({ visit, context, form, indicatorId }: ActionPageProps) => {
  const t = actionTexts[visit.language]
  return (
    <Select
      form={form}
      name="indicator"
      label={t.labels.indicator}
      value={indicatorId}
      options={[
        { value: '', label: t.noIndicator },
        ...indicatorsOf(context.instrument).map((indicator) => ({
          value: indicator.id,
          label: `${indicator.id} ${indicator.question[visit.language]}`,
        })),
      ]}
    />
  )
}

const ActionForm = (props: ActionPageProps) => {
  const { visit, form, action, problem } = props
  const t = actionTexts[visit.language]
  const button =
    problem?.kind === 'stale' ? t.saveMine : problem?.kind === 'gone' ? t.addAgain : action ? t.save : t.add
  return (
    <form
      method="post"
      action={visit.path('saveAction', { ...planParams(visit), action: action?.id ?? newWord[visit.language] })}
      class="plan-form"
    >
      <FormSecrets formKey={visit.newFormKey()} version={action?.version ?? 0} />
      <WhatFields visit={visit} form={form} typed={props.typed} />
      {!action && <IndicatorField {...props} />}
      <WhoFields visit={visit} form={form} typed={props.typed} />
      <FollowFields visit={visit} form={form} typed={props.typed} />
      <div class="button-row">
        {problem?.kind !== 'adopted' && <SubmitButton>{button}</SubmitButton>}
        <a class="ds-link" href={planAddress(visit)}>
          {t.cancel}
        </a>
      </div>
    </form>
  )
}

/** The form for one action, new or in the plan. */
export const ActionPage = (props: ActionPageProps) => {
  const { visit, context, form, action, typed, origin, problem } = props
  const { language } = visit
  const t = actionTexts[language]
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <ErrorSummary form={form} labels={asNames(t.labels)} />
      {problem && (
        <Conflict
          language={language}
          problem={t.problems[problem.kind]}
          stands={problem.kind === 'stale' ? problem.current : null}
          differences={problem.kind === 'stale' ? actionDifferences(problem.current, typed, language) : []}
          keepAddress={planAddress(visit)}
        />
      )}
      <PageHeading
        title={action ? t.editTitle : t.newTitle}
        eyebrow={eyebrowOf(visit, context)}
        lead={action ? action.title : t.newLead}
      />
      {origin && <OriginCard origin={origin} language={language} title={t.originTitle} />}
      <ActionForm {...props} />
    </>
  )
}

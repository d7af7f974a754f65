import type { Member } from '#shared/people/person.ts'
import type { Action } from '#shared/plans/plan.ts'
import { canSetStatus } from '#shared/plans/set-status.ts'
import type { Language } from '#shared/platform/language.ts'
import { RemarksAt } from '../circulation/remark-item.tsx'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { actionDifferences } from './action-differences.ts'
import { FollowFields, IndicatorField, ResourceFields, WhatFields, WhoFields } from './action-fields.tsx'
import type { TypedAction } from './action-form.ts'
import { partnerNames, partnerRows, stepNames, stepRows } from './action-rows.ts'
import { actionTexts } from './action-texts.ts'
import { Conflict } from './conflict.tsx'
import type { EntryProblem } from './entry-problem.ts'
import { OriginCard } from './origin-card.tsx'
import { alsoForWords, type OriginView } from './origin-view.ts'
import { newWord, type PlanContext, type PlanVisit, planAddress, planParams } from './plan-context.ts'
import { asNames, eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'
import { StepFields } from './step-fields.tsx'

/** Why the form came back though every field is right. */
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
  problem: EntryProblem<Action> | null
  /** Those who may be responsible. */
  colleagues: readonly Pick<Member, 'email' | 'name'>[]
}

/** What the fields in rows are called where something is wrong in one. */
const rowLabels = (language: Language): Record<string, string> => {
  const t = actionTexts[language]
  return Object.fromEntries([
    ...partnerRows.flatMap((row) => [
      [partnerNames(row).kind, t.partnerKind(row + 1)],
      [partnerNames(row).name, t.partnerName(row + 1)],
    ]),
    ...stepRows.flatMap((row) => [
      [stepNames(row).text, t.step(row + 1)],
      [stepNames(row).on, t.stepDay(row + 1)],
    ]),
  ])
}

const ActionForm = (props: ActionPageProps) => {
  const { visit, context, form, action, problem } = props
  const actions = context.contents?.actions ?? []
  const others = actions.filter(({ id }) => id !== action?.id)
  const t = actionTexts[visit.language]
  const button =
    problem?.kind === 'stale' ? t.saveMine : problem?.kind === 'gone' ? t.addAgain : action ? t.save : t.add
  return (
    <form
      method="post"
      action={visit.path('saveAction', { ...planParams(visit), action: action?.id ?? newWord[visit.language] })}
      class="plan-form"
    >
      <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(action?.version ?? 0)} />
      <WhatFields visit={visit} form={form} typed={props.typed} />
      {!action && <IndicatorField {...props} />}
      <WhoFields
        visit={visit}
        form={form}
        typed={props.typed}
        colleagues={props.colleagues}
        partnerNames={actions.flatMap(({ partners }) => partners.map(({ name }) => name))}
      />
      <StepFields visit={visit} form={form} typed={props.typed} />
      {others.length > 0 && (
        <details class="ds-details" open={form.errors.dependsOn !== undefined || props.typed.dependsOn !== ''}>
          <summary>{t.labels.dependsOn}</summary>
          <div>
            <CheckboxGroup
              form={form}
              name="dependsOn"
              label={t.hints.dependsOn ?? ''}
              values={props.typed.dependsOn.split(' ')}
              options={others.map(({ id, title }) => ({ value: id, label: title }))}
            />
          </div>
        </details>
      )}
      <ResourceFields visit={visit} form={form} typed={props.typed} />
      <FollowFields visit={visit} form={form} typed={props.typed} hasStatus={canSetStatus(context.contents)} />
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
      <PageHeading
        title={action ? t.editTitle : t.newTitle}
        eyebrow={eyebrowOf(visit, context)}
        lead={action ? action.title : t.newLead}
      />
      <ErrorSummary form={form} labels={{ ...asNames(t.labels), ...rowLabels(language) }} />
      {problem && (
        <Conflict
          language={language}
          problem={t.problems[problem.kind]}
          stands={problem.kind === 'stale' ? problem.current : null}
          differences={
            problem.kind === 'stale'
              ? actionDifferences(problem.current, typed, { actions: context.contents?.actions ?? [], language })
              : []
          }
          keepAddress={planAddress(visit)}
        />
      )}
      {origin && (
        <OriginCard
          origin={origin}
          also={action ? alsoForWords(context.instrument, action, language) : ''}
          language={language}
          title={t.originTitle}
        />
      )}
      {action && <RemarksAt visit={visit} kind="action" id={action.id} />}
      <ActionForm {...props} />
    </>
  )
}

import { isHandedIn } from '#shared/assessments/assessment.ts'
import { CirculationPart } from '../circulation/circulation-part.tsx'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { PlanThemes } from '../themes/plan-themes.tsx'
import { ActionList } from './action-list.tsx'
import { BarrierList } from './barrier-list.tsx'
import { type PlanContext, type PlanVisit, planAddress, planParams } from './plan-context.ts'
import type { PlanNotice } from './plan-notice.ts'
import { EntryButton, eyebrowOf, PlanBreadcrumbs, WayBack } from './plan-parts.tsx'
import { PlanProjection } from './plan-projection.tsx'
import { planTexts } from './plan-texts.ts'
import { RevisionPart } from './revision-part.tsx'
import { ViewTabs } from './view-tabs.tsx'

/** The longest goal of a plan, in UTF-16 units as a browser counts them. */
export const maxGoalLength = 2000

type PlanPageProps = {
  visit: PlanVisit
  context: PlanContext
  form: FormState
  /** What was typed as goal, when the page comes back with it. */
  typedGoal: string | null
  /** A colleague's goal that stands now, when it was saved meanwhile. */
  hasGoalConflict: boolean
  notice: PlanNotice | null
}

const NoticeOnTop = ({ visit, notice }: Pick<PlanPageProps, 'visit' | 'notice'>) => {
  if (!notice) return null
  const t = planTexts[visit.language]
  const { undo } = notice
  return (
    <Notice color={notice.color} isStatus>
      <p>{notice.text}</p>
      {undo && (
        <EntryButton
          action={visit.path('undoPlanChange', { ...planParams(visit), change: undo.changeId })}
          formKey={visit.newFormKey()}
          label={undo.isRedo ? t.redo : t.undo}
          of={notice.text}
          {...(undo.isRedo && { name: 'redo', value: 'yes' })}
        />
      )}
    </Notice>
  )
}

const GoalForm = ({ visit, context, form, typedGoal, hasGoalConflict }: PlanPageProps) => {
  const t = planTexts[visit.language]
  const plan = context.contents?.plan
  return (
    <section class="plan-part" aria-labelledby="plan-goal">
      <h2 class="ds-heading" id="plan-goal" data-size="sm">
        {t.goalTitle}
      </h2>
      {hasGoalConflict && plan && (
        <Notice color="warning">
          <h3 class="ds-heading" data-size="2xs">
            {t.goalConflict}
          </h3>
          <p>{t.goalConflictHelp}</p>
          <blockquote class="plan-quote">{plan.goal || t.noGoal}</blockquote>
          <p>{t.savedBy(plan.savedBy.name, formatMoment(plan.savedAt, visit.language))}</p>
          <p>
            <a class="ds-link" href={planAddress(visit)}>
              {t.keepTheirs}
            </a>
          </p>
        </Notice>
      )}
      <form method="post" action={visit.path('savePlanGoal', planParams(visit))}>
        <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(plan?.version ?? 0)} />
        <TextArea
          form={form}
          name="goal"
          label={hasGoalConflict ? t.yourGoal : t.goal}
          hint={t.goalHint}
          value={typedGoal ?? plan?.goal ?? ''}
          maxLength={maxGoalLength}
          rows={3}
        />
        <SubmitButton variant={plan ? 'secondary' : 'primary'}>
          {hasGoalConflict ? t.saveMyGoal : plan ? t.saveGoal : t.begin}
        </SubmitButton>
      </form>
    </section>
  )
}

const NoAnswers = ({ visit }: { visit: PlanVisit }) => {
  const t = planTexts[visit.language]
  return (
    <Notice color="info">
      <h2 class="ds-heading" data-size="2xs">
        {t.noAnswers}
      </h2>
      <p>{t.noAnswersNext}</p>
      <p>
        <a class="ds-button" href={visit.path('mapping', planParams(visit))}>
          {t.toMapping}
        </a>
      </p>
    </Notice>
  )
}

/** The plan as a draft: goal, actions, barriers, adoption. */
export const DraftPlanPage = (props: PlanPageProps) => {
  const { visit, context, notice } = props
  const t = planTexts[visit.language]
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan={false} />
      <PageHeading title={t.title} eyebrow={eyebrowOf(visit, context)} lead={t.lead} />
      <ErrorSummary form={props.form} labels={{ goal: t.goal }} />
      <NoticeOnTop visit={visit} notice={notice} />
      {context.contents && (
        <p>
          <Tag color="info">{t.draft}</Tag>
        </p>
      )}
      {context.contents && <RevisionPart visit={visit} contents={context.contents} />}
      {context.contents && <ViewTabs visit={visit} view="list" />}
      {context.canBegin ? (
        <>
          {!isHandedIn(context.assessment) && <Notice color="info">{t.notSubmitted}</Notice>}
          <GoalForm {...props} />
          <ActionList visit={visit} context={context} />
          <PlanThemes visit={visit} context={context} />
          <PlanProjection visit={visit} context={context} />
          <BarrierList visit={visit} context={context} />
          {context.contents && <CirculationPart visit={visit} />}
          <section class="plan-part" aria-labelledby="plan-adopt">
            <h2 class="ds-heading" id="plan-adopt" data-size="sm">
              {t.adoptTitle}
            </h2>
            <p>{t.adoptLead}</p>
            <p>
              <a class="ds-button" data-variant="secondary" href={visit.path('adopt', planParams(visit))}>
                {t.toAdopt}
              </a>
            </p>
          </section>
          <WayBack visit={visit} context={context} />
        </>
      ) : (
        <NoAnswers visit={visit} />
      )}
    </>
  )
}

import { type Barrier, barrierLevels, barrierWeights } from '#shared/plans/plan.ts'
import { RemarksAt } from '../circulation/remark-item.tsx'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { actionTexts } from './action-texts.ts'
import { barrierDifferences, barrierLimits, type TypedBarrier } from './barrier-form.ts'
import { BarrierIndicators } from './barrier-indicators.tsx'
import { barrierTexts } from './barrier-texts.ts'
import { Conflict } from './conflict.tsx'
import type { EntryProblem } from './entry-problem.ts'
import { OriginCard } from './origin-card.tsx'
import { originView } from './origin-view.ts'
import { newWord, type PlanContext, type PlanVisit, planAddress, planParams } from './plan-context.ts'
import { asNames, eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'
import { planWords } from './plan-words.ts'

/** Why the form came back though every field is right. */
export type BarrierPageProps = {
  visit: PlanVisit
  context: PlanContext
  form: FormState
  /** The barrier as it stands; null for a new one, or one that is gone. */
  barrier: Barrier | null
  typed: TypedBarrier
  problem: EntryProblem<Barrier> | null
}

const Fields = ({ visit, context, form, typed }: BarrierPageProps) => {
  const { language } = visit
  const t = barrierTexts[language]
  return (
    <>
      <TextInput
        form={form}
        name="title"
        label={t.labels.title}
        hint={t.hints.title ?? ''}
        value={typed.title}
        maxLength={barrierLimits.title}
        isRequired
      />
      <RadioGroup
        form={form}
        name="level"
        label={t.labels.level}
        value={typed.level}
        options={barrierLevels.map((level) => ({
          value: level,
          label: planWords[language].barrierLevels[level].name,
          text: planWords[language].barrierLevels[level].about,
        }))}
      />
      <RadioGroup
        form={form}
        name="weight"
        label={t.labels.weight}
        value={typed.weight}
        options={barrierWeights.map((weight) => ({
          value: String(weight),
          label: planWords[language].barrierWeights[weight],
        }))}
      />
      <TextArea
        form={form}
        name="stops"
        label={t.labels.stops}
        hint={t.hints.stops ?? ''}
        value={typed.stops}
        maxLength={barrierLimits.stops}
        rows={2}
      />
      <TextArea
        form={form}
        name="text"
        label={t.labels.text}
        hint={t.hints.text ?? ''}
        value={typed.text}
        maxLength={barrierLimits.text}
        rows={4}
      />
      <TextArea
        form={form}
        name="evidence"
        label={t.labels.evidence}
        hint={t.hints.evidence ?? ''}
        value={typed.evidence}
        maxLength={barrierLimits.evidence}
        rows={2}
      />
      <BarrierIndicators form={form} instrument={context.instrument} ticked={typed.indicatorIds} language={language} />
    </>
  )
}

const Origin = ({ visit, context, indicatorId }: BarrierPageProps & { indicatorId: string }) => {
  const t = barrierTexts[visit.language]
  const origin = originView(context, indicatorId, visit.language)
  if (!origin) return null
  const comment = context.answers.find((answer) => answer.indicatorId === origin.indicatorId)?.comment
  return (
    <>
      <OriginCard origin={origin} language={visit.language} title={t.originTitle} />
      {comment && (
        <p class="plan-text">
          {t.ownComment}: {comment}
        </p>
      )}
    </>
  )
}

/** The form for one barrier, new or in the plan. */
export const BarrierPage = (props: BarrierPageProps) => {
  const { visit, context, form, barrier, typed, problem } = props
  const { language } = visit
  const t = barrierTexts[language]
  const button =
    problem?.kind === 'stale' ? t.saveMine : problem?.kind === 'gone' ? t.addAgain : barrier ? t.save : t.add
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={barrier ? t.editTitle : t.newTitle} eyebrow={eyebrowOf(visit, context)} lead={t.lead} />
      <ErrorSummary form={form} labels={asNames(t.labels)} />
      {problem && (
        <Conflict
          language={language}
          problem={t.problems[problem.kind]}
          stands={problem.kind === 'stale' ? problem.current : null}
          differences={
            problem.kind === 'stale'
              ? barrierDifferences(problem.current, typed, language, actionTexts[language].empty)
              : []
          }
          keepAddress={planAddress(visit)}
        />
      )}
      {barrier && <RemarksAt visit={visit} kind="barrier" id={barrier.id} />}
      {typed.indicatorIds.map((indicatorId) => (
        <Origin {...props} indicatorId={indicatorId} />
      ))}
      <form
        method="post"
        action={visit.path('saveBarrier', { ...planParams(visit), barrier: barrier?.id ?? newWord[language] })}
        class="plan-form"
      >
        <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(barrier?.version ?? 0)} />
        <Fields {...props} />
        <div class="button-row">
          {problem?.kind !== 'adopted' && <SubmitButton>{button}</SubmitButton>}
          <a class="ds-link" href={planAddress(visit)}>
            {t.cancel}
          </a>
        </div>
      </form>
    </>
  )
}

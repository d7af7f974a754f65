import type { Language } from '#shared/platform/language.ts'
import { assumedImportance } from '#shared/scoring/gap.ts'
import type { ChosenProposal } from '#shared/statistics/chosen-proposals.ts'
import type { FormState } from '../components/form-parts.tsx'
import { Tag } from '../components/page-parts.tsx'
import { IndicatorLessons } from '../follow-up/indicator-lessons.tsx'
import { PlaceFields, type TypedPlace } from './place-form.tsx'
import { newWord, type PlanContext, type PlanVisit, planParams } from './plan-context.ts'
import { OriginLine } from './plan-parts.tsx'
import { priorityTexts } from './priority-texts.ts'
import { Choice, sharedAnchor } from './proposal-choice.tsx'
import { proposalTexts } from './proposal-texts.ts'
import type { ProposalView } from './proposals-view.ts'

export type ProposalsProps = {
  visit: PlanVisit
  context: PlanContext
  form: FormState
  chosen: readonly string[]
  /** What the regions have chosen of the proposals. */
  chosenByOthers: readonly ChosenProposal[]
  /** The question whose place came back unsaved. */
  typedPlace: TypedPlace | null
}

/** Where a question stands on the page. */
const questionAnchor = (indicatorId: string): string => `fraga-${indicatorId}`

/** Why the question stands elsewhere than its number says. */
const Reasons = ({ view: { reasons } }: { view: ProposalView }) => {
  if (reasons.sentences.length === 0) return null
  return (
    <div class="plan-reasons">
      {reasons.begin.map(({ id, text }) => (
        <p>
          <a class="ds-link" href={`#${questionAnchor(id)}`}>
            {text}
          </a>
        </p>
      ))}
      {reasons.sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  )
}

/** What helps the question and is chosen elsewhere, or in the plan already. */
const Elsewhere = ({ view, language }: { view: ProposalView; language: Language }) => {
  const t = proposalTexts[language].shared
  if (view.elsewhere.length === 0) return null
  return (
    <div class="plan-elsewhere">
      <p>{t.alsoHere}</p>
      <ul class="ds-list">
        {view.elsewhere.map(({ id, title, isInPlan, isInGroup }) => (
          <li>
            {isInGroup ? (
              <a class="ds-link" href={`#${sharedAnchor(id)}`}>
                {title}
              </a>
            ) : (
              title
            )}{' '}
            {isInPlan && <Tag color="success">{t.taken}</Tag>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where the region has put a question itself, or null. */
export const ownPlaceOf = ({ contents }: PlanContext, id: string) =>
  contents?.plan.ownPlaces?.find(({ indicatorId }) => indicatorId === id) ?? null

type CardProps = { page: ProposalsProps; view: ProposalView }

/** How the question's place came to be: its sum, opened factor by factor, and what was assumed. */
const Priority = ({ page, view }: CardProps) => {
  const { language } = page.visit
  const p = priorityTexts[language]
  const assumed = [
    view.isImportanceAssumed && p.importanceAssumed(assumedImportance),
    view.isPowerAssumed && p.powerAssumed,
  ].filter(Boolean)
  return (
    <>
      <p class="plan-formula">
        <strong>{p.priority(view.priority)}</strong> <span>{view.formula}</span>
      </p>
      <Reasons view={view} />
      <details class="ds-details">
        <summary>
          {p.ownTitle}
          <span class="ds-sr-only"> {proposalTexts[language].raiseFor(view.origin.question)}</span>
        </summary>
        <ul class="ds-list">
          {view.factors.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </details>
      {assumed.length > 0 && <p class="plan-origin">{assumed.join(' ')}</p>}
    </>
  )
}

/** The level that the question has, and the next one. */
const Levels = ({ view: { origin }, language }: { view: ProposalView; language: Language }) => {
  const t = proposalTexts[language]
  return (
    <dl class="plan-levels">
      {origin.now && (
        <div>
          <dt>{t.levelNow(origin.now.level)}</dt>
          <dd>{origin.now.text}</dd>
        </div>
      )}
      {origin.next && (
        <div>
          <dt>
            {t.nextLevel(origin.next.level)}{' '}
            {origin.next.level !== origin.targetLevel && (
              <span class="plan-levels__target">({t.target(origin.targetLevel).toLowerCase()})</span>
            )}
          </dt>
          <dd>{origin.next.text}</dd>
        </div>
      )}
    </dl>
  )
}

/** The actions to choose from. */
const Choices = ({ page: { visit, chosen }, view }: CardProps) => {
  const t = proposalTexts[visit.language]
  if (view.actions.length === 0) return view.elsewhere.length === 0 ? <p>{t.noneHigher}</p> : null
  return (
    <fieldset class="ds-fieldset plan-choices">
      <legend class="ds-label">
        {t.choose}
        <span class="ds-sr-only"> {t.raiseFor(view.origin.question)}</span>
      </legend>
      <ul>
        {view.actions.map((action) => (
          <li class="plan-choice">
            <Choice language={visit.language} action={action} isChosen={chosen.includes(action.id)} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** The way to raise a barrier instead of choosing an action; a button where the question is in nobody's own power. */
const RaiseBarrier = ({ page: { visit }, view }: CardProps) => {
  const t = proposalTexts[visit.language]
  const { question, indicatorId } = view.origin
  const barrier = visit.path('barrier', { ...planParams(visit), barrier: newWord[visit.language] })
  return (
    <p>
      {view.hasBarrier && <span class="plan-origin">{t.raised} </span>}
      <a
        class={view.isNational ? 'ds-button' : 'ds-link'}
        data-variant="secondary"
        data-size="sm"
        href={`${barrier}?indicator=${indicatorId}`}
      >
        {t.raise}
        <span class="ds-sr-only"> {t.raiseFor(question)}</span>
      </a>
    </p>
  )
}

/** One question in the order: its number and how it came to be, its levels, and what can be chosen for it. */
export const ProposalCard = ({ page, view }: CardProps) => {
  const { visit, context, form, typedPlace } = page
  const { origin } = view
  return (
    <li class="plan-proposal" id={questionAnchor(origin.indicatorId)}>
      <div class="plan-proposal__from">
        <OriginLine origin={origin} language={visit.language} />
        <h3 class="ds-heading" data-size="2xs">
          {view.rank}. {origin.question}
        </h3>
        <Priority page={page} view={view} />
        <PlaceFields
          visit={visit}
          form={form}
          indicatorId={origin.indicatorId}
          question={origin.question}
          own={ownPlaceOf(context, origin.indicatorId)}
          typed={typedPlace?.indicatorId === origin.indicatorId ? typedPlace : null}
        />
        <Levels view={view} language={visit.language} />
      </div>
      <div class="plan-proposal__choose">
        <Choices page={page} view={view} />
        <Elsewhere view={view} language={visit.language} />
        <IndicatorLessons visit={visit} indicatorId={origin.indicatorId} />
        <RaiseBarrier page={page} view={view} />
      </div>
    </li>
  )
}

import type { Language } from '#shared/platform/language.ts'
import type { ChosenProposal } from '#shared/statistics/chosen-proposals.ts'
import {
  ErrorSummary,
  FieldMessage,
  FormSecrets,
  type FormState,
  fieldId,
  SubmitButton,
} from '../components/form-parts.tsx'
import { Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { IndicatorLessons } from '../follow-up/indicator-lessons.tsx'
import { PlaceFields, PlaceForm, placeNames, type TypedPlace } from './place-form.tsx'
import { placeTexts } from './place-texts.ts'
import { newWord, type PlanContext, type PlanVisit, planAddress, planParams } from './plan-context.ts'
import { eyebrowOf, OriginLine, PlanBreadcrumbs } from './plan-parts.tsx'
import { proposalTexts } from './proposal-texts.ts'
import { howSentences, type ProposalView, proposalViews } from './proposals-view.ts'

/** This many stand open; the rest are folded, so that the page begins with what matters most. */
const openCount = 5

const Choice = ({
  visit,
  action,
  isChosen,
}: {
  visit: PlanVisit
  action: ProposalView['actions'][number]
  isChosen: boolean
}) => {
  const t = proposalTexts[visit.language]
  const body = (
    <span class="form-radio__text">
      <span class="form-radio__label">{action.title}</span>
      <span class="form-radio__description">
        {action.text} {t.helpsReach(action.reach)}
      </span>
      <span class="form-radio__description">{t.measure(action.measure)}</span>
      {action.others && <span class="form-radio__description">{action.others}</span>}
    </span>
  )
  if (action.isInPlan)
    return (
      <li class="plan-choice plan-choice--taken">
        <Tag color="success">{t.inPlan}</Tag>
        {body}
      </li>
    )
  return (
    <li class="plan-choice">
      <label class="form-radio" for={`pick-${action.id}`}>
        <input
          class="ds-input"
          type="checkbox"
          id={`pick-${action.id}`}
          name="pick"
          value={action.id}
          checked={isChosen}
        />
        {body}
      </label>
    </li>
  )
}

type ProposalsProps = {
  visit: PlanVisit
  context: PlanContext
  form: FormState
  chosen: readonly string[]
  /** What the regions have chosen of the proposals. */
  chosenByOthers: readonly ChosenProposal[]
  /** The question whose place came back unsaved. */
  typedPlace: TypedPlace | null
}

const ownPlaceOf = ({ contents }: PlanContext, id: string) =>
  contents?.plan.ownPlaces?.find(({ indicatorId }) => indicatorId === id) ?? null

const ProposalCard = ({ page, view }: { page: ProposalsProps; view: ProposalView }) => {
  const { visit, context, form, chosen, typedPlace } = page
  const t = proposalTexts[visit.language]
  const { origin } = view
  const barrier = `${visit.path('barrier', { ...planParams(visit), barrier: newWord[visit.language] })}?indicator=${origin.indicatorId}`
  return (
    <li class="plan-proposal">
      <div class="plan-proposal__from">
        <OriginLine origin={origin} language={visit.language} />
        <h2 class="ds-heading" data-size="2xs">
          {view.rank}. {origin.question}
        </h2>
        <p class="plan-formula">
          <strong>{t.priority(view.priority)}</strong> <span>{view.formula}</span>
        </p>
        {(view.isImportanceAssumed || view.isPowerAssumed) && (
          <p class="plan-origin">
            {[view.isImportanceAssumed && t.importanceAssumed, view.isPowerAssumed && t.powerAssumed]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
        <PlaceFields
          visit={visit}
          form={form}
          indicatorId={origin.indicatorId}
          question={origin.question}
          own={ownPlaceOf(context, origin.indicatorId)}
          typed={typedPlace?.indicatorId === origin.indicatorId ? typedPlace : null}
        />
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
      </div>
      <div class="plan-proposal__choose">
        {view.actions.length === 0 ? (
          <p>{t.noneHigher}</p>
        ) : (
          <fieldset class="ds-fieldset plan-choices">
            <legend class="ds-label">
              {t.choose}
              <span class="ds-sr-only"> {t.raiseFor(origin.question)}</span>
            </legend>
            <ul>
              {view.actions.map((action) => (
                <Choice visit={visit} action={action} isChosen={chosen.includes(action.id)} />
              ))}
            </ul>
          </fieldset>
        )}
        <IndicatorLessons visit={visit} indicatorId={origin.indicatorId} />
        <p>
          {view.hasBarrier && <span class="plan-origin">{t.raised} </span>}
          <a class={view.isNational ? 'ds-button' : 'ds-link'} data-variant="secondary" data-size="sm" href={barrier}>
            {t.raise}
            <span class="ds-sr-only"> {t.raiseFor(origin.question)}</span>
          </a>
        </p>
      </div>
    </li>
  )
}

const placeLabels = (indicatorId: string, language: Language) => {
  const t = placeTexts[language]
  const names = placeNames(indicatorId)
  return { [names.place]: t.label, [names.reason]: t.reason }
}

/** The proposals in order of priority; several can be picked at once. */
export const ProposalsPage = (page: ProposalsProps) => {
  const { visit, context, form, chosen, typedPlace } = page
  const t = proposalTexts[visit.language]
  const views = proposalViews(context, page.chosenByOthers, visit.language)
  const [first, rest] = [views.slice(0, openCount), views.slice(openCount)]
  const isUsedInRest = rest.some(
    ({ actions, origin }) =>
      origin.indicatorId === typedPlace?.indicatorId || actions.some((action) => chosen.includes(action.id)),
  )
  const card = (view: ProposalView) => <ProposalCard page={page} view={view} />
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={t.title} eyebrow={eyebrowOf(visit, context)} lead={t.lead} />
      {visit.query.get('say') === 'placed' && !form.errors.pick && (
        <Notice color="success" isStatus>
          <p>{placeTexts[visit.language].done}</p>
        </Notice>
      )}
      <ErrorSummary
        form={form}
        labels={{ pick: t.pick, ...(typedPlace && placeLabels(typedPlace.indicatorId, visit.language)) }}
      />
      <details class="ds-details plan-how">
        <summary>{t.howTitle}</summary>
        <ul class="ds-list">
          {howSentences(context, visit.language).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </details>
      {views.length === 0 ? (
        <Notice color="info">
          <p>{t.none}</p>
          <p>{t.noneNext}</p>
        </Notice>
      ) : (
        <form method="post" action={visit.path('pickProposals', planParams(visit))} id={fieldId('pick')} tabindex={-1}>
          <FormSecrets formKey={visit.newFormKey()} />
          <ol class="plan-proposals">{first.map(card)}</ol>
          {rest.length > 0 && (
            <details class="ds-details plan-more" open={isUsedInRest}>
              <summary>{t.more(rest.length)}</summary>
              <ol class="plan-proposals" start={openCount + 1}>
                {rest.map(card)}
              </ol>
            </details>
          )}
          <div class="plan-bar">
            <FieldMessage form={form} name="pick" />
            <SubmitButton>{t.addChosen}</SubmitButton>
          </div>
        </form>
      )}
      {views.map(({ origin: { indicatorId } }) => (
        <PlaceForm visit={visit} indicatorId={indicatorId} own={ownPlaceOf(context, indicatorId)} />
      ))}
      <p>
        <a class="ds-link" href={planAddress(visit)}>
          {t.backToPlan}
        </a>
      </p>
    </>
  )
}

import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, FieldMessage, FormSecrets, fieldId, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { PlaceForm, placeNames } from './place-form.tsx'
import { placeTexts } from './place-texts.ts'
import { planAddress, planParams } from './plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'
import { priorityTexts } from './priority-texts.ts'
import { howSentences } from './priority-view.ts'
import { ownPlaceOf, ProposalCard, type ProposalsProps } from './proposal-card.tsx'
import { proposalTexts } from './proposal-texts.ts'
import { type ProposalView, proposalViews } from './proposals-view.ts'
import { SharedProposals } from './shared-proposals.tsx'

/** This many stand open; the rest are folded, so that the page begins with what matters most. */
const openCount = 5

const placeLabels = (indicatorId: string, language: Language) => {
  const t = placeTexts[language]
  const names = placeNames(indicatorId)
  return { [names.place]: t.label, [names.reason]: t.reason }
}

/** The proposals in order of priority; several can be picked at once. */
export const ProposalsPage = (page: ProposalsProps) => {
  const { visit, context, form, chosen, typedPlace } = page
  const t = proposalTexts[visit.language]
  const { shared, questions: views } = proposalViews(context, page.chosenByOthers, visit.language)
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
        <summary>{priorityTexts[visit.language].howTitle}</summary>
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
          <SharedProposals views={shared} chosen={chosen} language={visit.language} />
          <h2 class={shared.length > 0 ? 'ds-heading' : 'ds-sr-only'} data-size="sm">
            {t.byQuestion}
          </h2>
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

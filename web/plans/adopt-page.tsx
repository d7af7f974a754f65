import { isHandedIn } from '#shared/assessments/assessment.ts'
import { hasLacks, lacksOfPlan } from '#shared/plans/adoption.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { adoptTexts } from './adopt-texts.ts'
import { DecisionForm, type DecisionFormProps } from './decision-form.tsx'
import { EditionChanges } from './edition-changes.tsx'
import { editionTexts } from './edition-texts.ts'
import { type PlanContext, planAddress, planParams } from './plan-context.ts'
import { asNames, eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'
import { planTexts } from './plan-texts.ts'
import { planWords } from './plan-words.ts'
import { comparableOf } from './revision-part.tsx'
import { revisionTexts } from './revision-texts.ts'

type AdoptPageProps = DecisionFormProps & { context: PlanContext; hasChanged: boolean }

const Missing = ({ visit, contents }: Pick<AdoptPageProps, 'visit' | 'contents'>) => {
  const { language } = visit
  const t = adoptTexts[language]
  const words = planWords[language].lacks
  const lacks = lacksOfPlan(contents)
  const kinds = (['responsible', 'endsOn', 'measure'] as const).filter((kind) =>
    lacks.actions.some((each) => each.lacks.includes(kind)),
  )
  if (!hasLacks(lacks)) return <Notice color="success">{t.nothingMissing}</Notice>
  return (
    <section class="plan-part" aria-labelledby="plan-missing">
      <h2 class="ds-heading" id="plan-missing" data-size="sm">
        {t.missingTitle}
      </h2>
      <p>{t.missingLead}</p>
      <ul class="ds-list">
        {lacks.goal && (
          <li>
            {t.goalMissing}{' '}
            <a class="ds-link" href={planAddress(visit, {}, 'plan-goal')}>
              {t.changeGoal}
            </a>
          </li>
        )}
        {lacks.actions.map(({ action, lacks: missing }) => (
          <li>
            <a class="ds-link" href={visit.path('action', { ...planParams(visit), action: action.id })}>
              {action.title}
            </a>{' '}
            {t.actionLacks(
              formatList(
                missing.map((lack) => words[lack].missing),
                language,
              ),
            )}
          </li>
        ))}
      </ul>
      <h3 class="ds-heading" data-size="2xs">
        {t.meansTitle}
      </h3>
      <ul class="ds-list">
        {lacks.goal && <li>{words.goal.means}</li>}
        {kinds.map((kind) => (
          <li>{words[kind].means}</li>
        ))}
      </ul>
    </section>
  )
}

const Rest = (props: AdoptPageProps) => {
  const { visit, context, contents, standing } = props
  const t = adoptTexts[visit.language]
  if (lacksOfPlan(contents).isEmpty)
    return (
      <Notice color="warning">
        <p>{t.empty}</p>
        <p>{t.emptyNext}</p>
      </Notice>
    )
  return (
    <>
      <p>{planTexts[visit.language].summary(contents.actions.length, contents.barriers.length)}</p>
      {standing && (
        <section class="plan-part" aria-labelledby="plan-changes">
          <h2 class="ds-heading" id="plan-changes" data-size="sm">
            {editionTexts[visit.language].changesTitle(standing.number)}
          </h2>
          <EditionChanges before={standing} after={comparableOf(contents)} language={visit.language} />
        </section>
      )}
      <Missing visit={visit} contents={contents} />
      {!isHandedIn(context.assessment) && <Notice color="info">{t.notSubmitted}</Notice>}
      <section class="plan-part" aria-labelledby="plan-then">
        <h2 class="ds-heading" id="plan-then" data-size="sm">
          {t.whatHappens}
        </h2>
        <ul class="ds-list">
          {t.whatHappensList.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </section>
      {visit.can(['owner']) ? <DecisionForm {...props} /> : <Notice color="info">{t.ownerOnly}</Notice>}
    </>
  )
}

/** What is missing, what adopting means, and the decision. */
export const AdoptPage = (props: AdoptPageProps) => {
  const { visit, context, standing, form, hasChanged } = props
  const t = adoptTexts[visit.language]
  const revision = revisionTexts[visit.language]
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={standing ? revision.adoptTitle : t.title} eyebrow={eyebrowOf(visit, context)} lead={t.lead} />
      <ErrorSummary
        form={form}
        labels={asNames({
          day: t.day,
          body: t.body,
          reference: t.reference,
          reason: revision.reason,
          knowing: t.knowing,
        })}
      />
      {hasChanged && (
        <Notice color="warning">
          <h2 class="ds-heading" data-size="2xs">
            {t.changed.title}
          </h2>
          <p>{t.changed.text}</p>
        </Notice>
      )}
      <Rest {...props} />
      <p>
        <a class="ds-link" href={planAddress(visit)}>
          {t.back}
        </a>
      </p>
    </>
  )
}

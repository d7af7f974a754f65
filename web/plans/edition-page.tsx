import type { Edition } from '#shared/plans/plan.ts'
import { Notice, PageHeading, PrintButton } from '../components/page-parts.tsx'
import { formatDay, formatMoment } from '../texts/format.ts'
import { EditionChanges } from './edition-changes.tsx'
import { EditionLinks } from './edition-links.tsx'
import { editionTexts } from './edition-texts.ts'
import { type PlanContext, type PlanVisit, planAddress } from './plan-context.ts'
import { eyebrowOf, Facts, PlanBreadcrumbs } from './plan-parts.tsx'
import { planTexts } from './plan-texts.ts'
import { ReadOnlyEntries } from './read-only-entries.tsx'

type EditionPageProps = {
  visit: PlanVisit
  context: PlanContext
  edition: Edition
  /** The one before; null for the first. */
  before: Edition | null
  editionCount: number
}

const DecisionOf = ({ visit, edition }: Pick<EditionPageProps, 'visit' | 'edition'>) => {
  const { language } = visit
  const t = planTexts[language]
  return (
    <section class="plan-part" aria-labelledby="plan-decision">
      <h2 class="ds-heading" id="plan-decision" data-size="sm">
        {t.decision}
      </h2>
      <Facts
        facts={[
          { name: t.decisionDay, value: formatDay(edition.decision.day, language) },
          { name: t.decisionBody, value: edition.decision.body },
          { name: t.decisionReference, value: edition.decision.reference },
        ]}
      />
      <p class="plan-origin">{t.adoptedBy(edition.adoptedBy.name, formatMoment(edition.adoptedAt, language))}</p>
    </section>
  )
}

/** A plan as it was adopted, read-only: who, when, by which decision, why, and what it changed of the edition before. */
export const EditionPage = ({ visit, context, edition, before, editionCount }: EditionPageProps) => {
  const { language } = visit
  const t = editionTexts[language]
  const stands = edition.number === editionCount
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading
        title={t.title(edition.number)}
        eyebrow={eyebrowOf(visit, context)}
        lead={planTexts[language].summary(edition.actions.length, edition.barriers.length)}
      />
      <Notice color={stands ? 'success' : 'warning'}>{stands ? t.stands : t.replaced(editionCount)}</Notice>
      <PrintButton language={language} />
      <DecisionOf visit={visit} edition={edition} />
      {edition.reason && (
        <section class="plan-part" aria-labelledby="edition-reason">
          <h2 class="ds-heading" id="edition-reason" data-size="sm">
            {t.reasonTitle}
          </h2>
          <p class="plan-text">{edition.reason}</p>
        </section>
      )}
      {before && (
        <section class="plan-part" aria-labelledby="edition-changes">
          <h2 class="ds-heading" id="edition-changes" data-size="sm">
            {t.changesTitle(before.number)}
          </h2>
          <EditionChanges before={before} after={edition} language={language} />
        </section>
      )}
      <ReadOnlyEntries
        language={language}
        instrument={context.instrument}
        goal={edition.goal}
        actions={edition.actions}
        barriers={edition.barriers}
      />
      <EditionLinks visit={visit} editionCount={editionCount} shown={edition.number} />
      <p>
        <a class="ds-link no-print" href={planAddress(visit)}>
          {t.toPlan}
        </a>
      </p>
    </>
  )
}

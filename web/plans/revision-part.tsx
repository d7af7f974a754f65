import { stateOf } from '#shared/plans/adoption.ts'
import type { Edition, PlanContents } from '#shared/plans/plan.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { FollowUpLink } from '../follow-up/follow-up-link.tsx'
import { EditionChanges } from './edition-changes.tsx'
import { EditionLinks } from './edition-links.tsx'
import { type PlanVisit, planParams } from './plan-context.ts'
import { revisionTexts } from './revision-texts.ts'

/** A plan as it is written now, to hold against an edition. */
export const comparableOf = ({ plan, actions, barriers }: PlanContents) => ({ goal: plan.goal, actions, barriers })

/** The edition that stands while its revision is written; null for a plan that has not been adopted. One read, none where there is none. */
export const readStanding = async (
  { deps, region, params }: PlanVisit,
  { plan }: Pick<PlanContents, 'plan'>,
): Promise<Edition | null> => {
  const id = plan.editionIds.at(-1)
  return id === undefined ? null : deps.plans.edition(region.code, params.round, id)
}

/** On a draft that revises an adopted plan: which edition stands meanwhile, what has changed so far, and giving up. */
export const RevisionPart = async ({ visit, contents }: { visit: PlanVisit; contents: PlanContents }) => {
  const standing = await readStanding(visit, contents)
  if (!standing) return null
  const { language } = visit
  const t = revisionTexts[language]
  const { number } = standing
  return (
    <section class="plan-part" aria-labelledby="plan-revision">
      <Notice color="info">
        <h2 class="ds-heading" id="plan-revision" data-size="2xs">
          {t.drafting}
        </h2>
        <p>
          {t.standsMeanwhile(number)}{' '}
          <a class="ds-link" href={visit.path('edition', { ...planParams(visit), number: String(number) })}>
            {t.toStanding(number)}
          </a>
        </p>
      </Notice>
      <FollowUpLink visit={visit} />
      <details class="ds-details plan-more">
        <summary>{t.changesSoFar(number)}</summary>
        <div>
          <EditionChanges before={standing} after={comparableOf(contents)} language={language} />
        </div>
      </details>
      <details class="ds-details plan-more">
        <summary>{t.giveUpTitle}</summary>
        <div>
          <p>{t.giveUpLead(number)}</p>
          <form method="post" action={visit.path('giveUpRevision', planParams(visit))}>
            <FormSecrets formKey={visit.newFormKey()} />
            <input type="hidden" name="state" value={stateOf(contents)} />
            <SubmitButton variant="secondary" color="danger">
              {t.giveUp}
            </SubmitButton>
          </form>
        </div>
      </details>
    </section>
  )
}

/** Under an adopted plan: its editions and, to the team, beginning a revision. */
export const ReviseForm = ({
  visit,
  editionCount,
  mayRevise,
}: {
  visit: PlanVisit
  editionCount: number
  mayRevise: boolean
}) => {
  const t = revisionTexts[visit.language]
  return (
    <>
      {editionCount > 0 && <EditionLinks visit={visit} editionCount={editionCount} />}
      {mayRevise && (
        <section class="plan-part no-print" aria-labelledby="plan-revise">
          <h2 class="ds-heading" id="plan-revise" data-size="sm">
            {t.reviseTitle}
          </h2>
          <p>{t.reviseLead}</p>
          <form method="post" action={visit.path('beginRevision', planParams(visit))}>
            <FormSecrets formKey={visit.newFormKey()} />
            <SubmitButton variant="secondary">{t.revise}</SubmitButton>
          </form>
        </section>
      )}
    </>
  )
}

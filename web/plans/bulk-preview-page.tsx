import type { Action } from '#shared/plans/plan.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading, Table } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { bulkFields, type TypedBulk } from './bulk-form.ts'
import { bulkPreviewTexts } from './bulk-preview-texts.ts'
import { bulkTexts } from './bulk-texts.ts'
import type { BulkPreview } from './bulk-view.ts'
import { type PlanContext, type PlanVisit, planAddress, planParams } from './plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'

/** What colleagues did to the actions while they were looked through. */
export type BulkConflict = { changed: readonly Action[]; gone: readonly { title: string }[] }

type BulkPreviewProps = {
  visit: PlanVisit
  context: PlanContext
  typed: TypedBulk
  /** The chosen actions, in the versions that this page shows. */
  picks: readonly Pick<Action, 'id' | 'version'>[]
  preview: BulkPreview
  conflict: BulkConflict | null
  /** Those that were chosen and have been removed meanwhile. */
  gone: readonly { title: string }[]
}

/** The version in which an action was looked through, as the form carries it. */
const seenVersion = ({ id, version }: Pick<Action, 'id' | 'version'>): string => `${id} ${version}`

const Conflicts = ({ visit, conflict }: { visit: PlanVisit; conflict: BulkConflict }) => {
  const t = bulkPreviewTexts[visit.language]
  return (
    <Notice color="warning">
      <h2 class="ds-heading" data-size="2xs" id="problems" tabindex={-1} data-autofocus>
        {t.conflictTitle}
      </h2>
      <p>{t.conflictLead}</p>
      <ul class="ds-list">
        {conflict.changed.map(({ title, savedAt, savedBy }) => (
          <li>{t.changedBy({ title, name: savedBy.name, moment: formatMoment(savedAt, visit.language) })}</li>
        ))}
        {conflict.gone.map(({ title }) => (
          <li>{t.gone(title)}</li>
        ))}
      </ul>
    </Notice>
  )
}

const Stays = ({ visit, preview }: Pick<BulkPreviewProps, 'visit' | 'preview'>) => {
  const t = bulkPreviewTexts[visit.language]
  const { refused, same } = preview
  return (
    <>
      {refused.length > 0 && (
        <Notice color="warning">
          <h2 class="ds-heading" data-size="2xs">
            {t.refused(refused.length)}
          </h2>
          <ul class="ds-list">
            {refused.map(({ title, why }) => (
              <li>
                {title}: {t.why[why]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {same.length > 0 && (
        <details class="ds-details plan-more">
          <summary>{t.same(same.length)}</summary>
          <ul class="ds-list">
            {same.map((title) => (
              <li>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const Confirmation = ({ visit, typed, picks, preview }: BulkPreviewProps) => {
  const t = bulkPreviewTexts[visit.language]
  const count = preview.changed.length
  return (
    <form method="post" action={visit.path('confirmActionChanges', planParams(visit))} class="plan-form">
      <FormSecrets formKey={visit.newFormKey()} />
      {bulkFields.map((field) => (
        <input type="hidden" name={field} value={typed[field]} />
      ))}
      {picks.map((pick) => (
        <>
          <input type="hidden" name="pick" value={pick.id} />
          <input type="hidden" name="seen" value={seenVersion(pick)} />
        </>
      ))}
      <div class="button-row">
        {count > 0 && (
          <SubmitButton {...(preview.isRemoval && { color: 'danger' as const })}>
            {preview.isRemoval ? t.confirmRemoval(count) : t.confirm(count)}
          </SubmitButton>
        )}
        <SubmitButton variant="secondary" name="back" value="yes">
          {t.back}
        </SubmitButton>
        <a class="ds-link" href={planAddress(visit)}>
          {bulkTexts[visit.language].cancel}
        </a>
      </div>
    </form>
  )
}

/** What becomes of each chosen action, before anything is saved. */
export const BulkPreviewPage = (props: BulkPreviewProps) => {
  const { visit, context, preview, conflict, gone } = props
  const t = bulkPreviewTexts[visit.language]
  const { changed, isRemoval } = preview
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={t.previewTitle} eyebrow={eyebrowOf(visit, context)} lead={t.previewLead} />
      {conflict && <Conflicts visit={visit} conflict={conflict} />}
      {gone.length > 0 && (
        <Notice color="info">
          {gone.map(({ title }) => (
            <p>{t.gone(title)}.</p>
          ))}
        </Notice>
      )}
      {changed.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <Table
          isStacked
          caption={isRemoval ? t.removed(changed.length) : t.changed(changed.length)}
          columns={[{ label: t.action }, { label: t.change }]}
          rows={changed.map(({ title, changes }) => [
            title,
            <ul class="bulk-changes">
              {changes.map((change) => (
                <li>{change}</li>
              ))}
            </ul>,
          ])}
        />
      )}
      <Stays visit={visit} preview={preview} />
      <Confirmation {...props} />
    </>
  )
}

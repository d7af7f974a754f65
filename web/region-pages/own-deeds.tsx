import { pageLimits } from '#shared/region-pages/region-page.ts'
import { NextReview } from '../articles/next-review.tsx'
import { SubmitButton, TextArea } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { DeedForm } from './deed-form.tsx'
import { ownDeedTexts } from './own-deed-texts.ts'
import type { OwnPageProps } from './own-page.tsx'

const Publish = (props: OwnPageProps) => {
  const { language, region, form, typed } = props
  const t = ownDeedTexts[language].publish
  return (
    <section class="ds-card card" aria-labelledby="publish">
      <h2 class="ds-heading" data-size="xs" id="publish">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <p>
        <a href={pathTo('pageDraft', language, { region: region.code })}>{t.read}</a>
      </p>
      <DeedForm to="publishPage" props={props}>
        <NextReview form={form} value={typed.nextReviewOn} texts={t} />
        <SubmitButton>{t.button}</SubmitButton>
      </DeedForm>
    </section>
  )
}

const Renew = (props: OwnPageProps) => {
  const { form, typed, language } = props
  const { publish, renew: t } = ownDeedTexts[language]
  return (
    <section class="ds-card card" aria-labelledby="renew">
      <h2 class="ds-heading" data-size="xs" id="renew">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <DeedForm to="renewPage" props={props}>
        <NextReview form={form} value={typed.nextReviewOn} texts={publish} />
        <SubmitButton variant="secondary">{t.button}</SubmitButton>
      </DeedForm>
    </section>
  )
}

const Withdraw = (props: OwnPageProps) => {
  const { language, form, typed } = props
  const t = ownDeedTexts[language].withdraw
  const isOpen =
    form.errors['reason-sv'] !== undefined || form.errors['reason-en'] !== undefined || typed['reason-sv'] !== ''
  return (
    <details class="ds-details" open={isOpen}>
      <summary>{t.title}</summary>
      <p>{t.lead}</p>
      <DeedForm to="withdrawPage" props={props}>
        <TextArea
          form={form}
          name="reason-sv"
          label={t.reason.sv}
          value={typed['reason-sv']}
          maxLength={pageLimits.reason}
          isRequired
        />
        <TextArea
          form={form}
          name="reason-en"
          label={t.reason.en}
          value={typed['reason-en']}
          maxLength={pageLimits.reason}
        />
        <SubmitButton variant="secondary" color="danger">
          {t.button}
        </SubmitButton>
      </DeedForm>
    </details>
  )
}

/** What can be done with the page as it stands: publish what is written, say that what is published still holds, or take it away. */
export const PublishParts = (props: OwnPageProps) => {
  const { view, page } = props
  return (
    <>
      {(page.draft || page.withdrawn) && <Publish {...props} />}
      {view.isOut && !page.draft && <Renew {...props} />}
      {view.isOut && <Withdraw {...props} />}
    </>
  )
}

/** Takes back the latest change of the draft, or all of it. */
export const Undoing = (props: OwnPageProps) => {
  const { language, page } = props
  const t = ownDeedTexts[language]
  const { draft } = page
  if (!draft) return null
  return (
    <div class="article-side-deeds">
      {draft.latest && (
        <DeedForm to="undoPageChange" props={props}>
          <SubmitButton variant="tertiary">{t.undo.button}</SubmitButton>
          <p class="form-field__hint">{t.undo.means(draft.latest.by.name, formatDay(draft.latest.at, language))}</p>
        </DeedForm>
      )}
      <DeedForm to="discardPageDraft" props={props}>
        <SubmitButton variant="tertiary" color="danger">
          {t.discard.button}
        </SubmitButton>
        <p class="form-field__hint">{t.discard.means}</p>
      </DeedForm>
    </div>
  )
}

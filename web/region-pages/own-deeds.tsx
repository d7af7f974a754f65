import { pageLimits } from '#shared/region-pages/region-page.ts'
import { SubmitButton, TextArea, TextInput } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import { DeedForm } from './deed-form.tsx'
import type { OwnPageProps } from './own-page.tsx'
import { ownTexts } from './own-texts.ts'

const NextReview = ({ form, typed, language }: OwnPageProps) => {
  const t = ownTexts[language].publish
  return (
    <TextInput
      form={form}
      name="nextReviewOn"
      label={t.nextReview}
      hint={t.nextReviewHint}
      value={typed.nextReviewOn}
      type="date"
      width="short"
      isRequired
    />
  )
}

const Publish = (props: OwnPageProps) => {
  const { language, region } = props
  const t = ownTexts[language].publish
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
        <NextReview {...props} />
        <SubmitButton>{t.button}</SubmitButton>
      </DeedForm>
    </section>
  )
}

const Renew = (props: OwnPageProps) => {
  const t = ownTexts[props.language].renew
  return (
    <section class="ds-card card" aria-labelledby="renew">
      <h2 class="ds-heading" data-size="xs" id="renew">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <DeedForm to="renewPage" props={props}>
        <NextReview {...props} />
        <SubmitButton variant="secondary">{t.button}</SubmitButton>
      </DeedForm>
    </section>
  )
}

const Withdraw = (props: OwnPageProps) => {
  const { language, form, typed } = props
  const t = ownTexts[language].withdraw
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

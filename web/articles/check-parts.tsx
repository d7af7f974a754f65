import { articleLimits, hasWritten } from '#shared/articles/article-record.ts'
import { SubmitButton, TextArea } from '../components/form-parts.tsx'
import { DeedForm, Part } from './article-deeds.tsx'
import type { ArticlePageProps } from './article-page.tsx'
import { checkTexts } from './check-texts.ts'
import { NextReview } from './next-review.tsx'

/** A text that is being checked: by somebody else than its writers, who can take it back. */
export const CheckPart = (props: ArticlePageProps) => {
  const { language, article, person, form, typed } = props
  const { draft } = article
  if (!draft) return null
  const t = checkTexts[language].check
  if (hasWritten(draft, person.email))
    return (
      <Part id="check" title={t.title}>
        <p>{t.own}</p>
        <DeedForm to="returnArticle" props={props}>
          <input type="hidden" name="mine" value="yes" />
          <SubmitButton variant="secondary">{t.takeBack}</SubmitButton>
          <p class="form-field__hint">{t.takeBackMeans}</p>
        </DeedForm>
      </Part>
    )
  const isMine = draft.checker?.id === person.email
  return (
    <Part id="check" title={t.title}>
      <p>{t.lead}</p>
      {isMine ? (
        <p>{t.yours}</p>
      ) : (
        <DeedForm to="takeUpArticleCheck" props={props}>
          <SubmitButton variant="secondary">{draft.checker ? t.takeOver(draft.checker.name) : t.takeUp}</SubmitButton>
        </DeedForm>
      )}
      <DeedForm to="publishArticle" props={props}>
        <NextReview form={form} value={typed.nextReviewOn} texts={t} />
        <SubmitButton>{t.publish}</SubmitButton>
      </DeedForm>
      <h4 class="ds-heading" data-size="2xs">
        {t.sendBack}
      </h4>
      <p>{t.sendBackLead}</p>
      <DeedForm to="returnArticle" props={props}>
        <TextArea
          form={form}
          name="comment"
          label={t.comment}
          value={typed.comment}
          maxLength={articleLimits.comment}
          isRequired
        />
        <SubmitButton variant="secondary">{t.sendBack}</SubmitButton>
      </DeedForm>
    </Part>
  )
}

/** A published text that somebody finds to be still right. */
export const RenewPart = (props: ArticlePageProps) => {
  const { language, article, person, form, typed } = props
  const { check, renew: t } = checkTexts[language]
  const isWriter = article.writers.some(({ id }) => id === person.email)
  return (
    <Part id="renew" title={t.title}>
      {isWriter ? (
        <p>{t.own}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <DeedForm to="renewArticleReview" props={props}>
            <NextReview form={form} value={typed.nextReviewOn} texts={check} />
            <SubmitButton variant="secondary">{t.button}</SubmitButton>
          </DeedForm>
        </>
      )}
    </Part>
  )
}

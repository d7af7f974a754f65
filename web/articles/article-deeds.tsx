import type { Child } from 'hono/jsx'
import { articleLimits, isShown, wasEverShown } from '#shared/articles/article-record.ts'
import { FormSecrets, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { pathTo, type RouteId } from '../paths.ts'
import { formatMoment } from '../texts/format.ts'
import { articleDeedTexts } from './article-deed-texts.ts'
import type { ArticlePageProps } from './article-page.tsx'
import { blockerSentence } from './blocker-words.ts'

type DeedRoute = Extract<
  RouteId,
  | 'sendArticleToCheck'
  | 'takeUpArticleCheck'
  | 'returnArticle'
  | 'publishArticle'
  | 'withdrawArticle'
  | 'renewArticleReview'
  | 'confirmArticleTranslation'
  | 'undoArticleChange'
  | 'discardArticleDraft'
  | 'beginArticleDraft'
>

/** A form that does something with the text as it was seen. */
export const DeedForm = ({ to, props, children }: { to: DeedRoute; props: ArticlePageProps; children?: Child }) => (
  <form method="post" action={pathTo(to, props.language, { article: props.article.id })} class="form article-deed">
    <FormSecrets formKey={props.newFormKey()} version={props.article.version} />
    {children}
  </form>
)

export const Part = ({ id, title, children }: { id: string; title: string; children?: Child }) => (
  <section class="ds-card card" aria-labelledby={id}>
    <h3 class="ds-heading" data-size="xs" id={id}>
      {title}
    </h3>
    {children}
  </section>
)

/** Says that the English is behind, and lets somebody say that it is not. */
export const TranslationPart = (props: ArticlePageProps) => {
  const t = articleDeedTexts[props.language]
  return (
    <Notice color="warning">
      <p>{t.older}</p>
      <DeedForm to="confirmArticleTranslation" props={props}>
        <SubmitButton variant="secondary">{t.stillHolds}</SubmitButton>
        <p class="form-field__hint">{t.stillHoldsMeans}</p>
      </DeedForm>
    </Notice>
  )
}

/** A draft: send it to be checked, undo, discard. */
export const DraftPart = (props: ArticlePageProps) => {
  const { language, article, blockers } = props
  const t = articleDeedTexts[language]
  const latest = article.draft?.latest
  return (
    <>
      <Part id="send" title={t.send.title}>
        <p>{t.send.lead}</p>
        {blockers.length > 0 ? (
          <>
            <p>{t.send.blocked}</p>
            <ul class="ds-list">
              {blockers.map((blocker) => (
                <li>{blockerSentence(blocker, language)}</li>
              ))}
            </ul>
          </>
        ) : (
          <DeedForm to="sendArticleToCheck" props={props}>
            <SubmitButton>{t.send.button}</SubmitButton>
          </DeedForm>
        )}
      </Part>
      <div class="article-side-deeds">
        {latest && (
          <DeedForm to="undoArticleChange" props={props}>
            <SubmitButton variant="tertiary">{t.undo.button}</SubmitButton>
            <p class="form-field__hint">
              {t.undo.means(latest.by.name, formatMoment(latest.at, language), t.parts[latest.part])}
            </p>
          </DeedForm>
        )}
        <DeedForm to="discardArticleDraft" props={props}>
          <SubmitButton variant="tertiary" color="danger">
            {t.discard.button}
          </SubmitButton>
          <p class="form-field__hint">{wasEverShown(article) ? t.discard.means : t.discard.meansGone}</p>
        </DeedForm>
      </div>
    </>
  )
}

/** A published text of whose pictures something new is said: readers meet it through a draft. */
export const NewPictureWordsPart = (props: ArticlePageProps) => {
  const t = articleDeedTexts[props.language].newPictureWords
  return (
    <Notice color="warning">
      <p>{t.lead}</p>
      <DeedForm to="beginArticleDraft" props={props}>
        <SubmitButton variant="secondary">{t.button}</SubmitButton>
        <p class="form-field__hint">{t.means}</p>
      </DeedForm>
    </Notice>
  )
}

/** A withdrawn text: it can come back through a draft. */
export const WithdrawnPart = (props: ArticlePageProps) => {
  const t = articleDeedTexts[props.language].beginDraft
  return (
    <DeedForm to="beginArticleDraft" props={props}>
      <SubmitButton variant="secondary">{t.button}</SubmitButton>
      <p class="form-field__hint">{t.means}</p>
    </DeedForm>
  )
}

/** Takes a text from its readers, with the reason in both languages. Folded: it is seldom done. */
export const WithdrawPart = (props: ArticlePageProps) => {
  const { language, article, form, typed } = props
  if (!isShown(article)) return null
  const t = articleDeedTexts[language].withdraw
  const isOpen = form.errors['reason-sv'] !== undefined || form.errors['reason-en'] !== undefined
  return (
    <details class="ds-details" open={isOpen}>
      <summary>{t.title}</summary>
      <div>
        <p>{t.lead}</p>
        <DeedForm to="withdrawArticle" props={props}>
          {(['sv', 'en'] as const).map((each) => (
            <TextArea
              form={form}
              name={`reason-${each}`}
              label={t.reason[each]}
              hint={t.hint}
              value={typed[`reason-${each}`]}
              maxLength={articleLimits.reason}
              rows={2}
              isRequired
            />
          ))}
          <SubmitButton variant="secondary" color="danger">
            {t.button}
          </SubmitButton>
        </DeedForm>
      </div>
    </details>
  )
}

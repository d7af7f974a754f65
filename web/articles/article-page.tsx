import type { ArticleContent } from '#shared/articles/article-record.ts'
import { type Article, isShown, stateOf, translationIsOlder, wasEverShown } from '#shared/articles/article-record.ts'
import type { Blocker } from '#shared/articles/blockers.ts'
import type { Edition } from '#shared/articles/edition.ts'
import type { Person } from '#shared/people/person.ts'
import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatMoment } from '../texts/format.ts'
import { AboutArticle, Editions } from './article-about.tsx'
import { articleDeedTexts } from './article-deed-texts.ts'
import { DraftPart, NewPictureWordsPart, TranslationPart, WithdrawnPart, WithdrawPart } from './article-deeds.tsx'
import { articleTexts } from './article-texts.ts'
import { articleWords } from './article-words.ts'
import { CheckPart, RenewPart } from './check-parts.tsx'
import { checkTexts } from './check-texts.ts'
import { deskTexts } from './desk-texts.ts'
import { StateTag } from './state-tag.tsx'

export type ArticleSaid = keyof (typeof articleTexts)['sv']['said']

export type ArticlePageProps = {
  language: Language
  article: Article
  content: ArticleContent
  title: string
  titleIn: Language | undefined
  blockers: readonly Blocker[]
  /** Something else is said now of a picture in the text than its readers meet. */
  hasNewPictureWords: boolean
  editions: readonly Edition[]
  person: Pick<Person, 'email'>
  form: FormState
  typed: { nextReviewOn: string; comment: string; 'reason-sv': string; 'reason-en': string }
  said: ArticleSaid | null
  /** What was written for a deed of which nothing came. */
  unsent: readonly string[]
  newFormKey: () => string
}

/** What went as it should; the rest is a warning. */
const wentWrong: readonly ArticleSaid[] = ['moved-on', 'own-work', 'blocked']

const Standing = ({ language, article }: Pick<ArticlePageProps, 'language' | 'article'>) => {
  const t = articleTexts[language].standing
  const { draft, withdrawn, published } = article
  const sent = draft?.state === 'in-check' ? draft.sent : null
  return (
    <div class="article-standing">
      <p class="article-tags">
        <StateTag state={stateOf(article)} language={language} />
        {article.isDemonstration && <Tag color="neutral">{articleWords[language].demonstration}</Tag>}
      </p>
      {sent && <p>{t.check(sent.by.name, formatMoment(sent.at, language))}</p>}
      {draft?.checker && <p>{t.checking(draft.checker.name)}</p>}
      {draft?.state === 'writing' && <p>{t.draft}</p>}
      {draft && isShown(article) && <p>{t.beside}</p>}
      {!draft && isShown(article) && <p>{published ? t.published(formatDay(published.at, language)) : t.shipped}</p>}
      {withdrawn && (
        <>
          <p>{t.withdrawn(withdrawn.by.name, formatDay(withdrawn.at, language))}</p>
          <blockquote class="article-quote">{withdrawn.reason[language]}</blockquote>
        </>
      )}
      {draft?.returned && draft.state === 'writing' && (
        <>
          <p>{t.returned(draft.returned.by.name, formatMoment(draft.returned.at, language))}</p>
          <blockquote class="article-quote">{draft.returned.comment}</blockquote>
        </>
      )}
    </div>
  )
}

const Links = ({ language, article }: Pick<ArticlePageProps, 'language' | 'article'>) => {
  const t = articleTexts[language]
  const { id, draft, edition } = article
  const isOpen = draft?.state !== 'in-check'
  const read = (which: string, words: string) => (
    <li>
      <a class="ds-link" href={pathTo('articleEdition', language, { article: id, edition: which })}>
        {words}
      </a>
    </li>
  )
  return (
    <>
      {isOpen && (
        <p class="article-buttons">
          {(['sv', 'en'] as const).map((written) => (
            <a
              class="ds-button"
              data-variant="secondary"
              href={pathTo('articleText', language, { article: id, written })}
            >
              {t.write[written]}
            </a>
          ))}
          <a class="ds-button" data-variant="secondary" href={pathTo('articleFacts', language, { article: id })}>
            {t.facts}
          </a>
        </p>
      )}
      <ul class="ds-list">
        {draft && read('draft', t.readDraft)}
        {wasEverShown(article) && read(String(edition), t.readShown)}
        {draft && wasEverShown(article) && (
          <li>
            <a class="ds-link" href={`${pathTo('compareArticle', language, { article: id })}?a=${edition}&b=draft`}>
              {t.compareDraft}
            </a>
          </li>
        )}
      </ul>
    </>
  )
}

/** One text: where it stands, what can be done with it, what is known of it and its editions. */
export const ArticlePage = (props: ArticlePageProps) => {
  const { language, article, form, said } = props
  const t = articleTexts[language]
  const { check } = checkTexts[language]
  const { reason } = articleDeedTexts[language].withdraw
  const labels = {
    nextReviewOn: check.nextReview,
    comment: check.comment,
    'reason-sv': reason.sv,
    'reason-en': reason.en,
  }
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('articleDesk', language), label: deskTexts[language].title }]}
      />
      <PageHeading
        title={props.titleIn ? <span lang={props.titleIn}>{props.title}</span> : props.title}
        eyebrow={articleWords[language].kinds[article.kind]}
      />
      <ErrorSummary form={form} labels={labels} />
      {said && (
        <Notice color={wentWrong.includes(said) ? 'warning' : 'success'} isStatus>
          <p>{t.said[said]}</p>
          {props.unsent.length > 0 && <p>{t.unsent}</p>}
          {props.unsent.map((words) => (
            <blockquote class="article-quote">{words}</blockquote>
          ))}
        </Notice>
      )}
      <Standing language={language} article={article} />
      <section aria-labelledby="next">
        <h2 class="ds-heading" data-size="sm" id="next">
          {t.next}
        </h2>
        <Links language={language} article={article} />
        {article.draft?.state !== 'in-check' && translationIsOlder(article.changed) && <TranslationPart {...props} />}
        {article.draft?.state === 'writing' && <DraftPart {...props} />}
        {article.draft?.state === 'in-check' && <CheckPart {...props} />}
        {isShown(article) && !article.draft && props.hasNewPictureWords && <NewPictureWordsPart {...props} />}
        {isShown(article) && !article.draft && <RenewPart {...props} />}
        {article.withdrawn && !article.draft && <WithdrawnPart {...props} />}
      </section>
      <AboutArticle {...props} />
      <Editions {...props} />
      {isShown(article) && <WithdrawPart {...props} />}
    </>
  )
}

import { type ArticleText, sectionsOf } from '#shared/articles/article.ts'
import type { Article } from '#shared/articles/article-record.ts'
import type { PlainReport } from '#shared/articles/plain-language.ts'
import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { ArticleBody } from './article-text.tsx'
import { articleWords } from './article-words.ts'
import { deskTexts } from './desk-texts.ts'
import { PlainAdvice } from './plain-report.tsx'
import type { ShownImage } from './tame-markdown.ts'
import { SwedishSince, TextConflict } from './text-conflict.tsx'
import { fieldLabels } from './text-fields.ts'
import { Head, Help, SectionRow } from './write-fields.tsx'
import { writeTexts } from './write-texts.ts'

export type WritePageProps = {
  language: Language
  article: Article
  written: Language
  /** The text in the fields. */
  text: ArticleText
  /** The same for the preview and the advice; empty where it is too long for them. */
  judged: ArticleText
  /** The text in the other language, to write beside. */
  other: ArticleText
  version: number
  form: FormState
  /** What a colleague saved meanwhile. */
  theirs: { text: ArticleText; name: string; at: string } | null
  isPreview: boolean
  /** What was typed of a text that is being checked: it is not saved, and stands in its fields. */
  isKept: boolean
  /** The Swedish text that the English was written from, where it has been changed since. */
  from: ArticleText | null
  report: PlainReport
  images: Record<Language, ReadonlyMap<string, ShownImage>>
  newFormKey: () => string
}

/** What the island keeps fresh while one writes: the text as it will be read, and the advice. Without script, the button Preview does. */
const Below = ({ language, article, written, judged, report, images, isPreview }: WritePageProps) => {
  const t = writeTexts[language]
  return (
    <div class="article-below" id="preview">
      <section aria-labelledby="preview-title">
        <h2 class="ds-heading" data-size="sm" id="preview-title">
          {t.previewTitle}
        </h2>
        {isPreview && <p role="status">{t.previewNote}</p>}
        <div data-part="preview" class="article-preview">
          <ArticleBody kind={article.kind} text={judged} language={written} images={images[written]} />
        </div>
      </section>
      <section aria-labelledby="advice-title">
        <h2 class="ds-heading" data-size="sm" id="advice-title">
          {t.report.title}
        </h2>
        <p>{t.report.lead}</p>
        <div data-part="advice">
          <PlainAdvice report={report} language={language} />
        </div>
      </section>
    </div>
  )
}

const WriteForm = (props: WritePageProps) => {
  const { language, article, written, theirs } = props
  const t = writeTexts[language]
  const here = pathTo('saveArticleText', language, { article: article.id, written })
  return (
    <live-preview data-address={pathTo('previewArticle', language)} data-kind={article.kind} data-written={written}>
      <form method="post" action={here} class="article-writing">
        <FormSecrets formKey={props.newFormKey()} version={props.version} />
        {theirs && <TextConflict {...props} theirs={theirs} here={here} />}
        {written === 'en' && props.from && <SwedishSince {...props} from={props.from} />}
        <Help language={language} />
        <Head {...props} />
        {sectionsOf[article.kind].ids.map((id) => (
          <SectionRow {...props} id={id} />
        ))}
        <p class="article-buttons">
          <SubmitButton name="deed" value="save">
            {theirs ? t.saveMine : t.save}
          </SubmitButton>
          <button
            class="ds-button"
            type="submit"
            data-variant="secondary"
            name="deed"
            value="preview"
            formaction={`${here}#preview`}
            data-part="button"
          >
            {t.preview}
          </button>
        </p>
      </form>
      <Below {...props} />
    </live-preview>
  )
}

/** Where a text is written in one language, beside what it says in the other, with its preview and advice. */
export const WritePage = (props: WritePageProps) => {
  const { language, article, written, form, isKept } = props
  const t = writeTexts[language]
  const isInCheck = article.draft?.state === 'in-check'
  const otherLanguage = written === 'sv' ? 'en' : 'sv'
  const name = (written === language ? props.text : props.other).title || props.text.title || article.id
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('articleDesk', language), label: deskTexts[language].title },
          { href: pathTo('deskArticle', language, { article: article.id }), label: name },
        ]}
      />
      <PageHeading title={t.title[written]} lead={t.lead} eyebrow={articleWords[language].kinds[article.kind]} />
      <p>
        <a class="ds-link" href={pathTo('articleText', language, { article: article.id, written: otherLanguage })}>
          {t.toOther[otherLanguage]}
        </a>
      </p>
      <ErrorSummary form={form} labels={fieldLabels(article.kind, language)} />
      {isInCheck && (
        <Notice color="warning">
          <p>{t.notNow}</p>
          {isKept && <p>{t.kept}</p>}
        </Notice>
      )}
      {(!isInCheck || isKept) && <WriteForm {...props} />}
    </>
  )
}

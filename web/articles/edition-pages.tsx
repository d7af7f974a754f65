import { type SectionId, sectionsOf } from '#shared/articles/article.ts'
import type { Article, ArticleContent } from '#shared/articles/article-record.ts'
import type { Language } from '#shared/platform/language.ts'
import { diffWords } from '../assessments/word-diff.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import { Select, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { articleWords } from './article-words.ts'
import { deskTexts } from './desk-texts.ts'
import { editionTexts } from './edition-texts.ts'
import { beside, changesBetween, type PictureChange, paragraphsOf, sourceLines } from './edition-view.ts'
import { Markdown } from './markdown.tsx'
import type { ShownImage } from './tame-markdown.ts'
import { fieldLabels } from './text-fields.ts'

/** `draft`, or the number of an edition. */
export type Which = string

/** What an edition is called. */
export const nameOf = (which: Which, language: Language): string => {
  const t = editionTexts[language]
  if (which === 'draft') return t.draft
  return which === '0' ? t.shipped : t.edition(Number(which))
}

type Frame = { language: Language; article: Article; name: string }

const Way = ({ language, article, name }: Frame) => (
  <Breadcrumbs
    language={language}
    links={[
      { href: pathTo('articleDesk', language), label: deskTexts[language].title },
      { href: pathTo('deskArticle', language, { article: article.id }), label: name },
    ]}
  />
)

type ReadProps = Frame & {
  which: Which
  content: ArticleContent
  images: Record<Language, ReadonlyMap<string, ShownImage>>
}

const SectionBeside = ({ language, content, images, id }: ReadProps & { id: SectionId }) => {
  const t = editionTexts[language]
  const [sv, en] = [content.texts.sv.sections[id] ?? '', content.texts.en.sections[id] ?? '']
  const counts = [paragraphsOf(sv).length, paragraphsOf(en).length] as const
  if (counts[0] + counts[1] === 0) return null
  return (
    <section aria-labelledby={`part-${id}`}>
      <h2 class="ds-heading" data-size="sm" id={`part-${id}`}>
        {articleWords[language].sections[id]}
      </h2>
      {counts[0] !== counts[1] && <p class="form-field__hint">{t.paragraphs(...counts)}</p>}
      {beside(sv, en).map((row) => (
        <div class="article-beside">
          {(['sv', 'en'] as const).map((each) => (
            <div lang={each}>
              {row[each] !== null && <Markdown text={row[each]} language={each} images={images[each]} />}
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}

/** One edition or the draft, both languages beside each other. */
export const EditionPage = (props: ReadProps) => {
  const { language, article, which, content } = props
  const t = editionTexts[language]
  return (
    <>
      <Way {...props} />
      <PageHeading title={nameOf(which, language)} lead={t.readLead} eyebrow={props.name} />
      <div class="article-beside article-beside--head">
        {(['sv', 'en'] as const).map((each) => (
          <div lang={each}>
            <p class="article-body__title">{content.texts[each].title}</p>
            <p class="article-body__lead">{content.texts[each].lead}</p>
          </div>
        ))}
      </div>
      {sectionsOf[article.kind].ids.map((id) => (
        <SectionBeside {...props} id={id} />
      ))}
      {content.sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 class="ds-heading" data-size="sm" id="sources">
            {t.sources}
          </h2>
          <ul class="ds-list">
            {content.sources.map(({ label, url }) => (
              <li>
                <a class="ds-link" href={url} rel="noreferrer">
                  {label[language]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type CompareProps = Frame & {
  choices: readonly Which[]
  from: Which
  to: Which
  before: ArticleContent
  after: ArticleContent
  pictures: readonly PictureChange[]
}

const Changes = ({ language, article, before, after, pictures }: CompareProps) => {
  const t = editionTexts[language]
  const labels = fieldLabels(article.kind, language)
  const changes = changesBetween(article.kind, before, after)
  const [were, are] = [sourceLines(before, language), sourceLines(after, language)]
  if (changes.length === 0 && were === are && pictures.length === 0) return <p>{t.same}</p>
  return (
    <>
      {changes.map((change) => (
        <section class="article-change">
          <h2 class="ds-heading" data-size="xs">
            {labels[change.field]} {articleWords[language].inLanguage[change.language]}
          </h2>
          <p lang={change.language} class="article-words">
            <WordDiff parts={diffWords(change.before, change.after)} language={language} />
          </p>
        </section>
      ))}
      {pictures.map((change) => (
        <section class="article-change">
          <h2 class="ds-heading" data-size="xs">
            {t.picture(change.name)} {articleWords[language].inLanguage[change.language]}
          </h2>
          <p lang={change.language} class="article-words">
            <WordDiff parts={diffWords(change.before, change.after)} language={language} />
          </p>
        </section>
      ))}
      {were !== are && (
        <section class="article-change">
          <h2 class="ds-heading" data-size="xs">
            {t.sources}
          </h2>
          <p class="article-words">
            <WordDiff parts={diffWords(were, are)} language={language} />
          </p>
        </section>
      )}
    </>
  )
}

/** Any two editions, or one and the draft, word by word. */
export const ComparePage = (props: CompareProps) => {
  const { language, article, choices, from, to } = props
  const t = editionTexts[language]
  const form = { errors: {}, language }
  const options = choices.map((value) => ({ value, label: nameOf(value, language) }))
  return (
    <>
      <Way {...props} />
      <PageHeading title={t.compareTitle} lead={t.compareLead} eyebrow={props.name} />
      {choices.length < 2 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <form
            method="get"
            action={pathTo('compareArticle', language, { article: article.id })}
            class="article-filter"
          >
            <Select form={form} name="a" label={t.from} value={from} options={options} />
            <Select form={form} name="b" label={t.to} value={to} options={options} />
            <SubmitButton variant="secondary">{t.compare}</SubmitButton>
          </form>
          <Changes {...props} />
        </>
      )}
    </>
  )
}

import type { Child } from 'hono/jsx'
import type { SectionId } from '#shared/articles/article.ts'
import { sectionsOf } from '#shared/articles/article.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import type { ShownImage } from '../articles/tame-markdown.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import { ArticleFacts, reviewLine, TranslationNotice } from './article-facts.tsx'
import { Checklist, pointsOf } from './checklist.tsx'
import { HubMarkdown } from './hub-markdown.tsx'
import { readingTexts } from './reading-texts.ts'
import type { LinkWords } from './word-links.ts'

type ReadingProps = {
  language: Language
  article: ShownArticle
  linkWords: LinkWords
  images: ReadonlyMap<string, ShownImage>
  /** What stands beside the text, under its contents. */
  aside?: Child
}

const SectionText = ({ id, language, article, linkWords, images }: ReadingProps & { id: SectionId }) => {
  const t = readingTexts[language]
  const text = article.texts[language].sections[id] ?? ''
  const points = id === 'checklist' ? pointsOf(text) : null
  return (
    <section aria-labelledby={id} class={id === 'example' ? 'reading-part example' : 'reading-part'}>
      <h2 class="ds-heading" data-size="md" id={id}>
        {t.sections[id]}
      </h2>
      {points ? (
        <Checklist language={language} name={`${article.id} ${language}`} points={points} />
      ) : (
        <HubMarkdown text={text} language={language} images={images} linkWords={linkWords} />
      )}
      {id === 'example' && article.isExampleMadeUp && <p class="example__note">{t.madeUp}</p>}
    </section>
  )
}

/** A text with several parts: its heading, the way to each part, the parts, and how it was made. */
export const ReadingPage = (props: ReadingProps) => {
  const { language, article, aside } = props
  const { title, lead, sections } = article.texts[language]
  const t = readingTexts[language]
  const ids = (sectionsOf[article.kind].ids as readonly SectionId[]).filter((id) => sections[id]?.trim())
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <p class="review-line">{reviewLine(article, language)}</p>
      <TranslationNotice article={article} language={language} />
      <div class="text-page reading">
        <div class="reading-side">
          <nav class="text-page__contents" aria-labelledby="contents">
            <h2 class="text-page__contents-title" id="contents">
              {siteTexts[language].onThisPage}
            </h2>
            <ul>
              {ids.map((id) => (
                <li>
                  <a href={`#${id}`}>{t.sections[id]}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div class="text-page__text">
          {ids.map((id) => (
            <SectionText {...props} id={id} />
          ))}
          <ArticleFacts article={article} language={language} />
        </div>
        <div class="reading-more">{aside}</div>
      </div>
    </>
  )
}

/** A text of one part: heading, text, and how it was made. */
export const PlainArticlePage = ({ language, article, linkWords, images, aside }: ReadingProps) => {
  const { title, lead, sections } = article.texts[language]
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <p class="review-line">{reviewLine(article, language)}</p>
      <TranslationNotice article={article} language={language} />
      <div class="text-page reading">
        <div class="text-page__text">
          <HubMarkdown
            text={sections.body ?? ''}
            language={language}
            topHeading={2}
            images={images}
            linkWords={linkWords}
          />
          <ArticleFacts article={article} language={language} />
        </div>
        <div class="reading-more">{aside}</div>
      </div>
    </>
  )
}

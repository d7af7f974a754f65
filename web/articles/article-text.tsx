import { type ArticleKind, type ArticleText, sectionsOf } from '#shared/articles/article.ts'
import type { Language } from '#shared/platform/language.ts'
import { articleWords } from './article-words.ts'
import { Markdown } from './markdown.tsx'
import type { ShownImage } from './tame-markdown.ts'

/** A whole text as its reader meets it, under headings of level three. `language` is the text's own. */
export const ArticleBody = ({
  kind,
  text,
  language,
  images,
}: {
  kind: ArticleKind
  text: ArticleText
  language: Language
  images: ReadonlyMap<string, ShownImage>
}) => (
  <div lang={language} class="article-body">
    <p class="article-body__title">{text.title}</p>
    <p class="article-body__lead">{text.lead}</p>
    {sectionsOf[kind].ids.map((id) => {
      const markdown = text.sections[id] ?? ''
      if (markdown.trim() === '') return null
      return (
        <>
          {id !== 'body' && (
            <h3 class="ds-heading" data-size="xs">
              {articleWords[language].sections[id]}
            </h3>
          )}
          <Markdown text={markdown} language={language} images={images} topHeading={id === 'body' ? 3 : 4} />
        </>
      )
    })}
  </div>
)

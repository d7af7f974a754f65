import type { ArticleKind } from '#shared/articles/article.ts'
import type { ArticleContent } from '#shared/articles/article-record.ts'
import type { ArticleImage, WordsOfPictures } from '#shared/articles/image.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import { fieldsOf, textIn } from './text-fields.ts'

/** The paragraphs of a Markdown text: what empty lines part. */
export const paragraphsOf = (markdown: string): string[] =>
  markdown
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)

/** Two languages beside each other, paragraph by paragraph; null where one has no more. */
export const beside = (sv: string, en: string): { sv: string | null; en: string | null }[] => {
  const [left, right] = [paragraphsOf(sv), paragraphsOf(en)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    sv: left[index] ?? null,
    en: right[index] ?? null,
  }))
}

/** A field whose words differ between two contents. */
type FieldChange = { language: Language; field: string; before: string; after: string }

/** Every field that differs, Swedish first. */
export const changesBetween = (kind: ArticleKind, before: ArticleContent, after: ArticleContent): FieldChange[] =>
  languages.flatMap((language) =>
    fieldsOf(kind).flatMap((field) => {
      const change = { before: textIn(before.texts[language], field), after: textIn(after.texts[language], field) }
      return change.before === change.after ? [] : [{ language, field, ...change }]
    }),
  )

/** A picture of which two contents say different things in one language; what is decoration says nothing. */
export type PictureChange = { name: string; language: Language; before: string; after: string }

/** What is said differently of the pictures that both contents show. */
export const pictureChanges = (
  before: WordsOfPictures,
  after: WordsOfPictures,
  images: ReadonlyMap<string, Pick<ArticleImage, 'title'>>,
): PictureChange[] =>
  Object.entries(after).flatMap(([id, are]) => {
    const were = before[id]
    if (!were) return []
    const saidIn = ({ alt, isDecoration }: typeof are, language: Language) => (isDecoration ? '' : alt[language])
    return languages.flatMap((language) => {
      const change = { before: saidIn(were, language), after: saidIn(are, language) }
      return change.before === change.after ? [] : [{ name: images.get(id)?.title ?? id, language, ...change }]
    })
  })

/** The sources of a content, one a line, as they are compared. */
export const sourceLines = ({ sources }: ArticleContent, language: Language): string =>
  sources.map(({ label, url, readOn }) => [label[language], url, readOn].filter(Boolean).join(', ')).join('\n')

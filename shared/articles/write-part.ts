import type { Stamp } from './article-record.ts'
import { type Article, type ArticleContent, type ContentPart, withWriters } from './article-record.ts'
import { type ArticleStore, putBeforeLatest, putTranslatedFrom } from './article-store.ts'
import type { ArticleDeed, ArticleIntent } from './change-article.ts'
import { withDraft } from './content-of.ts'

type Writing = {
  part: ContentPart
  content: (before: ArticleContent) => ArticleContent
  /** Where the text is to stand from now on, where that is written too. */
  place?: Pick<Article, 'slug' | 'order'>
  action: string
  /** What of the content the audit log keeps. */
  told: (content: ArticleContent) => unknown
}

/** The text with one part of its draft written anew; a draft is begun where there is none. What stood before is kept, to be undone. */
export const writePart = async (
  articles: ArticleStore,
  deed: ArticleDeed,
  article: Article,
  { part, content, place, action, told }: Writing,
): Promise<ArticleIntent> => {
  const stamp: Stamp = { at: deed.at.toISOString(), by: deed.actor }
  const before = await withDraft(articles, article, stamp)
  const { draft } = before
  const after: Article = {
    ...before,
    ...place,
    draft: {
      ...draft,
      content: content(draft.content),
      writers: withWriters(draft.writers, [deed.actor]),
      latest: { ...stamp, part },
    },
    changed: part === 'facts' ? before.changed : { ...before.changed, [part]: stamp },
    partVersions: { ...before.partVersions, [part]: before.partVersions[part] + 1 },
  }
  return {
    after,
    action,
    also: [
      ...(part === 'en' ? [putTranslatedFrom(article.id, { at: stamp.at, text: draft.content.texts.sv })] : []),
      putBeforeLatest(article.id, {
        version: article.version + 1,
        content: draft.content,
        changed: article.changed,
        place: { slug: article.slug, order: article.order },
      }),
    ],
    audit: { before: told(draft.content), after: told(after.draft?.content ?? draft.content) },
  }
}

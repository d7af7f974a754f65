import { refused } from '#shared/platform/outcome.ts'
import { tellWriters } from './article-notices.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'

/** Sends the text back to its writers. Whoever checks says what is to be mended; `comment` is empty when the writers take it back themselves. Refuses when something has been done with the text since it was seen. */
export const returnArticle = (
  articles: ArticleStore,
  deed: ArticleDeed & { comment: string; basedOnVersion: number },
): ArticleOutcome =>
  changeArticle(articles, deed, (before) => {
    const { draft } = before
    if (draft?.state !== 'in-check' || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current: before })
    const { at, actor: by, comment } = deed
    const returned = comment === '' ? draft.returned : { at: at.toISOString(), by, comment }
    return {
      after: { ...before, draft: { ...draft, state: 'writing', checker: null, returned } },
      action: 'return-article',
      tell: comment === '' ? [] : tellWriters({ id: before.id, draft }, 'article-returned'),
    }
  })

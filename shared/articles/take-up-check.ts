import { refused } from '#shared/platform/outcome.ts'
import { hasWritten } from './article-record.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'

/** Says that the person checks the text, so that nobody else begins; taken over from whoever said so before. Refuses whoever has written in it. */
export const takeUpCheck = (articles: ArticleStore, deed: ArticleDeed & { basedOnVersion: number }): ArticleOutcome =>
  changeArticle(articles, deed, ({ draft, ...before }) => {
    const current = { draft, ...before }
    if (draft?.state !== 'in-check' || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current })
    if (hasWritten(draft, deed.actor.id)) return refused({ kind: 'own-work' })
    return { after: { ...current, draft: { ...draft, checker: deed.actor } }, action: 'take-up-article-check' }
  })

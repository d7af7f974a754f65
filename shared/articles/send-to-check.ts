import { refused } from '#shared/platform/outcome.ts'
import { tellCheckers } from './article-notices.ts'
import type { ArticleStore } from './article-store.ts'
import { blockersOf } from './blockers.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { imagesById } from './image-store.ts'

/** Sends the draft to be checked by somebody else; nobody writes in it meanwhile. Refuses when something is missing in it, and when something has been done with the text since it was seen. */
export const sendToCheck = (articles: ArticleStore, deed: ArticleDeed & { basedOnVersion: number }): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    if (before.draft?.state !== 'writing' || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current: before })
    const blockers = blockersOf(before.kind, before.draft.content, await imagesById(articles.store))
    if (blockers.length > 0) return refused({ kind: 'blocked', blockers })
    const sent = { at: deed.at.toISOString(), by: deed.actor }
    return {
      after: { ...before, draft: { ...before.draft, state: 'in-check', sent, checker: null, latest: null } },
      action: 'send-article-to-check',
      tell: tellCheckers({ id: before.id, draft: before.draft }),
    }
  })

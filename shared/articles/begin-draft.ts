import { refused } from '#shared/platform/outcome.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { withDraft } from './content-of.ts'

/** Begins a draft of a withdrawn text as it was, so that it can be checked and put back without a change. Refuses any other, and one that has moved on since it was seen. */
export const beginDraft = (articles: ArticleStore, deed: ArticleDeed & { basedOnVersion: number }): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    if (!before.withdrawn || before.draft || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current: before })
    const begun = await withDraft(articles, before, { at: deed.at.toISOString(), by: deed.actor })
    // Whoever puts a text back answers for it: somebody else checks it.
    return { after: { ...begun, draft: { ...begun.draft, writers: [deed.actor] } }, action: 'begin-article-draft' }
  })

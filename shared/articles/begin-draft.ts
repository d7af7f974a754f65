import { refused } from '#shared/platform/outcome.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { withDraft } from './content-of.ts'
import { hasNewPictureWords } from './picture-words.ts'

/** Begins a draft of a text without a change: of a withdrawn one, so that it can be checked and put back, and of one of whose pictures something new is said. Refuses any other, and one that has moved on since it was seen. */
export const beginDraft = (articles: ArticleStore, deed: ArticleDeed & { basedOnVersion: number }): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    if (before.draft || before.version !== deed.basedOnVersion) return refused({ kind: 'moved-on', current: before })
    if (!before.withdrawn && !(await hasNewPictureWords(articles, before)))
      return refused({ kind: 'moved-on', current: before })
    const begun = await withDraft(articles, before, { at: deed.at.toISOString(), by: deed.actor })
    // Whoever puts a text forward answers for it: somebody else checks it.
    return { after: { ...begun, draft: { ...begun.draft, writers: [deed.actor] } }, action: 'begin-article-draft' }
  })

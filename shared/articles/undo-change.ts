import { refused } from '#shared/platform/outcome.ts'
import { type ArticleStore, findBeforeLatest } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { slugChanges, takenIn } from './change-slug.ts'

/** Takes back the draft's latest change whole, whoever made it: its addresses and its place among others too. Refuses when another text has taken its address since, when something has been done with the text since, and when the text is being checked. */
export const undoChange = (articles: ArticleStore, deed: ArticleDeed & { basedOnVersion: number }): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    const { draft } = before
    if (!draft?.latest || draft.state !== 'writing' || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current: before })
    const kept = await findBeforeLatest(articles.store, before.id)
    if (kept?.version !== before.version) return refused({ kind: 'moved-on', current: before })
    const { part } = draft.latest
    const { place } = kept
    const language = await takenIn(articles, before, place.slug)
    if (language) return refused({ kind: 'slug-taken', language })
    return {
      after: {
        ...before,
        ...place,
        draft: { ...draft, content: kept.content, latest: null },
        changed: kept.changed,
        partVersions: { ...before.partVersions, [part]: before.partVersions[part] + 1 },
      },
      action: 'undo-article-change',
      also: slugChanges(before, place.slug),
    }
  })

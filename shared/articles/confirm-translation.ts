import { refused } from '#shared/platform/outcome.ts'
import { hasWritten } from './article-record.ts'
import { type ArticleStore, putTranslatedFrom } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { withDraft } from './content-of.ts'

/** Says that the English text still says what the Swedish does, though it is older. Whoever says so counts as a writer. Refuses while it is being checked, and when something has been done with the text since she saw it. */
export const confirmTranslation = (
  articles: ArticleStore,
  deed: ArticleDeed & { basedOnVersion: number },
): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    if (before.draft?.state === 'in-check' || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current: before })
    const stamp = { at: deed.at.toISOString(), by: deed.actor }
    const { draft } = await withDraft(articles, before, stamp)
    const writers = hasWritten(draft, deed.actor.id) ? draft.writers : [...draft.writers, deed.actor]
    return {
      after: { ...before, draft: { ...draft, writers, latest: null }, changed: { ...before.changed, en: stamp } },
      action: 'confirm-translation',
      also: [putTranslatedFrom(before.id, { at: stamp.at, text: draft.content.texts.sv })],
    }
  })

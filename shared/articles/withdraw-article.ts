import type { Localized } from '#shared/platform/language.ts'
import { refused } from '#shared/platform/outcome.ts'
import { isShown } from './article-record.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { editionOf } from './content-of.ts'
import { putWithdrawn } from './read-shown.ts'

/** Takes the text from its readers, who are told why in its place. A draft of it stays, and puts the text back when it is published. Refuses a text that no reader sees, or that has moved on since it was seen. */
export const withdrawArticle = (
  articles: ArticleStore,
  deed: ArticleDeed & { reason: Localized; basedOnVersion: number },
): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    const edition = isShown(before) ? await editionOf(articles, before.id, before.edition) : null
    if (!edition || before.version !== deed.basedOnVersion) return refused({ kind: 'moved-on', current: before })
    const { id, kind, slug } = before
    const { texts } = edition.article
    const withdrawnAt = deed.at.toISOString()
    const { reason, actor: by } = deed
    return {
      after: { ...before, withdrawn: { at: withdrawnAt, by, reason } },
      action: 'withdraw-article',
      also: [putWithdrawn({ id, kind, slug, title: { sv: texts.sv.title, en: texts.en.title }, withdrawnAt, reason })],
    }
  })

import { languages } from '#shared/platform/language.ts'
import { refused } from '#shared/platform/outcome.ts'
import { type Article, wasEverShown } from './article-record.ts'
import { type ArticleStore, freeSlug } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { editionOf } from './content-of.ts'

const slugsOf = ({ kind, slug }: Article) => languages.map((language) => freeSlug(kind, language, slug[language]))

/**
 * Throws the draft away; readers see what they saw. Refuses when something has been done with the text since it was seen, and while it is being checked. A text that has never been published
 * is gone with it, but for the audit log.
 */
export const discardDraft = (articles: ArticleStore, deed: ArticleDeed & { basedOnVersion: number }): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    const { draft } = before
    if (draft?.state !== 'writing' || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current: before })
    const { sv, en, facts } = before.partVersions
    if (!wasEverShown(before))
      return {
        after: before,
        isRemoved: true,
        action: 'discard-article',
        also: slugsOf(before),
        audit: { before: draft.content },
      }
    const edition = await editionOf(articles, before.id, before.edition)
    return {
      after: {
        ...before,
        draft: null,
        order: edition?.article.order ?? before.order,
        changed: before.shownChanged,
        // A form that is open somewhere is based on what has been thrown away.
        partVersions: { sv: sv + 1, en: en + 1, facts: facts + 1 },
      },
      action: 'discard-article-draft',
      audit: { before: draft.content },
    }
  })

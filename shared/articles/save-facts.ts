import type { Localized } from '#shared/platform/language.ts'
import { refused } from '#shared/platform/outcome.ts'
import type { Source } from './article.ts'
import { wasEverShown } from './article-record.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { slugChanges, takenIn } from './change-slug.ts'
import { writePart } from './write-part.ts'

export type ArticleFacts = {
  sources: Source[]
  isExampleMadeUp: boolean
  order: number
  /** Keeps what it is once readers have met the text. The caller holds that each can be an address. */
  slug: Localized
}

/** Writes what a text builds on, its place among others and, until it is published for the first time, its addresses. Refuses as saving a text does, and an address that is taken. */
export const saveFacts = (
  articles: ArticleStore,
  deed: ArticleDeed & { facts: ArticleFacts; basedOnVersion: number },
): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    const { sources, isExampleMadeUp, order } = deed.facts
    if (before.draft?.state === 'in-check') return refused({ kind: 'moved-on', current: before })
    if (before.partVersions.facts !== deed.basedOnVersion) return refused({ kind: 'stale', current: before })
    const slug = wasEverShown(before) ? before.slug : deed.facts.slug
    const language = await takenIn(articles, before, slug)
    if (language) return refused({ kind: 'slug-taken', language })
    const intent = await writePart(articles, deed, before, {
      part: 'facts',
      place: { slug, order },
      content: (content) => ({ ...content, sources, isExampleMadeUp }),
      action: 'write-article-facts',
      told: (content) => ({ sources: content.sources, isExampleMadeUp: content.isExampleMadeUp }),
    })
    return 'ok' in intent ? intent : { ...intent, also: [...(intent.also ?? []), ...slugChanges(before, slug)] }
  })

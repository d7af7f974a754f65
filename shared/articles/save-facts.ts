import { isDeepStrictEqual } from 'node:util'
import type { Localized } from '#shared/platform/language.ts'
import { done, refused } from '#shared/platform/outcome.ts'
import type { Source } from './article.ts'
import { type ArticleContent, wasEverShown } from './article-record.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { slugChanges, takenIn } from './change-slug.ts'
import { workingContent } from './content-of.ts'
import { writePart } from './write-part.ts'

export type ArticleFacts = {
  sources: Source[]
  isExampleMadeUp: boolean
  order: number
  /** Keeps what it is once readers have met the text. The caller holds that each can be an address. */
  slug: Localized
}

const factsIn = ({ sources, isExampleMadeUp }: ArticleContent) => ({ sources, isExampleMadeUp })

/** Writes what a text builds on, its place among others and, until it is published for the first time, its addresses. Refuses as saving a text does, and an address that is taken. */
export const saveFacts = (
  articles: ArticleStore,
  deed: ArticleDeed & { facts: ArticleFacts; basedOnVersion: number },
): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    const { sources, isExampleMadeUp, order } = deed.facts
    if (before.draft?.state === 'in-check') return refused({ kind: 'moved-on', current: before })
    const slug = wasEverShown(before) ? before.slug : deed.facts.slug
    const standing = await workingContent(articles, before)
    const were: ArticleFacts = { ...factsIn(standing), order: before.order, slug: before.slug }
    if (isDeepStrictEqual(were, { sources, isExampleMadeUp, order, slug })) return done(before)
    if (before.partVersions.facts !== deed.basedOnVersion) return refused({ kind: 'stale', current: before })
    const language = await takenIn(articles, before, slug)
    if (language) return refused({ kind: 'slug-taken', language })
    const intent = await writePart(articles, deed, before, {
      part: 'facts',
      place: { slug, order },
      content: (content) => ({ ...content, sources, isExampleMadeUp }),
      action: 'write-article-facts',
      told: factsIn,
    })
    return 'ok' in intent ? intent : { ...intent, also: [...(intent.also ?? []), ...slugChanges(before, slug)] }
  })

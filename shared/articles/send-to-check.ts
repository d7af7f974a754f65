import { refused } from '#shared/platform/outcome.ts'
import { tellCheckers } from './article-notices.ts'
import { type Draft, withWriters } from './article-record.ts'
import type { ArticleStore } from './article-store.ts'
import { blockersOf } from './blockers.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { publishedEdition } from './content-of.ts'
import { imagesById } from './image-store.ts'
import { wordsOfPictures, writersOfPictures } from './picture-words.ts'

/** Sends the draft to be checked by somebody else; nobody writes in it meanwhile, and what is said of its pictures stands as it is. Refuses when something is missing in it, and when something has been done with the text since it was seen. */
export const sendToCheck = (articles: ArticleStore, deed: ArticleDeed & { basedOnVersion: number }): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    if (before.draft?.state !== 'writing' || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current: before })
    const images = await imagesById(articles.store)
    const { content } = before.draft
    const blockers = blockersOf(before.kind, content, images)
    if (blockers.length > 0) return refused({ kind: 'blocked', blockers })
    const sent = { at: deed.at.toISOString(), by: deed.actor }
    const pictures = wordsOfPictures(content, images)
    const shown = (await publishedEdition(articles, before))?.article.pictures ?? {}
    const writers = withWriters(before.draft.writers, writersOfPictures(images, pictures, shown))
    const draft: Draft = { ...before.draft, state: 'in-check', sent, checker: null, latest: null, writers, pictures }
    return {
      after: { ...before, draft },
      action: 'send-article-to-check',
      tell: tellCheckers({ id: before.id, draft }),
    }
  })

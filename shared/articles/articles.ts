import { once } from '#shared/platform/once.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Uploads } from '#shared/platform/uploads.ts'
import type { ArticleDesk } from './article-desk.ts'
import type { ArticleImages } from './article-images.ts'
import type { ArticleStore } from './article-store.ts'
import { createShownReader, type ShownReader } from './read-shown.ts'
import { shippedArticles, shippedWords } from './shipped-articles.ts'
import type { Word } from './word-list.ts'

/** The texts of the information hub: what anyone reads, and how it comes to be. What only editors need is loaded when the first of them does. */
export type Articles = ShownReader & {
  desk(): Promise<ArticleDesk>
  images(): Promise<ArticleImages>
  /** The word list that comes with the program. */
  words(): Promise<Word[]>
}

/** Texts over the content table, the texts that come with the program (`folder`, made by the build), and the bucket of uploads for pictures. */
export const createArticles = (over: { store: Store; folder: string; uploads: Uploads }): Articles => {
  const articles: ArticleStore = { store: over.store, shipped: shippedArticles(over.folder) }
  const reader = createShownReader(articles.store, articles.shipped)
  return {
    ...reader,
    words: shippedWords(over.folder),
    desk: once(async () => (await import('./article-desk.ts')).createDesk(articles)),
    images: once(async () => (await import('./article-images.ts')).createImages(over.store, over.uploads, reader)),
  }
}

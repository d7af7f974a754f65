import type { Actor } from '#shared/platform/store.ts'
import type { Stamp } from './article-record.ts'
import type { ShownArticle } from './shown-article.ts'

/** What was before its readers once. It is never changed. */
export type Edition = {
  number: number
  article: ShownArticle
  published: Stamp | null
  writers: Actor[]
  checkedBy: Actor | null
}

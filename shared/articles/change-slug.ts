import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import type { Change } from '#shared/platform/store.ts'
import type { Article } from './article-record.ts'
import { type ArticleStore, freeSlug, hasSlug, takeSlug } from './article-store.ts'
import { isTakenSlug } from './slug.ts'

type Addressed = Pick<Article, 'id' | 'kind' | 'slug'>

/** The changes that give a text other addresses: those that are new are taken, those that it had are given up. */
export const slugChanges = ({ id, kind, slug }: Addressed, next: Localized): Change[] =>
  languages.flatMap((language) =>
    slug[language] === next[language]
      ? []
      : [takeSlug(kind, language, next[language], id), freeSlug(kind, language, slug[language])],
  )

/** The language in which another text has the address that this one is to have; null where both are free. */
export const takenIn = async (
  { store, shipped }: ArticleStore,
  { id, kind, slug }: Addressed,
  next: Localized,
): Promise<Language | null> => {
  const theirs = await shipped()
  for (const language of languages) {
    if (slug[language] === next[language]) continue
    const isHeld = await hasSlug(store, kind, language, next[language])
    if (isHeld || isTakenSlug({ id, kind, language, slug: next[language] }, theirs)) return language
  }
  return null
}

import { createHash } from 'node:crypto'
import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import { done, refused } from '#shared/platform/outcome.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { ArticleKind } from './article.ts'
import { type Article, emptyText } from './article-record.ts'
import { type ArticleStore, findArticle, putArticle, takeSlug } from './article-store.ts'
import type { ArticleOutcome } from './change-article.ts'
import { isTakenSlug } from './slug.ts'

type NewArticle = {
  kind: ArticleKind
  title: Localized
  /** The last part of its address in each language. The caller holds that each can be one. */
  slug: Localized
  order: number
  isDemonstration?: boolean
  actor: Actor
  at: Date
  formKey: string
}

/** The same for a form that is sent twice. */
const newIdOf = ({ slug, formKey }: NewArticle): string =>
  `${slug.en.slice(0, 40).replace(/-+$/, '')}-${createHash('sha256').update(formKey).digest('hex').slice(0, 6)}`

const begun = (input: NewArticle, id: string): Article => {
  const { kind, title, slug, order, actor, at } = input
  const stamp = { at: at.toISOString(), by: actor }
  const text = (language: Language) => ({ ...emptyText(kind), title: title[language] })
  const changed = { sv: stamp, en: stamp }
  return {
    id,
    kind,
    slug,
    order,
    isShipped: false,
    isDemonstration: input.isDemonstration ?? false,
    draft: {
      content: { texts: { sv: text('sv'), en: text('en') }, isExampleMadeUp: kind === 'audience', sources: [] },
      state: 'writing',
      begun: stamp,
      writers: [actor],
      sent: null,
      checker: null,
      returned: null,
      latest: null,
    },
    changed,
    shownChanged: { sv: null, en: null },
    edition: 0,
    published: null,
    writers: [],
    review: null,
    nextReviewOn: null,
    withdrawn: null,
    partVersions: { sv: 1, en: 1, facts: 1 },
    version: 1,
  }
}

/** Begins a text that no reader sees yet. Refuses an address that another text of the kind has. */
export const startArticle = async (articles: ArticleStore, input: NewArticle): ArticleOutcome => {
  const { kind, slug, actor, at, formKey } = input
  const id = newIdOf(input)
  const shipped = await articles.shipped()
  const taken = languages.find((language) => isTakenSlug({ id, kind, language, slug: slug[language] }, shipped))
  if (taken) return refused({ kind: 'slug-taken', language: taken })
  const article = begun(input, id)
  const result = await articles.store.commit({
    changes: [...languages.map((language) => takeSlug(kind, language, slug[language], id)), putArticle(article)],
    audit: {
      scope: 'SE',
      actor,
      action: 'start-article',
      subject: `article ${id}`,
      at: at.toISOString(),
      after: article,
    },
    formKey,
  })
  if (result.ok) return done(article)
  if (result.refusal.kind === 'already-done')
    return refused({ kind: 'already-done', current: (await findArticle(articles, id)) ?? article })
  return refused({ kind: 'slug-taken', language: languages[result.refusal.index] ?? 'sv' })
}

import type { NewNotice } from '#shared/notices/notice.ts'
import { noticeChanges } from '#shared/notices/notice-store.ts'
import type { Language } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { Article } from './article-record.ts'
import { type ArticleStore, findArticle, layAside, putArticle } from './article-store.ts'
import type { Blocker } from './blockers.ts'

/** Why something was not done with a text. */
type ArticleRefusal =
  | { kind: 'unknown' }
  | { kind: 'already-done'; current: Article }
  /** Somebody changed the same part meanwhile; `current` is what stands. */
  | { kind: 'stale'; current: Article }
  /** The text is no longer where this can be done. */
  | { kind: 'moved-on'; current: Article }
  /** Whoever wrote a text does not check it. */
  | { kind: 'own-work' }
  /** Another text of the kind has the address in this language. */
  | { kind: 'slug-taken'; language: Language }
  /** Something must be mended before others may read it. */
  | { kind: 'blocked'; blockers: Blocker[] }

export type ArticleDeed = { id: string; actor: Actor; at: Date; formKey?: string }

export type ArticleOutcome = Promise<Outcome<Article, ArticleRefusal>>

/** What to write, with the word and the words for the audit log, or an outcome without any write. */
export type ArticleIntent =
  | {
      after: Article
      /** The text is laid aside for good, and `after` is what it was. */
      isRemoved?: boolean
      action: string
      also?: readonly Change[]
      /** Who is told. */
      tell?: readonly NewNotice[]
      audit?: { before?: unknown; after?: unknown }
    }
  | Outcome<Article, ArticleRefusal>

/** What the audit log tells of a text besides what was written: where it stands. */
const standing = ({ draft, edition, review, nextReviewOn, withdrawn, version }: Article) => ({
  edition,
  draft: draft && { state: draft.state, writers: draft.writers, checker: draft.checker, returned: draft.returned },
  review,
  nextReviewOn,
  withdrawn,
  version,
})

/** Reads the text, asks `intend` what to write, and writes it with its audit line; reads and asks again when something else was written meanwhile. */
export const changeArticle = (
  articles: ArticleStore,
  { id, actor, at, formKey }: ArticleDeed,
  intend: (before: Article) => ArticleIntent | Promise<ArticleIntent>,
): ArticleOutcome =>
  untilSettled<Outcome<Article, ArticleRefusal>>(async () => {
    const before = await findArticle(articles, id)
    if (!before) return refused({ kind: 'unknown' })
    if (await articles.store.wasDone(formKey)) return refused({ kind: 'already-done', current: before })
    const intent = await intend(before)
    if ('ok' in intent) return intent
    const after = { ...intent.after, version: before.version + 1 }
    const result = await articles.store.commit({
      changes: [
        intent.isRemoved ? layAside(before) : putArticle(after),
        ...(intent.also ?? []),
        ...noticeChanges({ actor, at }, intent.tell ?? []),
      ],
      audit: {
        scope: 'SE',
        actor,
        action: intent.action,
        subject: `article ${id}`,
        at: at.toISOString(),
        before: { ...standing(before), ...(intent.audit?.before !== undefined && { text: intent.audit.before }) },
        after: intent.isRemoved
          ? null
          : { ...standing(after), ...(intent.audit?.after !== undefined && { text: intent.audit.after }) },
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    if (result.refusal.kind !== 'already-done') return 'read-again'
    return refused({ kind: 'already-done', current: (await findArticle(articles, id)) ?? after })
  })

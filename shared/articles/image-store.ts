import { bare } from '#shared/platform/bare-item.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Key, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { ArticleImage } from './image.ts'

/** Why something was not done with a picture. */
type ImageRefusal =
  | { kind: 'unknown' }
  | { kind: 'already-done'; current: ArticleImage }
  | { kind: 'stale'; current: ArticleImage }
  | { kind: 'full'; most: number }

export type ImageDeed = { id: string; actor: Actor; at: Date; formKey?: string }
export type ImageOutcome = Promise<Outcome<ArticleImage, ImageRefusal>>

const partition = 'ARTICLE-IMAGES'
const keyOf = (id: string): Key => ({ pk: partition, sk: id })

/** The picture, whatever became of its file, or null. */
export const findImage = async (store: Pick<Store, 'get'>, id: string): Promise<ArticleImage | null> => {
  const item = await store.get('content', keyOf(id))
  return item ? bare<ArticleImage>(item) : null
}

/** All pictures, the newest first. One query. */
export const listImages = async (store: Pick<Store, 'query'>): Promise<ArticleImage[]> =>
  (await store.query('content', partition))
    .map((item) => bare<ArticleImage>(item))
    .toSorted((a, b) => b.addedAt.localeCompare(a.addedAt))

/** All pictures by their id. */
export const imagesById = async (store: Pick<Store, 'query'>): Promise<ReadonlyMap<string, ArticleImage>> =>
  new Map((await listImages(store)).map((image) => [image.id, image]))

/** Reads the picture, asks `intend` what to write, and writes it with its audit line; reads and asks again when something else was written meanwhile. */
export const changeImage = (
  store: Store,
  { id, actor, at, formKey }: ImageDeed,
  intend: (
    before: ArticleImage | null,
  ) => { after: ArticleImage; action: string } | Outcome<ArticleImage, ImageRefusal>,
): ImageOutcome =>
  untilSettled<Outcome<ArticleImage, ImageRefusal>>(async () => {
    const before = await findImage(store, id)
    if (before && (await store.wasDone(formKey))) return refused({ kind: 'already-done', current: before })
    const intent = intend(before)
    if ('ok' in intent) return intent
    const after = { ...intent.after, writes: (before?.writes ?? 0) + 1 }
    const result = await store.commit({
      changes: [
        {
          table: 'content',
          put: { ...keyOf(id), ...after },
          condition: before ? { equals: { writes: before.writes } } : { absent: true },
        },
      ],
      audit: {
        scope: 'SE',
        actor,
        action: intent.action,
        subject: `image ${id}`,
        at: at.toISOString(),
        ...(before && { before }),
        after,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    if (result.refusal.kind !== 'already-done') return 'read-again'
    return refused({ kind: 'already-done', current: (await findImage(store, id)) ?? after })
  })

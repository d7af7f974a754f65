import type { ArticleText } from '#shared/articles/article.ts'
import type { ArticleDesk } from '#shared/articles/article-desk.ts'
import type { Article } from '#shared/articles/article-record.ts'
import { type ArticleImage, imageKey } from '#shared/articles/image.ts'
import { changeImage } from '#shared/articles/image-store.ts'
import type { Actor, Store } from '#shared/platform/store.ts'

export const writer: Actor = { id: 'asa@myh.se', name: 'Åsa Skribent' }
export const checker: Actor = { id: 'bo@myh.se', name: 'Bo Granskare' }

/** A whole news text. */
export const newsText = (words: string): ArticleText => ({
  title: `Rubrik ${words}`,
  lead: `Ingress ${words}.`,
  sections: { body: `Brödtext ${words}.` },
})

let count = 0

/** The value of an outcome that must have gone well. */
export const good = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.kind}`)
  return outcome.value
}

/** A news text with both languages written, still a draft. */
export const aDraft = async (desk: ArticleDesk, at: Date, words = 'ett'): Promise<Article> => {
  count += 1
  const slug = { sv: `nyhet-${count}`, en: `news-${count}` }
  const deed = { actor: writer, at }
  const begun = good(
    await desk.start({
      ...deed,
      kind: 'news',
      title: { sv: words, en: words },
      slug,
      order: 1,
      formKey: `new-${count}`,
    }),
  )
  let article = begun
  for (const language of ['sv', 'en'] as const)
    article = good(
      await desk.saveText({
        ...deed,
        id: begun.id,
        language,
        text: newsText(words),
        basedOnVersion: article.partVersions[language],
      }),
    )
  return article
}

/** The same, sent to be checked. */
export const inCheck = async (desk: ArticleDesk, at: Date, words?: string): Promise<Article> => {
  const { id, version } = await aDraft(desk, at, words)
  return good(await desk.sendToCheck({ id, actor: writer, at, basedOnVersion: version }))
}

/** The same, published by the second person. */
export const published = async (
  desk: ArticleDesk,
  at: Date,
  { words, nextReviewOn = '2027-10-05' }: { words?: string; nextReviewOn?: string } = {},
): Promise<Article> => {
  const { id, version } = await inCheck(desk, at, words)
  return good(await desk.publish({ id, actor: checker, at, nextReviewOn, basedOnVersion: version }))
}

/** A picture that has been sent and checked, and said in words. Nothing lies in the bucket. */
export const anImage = async (store: Store, id: string, at: Date): Promise<ArticleImage> => {
  const stamp = { uploadedAt: at.toISOString(), uploadedBy: writer }
  const image: ArticleImage = {
    id,
    title: 'Händer',
    alt: { sv: 'Två händer', en: 'Two hands' },
    isDecoration: false,
    file: {
      ...stamp,
      number: 1,
      key: imageKey(id),
      fileName: 'a.png',
      mediaType: 'png',
      bytes: 9,
      eTag: 'a',
      state: 'accepted',
    },
    width: 8,
    height: 4,
    addedAt: at.toISOString(),
    addedBy: writer,
    version: 1,
    writes: 0,
  }
  return good(await changeImage(store, { id, actor: writer, at }, () => ({ after: image, action: 'add-image' })))
}

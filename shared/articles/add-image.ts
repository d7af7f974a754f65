import { mediaFacts, safeFileName } from '#shared/evidence/media-types.ts'
import type { Localized } from '#shared/platform/language.ts'
import { done, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ArticleImage, type ImageType, imageKey, imageLimits } from './image.ts'
import { changeImage, type ImageDeed, type ImageOutcome, listImages } from './image-store.ts'

/** What people write about a picture. */
export type ImageWords = { title: string; alt: Localized; isDecoration: boolean }

/** What is known of its file before it comes. Without script nothing but its kind. */
export type NamedImage = { fileName: string; mediaType: ImageType; bytes: number | null }

const awaited = (id: string, { title }: ImageWords, file: NamedImage, at: Date, by: Actor): ArticleImage['file'] => ({
  number: 1,
  key: imageKey(id),
  fileName: safeFileName(file.fileName || title || mediaFacts[file.mediaType].endings[0], file.mediaType),
  mediaType: file.mediaType,
  bytes: file.bytes,
  uploadedAt: at.toISOString(),
  uploadedBy: by,
  state: 'awaiting',
})

/** Begins the upload of a picture. Refuses when there are as many as can be kept. */
export const addImage = async (
  store: Store,
  deed: ImageDeed & { words: ImageWords; file: NamedImage },
): ImageOutcome => {
  const { id, words, file, at, actor } = deed
  // Two added at once may end one above: the limit is for the page, not for the store.
  const isFull = (await listImages(store)).length >= imageLimits.images
  return changeImage(store, deed, (before) => {
    if (before) return done(before)
    if (isFull) return refused({ kind: 'full', most: imageLimits.images })
    const image: ArticleImage = {
      ...words,
      id,
      file: awaited(id, words, file, at, actor),
      width: null,
      height: null,
      addedAt: at.toISOString(),
      addedBy: actor,
      version: 1,
      writes: 0,
    }
    return { after: image, action: 'add-image' }
  })
}

/** Notes that the browser has sent the file. Changes nothing when the check was faster, or when it is told twice. */
export const finishImage = (store: Store, deed: ImageDeed): ImageOutcome =>
  changeImage(store, deed, (before) => {
    if (!before) return refused({ kind: 'unknown' })
    if (before.file.state !== 'awaiting') return done(before)
    const file = { ...before.file, state: 'checking' as const, uploadedAt: deed.at.toISOString() }
    return { after: { ...before, file }, action: 'finish-image' }
  })

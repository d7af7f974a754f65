import { uploadMs } from '#shared/evidence/evidence.ts'
import { mediaFacts } from '#shared/evidence/media-types.ts'
import type { Given } from '#shared/platform/given.ts'
import type { Store } from '#shared/platform/store.ts'
import type { UploadForm, Uploads } from '#shared/platform/uploads.ts'
import { addImage, finishImage } from './add-image.ts'
import { describeImage } from './describe-image.ts'
import { type ArticleImage, imageLimits } from './image.ts'
import { imagesUsedIn } from './image-references.ts'
import { findImage, imagesById, listImages } from './image-store.ts'
import { type ImageContent, readImage } from './read-image.ts'
import type { ShownReader } from './read-shown.ts'

/** The pictures of the texts. */
export type ArticleImages = {
  list(): Promise<ArticleImage[]>
  find(id: string): Promise<ArticleImage | null>
  byId(): Promise<ReadonlyMap<string, ArticleImage>>
  add: Given<typeof addImage>
  finish: Given<typeof finishImage>
  describe: Given<typeof describeImage>
  /** A form that sends the awaited file straight to the bucket, good for 15 minutes; null when none is awaited. */
  uploadForm(image: ArticleImage, then: { redirect: string } | 'answer'): Promise<UploadForm | null>
  /** The content for editors. */
  read(id: string): Promise<ImageContent | null>
  /** The content for anyone: only of a picture that a published text shows. */
  readShown(id: string): Promise<ImageContent | null>
}

/** Pictures over the content table and the bucket of uploads. */
export const createImages = (store: Store, uploads: Uploads, { shown }: ShownReader): ArticleImages => ({
  list: () => listImages(store),
  find: (id) => findImage(store, id),
  byId: () => imagesById(store),
  add: (deed) => addImage(store, deed),
  finish: (deed) => finishImage(store, deed),
  describe: (deed) => describeImage(store, deed),
  async uploadForm({ file }, then) {
    if (file.state !== 'awaiting') return null
    return uploads.form(file.key, {
      contentType: mediaFacts[file.mediaType].mime,
      maxBytes: imageLimits.bytes,
      seconds: uploadMs / 1000,
      then,
    })
  },
  read: (id) => readImage({ store, uploads }, id),
  async readShown(id) {
    const isUsed = (await shown()).some((article) => imagesUsedIn(article).includes(id))
    return isUsed ? readImage({ store, uploads }, id) : null
  },
})

import { isMarkedClean } from '#shared/evidence/checked-download.ts'
import { mediaFacts } from '#shared/evidence/media-types.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Uploads } from '#shared/platform/uploads.ts'
import { cleanImage } from './clean-image.ts'
import type { ArticleImage } from './image.ts'
import { findImage } from './image-store.ts'

/** A picture's content and its type on the wire. */
export type ImageContent = { content: Uint8Array; contentType: string }

/** The content of an accepted picture, without what its file tells besides: bytes written anew would need a scan of their own, so they are left out here and stay in the bucket, where nobody else reads. Null for any other, and when what lies in the bucket is not what was checked or lacks the mark of the malware scan. */
export const readImage = async (
  { store, uploads }: { store: Pick<Store, 'get'>; uploads: Uploads },
  id: string,
): Promise<ImageContent | null> => {
  const image: ArticleImage | null = await findImage(store, id)
  if (image?.file.state !== 'accepted') return null
  const { key, eTag, mediaType } = image.file
  // First the mark: without it S3 refuses to tell anything of the object.
  if (!(await isMarkedClean(uploads, key))) return null
  const found = await uploads.read(key)
  const content = found && found.eTag === eTag ? cleanImage(found.content, mediaType) : null
  return content && { content, contentType: mediaFacts[mediaType].mime }
}

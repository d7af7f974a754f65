import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { createDownloadAddress, type DownloadAddress } from './download-address.ts'

/** A form that a browser posts to the bucket itself: the fields, then the file under the name `file`. */
export type UploadForm = { address: string; fields: Record<string, string> }

/** What lies under a key. `eTag` changes with the content. */
export type Upload = { eTag: string; bytes: number }

/** The bucket to which browsers send files. What comes there is not trusted until it has been checked. */
export type Uploads = {
  /** A form that sends one file of 1 to `maxBytes` bytes to exactly this key, for `seconds`; then the browser is sent on, or told (`answer`: status 201, for script). */
  form(
    key: string,
    options: { contentType: string; maxBytes: number; seconds: number; then: { redirect: string } | 'answer' },
  ): Promise<UploadForm>
  /** Puts a whole file there, over what lies there. */
  put(key: string, content: Uint8Array, contentType: string): Promise<void>
  /** The object's tags, or null when there is none. */
  tags(key: string): Promise<Record<string, string> | null>
  find(key: string): Promise<Upload | null>
  /** The object with its content, or null. */
  read(key: string): Promise<(Upload & { content: Uint8Array }) | null>
  downloadAddress: DownloadAddress
}

/** Without the right to list the bucket, S3 answers 403 for an object that is not there, as for one whose tags deny it. */
const notThere = [403, 404]

const orNull = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof S3ServiceException && notThere.includes(error.$metadata.httpStatusCode ?? 0)) return null
    throw error
  }
}

const bare = (eTag: string | undefined): string => (eTag ?? '').replaceAll('"', '')

/** Uploads over S3. */
export const createUploads = (client: S3Client, bucket: string): Uploads => ({
  async form(key, { contentType, maxBytes, seconds, then }) {
    const next: Record<string, string> =
      then === 'answer' ? { success_action_status: '201' } : { success_action_redirect: then.redirect }
    const { url, fields } = await createPresignedPost(client, {
      Bucket: bucket,
      Key: key,
      Expires: seconds,
      Fields: { 'Content-Type': contentType, ...next },
      Conditions: [['content-length-range', 1, maxBytes]],
    })
    return { address: url, fields }
  },

  async put(key, content, contentType) {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: content, ContentType: contentType }))
  },

  tags: (key) =>
    orNull(
      client
        .send(new GetObjectTaggingCommand({ Bucket: bucket, Key: key }))
        .then(({ TagSet = [] }) => Object.fromEntries(TagSet.map(({ Key, Value }) => [Key ?? '', Value ?? '']))),
    ),

  find: (key) =>
    orNull(
      client
        .send(new HeadObjectCommand({ Bucket: bucket, Key: key }))
        .then(({ ETag, ContentLength }) => ({ eTag: bare(ETag), bytes: ContentLength ?? 0 })),
    ),

  read: (key) =>
    orNull(
      client.send(new GetObjectCommand({ Bucket: bucket, Key: key })).then(async ({ Body, ETag, ContentLength }) => ({
        eTag: bare(ETag),
        bytes: ContentLength ?? 0,
        content: Body ? await Body.transformToByteArray() : new Uint8Array(),
      })),
    ),

  downloadAddress: createDownloadAddress(client, bucket),
})

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3'

/** An object whose content has not been read yet; it must be read to its end, or `close`d. */
export type OpenObject = { eTag: string; bytes: number; content: AsyncIterable<Uint8Array>; close(): void }

/** Objects that are too large to be held in memory. */
export type LargeObjects = {
  /** The object, its content as a stream, or null when there is none. */
  open(key: string): Promise<OpenObject | null>
  /** Writes a file's content under the key, over what stood there. */
  putFile(key: string, path: string, contentType: string): Promise<void>
}

/** Without the right to list the bucket, S3 answers 403 for an object that is not there. */
const notThere = [403, 404]

/** Large objects over S3. */
export const createLargeObjects = (client: S3Client, bucket: string): LargeObjects => ({
  async open(key) {
    try {
      const {
        Body,
        ETag = '',
        ContentLength = 0,
      } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      // In Node the SDK's body is a stream of Node's.
      const content = Body as unknown as AsyncIterable<Uint8Array> & { destroy(): void }
      return { eTag: ETag.replaceAll('"', ''), bytes: ContentLength, content, close: () => content.destroy() }
    } catch (error) {
      if (error instanceof S3ServiceException && notThere.includes(error.$metadata.httpStatusCode ?? 0)) return null
      throw error
    }
  },

  async putFile(key, path, contentType) {
    const { size } = await stat(path)
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: createReadStream(path),
        ContentLength: size,
        ContentType: contentType,
      }),
    )
  },
})

/** The large objects of a bucket, for a job: a part of the content may be a minute away, since it is read as fast as it is worked on. */
export const connectLargeObjects = (bucket: string): LargeObjects =>
  createLargeObjects(
    new S3Client({
      forcePathStyle: true,
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 5000, socketTimeout: 120_000 },
    }),
    bucket,
  )

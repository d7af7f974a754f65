import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { createDownloadAddress, type DownloadAddress } from './download-address.ts'
import { StoreUnavailable } from './store.ts'

/** The objects of one bucket. */
export type Objects = {
  /** The object's bytes, or null when there is none. */
  get(key: string): Promise<Uint8Array | null>
  /** Writes an object that must not exist yet. Returns false when it does: objects here never change. */
  putNew(key: string, body: Uint8Array, contentType: string): Promise<boolean>
  downloadAddress: DownloadAddress
}

/** What S3 refuses is a mistake of ours; an answer that does not come, or that it is out of order, may be better in a moment. */
const failed = (error: unknown): never => {
  if (error instanceof S3ServiceException && (error.$metadata.httpStatusCode ?? 500) < 500) throw error
  throw new StoreUnavailable('the objects did not answer', { cause: error })
}

/** Objects over S3. Throws `StoreUnavailable` when it is away or throttles after the retries. */
export const createObjects = (client: S3Client, bucket: string): Objects => ({
  async get(key) {
    try {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      return found.Body ? await found.Body.transformToByteArray() : null
    } catch (error) {
      return error instanceof NoSuchKey ? null : failed(error)
    }
  },

  async putNew(key, body, contentType) {
    try {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType, IfNoneMatch: '*' }),
      )
      return true
    } catch (error) {
      return error instanceof Error && error.name === 'PreconditionFailed' ? false : failed(error)
    }
  },

  downloadAddress: createDownloadAddress(client, bucket),
})

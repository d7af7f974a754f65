import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { createDownloadAddress, type DownloadAddress } from './download-address.ts'

/** The objects of one bucket. */
export type Objects = {
  /** The object's bytes, or null when there is none. */
  get(key: string): Promise<Uint8Array | null>
  /** Writes an object that must not exist yet. Returns false when it does: objects here never change. */
  putNew(key: string, body: Uint8Array, contentType: string): Promise<boolean>
  downloadAddress: DownloadAddress
}

/** Objects over S3. */
export const createObjects = (client: S3Client, bucket: string): Objects => ({
  async get(key) {
    try {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      return found.Body ? await found.Body.transformToByteArray() : null
    } catch (error) {
      if (error instanceof NoSuchKey) return null
      throw error
    }
  },

  async putNew(key, body, contentType) {
    try {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType, IfNoneMatch: '*' }),
      )
      return true
    } catch (error) {
      if (error instanceof Error && error.name === 'PreconditionFailed') return false
      throw error
    }
  },

  downloadAddress: createDownloadAddress(client, bucket),
})

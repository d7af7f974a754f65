import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

type StoredObject = { bucket: string; key: string; content: Readable | Buffer; metadata: Record<string, unknown> }

/** The part of s3rver's file store that is replaced below. */
export type ObjectFiles = {
  getResourcePath(bucket: string, key: string, resource: string): string
  putMetadata(bucket: string, key: string, metadata: Record<string, unknown>, md5: string): Promise<void>
  putObject(object: StoredObject): Promise<{ size: number; md5: string }>
  deleteObject(bucket: string, key: string): Promise<void>
}

/**
 * Makes s3rver acknowledge an object only when it is on disk, and replace an older one in one step. Its own way answers while the last
 * part may still be in memory and writes over what stands: a killed process would lose or tear an acknowledged object. Tags go with the
 * content that they were given to, as in S3, where a new object has none.
 */
export const makeDurable = (files: ObjectFiles): void => {
  const deleteTags = (bucket: string, key: string) =>
    rm(files.getResourcePath(bucket, key, 'tagging.xml'), { force: true })
  const deleteObject = files.deleteObject.bind(files)
  files.deleteObject = async (bucket, key) => {
    await deleteTags(bucket, key)
    await deleteObject(bucket, key)
  }
  files.putObject = async ({ bucket, key, content, metadata }) => {
    const path = files.getResourcePath(bucket, key, 'object')
    const draft = `${path}.${randomUUID()}.draft`
    await mkdir(dirname(path), { recursive: true })
    const sum = createHash('md5')
    let size = 0
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        sum.update(chunk)
        size += chunk.length
        done(null, chunk)
      },
    })
    try {
      await pipeline(Readable.from(content), measure, createWriteStream(draft, { flush: true }))
      const md5 = sum.digest('hex')
      await deleteTags(bucket, key)
      await rename(draft, path)
      await files.putMetadata(bucket, key, metadata, md5)
      return { size, md5 }
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }
}

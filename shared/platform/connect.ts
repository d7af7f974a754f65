import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { createStore } from './dynamo-store.ts'
import type { Objects } from './objects.ts'
import { once } from './once.ts'
import type { Queue } from './queue.ts'
import type { Redelivery } from './redelivery.ts'
import type { Store, TableNames } from './store.ts'
import type { Uploads } from './uploads.ts'

/** DynamoDB answers in milliseconds. A call that hangs is given up in time for four tries to end before the http function does (15 s), so that the person gets a page. */
const storePatience = { connectionTimeout: 1000, requestTimeout: 3000, throwOnRequestTimeout: true }

/** A file or a message may take longer than an item, but a person waits: two tries end before the http function does. */
const patience = { connectionTimeout: 1000, requestTimeout: 6000, throwOnRequestTimeout: true }

/** The store over the tables that a function has. Where it is, and with whose rights, the SDK takes from the function's environment. */
export const connectStore = (names: Partial<TableNames>): Store =>
  createStore(
    DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 4, requestHandler: storePatience }), {
      marshallOptions: { removeUndefinedValues: true },
    }),
    names,
  )

/** The objects of a bucket. Most pages need none, so S3's library is loaded at the first use and not at a cold start. */
export const connectObjects = (bucket: string): Objects => {
  const objects = once(async () => {
    const [{ S3Client }, { createObjects }] = await Promise.all([import('@aws-sdk/client-s3'), import('./objects.ts')])
    return createObjects(new S3Client({ forcePathStyle: true, maxAttempts: 2, requestHandler: patience }), bucket)
  })
  return {
    get: async (key) => (await objects()).get(key),
    putNew: async (key, body, contentType) => (await objects()).putNew(key, body, contentType),
    downloadAddress: async (key, options) => (await objects()).downloadAddress(key, options),
  }
}

/** The bucket to which browsers send files. `origin` is where they meet it, in AWS the bucket's own host; a function that signs no addresses need not know. */
export const connectUploads = (bucket: string, origin = ''): Uploads => {
  const uploads = once(async () => {
    const [{ S3Client }, { createUploads }] = await Promise.all([import('@aws-sdk/client-s3'), import('./uploads.ts')])
    const forcePathStyle = !origin.includes(`//${bucket}.`)
    return createUploads(new S3Client({ forcePathStyle, maxAttempts: 2, requestHandler: patience }), bucket)
  })
  return {
    form: async (key, options) => (await uploads()).form(key, options),
    put: async (key, content, contentType) => (await uploads()).put(key, content, contentType),
    tags: async (key) => (await uploads()).tags(key),
    find: async (key) => (await uploads()).find(key),
    read: async (key) => (await uploads()).read(key),
    downloadAddress: async (key, options) => (await uploads()).downloadAddress(key, options),
  }
}

/** A queue by its address; its library too is loaded at the first use. */
export const connectQueue = (address: string): Queue => {
  const queue = once(async () => {
    const [{ SQSClient }, { createQueue }] = await Promise.all([import('@aws-sdk/client-sqs'), import('./queue.ts')])
    return createQueue(new SQSClient({ maxAttempts: 2, requestHandler: patience }), address)
  })
  return { send: async (message) => (await queue()).send(message) }
}

/** Redelivery of a queue's messages, by its address; its library too is loaded at the first use. */
export const connectRedelivery = (address: string): Redelivery => {
  const redelivery = once(async () => {
    const [{ SQSClient }, { createRedelivery }] = await Promise.all([
      import('@aws-sdk/client-sqs'),
      import('./redelivery.ts'),
    ])
    return createRedelivery(new SQSClient({ maxAttempts: 2, requestHandler: patience }), address)
  })
  return async (receiptHandle, afterSeconds) => (await redelivery())(receiptHandle, afterSeconds)
}

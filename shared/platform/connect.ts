import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { createObjects, type Objects } from './objects.ts'
import { createQueue, type Queue } from './queue.ts'
import { createStore, type Store, type TableNames } from './store.ts'

/** The store over the tables that a function has. Where it is, and with whose rights, the SDK takes from the function's environment. */
export const connectStore = (names: Partial<TableNames>): Store =>
  createStore(
    DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 4 }), {
      marshallOptions: { removeUndefinedValues: true },
    }),
    names,
  )

/** The objects of a bucket. */
export const connectObjects = (bucket: string): Objects => createObjects(new S3Client({ forcePathStyle: true }), bucket)

/** A queue by its address. */
export const connectQueue = (address: string): Queue => createQueue(new SQSClient(), address)

import { randomUUID } from 'node:crypto'
import { CreateBucketCommand, PutBucketCorsCommand, PutObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3'
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { createLargeObjects, type LargeObjects } from '#shared/platform/large-objects.ts'
import { createObjects, type Objects } from '#shared/platform/objects.ts'
import { createQueue, type Queue } from '#shared/platform/queue.ts'
import { createUploads, type Uploads } from '#shared/platform/uploads.ts'
import { sharedStorePorts } from './shared-store-ports.ts'

/** Browsers may post files here from any page, as the template lets them from the site's own. */
const postsFromAnywhere = { AllowedOrigins: ['*'], AllowedMethods: ['POST'], AllowedHeaders: ['*'] }

export type TestBucket = {
  objects: Objects
  uploads: Uploads
  large: LargeObjects
  name: string
  /** Where browsers meet it. */
  origin: string
  /** Marks an object as the protection against malware does. */
  tag(key: string, status: string): Promise<void>
  stop(): Promise<void>
}

/**
 * A real bucket of its own, on the server of the run (shared-stores-process.ts). It holds no policy and checks no form's: the gate does (test/local). Stop it in
 * `afterAll`.
 */
export const startBucket = async (): Promise<TestBucket> => {
  const { s3 } = await sharedStorePorts()
  const name = `test-${randomUUID()}`
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${s3}`,
    region: 'eu-north-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  })
  await client.send(new CreateBucketCommand({ Bucket: name }))
  await client.send(new PutBucketCorsCommand({ Bucket: name, CORSConfiguration: { CORSRules: [postsFromAnywhere] } }))
  return {
    objects: createObjects(client, name),
    uploads: createUploads(client, name),
    large: createLargeObjects(client, name),
    name,
    origin: `http://127.0.0.1:${s3}`,
    async tag(key, status) {
      const TagSet = [{ Key: 'GuardDutyMalwareScanStatus', Value: status }]
      await client.send(new PutObjectTaggingCommand({ Bucket: name, Key: key, Tagging: { TagSet } }))
    },
    async stop() {
      client.destroy()
    },
  }
}

export type TestQueue = {
  queue: Queue
  client: SQSClient
  address: string
  received(): Promise<unknown[]>
  stop(): Promise<void>
}

/** A real queue of its own, on the server of the run, and what has been sent to it. Stop it in `afterAll`. */
export const startQueue = async (): Promise<TestQueue> => {
  const { sqs } = await sharedStorePorts()
  const client = new SQSClient({
    endpoint: `http://127.0.0.1:${sqs}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  const created = await client.send(new CreateQueueCommand({ QueueName: `test-${randomUUID()}` }))
  const address = created.QueueUrl ?? ''
  return {
    queue: createQueue(client, address),
    client,
    address,
    async received() {
      const batch = await client.send(new ReceiveMessageCommand({ QueueUrl: address, MaxNumberOfMessages: 10 }))
      return (batch.Messages ?? []).map((message) => JSON.parse(message.Body ?? 'null') as unknown)
    },
    async stop() {
      client.destroy()
    },
  }
}

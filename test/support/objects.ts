import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3'
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { startFauxqs } from 'fauxqs'
import S3rver from 's3rver'
import { createLargeObjects, type LargeObjects } from '#shared/platform/large-objects.ts'
import { createObjects, type Objects } from '#shared/platform/objects.ts'
import { createQueue, type Queue } from '#shared/platform/queue.ts'
import { createUploads, type Uploads } from '#shared/platform/uploads.ts'
import { freePort } from './stores.ts'

/** Browsers may post files here from any page, as the template lets them from the site's own. */
const postsFromAnywhere =
  '<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>POST</AllowedMethod><AllowedHeader>*</AllowedHeader></CORSRule></CORSConfiguration>'

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

/** A real bucket on this machine. It holds no policy and checks no form's: the gate does (test/local). Stop it in `afterAll`. */
export const startBucket = async (): Promise<TestBucket> => {
  const directory = await mkdtemp(join(tmpdir(), 'bucket-'))
  const port = await freePort()
  const server = new S3rver({
    port,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'test-bucket', configs: [postsFromAnywhere] }],
  })
  await server.run()
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-north-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  })
  return {
    objects: createObjects(client, 'test-bucket'),
    uploads: createUploads(client, 'test-bucket'),
    large: createLargeObjects(client, 'test-bucket'),
    name: 'test-bucket',
    origin: `http://127.0.0.1:${port}`,
    async tag(key, status) {
      const TagSet = [{ Key: 'GuardDutyMalwareScanStatus', Value: status }]
      await client.send(new PutObjectTaggingCommand({ Bucket: 'test-bucket', Key: key, Tagging: { TagSet } }))
    },
    async stop() {
      client.destroy()
      await server.close()
      await rm(directory, { recursive: true, force: true })
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

/** A real queue on this machine, and what has been sent to it. Stop it in `afterAll`. */
export const startQueue = async (): Promise<TestQueue> => {
  const server = await startFauxqs({ port: 0, logger: false })
  const client = new SQSClient({
    endpoint: `http://127.0.0.1:${server.port}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })
  const created = await client.send(new CreateQueueCommand({ QueueName: 'test-queue' }))
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
      await server.stop()
    },
  }
}

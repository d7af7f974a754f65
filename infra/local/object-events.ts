import { randomUUID } from 'node:crypto'
import { HeadObjectCommand } from '@aws-sdk/client-s3'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { z } from 'zod'
import { account, bucketArn, region } from './aws-names.ts'
import type { LineSink } from './log-lines.ts'
import { describeEventRules, isPicked } from './object-scans.ts'
import type { NewObject } from './object-store.ts'
import type { StoreClients } from './provision.ts'
import type { Assembly } from './template.ts'
import { physicalName } from './template-attributes.ts'

export type ObjectEvents = {
  /** Tells of an object that has come, if its bucket tells EventBridge. */
  take(object: NewObject): void
  stop(): Promise<void>
}

const notificationSchema = z.looseObject({
  EventBridgeConfiguration: z.object({ EventBridgeEnabled: z.literal(true) }).optional(),
})

/** The names of the template's buckets whose events go to EventBridge. */
export const describeTellingBuckets = (assembly: Assembly): string[] =>
  assembly
    .ofType('AWS::S3::Bucket')
    .filter((resource) => {
      const { NotificationConfiguration } = resource.properties
      const read = notificationSchema.safeParse(assembly.resolve(resource, NotificationConfiguration ?? {}))
      return read.data?.EventBridgeConfiguration !== undefined
    })
    .map((resource) => physicalName(resource, (value) => assembly.resolve(resource, value)))

/** The event as S3 words it (S3 User Guide, "EventBridge event message structure"). */
const eventOf = ({ bucket, key }: NewObject, eTag: string, bytes: number, sequencer: string) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account,
  time: `${new Date().toISOString().slice(0, 19)}Z`,
  region,
  resources: [bucketArn(bucket)],
  detail: {
    version: '0',
    bucket: { name: bucket },
    object: { key, size: bytes, etag: eTag.replaceAll('"', ''), sequencer },
    'request-id': randomUUID(),
    requester: account,
    reason: 'PutObject',
  },
})

/**
 * Tells of new objects as S3 does through EventBridge: the same event along the template's rules, one after the other. What was put a moment before the system was killed is not told of; in S3 it is.
 */
export const startObjectEvents = ({
  assembly,
  clients,
  show,
}: {
  assembly: Assembly
  /** Clients that may do everything. */
  clients: StoreClients
  show: LineSink
}): ObjectEvents => {
  const buckets = describeTellingBuckets(assembly)
  const rules = describeEventRules(assembly)
  let isStopped = false
  let work = Promise.resolve()
  let count = 0

  const tell = async (object: NewObject, sequencer: string) => {
    const head = await clients.s3.send(new HeadObjectCommand({ Bucket: object.bucket, Key: object.key }))
    const event = eventOf(object, head.ETag ?? '', head.ContentLength ?? 0, sequencer)
    for (const { pattern, queueUrls } of rules)
      if (isPicked(pattern, event))
        for (const QueueUrl of queueUrls)
          await clients.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(event) }))
  }

  return {
    take(object) {
      if (!buckets.includes(object.bucket)) return
      count += 1
      const sequencer = `${Date.now().toString(16)}${String(count).padStart(6, '0')}`.toUpperCase()
      work = work.then(async () => {
        if (isStopped) return
        await tell(object, sequencer).catch((error) => {
          if (!isStopped) show(`object events        ${error instanceof Error ? error.message : error}`)
        })
      })
    },
    async stop() {
      isStopped = true
      await work
    },
  }
}

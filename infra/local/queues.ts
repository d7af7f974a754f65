import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { z } from 'zod'
import { region } from './aws-names.ts'
import { describeQueues } from './described-stores.ts'
import type { RunningFunction } from './functions.ts'
import type { LineSink } from './log-lines.ts'
import type { Assembly } from './template.ts'

/** What an event source mapping says: which queue feeds which function, and how. */
export type QueueFeed = {
  queueUrl: string
  queueArn: string
  functionName: string
  batchSize: number
  hasPartialFailures: boolean
}

const schema = z.looseObject({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  // Lambda's default for queues.
  BatchSize: z.number().default(10),
  Enabled: z.boolean().default(true),
  FunctionResponseTypes: z.array(z.string()).default([]),
})

/** The template's queue feeds. Throws on one from something that is not a queue of the template. */
export const describeFeeds = (assembly: Assembly): QueueFeed[] =>
  assembly.ofType('AWS::Lambda::EventSourceMapping').flatMap((resource) => {
    const read = schema.parse(assembly.resolve(resource, resource.properties))
    const queue = describeQueues(assembly).find(({ arn }) => arn === read.EventSourceArn)
    if (!queue) throw new Error(`${resource.logicalId} feeds from ${read.EventSourceArn}, which is no queue here`)
    if (!read.Enabled) return []
    return [
      {
        queueUrl: queue.url,
        queueArn: queue.arn,
        functionName: read.FunctionName.split(':').at(-1) ?? '',
        batchSize: read.BatchSize,
        hasPartialFailures: read.FunctionResponseTypes.includes('ReportBatchItemFailures'),
      },
    ]
  })

const toRecord = (message: Message, queueArn: string) => ({
  messageId: message.MessageId,
  receiptHandle: message.ReceiptHandle,
  body: message.Body,
  attributes: message.Attributes ?? {},
  messageAttributes: message.MessageAttributes ?? {},
  md5OfBody: message.MD5OfBody,
  eventSource: 'aws:sqs',
  eventSourceARN: queueArn,
  awsRegion: region,
})

const failuresSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
})

/** The ids that failed; null when the answer is of another form, by which Lambda counts the whole batch as failed. */
const failedIds = (result: unknown): string[] | null => {
  if (result === null) return []
  const read = failuresSchema.safeParse(result)
  return read.success ? (read.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier) : null
}

/** Lambda asks a queue with long polling, 20 seconds at a time. */
const waitSeconds = 20
const pauseAfterErrorMs = 2000

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/**
 * Feeds a function from its queue until stopped, as Lambda does: with the function's own rights, batch by batch; what succeeded is deleted, the rest
 * comes again when its visibility timeout ends, and goes to the dead-letter queue after the attempts that the queue allows. Lambda gives every batch
 * an instance of its own; here a function has one thread, and what one batch computes would make another's calls to the stores time out: so they go
 * one after the other.
 */
export const startFeed = (feed: QueueFeed, target: RunningFunction, sqs: SQSClient, log: LineSink) => {
  const stopping = new AbortController()

  const handle = async (messages: Message[]) => {
    const event = { Records: messages.map((message) => toRecord(message, feed.queueArn)) }
    const result = await target.invoke(event).catch(() => undefined)
    if (result === undefined) return
    const failed = feed.hasPartialFailures ? failedIds(result) : []
    if (!failed) return
    const done = messages.filter(({ MessageId = '' }) => !failed.includes(MessageId))
    if (done.length === 0) return
    const Entries = done.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }))
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: feed.queueUrl, Entries }))
  }

  const receive = async () => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: feed.queueUrl,
        MaxNumberOfMessages: Math.min(feed.batchSize, 10),
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: stopping.signal },
    )
    if (Messages.length === 0) return
    await handle(Messages).catch((error) => log(`${target.description.name}: ${error.message}`))
  }

  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        await receive()
      } catch (error) {
        if (stopping.signal.aborted) return
        log(
          `${target.description.name}: the queue could not be read: ${error instanceof Error ? error.message : error}`,
        )
        await pause(pauseAfterErrorMs, stopping.signal)
      }
    }
  }
  const ended = loop()
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

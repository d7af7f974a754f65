import { createHash } from 'node:crypto'
import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent } from 'aws-lambda'
import { retrySeconds, takenSeconds } from '#functions/import-statistics/come-again.ts'
import { createQueueHandler } from '#functions/import-statistics/queue-handler.ts'
import { createRedelivery } from '#shared/platform/redelivery.ts'
import { startQueue, type TestQueue } from '#test/support/objects.ts'
import { type ImportSite, startImportSite } from './import-site.ts'

let site: ImportSite
let queue: TestQueue
beforeAll(async () => {
  site = await startImportSite()
  queue = await startQueue()
})
afterAll(() => Promise.all([site.stop(), queue.stop()]))

/** What the middlewares read of Lambda's context. */
const context = { functionName: 'import-statistics', awsRequestId: 'request', memoryLimitInMB: '1024' } as Context
const content = 'region,år,form,sektor,kön,antal\n06,2021,credit,komvux,women,3\n'

/** A file that was announced and has come, and the message that tells of it. */
const arrived = async () => {
  const received = await site.deliveries.receive({
    measure: 'validations',
    way: 'file',
    deliverer: { kind: 'region', code: '06' },
    actor: { id: 'anna@region.se', name: 'Anna' },
    name: 'jonkoping.csv',
    source: 'Elevregistret',
    comment: '',
    replaces: null,
    at: site.now,
  })
  if (!received.ok) throw new Error(received.refusal.kind)
  const key = received.value.objectKey ?? ''
  await site.bucket.uploads.put(key, Buffer.from(content), 'text/csv')
  const etag = createHash('md5').update(content).digest('hex')
  const detail = { bucket: { name: site.bucket.name }, object: { key, etag, sequencer: '1' } }
  return { id: received.value.id, body: JSON.stringify({ source: 'aws.s3', time: site.now.toISOString(), detail }) }
}

/** Works the message as the queue hands it out the `count`th time; gives what it came to and for how long it was put aside. */
const work = async (body: string, count: number, isAway = true) => {
  const putAside: number[] = []
  const away = {
    ...site.deps,
    lake: { ...site.deps.lake, putFile: () => Promise.reject(new Error('the lake is away')) },
  }
  const handler = createQueueHandler({
    deps: isAway ? away : site.deps,
    figuresFile: '',
    comeAgain: async (_receipt, seconds) => {
      putAside.push(seconds)
    },
    logger: new Logger({ serviceName: 'test', logLevel: 'SILENT' }),
    metrics: new Metrics({ serviceName: 'test', namespace: 'Test' }),
  })
  const attributes = { ApproximateReceiveCount: String(count) }
  const event = { Records: [{ messageId: 'm', receiptHandle: 'r', body, attributes }] } as SQSEvent
  const { batchItemFailures } = await handler(event, context)
  return { failed: batchItemFailures.length, putAside }
}

describe('an import that meets a passing fault', () => {
  it('comes again sooner than the queue would have it, later each time, and says when', async () => {
    const { id, body } = await arrived()
    expect(await site.deliveries.retry(id)).toBeNull()
    for (const [index, seconds] of retrySeconds.entries()) {
      expect(await work(body, index + 1)).toEqual({ failed: 1, putAside: [takenSeconds, seconds] })
      expect(await site.deliveries.retry(id)).toEqual({
        failedAt: site.now.toISOString(),
        nextAt: new Date(site.now.getTime() + seconds * 1000).toISOString(),
      })
    }
    expect((await work(body, retrySeconds.length + 1)).failed).toBe(1)
    expect(await site.deliveries.retry(id)).toMatchObject({ nextAt: null })
    expect(await work(body, 1, false)).toEqual({ failed: 0, putAside: [takenSeconds] })
    expect(await site.deliveries.find(id)).toMatchObject({ status: 'accepted' })
  })

  it('is handed back also where the queue cannot be told', async () => {
    const { body } = await arrived()
    const handler = createQueueHandler({
      deps: { ...site.deps, lake: { ...site.deps.lake, putFile: () => Promise.reject(new Error('the lake is away')) } },
      figuresFile: '',
      comeAgain: () => Promise.reject(new Error('the queue is away')),
      logger: new Logger({ serviceName: 'test', logLevel: 'SILENT' }),
      metrics: new Metrics({ serviceName: 'test', namespace: 'Test' }),
    })
    const event = { Records: [{ messageId: 'm', receiptHandle: 'r', body, attributes: {} }] } as unknown as SQSEvent
    expect(await handler(event, context)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] })
  })
})

it('a message that was taken is handed out again when it is said to, not when the queue’s time is up', async () => {
  await queue.queue.send({ reason: 'schedule' })
  const receive = async () =>
    (
      await queue.client.send(
        new ReceiveMessageCommand({
          QueueUrl: queue.address,
          VisibilityTimeout: 5400,
          MessageSystemAttributeNames: ['All'],
        }),
      )
    ).Messages?.[0]
  const first = await receive()
  expect(await receive()).toBeUndefined()
  await createRedelivery(queue.client, queue.address)(first?.ReceiptHandle ?? '', 0)
  expect((await receive())?.Attributes?.ApproximateReceiveCount).toBe('2')
})

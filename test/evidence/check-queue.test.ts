import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent } from 'aws-lambda'
import { createQueueHandler } from '#functions/check-upload/queue-handler.ts'
import { type Evidence, stateOf } from '#shared/evidence/evidence.ts'
import { createEvidences, type Evidences } from '#shared/evidence/evidences.ts'
import type { Uploads } from '#shared/platform/uploads.ts'
import { startBucket, type TestBucket } from '#test/support/objects.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { aContent, deed } from './builders.ts'
import { aPdf } from './some-files.ts'
import { uploading } from './uploading.ts'

const context = { functionName: 'check-upload', awsRequestId: 'request', memoryLimitInMB: '512' } as Context

describe('the queue of scans', () => {
  let stores: TestStore
  let bucket: TestBucket
  let evidence: Evidences
  beforeAll(async () => {
    ;[stores, bucket] = await Promise.all([startStore(), startBucket()])
    evidence = createEvidences({ store: stores.store, uploads: bucket.uploads })
  })
  afterAll(() => Promise.all([stores.stop(), bucket.stop()]))

  const handle = (bodies: readonly string[], uploads: Uploads = bucket.uploads) =>
    createQueueHandler({
      deps: { store: stores.store, uploads, bucket: bucket.name, clock: () => deed().at },
      logger: new Logger({ serviceName: 'test', logLevel: 'SILENT' }),
      metrics: new Metrics({ serviceName: 'test', namespace: 'Test' }),
    })({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) } as SQSEvent, context)

  const sent = async (): Promise<{ piece: Evidence; message: string }> => {
    const begun = await evidence.beginUpload({
      ...deed(),
      content: aContent(),
      file: { fileName: 'a.pdf', mediaType: 'pdf', bytes: null },
    })
    if (!begun.ok) throw new Error(begun.refusal.kind)
    const form = await evidence.uploadForm(begun.value, 'answer')
    const key = begun.value.revisions[0]?.key ?? ''
    const { send } = uploading({ store: stores.store, bucket, evidence, clock: () => deed().at })
    if (form) await send(form, aPdf())
    const eTag = (await bucket.uploads.find(key))?.eTag
    const detail = {
      scanStatus: 'COMPLETED',
      s3ObjectDetails: { bucketName: bucket.name, objectKey: key, eTag, versionId: 'v' },
      scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND' },
    }
    return { piece: begun.value, message: JSON.stringify({ source: 'aws.guardduty', detail }) }
  }
  const state = async ({ id }: Evidence) => {
    const piece = await evidence.get('20', id)
    return piece && stateOf(piece)
  }

  it('checks each file of a batch, once however often it is told, and hands back alone what it cannot read', async () => {
    const [one, two] = [await sent(), await sent()]
    expect(await handle([one.message, 'no json', two.message, one.message])).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm1' }],
    })
    expect([await state(one.piece), await state(two.piece)]).toEqual(['accepted', 'accepted'])
    expect((await evidence.get('20', one.piece.id))?.writes).toBe(2)
  })

  it('lets a message come again when the bucket is away, and the file is not handed out meanwhile', async () => {
    const { piece, message } = await sent()
    const away: Uploads = { ...bucket.uploads, read: () => Promise.reject(new Error('away')) }
    expect(await handle([message], away)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] })
    expect(await state(piece)).toBe('awaiting')
    expect(await handle([message])).toEqual({ batchItemFailures: [] })
    expect(await state(piece)).toBe('accepted')
  })
})

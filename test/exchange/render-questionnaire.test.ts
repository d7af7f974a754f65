import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { TypesettingFailed } from '#functions/render-report/pdf/typeset.ts'
import { createQueueHandler, type JobDeps } from '#functions/render-report/queue-handler.ts'
import type { FileFormat, OrderedFile } from '#shared/exchange/ordered-file.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { jobDepsOf } from '#test/reports/job-deps.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'

const actor = { id: 'anna@example.se', name: 'Anna Ek' }

let site: TestSite
let deps: JobDeps
let removeFonts: () => Promise<void>
let count = 0

beforeAll(async () => {
  site = await startSite()
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  await site.deps.rounds.open({ round: aRoundToOpen(), actor, at: site.time.now })
  deps = await jobDepsOf(site, fonts.folder)
}, 60_000)
afterAll(async () => {
  await site.stop()
  await removeFonts()
})

const order = (format: FileFormat = 'xlsx', roundId = '2026') => {
  count += 1
  return site.deps.exchange.orderFile({
    kind: 'questionnaire',
    regionCode: '20',
    roundId,
    contents: 'empty',
    format,
    language: 'sv',
    isDemonstration: false,
    isForRegion: true,
    actor,
    at: site.time.now,
    formKey: `form-${count}`,
  })
}

const now = (file: OrderedFile) => site.deps.exchange.findFile('questionnaire', file, file.id, site.time.now)

const handle = (files: readonly OrderedFile[], replace: Partial<JobDeps> = {}, attempt = 1) => {
  const handler = createQueueHandler({
    deps: { ...deps, ...replace },
    logger: new Logger({ serviceName: 'test', logLevel: 'SILENT' }),
    metrics: new Metrics({ serviceName: 'test', namespace: 'test' }),
  })
  const records = files.map(
    ({ kind, id, regionCode, roundId }) =>
      // What the handler reads of a record.
      ({
        messageId: `m-${id}`,
        body: JSON.stringify({ kind, fileId: id, regionCode, roundId }),
        attributes: { ApproximateReceiveCount: String(attempt) },
      }) as SQSRecord,
  )
  const event: SQSEvent = { Records: records }
  // The logger reads a few names of the context and nothing else.
  return handler(event, { functionName: 'render-report', awsRequestId: 'r' } as Context)
}

describe('the job that makes questionnaires', () => {
  it('makes a file once, however often its message comes', async () => {
    const file = await order()
    expect(await handle([file])).toEqual({ batchItemFailures: [] })
    const made = await now(file)
    expect(made).toMatchObject({ status: 'ready', version: 2 })
    await handle([file, file])
    expect(await now(file)).toEqual(made)
  })

  it('says that a file cannot be made: the mapping is not there, or the text cannot be set', async () => {
    const typesetter = {
      ...deps.typesetter,
      questionnaire: () => {
        throw new TypesettingFailed('no')
      },
    }
    const [lost, unset] = [await order('xlsx', '1999'), await order('pdf')]
    expect(await handle([lost, unset], { typesetter })).toEqual({ batchItemFailures: [] })
    expect(await now(lost)).toMatchObject({ status: 'failed', failure: 'mapping-missing' })
    expect(await now(unset)).toMatchObject({ status: 'failed', failure: 'typesetting-failed' })
  })

  it('hands back a message that a passing fault struck, and gives up at the last try', async () => {
    const file = await order()
    const objects = { ...site.objects, putNew: () => Promise.reject(new StoreUnavailable('away')) }
    expect(await handle([file], { objects })).toEqual({ batchItemFailures: [{ itemIdentifier: `m-${file.id}` }] })
    expect(await now(file)).toMatchObject({ status: 'ordered' })
    await handle([file], { objects }, 3)
    expect(await now(file)).toMatchObject({ status: 'failed', failure: 'unexpected' })
    await site.deps.exchange.retryFile({ ...file, version: 2, status: 'failed' }, site.time.now)
    expect(await handle([file])).toEqual({ batchItemFailures: [] })
    expect(await now(file)).toMatchObject({ status: 'ready' })
  })

  it('leaves a file alone that is gone', async () => {
    const file = await order()
    expect(await handle([{ ...file, id: 'x'.repeat(32) }])).toEqual({ batchItemFailures: [] })
  })
})

import { createHash } from 'node:crypto'
import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { createTypesetter, TypesettingFailed } from '#functions/render-report/pdf/typeset.ts'
import { createQueueHandler, type JobDeps } from '#functions/render-report/queue-handler.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createExchange } from '#shared/exchange/exchange.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createPlans } from '#shared/plans/plans.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { createReports, type Reports } from '#shared/reports/reports.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { createSnapshots } from '#shared/statistics/snapshots.ts'
import { createSurveys } from '#shared/surveys/surveys.ts'
import { realInstruments } from '../support/instrument.ts'
import { startBucket, startQueue } from '../support/objects.ts'
import { aRoundToOpen } from '../support/round.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { startStore } from '../support/stores.ts'
import { fontsFolder } from './fonts.ts'
import { readPdf } from './read-pdf.ts'
import { readWorkbook } from './read-zip.ts'

const at = new Date('2026-10-05T12:00:00Z')
const actor = { id: 'kim@example.se', name: 'Kim Koordinator' }
const period = '2026'

let reports: Reports
let objects: Objects
let deps: JobDeps
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  const [stores, bucket, queue, fonts] = await Promise.all([startStore(), startBucket(), startQueue(), fontsFolder()])
  stops.push(stores.stop, bucket.stop, queue.stop, fonts.remove)
  const { store } = stores
  objects = bucket.objects
  reports = createReports({ store, objects, queue: queue.queue })
  const rounds = createRounds(store)
  await rounds.open({ round: aRoundToOpen(), actor, at })
  await keepSnapshot({ store, objects }, aSnapshot(), actor)
  const instruments = realInstruments()
  const assessments = createAssessments(store, instruments)
  deps = {
    reports,
    snapshots: createSnapshots({ store, objects, queue: queue.queue }),
    rounds,
    instruments,
    assessments,
    review: createReview(store, instruments),
    exchange: createExchange({ store, objects, queue: queue.queue, assessments }),
    plans: createPlans(store),
    followUps: createFollowUps(store),
    surveys: createSurveys({ store, objects, queue: queue.queue, rounds, assessments, instruments }),
    objects,
    typesetter: await createTypesetter(fonts.folder),
    clock: () => at,
  }
}, 60_000)
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()))
})

const ordered = async (input: { snapshotId?: string; period?: string } = {}): Promise<string> => {
  const result = await reports.order({
    period,
    changeNote: 'Ny version.',
    snapshotId: 'snapshot-1',
    isDemonstration: false,
    actor,
    at,
    ...input,
  })
  if (!result.ok) throw new Error('not ordered')
  return result.value.id
}

const recordOf = (body: string, messageId: string, attempt = 1) =>
  // What the handler reads of a record.
  ({ messageId, body, attributes: { ApproximateReceiveCount: String(attempt) } }) as SQSRecord

const messageFor = (reportId: string, attempt = 1) => recordOf(JSON.stringify({ reportId }), `m-${reportId}`, attempt)

const handle = (records: SQSRecord[], replace: Partial<JobDeps> = {}) => {
  const handler = createQueueHandler({
    deps: { ...deps, ...replace },
    logger: new Logger({ serviceName: 'test', logLevel: 'SILENT' }),
    metrics: new Metrics({ serviceName: 'test', namespace: 'test' }),
  })
  const event: SQSEvent = { Records: records }
  // The logger reads a few names of the context and nothing else.
  return handler(event, { functionName: 'render-report', awsRequestId: 'r' } as Context)
}

describe('the job', () => {
  it('makes PDF and workbook in both languages, keeps them with size and checksum, and makes the report a draft', async () => {
    const id = await ordered()
    expect(await handle([messageFor(id)])).toEqual({ batchItemFailures: [] })
    const report = await reports.get(id)
    expect(report).toMatchObject({ status: 'draft', builtAt: at.toISOString() })
    expect(report?.files.map(({ key }) => key)).toEqual([
      `reports/${id}/sv/lagesrapport-${id}-sv.pdf`,
      `reports/${id}/sv/lagesrapport-${id}-sv.xlsx`,
      `reports/${id}/en/lagesrapport-${id}-en.pdf`,
      `reports/${id}/en/lagesrapport-${id}-en.xlsx`,
    ])
    for (const file of report?.files ?? []) {
      const bytes = await objects.get(file.key)
      expect(bytes?.byteLength).toBe(file.bytes)
      expect(
        createHash('sha256')
          .update(bytes ?? new Uint8Array())
          .digest('hex'),
      ).toBe(file.sha256)
      if (file.format === 'pdf') expect(readPdf(bytes ?? new Uint8Array()).pages.length).toBeGreaterThan(20)
      else expect(readWorkbook(bytes ?? new Uint8Array()).sheets.size).toBeGreaterThan(10)
    }
  })

  it('does a repeated message once', async () => {
    const id = await ordered()
    await handle([messageFor(id)])
    const before = await reports.get(id)
    expect(await handle([messageFor(id), messageFor(id)])).toEqual({ batchItemFailures: [] })
    expect(await reports.get(id)).toEqual(before)
  })

  it('goes on where an earlier try was stopped: files that stand are not written again', async () => {
    const id = await ordered()
    const key = `reports/${id}/sv/lagesrapport-${id}-sv.pdf`
    const stood = new TextEncoder().encode('%PDF-1.7 of the earlier try')
    await objects.putNew(key, stood, 'application/pdf')
    // The bucket of the tests overwrites; S3 and the gate do not.
    const strict: Objects = {
      ...objects,
      putNew: async (...put) => (await objects.get(put[0])) === null && objects.putNew(...put),
    }
    await handle([messageFor(id)], { objects: strict })
    const file = (await reports.get(id))?.files.find((one) => one.key === key)
    expect(file?.sha256).toBe(createHash('sha256').update(stood).digest('hex'))
    expect(Buffer.from((await objects.get(key)) ?? []).equals(stood)).toBe(true)
  })

  it('makes a report failed whose snapshot or round does not exist, and does not try again', async () => {
    const withoutSnapshot = await ordered({ snapshotId: 'gone' })
    const withoutRound = await ordered({ period: '1999' })
    expect(await handle([messageFor(withoutSnapshot), messageFor(withoutRound)])).toEqual({ batchItemFailures: [] })
    expect(await reports.get(withoutSnapshot)).toMatchObject({ status: 'failed', failure: 'snapshot-missing' })
    expect(await reports.get(withoutRound)).toMatchObject({ status: 'failed', failure: 'round-missing' })
  })

  it('makes a report failed that cannot be set', async () => {
    const id = await ordered()
    const typesetter = {
      ...deps.typesetter,
      pdf: () => {
        throw new TypesettingFailed('no')
      },
    }
    expect(await handle([messageFor(id)], { typesetter })).toEqual({ batchItemFailures: [] })
    expect(await reports.get(id)).toMatchObject({ status: 'failed', failure: 'typesetting-failed', files: [] })
  })

  it('hands back alone the message that a passing fault struck, and says so to the coordinator at the last try', async () => {
    const [fine, struck] = [await ordered(), await ordered()]
    const fragile: Objects = {
      ...objects,
      putNew: (key, body, type) =>
        key.includes(struck) ? Promise.reject(new StoreUnavailable('away')) : objects.putNew(key, body, type),
    }
    expect(await handle([messageFor(struck), messageFor(fine)], { objects: fragile })).toEqual({
      batchItemFailures: [{ itemIdentifier: `m-${struck}` }],
    })
    expect(await reports.get(fine)).toMatchObject({ status: 'draft' })
    expect(await reports.get(struck)).toMatchObject({ status: 'ordered' })
    await handle([messageFor(struck, 3)], { objects: fragile })
    expect(await reports.get(struck)).toMatchObject({ status: 'failed', failure: 'unexpected' })
  })

  it.each(['not json', '{}', '{"reportId":7}', '{"reportId":"2026-v1","other":1}', ''])(
    'hands back a message that it cannot read: %j',
    async (body) => {
      expect(await handle([recordOf(body, 'm-1')])).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] })
    },
  )

  it('leaves a report alone that does not exist', async () => {
    expect(await handle([messageFor('2026-v999')])).toEqual({ batchItemFailures: [] })
  })
})

import { createHash } from 'node:crypto'
import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { createTypesetter, TypesettingFailed } from '#functions/render-report/pdf/typeset.ts'
import { createQueueHandler, type JobDeps } from '#functions/render-report/queue-handler.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { createExchange } from '#shared/exchange/exchange.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createPlans } from '#shared/plans/plans.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { once } from '#shared/platform/once.ts'
import { type Store, StoreUnavailable } from '#shared/platform/store.ts'
import { textsByChapter, textsHash } from '#shared/reports/chapter-text.ts'
import type { OrderInput } from '#shared/reports/order-report.ts'
import { lengthProblems } from '#shared/reports/page-limit.ts'
import { type ChapterId, chaptersChosen, wholeChoice } from '#shared/reports/report-choice.ts'
import { orderDueProfiles } from '#shared/reports/report-profiles.ts'
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
import { aNote } from './a-status-report.ts'
import { fontsFolder } from './fonts.ts'
import { drawPicture } from './pictures.ts'
import { readPdf } from './read-pdf.ts'
import { readWorkbook } from './read-zip.ts'

const at = new Date('2026-10-05T12:00:00Z')
const actor = { id: 'kim@example.se', name: 'Kim Koordinator' }
const period = '2026'

let reports: Reports
let objects: Objects
let deps: JobDeps
let store: Store
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  const [stores, bucket, queue, fonts] = await Promise.all([startStore(), startBucket(), startQueue(), fontsFolder()])
  stops.push(stores.stop, bucket.stop, queue.stop, fonts.remove)
  store = stores.store
  objects = bucket.objects
  reports = createReports({ store, objects, queue: queue.queue, announce: queue.queue })
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
    orderDueProfiles: (material, now) => orderDueProfiles({ store, queue: queue.queue }, material, now),
    origin: 'https://lyft.example',
    version: 'test',
    drawPicture,
    clock: () => at,
  }
}, 60_000)
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()))
})

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What does not take long to make: no figure, one language. */
const small = { ...wholeChoice('agency'), chapters: chaptersChosen('agency', []), languages: ['sv' as const] }

const ordered = async (input: Partial<Pick<OrderInput, 'snapshotId' | 'period' | 'choice'>> = {}): Promise<string> => {
  const result = await reports.order({
    period,
    choice: small,
    changeNote: aNote('Ny version.'),
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

const messageFor = (reportId: string, attempt = 1, build = 1) =>
  recordOf(JSON.stringify({ reportId, build }), `m-${reportId}`, attempt)

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
  it('makes every format in both languages, and the archives of all, keeps them with size and checksum, and makes the report a draft', async () => {
    const id = await ordered({ choice: wholeChoice('agency') })
    expect(await handle([messageFor(id)])).toEqual({ batchItemFailures: [] })
    const report = await reports.get(id)
    expect(report).toMatchObject({ status: 'draft', builtAt: at.toISOString(), builtTexts: textsHash({}) })
    const own = (language: string) =>
      ['.pdf', '.docx', '.html', '.xlsx', '-csv.zip', '.json'].map((end) => `lagesrapport-${id}-${language}${end}`)
    expect(report?.files.map(({ key }) => key)).toEqual(
      [...own('sv'), ...own('en'), `lagesrapport-${id}.zip`, `lagesrapport-${id}-arkivpaket.zip`].map(
        (name) => `reports/${id}/1/${name}`,
      ),
    )
    for (const file of report?.files ?? []) {
      const bytes = (await objects.get(file.key)) ?? new Uint8Array()
      expect(bytes.byteLength).toBe(file.bytes)
      expect(sha256(bytes)).toBe(file.sha256)
      if (file.format === 'pdf') expect(readPdf(bytes).pages.length).toBeGreaterThan(20)
      if (file.format === 'xlsx') expect(readWorkbook(bytes).sheets.size).toBeGreaterThan(10)
    }
    if (!report) throw new Error('no report')
    expect((await reports.document(report, 'en'))?.language).toBe('en')
  })

  it('makes only what was chosen: a language, a region against the nation, its chapters', async () => {
    const choice = { ...wholeChoice('region', '12'), languages: ['sv' as const] }
    const id = await ordered({ choice })
    await handle([messageFor(id)])
    const report = await reports.get(id)
    expect(report).toMatchObject({ id: '2026-region-12-v1', status: 'draft' })
    expect(new Set(report?.files.map(({ language }) => language))).toEqual(new Set(['sv', null]))
    const document = report && (await reports.document(report, 'sv'))
    expect(document?.chapters.map((chapter) => chapter.id)).toEqual(
      expect.arrayContaining(['own-region', 'method', 'disclosure', 'sources']),
    )
    // Where the region can read it: at the public address there is nothing of it.
    expect(document?.address).toBe(`https://lyft.example/region/12/rapporter/${id}`)
    const own = document?.chapters.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'figure')
    expect(own).toMatchObject({
      id: 'own-profile',
      chart: { rows: expect.arrayContaining([expect.objectContaining({ own: expect.any(Number) })]) },
    })
    const unknown = await ordered({ choice: { ...choice, regionCode: '99' } })
    await handle([messageFor(unknown)])
    expect(await reports.get(unknown)).toMatchObject({ status: 'failed', failure: 'region-missing' })
  })

  it("says what has changed since the report before, and nothing of it when that one's material is gone", async () => {
    const choice = {
      ...wholeChoice('public'),
      chapters: chaptersChosen('public', ['changes']),
      languages: ['sv' as const],
    }
    const publish = async (input: { snapshotId?: string }) => {
      const id = await ordered({ choice, period, ...input })
      await handle([messageFor(id)])
      const act = async (who = actor) => ({ id, version: (await reports.get(id))?.version ?? 0, actor: who, at })
      await reports.sendForReview(await act())
      await handle([messageFor(id, 1, 2)])
      await reports.approve(await act({ id: 'second@example.se', name: 'Second' }))
      expect(await reports.publish(await act())).toMatchObject({ ok: true })
      return id
    }
    const chaptersOf = async (id: string) => {
      const report = await reports.get(id)
      return (report && (await reports.document(report, 'sv')))?.chapters.map((chapter) => chapter.id) ?? []
    }
    const first = await publish({})
    const next = await ordered({ choice })
    await handle([messageFor(next)])
    expect(await reports.get(next)).toMatchObject({ previousId: first, status: 'draft' })
    expect(await chaptersOf(first)).not.toContain('changes')
    expect(await chaptersOf(next)).toContain('changes')
    const later = await ordered({ choice })
    const withoutEarlier = {
      get: async (id: string) =>
        id === first ? { ...(await reports.get(first)), snapshotId: 'gone' } : reports.get(id),
    }
    await handle([messageFor(later)], { reports: { ...reports, ...(withoutEarlier as Pick<Reports, 'get'>) } })
    expect(await chaptersOf(later)).not.toContain('changes')
    // What was wrong is no measure of what is new.
    const withdrawn = { id: first, version: (await reports.get(first))?.version ?? 0, actor, at, reason: 'Fel.' }
    expect(await reports.withdraw(withdrawn)).toMatchObject({ ok: true })
    const after = await reports.get(next)
    await reports.rebuild({ id: next, version: after?.version ?? 0, actor, at })
    await handle([messageFor(next, 1, 2)])
    expect(await chaptersOf(next)).not.toContain('changes')
    expect(await reports.get(next)).toMatchObject({ status: 'draft', leftOut: ['changes'] })
  })

  it('counts the pages of a report that is to have four, and gives nobody a longer one to review', async () => {
    const id = await ordered({ choice: { ...wholeChoice('ministry'), languages: ['sv'] } })
    const write = (chapter: ChapterId, sentences: number, basedOnVersion = 0) => {
      const text = { sv: 'Samordnarens ord om året. '.repeat(sentences), en: '' }
      return reports.saveText({ reportId: id, chapter, text, basedOnVersion, actor, at })
    }
    await handle([messageFor(id)])
    expect((await reports.get(id))?.overlong).toBeUndefined()
    const send = async (build: number) => {
      await reports.sendForReview({ id, version: (await reports.get(id))?.version ?? 0, actor, at })
      await handle([messageFor(id, 1, build)])
      return reports.get(id)
    }
    for (const chapter of ['summary', 'regions', 'barriers'] as const) await write(chapter, 200)
    await write('areas', 230)
    const long = await send(2)
    expect(long).toMatchObject({ status: 'draft', overlong: { sv: expect.any(Number) } })
    const problems = long && lengthProblems(long, textsByChapter(await reports.texts(id)))
    expect(problems).toMatchObject([
      { kind: 'too-long', chapter: 'areas', language: 'sv', pages: long?.overlong?.sv, most: 4 },
    ])
    for (const chapter of ['summary', 'regions', 'barriers', 'areas'] as const) await write(chapter, 10, 1)
    const short = await send(3)
    expect([short?.status, short?.overlong]).toEqual(['in-review', undefined])
  })

  it('makes a file anew for a new build, and finishes no build but its own', async () => {
    const id = await ordered()
    await handle([messageFor(id)])
    const draft = await reports.get(id)
    if (!draft) throw new Error('no report')
    expect(await reports.rebuild({ id, version: draft.version, actor, at })).toMatchObject({ ok: true })
    const late = await reports.finish({ id, build: 1, files: draft.files, builtTexts: textsHash({}), at })
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'report-moved-on' } })
    await handle([messageFor(id)])
    expect(await reports.get(id)).toMatchObject({ status: 'ordered', build: 2 })
    await handle([messageFor(id, 1, 2)])
    const again = await reports.get(id)
    expect(again).toMatchObject({ status: 'draft', build: 2 })
    expect(again?.files.every(({ key }) => key.startsWith(`reports/${id}/2/`))).toBe(true)
    // The same order and texts: the same bytes.
    expect(again?.files.map(({ sha256 }) => sha256)).toEqual(draft.files.map(({ sha256 }) => sha256))
  })

  it('makes each of many orders once, though every message comes twice and a worker dies in the middle', async () => {
    const codes = ['01', '03', '04', '05', '06', '07'] as const
    const ids = await Promise.all(
      codes.map((code) =>
        ordered({
          choice: { ...wholeChoice('region', code), chapters: chaptersChosen('region', []), languages: ['sv'] },
        }),
      ),
    )
    expect(new Set(ids).size).toBe(codes.length)
    let left = 20
    // What a worker that is killed leaves behind: some files, no answer.
    const dying: Objects = {
      ...objects,
      putNew: (...put) => {
        left -= 1
        return left > 0 ? objects.putNew(...put) : Promise.reject(new StoreUnavailable('killed'))
      },
    }
    const first = await handle(
      ids.map((id) => messageFor(id)),
      { objects: dying },
    )
    expect(first?.batchItemFailures.length).toBeGreaterThan(2)
    await Promise.all([
      handle(ids.map((id) => messageFor(id, 2))),
      handle(ids.toReversed().map((id) => messageFor(id, 2))),
    ])
    const builds = (await createAuditLog(store).newest('SE', 500)).filter(({ action }) => action === 'build-report')
    for (const id of ids) {
      expect(await reports.get(id)).toMatchObject({ status: 'draft', build: 1 })
      expect(builds.filter(({ subject }) => subject === `report ${id}`)).toHaveLength(1)
    }
  })

  it('at the quarter publishes what is due and orders what a profile has come to, once', async () => {
    const id = await ordered()
    await handle([messageFor(id)])
    const act = async (who = actor) => ({ id, version: (await reports.get(id))?.version ?? 0, actor: who, at })
    await reports.sendForReview(await act())
    await handle([messageFor(id, 1, 2)])
    await reports.approve(await act({ id: 'second@example.se', name: 'Second' }))
    const hour = new Date('2026-10-06T06:00:00Z')
    expect(await reports.schedule({ ...(await act()), publishAt: hour })).toMatchObject({ ok: true })
    await reports.saveProfile({ name: 'Kvartal', choice: wholeChoice('public'), schedule: 'quarter', actor, at })
    const schedule = () => recordOf('{"reason":"schedule"}', 'm-schedule')
    const look = (now: string) => handle([schedule()], { clock: () => new Date(now) })
    await look('2026-10-06T05:45:00Z')
    expect(await reports.get(id)).toMatchObject({ status: 'approved' })
    await look('2026-10-06T06:00:00Z')
    expect(await reports.get(id)).toMatchObject({ status: 'published', publishedAt: '2026-10-06T06:00:00.000Z' })
    const byProfile = async () => (await reports.list()).filter(({ profileId }) => profileId !== null)
    expect(await byProfile()).toEqual([])
    await look('2027-01-01T00:00:00Z')
    await look('2027-01-01T00:15:00Z')
    expect(await byProfile()).toMatchObject([
      { status: 'ordered', snapshotId: 'snapshot-1', choice: { recipient: 'public' } },
    ])
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
    const key = `reports/${id}/1/lagesrapport-${id}-sv.pdf`
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
      bothPdfs: () => {
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

  it('gives up only the build that the message asked for', async () => {
    const id = await ordered()
    // Once: several files are put at the same time.
    const overtaking = once(async () => {
      const version = (await reports.get(id))?.version ?? 0
      await reports.retry({ id, version, actor, at })
    })
    const overtaken: Objects = {
      ...objects,
      putNew: async () => {
        await overtaking()
        throw new StoreUnavailable('away')
      },
    }
    await handle([messageFor(id, 3)], { objects: overtaken })
    const later = await reports.get(id)
    expect(later).toMatchObject({ status: 'ordered' })
    await handle([messageFor(id, 1, later?.build)])
    expect(await reports.get(id)).toMatchObject({ status: 'draft', build: later?.build })
  })

  it.each(['not json', '{}', '{"reportId":"2026-v1"}', '{"reportId":"2026-v1","build":1,"other":1}', ''])(
    'hands back a message that it cannot read: %j',
    async (body) => {
      expect(await handle([recordOf(body, 'm-1')])).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] })
    },
  )

  it('leaves a report alone that does not exist', async () => {
    expect(await handle([messageFor('2026-v999')])).toEqual({ batchItemFailures: [] })
  })
})

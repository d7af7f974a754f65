import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Store } from '#shared/platform/store.ts'
import { createReports, type Reports } from '#shared/reports/reports.ts'
import { fileKeyOf, parseReportId, type ReportFile } from '#shared/reports/status-report.ts'
import { startBucket, startQueue } from '../support/objects.ts'
import { startStore } from '../support/stores.ts'

const at = new Date('2026-10-05T12:00:00Z')
const actor = { id: 'kim@example.se', name: 'Kim Koordinator' }

let store: Store
let reports: Reports
let received: () => Promise<unknown[]>
let put: (key: string, bytes: Uint8Array) => Promise<boolean>
const stops: (() => Promise<void>)[] = []
let turn = 0
const freshPeriod = () => {
  turn += 1
  return `p${String(turn).padStart(3, '0')}-${Math.random().toString(36).slice(2, 8)}`
}

const order = (period: string, changeNote = '', formKey?: string) =>
  reports.order({
    period,
    changeNote,
    snapshotId: 'snapshot-1',
    isDemonstration: false,
    actor,
    at,
    ...(formKey && { formKey }),
  })

const files = (id: string): ReportFile[] => [
  {
    language: 'sv',
    format: 'pdf',
    key: fileKeyOf(id, { language: 'sv', format: 'pdf' }),
    bytes: 3,
    sha256: createHash('sha256').update('abc').digest('hex'),
  },
]

const published = async (period: string, changeNote = '') => {
  const ordered = await order(period, changeNote)
  if (!ordered.ok) throw new Error('not ordered')
  await reports.markDraft({ id: ordered.value.id, files: files(ordered.value.id), at })
  const result = await reports.publish({ id: ordered.value.id, version: 2, actor, at })
  if (!result.ok) throw new Error('not published')
  return result.value
}

beforeAll(async () => {
  const [one, bucket, queue] = await Promise.all([startStore(), startBucket(), startQueue()])
  store = one.store
  reports = createReports({ store, objects: bucket.objects, queue: queue.queue })
  received = queue.received
  put = (key, bytes) => bucket.objects.putNew(key, bytes, 'application/pdf')
  stops.push(one.stop, bucket.stop, queue.stop)
})
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()))
})

describe('ordering a report', () => {
  it('makes version 1 of a period, asks the job for it and writes who did it', async () => {
    const period = freshPeriod()
    const result = await order(period)
    expect(result).toMatchObject({
      ok: true,
      value: { id: `${period}-v1`, status: 'ordered', version: 1, changeNote: '' },
    })
    const messages = []
    for (let batch = await received(); batch.length > 0; batch = await received()) messages.push(...batch)
    expect(messages).toContainEqual({ reportId: `${period}-v1` })
    const audit = await store.query('audit', 'SCOPE#SE')
    expect(audit.some((line) => line.action === 'order-report' && line.subject === `report ${period}-v1`)).toBe(true)
  })

  it('refuses a further version that does not say what it changes, and takes one that does', async () => {
    const period = freshPeriod()
    await order(period)
    expect(await order(period)).toMatchObject({ ok: false, refusal: { kind: 'change-note-missing' } })
    expect(await order(period, 'Rättat antal för 2025.')).toMatchObject({
      ok: true,
      value: { id: `${period}-v2`, changeNote: 'Rättat antal för 2025.' },
    })
  })

  it('does a doubled form once', async () => {
    const period = freshPeriod()
    const formKey = `doubled-${period}`
    const [one, two] = await Promise.all([order(period, 'x', formKey), order(period, 'x', formKey)])
    expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1)
    expect((await reports.list()).filter((report) => report.period === period)).toHaveLength(1)
  })

  it('gives two people who order at once a version each', async () => {
    const period = freshPeriod()
    const results = await Promise.all([order(period, 'a'), order(period, 'b')])
    expect(results.map((result) => (result.ok ? result.value.reportVersion : 0)).sort()).toEqual([1, 2])
  })
})

describe('a report on its way', () => {
  it('becomes a draft once, however often the job says so', async () => {
    const period = freshPeriod()
    await order(period)
    const id = `${period}-v1`
    expect(await reports.markDraft({ id, files: files(id), at })).toMatchObject({
      ok: true,
      value: { status: 'draft' },
    })
    expect(await reports.markDraft({ id, files: [], at })).toMatchObject({
      ok: false,
      refusal: { kind: 'report-moved-on', current: { status: 'draft' } },
    })
    expect((await reports.get(id))?.files).toHaveLength(1)
  })

  it('that failed says why and can be tried again', async () => {
    const period = freshPeriod()
    await order(period)
    const id = `${period}-v1`
    await reports.markFailed({ id, failure: 'snapshot-missing', at })
    expect(await reports.get(id)).toMatchObject({ status: 'failed', failure: 'snapshot-missing', version: 2 })
    const again = await reports.retry({ id, version: 2, actor, at })
    expect(again).toMatchObject({ ok: true, value: { status: 'ordered', version: 3 } })
    expect((await reports.get(id))?.failure).toBeUndefined()
  })

  it('cannot be published before it is a draft, or in a version that nobody has seen', async () => {
    const period = freshPeriod()
    await order(period)
    const id = `${period}-v1`
    expect(await reports.publish({ id, version: 1, actor, at })).toMatchObject({
      ok: false,
      refusal: { kind: 'report-moved-on' },
    })
    await reports.markDraft({ id, files: files(id), at })
    expect(await reports.publish({ id, version: 1, actor, at })).toMatchObject({
      ok: false,
      refusal: { kind: 'report-moved-on' },
    })
    expect(await reports.publish({ id: 'none-v9', version: 1, actor, at })).toMatchObject({
      refusal: { kind: 'report-unknown' },
    })
  })
})

describe('two at once', () => {
  it('publish a draft once, and the other is told that it has moved on', async () => {
    const period = freshPeriod()
    await order(period)
    const id = `${period}-v1`
    await reports.markDraft({ id, files: files(id), at })
    const other = { id: 'lo@example.se', name: 'Lo Kommunikatör' }
    const results = await Promise.all([
      reports.publish({ id, version: 2, actor, at }),
      reports.publish({ id, version: 2, actor: other, at }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      refusal: { kind: 'report-moved-on', current: { id, status: 'published' } },
    })
    expect(await reports.get(id)).toMatchObject({ status: 'published', version: 3 })
  })

  it('carry out a doubled form once', async () => {
    const period = freshPeriod()
    await order(period)
    const id = `${period}-v1`
    await reports.markFailed({ id, failure: 'unexpected', at })
    const act = { id, version: 2, actor, at, formKey: `retry-${period}` }
    const results = await Promise.all([reports.retry(act), reports.retry(act)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await reports.get(id)).toMatchObject({ status: 'ordered', version: 3 })
  })
})

describe('a published report', () => {
  it('never changes, whoever asks', async () => {
    const report = await published(freshPeriod())
    const { id, version } = report
    expect(await reports.publish({ id, version, actor, at })).toMatchObject({ ok: false })
    expect(await reports.retry({ id, version, actor, at })).toMatchObject({ ok: false })
    expect(await reports.markDraft({ id, files: [], at })).toMatchObject({ ok: false })
    expect(await reports.markFailed({ id, failure: 'unexpected', at })).toMatchObject({ ok: false })
    expect(await reports.get(id)).toEqual(report)
  })

  it('counts a second press on publish as done', async () => {
    const report = await published(freshPeriod())
    expect(await reports.publish({ id: report.id, version: 2, actor, at })).toMatchObject({
      ok: false,
      refusal: { kind: 'already-done' },
    })
  })

  it('is listed, the newest version of the newest period first, without drafts', async () => {
    const period = `z${freshPeriod()}`
    await published(period)
    await published(period, 'Rättat.')
    await order(period, 'Utkast.')
    const ids = (await reports.listPublished()).map((report) => report.id)
    expect(ids.slice(0, 2)).toEqual([`${period}-v2`, `${period}-v1`])
    expect((await reports.latestPublished())?.id).toBe(`${period}-v2`)
  })

  it('is downloaded through a signed address that ends after five minutes', async () => {
    const report = await published(freshPeriod())
    const name = `lagesrapport-${report.id}-sv.pdf`
    await put(report.files[0]?.key ?? '', new TextEncoder().encode('abc'))
    const address = await reports.downloadAddress(report, name)
    expect(new URL(address ?? '').searchParams.get('X-Amz-Expires')).toBe('300')
    const answer = await fetch(address ?? '')
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(await answer.text()).toBe('abc')
    expect(await reports.downloadAddress(report, '../secret.pdf')).toBeNull()
  })
})

describe('the id of a report', () => {
  it.each([
    ['2026-v1', { period: '2026', reportVersion: 1 }],
    ['2026-host-v12', { period: '2026-host', reportVersion: 12 }],
  ])('%s is read', (id, expected) => expect(parseReportId(id)).toEqual(expected))
  it.each(['2026', '2026-v0', 'v1', '2026-v1#x', `${'x'.repeat(70)}-v1`, ''])('%j is not one', (id) =>
    expect(parseReportId(id)).toBeNull(),
  )
})

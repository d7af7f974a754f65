import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { findingId } from '#shared/quality/finding.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { type ApiSite, operationsOf, startApiSite } from './api-site.ts'

let site: ApiSite
let editor: string
const body = {
  status: 'draft',
  basedOnVersion: 0,
  counts: [
    { sector: 'komvux', form: 'credit', sex: 'women', count: 40 },
    { sector: 'komvux', form: 'credit', sex: 'men', count: 30 },
  ],
  declaredTotals: { komvux: 70 },
  source: 'Verksamhetssystemet 2026-02-01',
  comment: '',
}
type Problem = { type: string; title: string; status: number; errors?: { pointer: string; detail: string }[] } & Record<
  string,
  unknown
>
const json = async <T = Record<string, unknown>>(response: Response | Promise<Response>) =>
  (await (await response).json()) as T
const put = (year: number | string, sent: unknown, headers: Record<string, string> = {}) =>
  site.call('PUT', `/regions/01/counts/${year}`, { cookie: editor, body: sent, headers })

beforeAll(async () => {
  site = await startApiSite()
  editor = await site.signIn('eva@region.se', [{ scope: '01', roles: ['editor'] }], 'Eva')
})
afterAll(() => site.stop())

/** Runs with this snapshot as the newest. */
const withSnapshot = async <T>(snapshot: ReturnType<typeof aSnapshot>, act: () => Promise<T>): Promise<T> => {
  const { latest } = site.deps.snapshots
  site.deps.snapshots.latest = async () => snapshot
  try {
    return await act()
  } finally {
    site.deps.snapshots.latest = latest
  }
}

describe('the public part of the API', () => {
  it('lists the regions and describes one', async () => {
    const { regions, isDemonstration } = await json<{ regions: unknown[]; isDemonstration: boolean }>(
      site.call('GET', '/regions'),
    )
    expect([regions.length, isDemonstration]).toEqual([21, false])
    expect(await json(site.call('GET', '/regions/09'))).toMatchObject({
      region: { name: 'Region Gotland' },
      status: null,
      context: [],
    })
    const found = await withSnapshot(aSnapshot(), () => json(site.call('GET', '/regions/01')))
    expect(found).toMatchObject({
      status: { hasSubmittedMapping: true, hasAdoptedPlan: true },
      contextSource: expect.stringContaining('Statistics Sweden'),
    })
    expect((await site.call('GET', '/regions/99')).status).toBe(404)
  })

  it('gives the published figures with their sources', async () => {
    const { figures } = await json<{ figures: { id: string; unit: object }[] }>(
      site.call('GET', '/statistics/national-figures'),
    )
    expect(figures.find(({ id }) => id === 'branch-2018')).toMatchObject({
      value: { from: 5700 },
      source: { published: '2021' },
    })
  })

  it("gives the newest snapshot without any region's answers, scores or progress", async () => {
    expect((await json<Problem>(site.call('GET', '/statistics/snapshots/latest'))).type).toBe(
      'urn:valideringslyft:problem:no-snapshot',
    )
    const response = await withSnapshot(aSnapshot(), () => site.call('GET', '/statistics/snapshots/latest'))
    expect(response.headers.get('cache-control')).toBe('public, max-age=60')
    const text = await response.text()
    for (const secret of ['areaScores', 'in-progress', 'returned', '"answered"', 'submittedAt'])
      expect(text).not.toContain(secret)
    const { snapshot } = JSON.parse(text) as {
      snapshot: { regions: object[]; counts: { national: { region: string }[] }[] }
    }
    expect(snapshot.regions[0]).toEqual({
      regionCode: '01',
      hasSubmittedMapping: true,
      hasAdoptedPlan: true,
      countYears: [2024, 2025],
    })
    expect(snapshot.counts[0]?.national.every(({ region }) => region === 'SE')).toBe(true)
  })

  it('tells no distribution of fewer than five regions', async () => {
    const few = await withSnapshot(aSnapshot({ submitted: 4 }), () =>
      json<{
        snapshot: { indicators: { perLevel: unknown }[]; prioritised: { regions: number; meanPriority: unknown }[] }
      }>(site.call('GET', '/statistics/snapshots/latest')),
    )
    expect(few.snapshot.indicators.every(({ perLevel }) => perLevel === null)).toBe(true)
    expect(
      few.snapshot.prioritised.filter(({ regions }) => regions < 3).every(({ meanPriority }) => meanPriority === null),
    ).toBe(true)
  })

  it('gives the counts of a year after disclosure control, and says which years there are', async () => {
    await withSnapshot(aSnapshot(), async () => {
      const { cells } = await json<{ cells: { count: unknown }[] }>(site.call('GET', '/statistics/counts?year=2025'))
      expect(cells.some(({ count }) => count === 'suppressed')).toBe(true)
      expect(await json(site.call('GET', '/statistics/counts?year=2019'))).toMatchObject({
        status: 404,
        years: [2024, 2025],
      })
      for (const query of ['', '?year=', '?year=abc', '?year=2025&more=1'])
        expect((await site.call('GET', `/statistics/counts${query}`)).status).toBe(400)
    })
  })

  it('lists published reports only', async () => {
    expect(await json(site.call('GET', '/reports'))).toEqual({ isDemonstration: false, reports: [] })
  })

  it('gives the addresses of a published report and its files', async () => {
    const { listPublished } = site.deps.reports
    const file = { language: 'en' as const, format: 'pdf' as const, key: 'k', bytes: 9, sha256: 'abc' }
    site.deps.reports.listPublished = async () => [
      {
        id: '2026-v1',
        series: '2026',
        period: '2026',
        choice: wholeChoice('agency'),
        previousId: null,
        build: 1,
        goal: 'draft',
        builtTexts: null,
        profileId: null,
        remarks: [],
        publishAt: null,
        reportVersion: 1,
        status: 'published',
        version: 3,
        snapshotId: 'snapshot-1',
        isDemonstration: true,
        orderedAt: '2026-10-01T08:00:00.000Z',
        orderedBy: { id: 'sara@myh.se', name: 'Sara' },
        files: [file],
        changeNote: { sv: 'Rättat.', en: 'Mended.' },
        publishedAt: '2026-10-02T08:00:00.000Z',
      },
    ]
    const text = await (await site.call('GET', '/reports')).text()
    site.deps.reports.listPublished = listPublished
    expect(JSON.parse(text)).toMatchObject({
      reports: [
        {
          isDemonstration: true,
          changeNote: { sv: 'Rättat.', en: 'Mended.' },
          page: 'http://localhost/rapporter/2026-v1',
          files: [{ address: 'http://localhost/en/reports/2026-v1/file/lagesrapport-2026-v1-en.pdf' }],
        },
      ],
    })
    expect(text).not.toContain('sara')
  })

  it('describes itself from the schemas it checks with, and marks demonstration data in every answer', async () => {
    const document = await json<{
      openapi: string
      components: { schemas: Record<string, { additionalProperties?: unknown }> }
    }>(site.call('GET', '/openapi.json'))
    expect(document.openapi).toBe('3.1.0')
    expect(document.components.schemas.PutCounts?.additionalProperties).toBe(false)
    site.deps.site.isDemonstration = true
    const answers = await withSnapshot(aSnapshot(), () =>
      Promise.all(
        [
          '/regions',
          '/regions/01',
          '/statistics/national-figures',
          '/statistics/snapshots/latest',
          '/statistics/counts?year=2025',
          '/reports',
          '/nothing',
        ].map((path) => json(site.call('GET', path))),
      ),
    )
    site.deps.site.isDemonstration = false
    expect(answers.map(({ isDemonstration }) => isDemonstration)).toEqual(answers.map(() => true))
    expect((await operationsOf(site)).length).toBeGreaterThan(8)
  })

  it('answers an unknown address or method as a problem, in the language asked for', async () => {
    const swedish = await site.call('GET', '/nothing')
    expect([swedish.status, swedish.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ])
    expect(await json<Problem>(swedish)).toMatchObject({ title: 'Finns inte', instance: '/api/v1/nothing' })
    expect(
      await json<Problem>(
        site.call('DELETE', '/regions', { headers: { 'accept-language': 'en-GB', origin: 'http://localhost' } }),
      ),
    ).toMatchObject({ title: 'Does not exist' })
  })
})

describe("a region's counts over the API", () => {
  it('are not begun, saved as a draft, submitted, and refused when based on an old version', async () => {
    const nothing = await site.call('GET', '/regions/01/counts/2025', { cookie: editor })
    expect(await json<Problem>(nothing)).toMatchObject({
      status: 404,
      type: 'urn:valideringslyft:problem:counts-not-begun',
    })
    expect(await json(put(2025, body))).toMatchObject({
      version: 1,
      status: 'draft',
      submittedVersion: null,
      savedBy: 'Eva',
    })
    expect(await json(put(2025, { ...body, status: 'submitted', basedOnVersion: 1 }))).toMatchObject({
      version: 2,
      submittedVersion: 2,
    })
    expect(await json(put(2025, { ...body, basedOnVersion: 2 }))).toMatchObject({
      version: 3,
      status: 'draft',
      submittedVersion: 2,
    })
    const late = await put(2025, { ...body, basedOnVersion: 1 })
    expect(await json<Problem>(late)).toMatchObject({ status: 409, current: { version: 3, counts: body.counts } })
    expect(await json(site.call('GET', '/regions/01/counts/2025', { cookie: editor }))).toMatchObject({ version: 3 })
  })

  it('refuse unknown fields and wrong values, each with its place, and save nothing', async () => {
    const [first] = body.counts
    const wrong: [unknown, string][] = [
      [{ ...body, more: 1 }, ''],
      [{ ...body, counts: [{ ...first, more: 1 }] }, '/counts/0'],
      [{ ...body, counts: [{ ...first, count: -1 }] }, '/counts/0/count'],
      [{ ...body, counts: [{ ...first, count: 1.5 }] }, '/counts/0/count'],
      [{ ...body, counts: [{ ...first, count: '4' }] }, '/counts/0/count'],
      [{ ...body, counts: [{ ...first, sector: 'school' }] }, '/counts/0/sector'],
      [{ ...body, counts: [first, first] }, '/counts/1'],
      [{ ...body, declaredTotals: { school: 4 } }, '/declaredTotals'],
      [{ ...body, source: 'x'.repeat(501) }, '/source'],
      [{ ...body, comment: 'a\u0000b' }, '/comment'],
      [{ ...body, status: 'sent' }, '/status'],
      [{ ...body, basedOnVersion: undefined }, '/basedOnVersion'],
      [[], ''],
    ]
    for (const [sent, pointer] of wrong) {
      const response = await put(2024, sent)
      expect(response.status).toBe(400)
      const { errors } = await json<Problem>(response)
      expect(errors?.map((error) => error.pointer)).toContain(pointer)
      expect(errors?.every(({ detail }) => detail.length > 3)).toBe(true)
    }
    expect(await site.deps.counts.get('01', 2024)).toBeNull()
  })

  it('refuse what is no JSON, no UTF-8 or too large', async () => {
    const kind = async (response: Response) => [response.status, (await json<Problem>(response)).type.split(':').at(-1)]
    expect(await kind(await put(2024, '{'))).toEqual([400, 'unreadable-json'])
    expect(await kind(await put(2024, body, { 'content-type': 'text/csv' }))).toEqual([415, 'not-json'])
    expect(await kind(await put(2024, { ...body, comment: 'x'.repeat(1_000_000) }))).toEqual([413, 'too-large'])
    const bytes = Buffer.concat([Buffer.from('{"source":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])
    const raw = site.app.request('http://localhost/api/v1/regions/01/counts/2024', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: editor },
      body: new Uint8Array(bytes),
    })
    expect(await kind(await raw)).toEqual([400, 'unreadable-json'])
    expect(await site.deps.counts.get('01', 2024)).toBeNull()
  })

  it('are not found for a year that cannot be reported', async () => {
    for (const year of [2018, 2027, 'next', '2025.0'])
      expect(await json<Problem>(put(year, body))).toMatchObject({
        status: 404,
        type: 'urn:valideringslyft:problem:not-a-count-year',
      })
  })

  it('are submitted only when the checks are satisfied and warnings confirmed', async () => {
    const noSource = await put(2023, { ...body, status: 'submitted', source: ' ', declaredTotals: { komvux: 1 } })
    expect(await json<Problem>(noSource)).toMatchObject({
      status: 422,
      errors: [{ pointer: '/source' }, { pointer: '/declaredTotals/komvux' }],
    })
    const high = { ...body, status: 'submitted', declaredTotals: { komvux: 75 } }
    const asked = await json<Problem & { warnings: { id: string }[] }>(put(2023, high))
    expect(asked.status).toBe(422)
    const ids = asked.warnings.map(({ id }) => id)
    expect(ids).toEqual([
      findingId({ kind: 'total-above-sum', sector: 'komvux', declared: 75, sum: 70, missingCells: 4 }),
    ])
    expect(await json(put(2023, { ...high, confirmed: ids }))).toMatchObject({ version: 1, submittedVersion: 1 })
  })

  it('say so when the store is away, and log no content', async () => {
    const { get } = site.deps.counts
    const { log } = site.deps
    const lines: unknown[] = []
    site.deps.log = { ...log, error: (code, facts) => lines.push([code, facts]) }
    site.deps.counts.get = async () => Promise.reject(new StoreUnavailable('away'))
    const response = await site.call('GET', '/regions/01/counts/2025', { cookie: editor })
    site.deps.counts.get = async () => Promise.reject(new Error('hemlig text'))
    const broken = await site.call('GET', '/regions/01/counts/2025', { cookie: editor })
    site.deps.counts.get = get
    site.deps.log = log
    expect([response.status, broken.status]).toEqual([503, 500])
    expect(lines).toMatchObject([
      ['store-unavailable', {}],
      ['unexpected-error', { name: 'Error' }],
    ])
    expect(JSON.stringify(lines)).not.toContain('hemlig')
  })
})

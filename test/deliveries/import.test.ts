import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bringFigures } from '#functions/import-statistics/bring-figures.ts'
import { importObject } from '#functions/import-statistics/import-object.ts'
import { parseMessage } from '#functions/import-statistics/object-event.ts'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { contentName } from '#shared/deliveries/content-name.ts'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import { createEducationFigures } from '#shared/deliveries/education-figures.ts'
import { hashOfRows } from '#shared/deliveries/rows.ts'
import { countyEducationTable } from '#shared/tables/county-education-table.ts'
import { type ImportSite, startImportSite } from './import-site.ts'

/** Each test has regions of its own: the rules of quality hold a region's year against its other years. */
let site: ImportSite
beforeAll(async () => {
  site = await startImportSite()
})
afterAll(() => site.stop())

const anna = { id: 'anna@region.se', name: 'Anna' }
const figuresFile = join(import.meta.dirname, '../../shared/statistics/data/yrkeshogskolan-lan-2020-2024.csv')
const lines = (...all: string[]) => `${all.join('\n')}\n`
const header = 'region,kommun,år,form,sektor,kön,antal'

const imported = async (key: string, content: string, sequencer?: string): Promise<Delivery> => {
  const result = await site.put(key, content, sequencer)
  const found = result.kind === 'ignored' ? null : await site.deliveries.find(result.deliveryId)
  if (!found) throw new Error('nothing was imported')
  return found
}

const announce = async (overrides: object = {}): Promise<Delivery> => {
  const received = await site.deliveries.receive({
    measure: 'validations',
    way: 'file',
    deliverer: { kind: 'region', code: '03' },
    actor: anna,
    name: 'uppsala.csv',
    source: 'Elevregistret',
    comment: '',
    replaces: null,
    at: site.now,
    ...overrides,
  })
  if (!received.ok) throw new Error(received.refusal.kind)
  return received.value
}

/** The rows of a Parquet file in the bucket. */
const rowsOf = async (key: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'parquet-'))
  const path = join(folder, 'part.parquet')
  await writeFile(path, (await site.bucket.objects.get(key)) ?? new Uint8Array())
  const database = await DuckDBInstance.create()
  const connection = await database.connect()
  const rows = (
    await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}', hive_partitioning = false)`)
  ).getRowObjects()
  database.closeSync()
  await rm(folder, { recursive: true })
  return rows
}

const settle = (delivery: Delivery) => ({ id: delivery.id, actor: anna, at: site.now })
const partsOf = async (id: string) =>
  (await site.deliveries.parts('validations')).filter(({ deliveryId }) => deliveryId === id)

describe('a file without faults', () => {
  it('counts at once, as one sorted Parquet file a year and region with equal cells added up', async () => {
    const delivery = await imported(
      'inbox/skolverket/alla.csv',
      lines(
        'region,år,form,sektor,kön',
        '13,2024,credit,komvux,men',
        '12,2024,credit,komvux,women',
        '12,2024,credit,komvux,men',
        '12,2024,credit,komvux,women',
        '12,2023,credit,komvux,women',
      ),
    )
    expect(delivery.findings?.warnings).toEqual([])
    expect(delivery).toMatchObject({
      status: 'accepted',
      way: 'inbox',
      name: 'alla.csv',
      source: 'Skolverket',
      findings: {
        rowCount: 5,
        acceptedCount: 5,
        refusedCount: 0,
        sum: 5,
        years: [2023, 2024],
        regionCodes: ['12', '13'],
      },
    })
    const parts = await partsOf(delivery.id)
    expect(parts.map(({ key, rowCount, rows }) => [key, rowCount, rows])).toEqual([
      [`validations/year=2023/region=12/${contentName(delivery)}.parquet`, 1, null],
      [`validations/year=2024/region=12/${contentName(delivery)}.parquet`, 2, null],
      [`validations/year=2024/region=13/${contentName(delivery)}.parquet`, 1, null],
    ])
    const rows = await rowsOf(parts[1]?.key ?? '')
    const common = {
      year: 2024,
      region: '12',
      month: null,
      form: 'credit',
      sector: 'komvux',
      branch: null,
      age_group: null,
      outcome: 'recognised',
      municipality: null,
    }
    expect(rows).toEqual([
      { ...common, sex: 'men', count: 1n },
      { ...common, sex: 'women', count: 2n },
    ])
    const cell = {
      year: 2024,
      regionCode: '12',
      month: null,
      form: 'credit',
      sector: 'komvux',
      branch: null,
      ageGroup: null,
      outcome: 'recognised',
      municipality: null,
    } as const
    expect(parts[1]?.contentHash).toBe(
      hashOfRows([
        { ...cell, sex: 'women', count: 2 },
        { ...cell, sex: 'men', count: 1 },
      ]),
    )
  })

  it('gives the same bytes whenever the same content comes, in whatever order', async () => {
    const rows = [
      '10,1080,2022,credit,komvux,women,3',
      '10,,2022,credit,komvux,men,2',
      '10,1080,2022,credit,university,men,1',
    ]
    const [one, other] = [
      await imported('inbox/uhr/a.csv', lines(header, ...rows)),
      await imported('inbox/uhr/b.csv', lines(header, ...rows.toReversed())),
    ]
    const [first, second] = [(await partsOf(one.id))[0], (await partsOf(other.id))[0]]
    expect(second?.contentHash).toBe(first?.contentHash)
    expect(await site.bucket.objects.get(second?.key ?? '')).toEqual(await site.bucket.objects.get(first?.key ?? ''))
  })
})

describe('a file with faults', () => {
  it('counts when a person has confirmed just its refusals, and not before', async () => {
    const delivery = await announce()
    await site.put(
      delivery.objectKey ?? '',
      lines(
        header,
        '03,,2024,credit,komvux,women,3',
        '03,Solna,2024,credit,komvux,men,2',
        '01,,2024,credit,komvux,men,-2',
      ),
    )
    const checked = await site.deliveries.find(delivery.id)
    expect(checked).toMatchObject({
      status: 'checked',
      findings: { acceptedCount: 1, refusedCount: 2, refusalCount: 3, sum: 3 },
    })
    expect(await partsOf(delivery.id)).toEqual([])
    const astray = await site.deliveries.accept({ ...settle(delivery), confirmation: 'something else' })
    expect(astray).toMatchObject({ ok: false, refusal: { kind: 'not-what-was-confirmed' } })
    const confirmation = checked?.findings?.confirmation ?? ''
    expect(await site.deliveries.accept({ ...settle(delivery), confirmation })).toMatchObject({
      ok: true,
      value: { status: 'accepted' },
    })
    expect(await partsOf(delivery.id)).toHaveLength(1)
    expect(await site.deliveries.accept({ ...settle(delivery), confirmation })).toEqual({
      ok: false,
      refusal: { kind: 'wrong-status', status: 'accepted' },
    })
    const audit = await createAuditLog(site.stores.store).newest('03', 10)
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['receive-delivery', 'import-delivery', 'accept-delivery']),
    )
    expect(JSON.stringify(audit)).not.toContain('Solna')
  })

  it('lists every refusal with its line, page by page and as one file that is safe in a spreadsheet', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => `03,,2024,credit,komvux,women,=${index}`)
    const delivery = await imported(
      'inbox/skolverket/faults.csv',
      lines(header, '03,,2024,credit,komvux,men,3', ...rows),
    )
    const pages = await Promise.all([1, 3, 4].map((page) => site.deliveries.refusals(delivery, page)))
    expect(pages.map(({ pageCount, refusals }) => [pageCount, refusals.length])).toEqual([
      [3, 100],
      [3, 50],
      [3, 0],
    ])
    expect(pages[1]?.refusals.at(-1)).toEqual({
      row: 252,
      column: 'count',
      value: '=249',
      reason: { kind: 'not-a-whole-number' },
    })
    const csv = Buffer.from(
      (await site.bucket.objects.get(`deliveries/${contentName(delivery)}/refusals.csv`)) ?? [],
    ).toString()
    expect(csv.split('\r\n')).toHaveLength(252)
    expect(csv).toContain("252,count,'=249,")
    expect(await site.deliveries.refusalsAddress(delivery)).toContain(
      `deliveries/${contentName(delivery)}/refusals.csv`,
    )
  })

  it('is held against the totals that it declares', async () => {
    const right = lines(
      header,
      '17,,2021,credit,komvux,women,3',
      '17,,2021,credit,komvux,men,4',
      '17,,2021,credit,komvux,totalt,7',
    )
    expect(await imported('inbox/skolverket/right.csv', right)).toMatchObject({
      status: 'accepted',
      findings: { sum: 7 },
    })
    const wrong = await imported(
      'inbox/skolverket/wrong.csv',
      `${right.replace(',7\n', ',9\n')}20,,2021,credit,komvux,totalt,2\n`,
    )
    expect(wrong.status).toBe('checked')
    expect(wrong.findings?.warnings).toEqual([
      { kind: 'total-contradicts', row: 4, declared: 9, sum: 7 },
      { kind: 'total-contradicts', row: 5, declared: 2, sum: null },
    ])
  })

  it('may be said no to, and then never counts', async () => {
    const delivery = await imported(
      'inbox/skolverket/no.csv',
      lines(header, '03,,2024,credit,komvux,men,3', 'x,,2024,credit,komvux,men,3'),
    )
    expect(await site.deliveries.reject({ ...settle(delivery), reason: ' ' })).toEqual({
      ok: false,
      refusal: { kind: 'reason-missing' },
    })
    expect(await site.deliveries.reject({ ...settle(delivery), reason: 'Fel fil' })).toMatchObject({
      ok: true,
      value: { status: 'rejected', ended: { reason: 'Fel fil' } },
    })
    expect(await partsOf(delivery.id)).toEqual([])
  })
})

describe('the same again', () => {
  it('is noticed, whatever the file is called', async () => {
    const content = lines(header, '18,,2024,eligibility,komvux,men,3')
    const first = await imported('inbox/uka/one.csv', content)
    const again = await imported('inbox/uka/two.csv', content)
    expect([first.status, again.status]).toEqual(['accepted', 'checked'])
    expect(again.findings?.warnings).toEqual([{ kind: 'same-file', deliveryId: first.id }])
    expect(again.findings?.confirmation).not.toBe(first.findings?.confirmation)
  })

  it('is imported once when its message comes twice, also at the same time', async () => {
    const content = lines(header, '19,,2024,eligibility,university,men,3')
    await site.bucket.uploads.put('inbox/uhr/twice.csv', Buffer.from(content), 'text/csv')
    const eTag = createHash('md5').update(content).digest('hex')
    const event = {
      bucket: site.bucket.name,
      key: 'inbox/uhr/twice.csv',
      eTag,
      sequencer: 'A1',
      at: site.now.toISOString(),
    }
    const results = await Promise.all([importObject(site.deps, event), importObject(site.deps, event)])
    expect(results.filter(({ kind }) => kind === 'accepted')).toHaveLength(1)
    expect(await importObject(site.deps, event)).toEqual({ kind: 'ignored', because: 'settled-already' })
    const listed = await site.deliveries.list({ deliverer: { kind: 'authority', code: 'uhr' } })
    expect(listed.filter(({ name }) => name === 'twice.csv')).toHaveLength(1)
  })

  it('counts as it was checked, also when another file is sent for the same delivery while it is read', async () => {
    const delivery = await announce({ name: 'race.csv', deliverer: { kind: 'region', code: '06' } })
    const key = delivery.objectKey ?? ''
    const send = async (count: number, deps = site.deps) => {
      const content = lines(header, `06,,2020,credit,komvux,women,${count}`)
      await site.bucket.uploads.put(key, Buffer.from(content), 'text/csv')
      const eTag = createHash('md5').update(content).digest('hex')
      return importObject(deps, { bucket: site.bucket.name, key, eTag, sequencer: '1', at: site.now.toISOString() })
    }
    let first: unknown
    const putFile: typeof site.deps.lake.putFile = async (...file) => {
      // The slower of the two writes its rows when the other has been accepted.
      first ??= await send(3)
      return site.bucket.large.putFile(...file)
    }
    const slower = await send(9, { ...site.deps, lake: { ...site.bucket.large, putFile } })
    expect([first, slower]).toMatchObject([{ kind: 'accepted' }, { kind: 'overtaken' }])
    const [part] = await partsOf(delivery.id)
    expect((await rowsOf(part?.key ?? '')).map(({ count }) => count)).toEqual([3n])
  })

  it('takes the place of one delivery once: a colleague’s that would too waits for her', async () => {
    const region = { deliverer: { kind: 'region', code: '07' } } as const
    const content = (count: number) => lines(header, `07,,2020,credit,komvux,women,${count}`)
    const older = await announce(region)
    await site.put(older.objectKey ?? '', content(3))
    const [one, other] = [
      await announce({ ...region, replaces: older.id }),
      await announce({ ...region, replaces: older.id }),
    ]
    expect(await site.put(one.objectKey ?? '', content(4))).toMatchObject({ kind: 'accepted' })
    expect(await site.put(other.objectKey ?? '', content(5))).toMatchObject({ kind: 'checked' })
    const confirmation = (await site.deliveries.find(other.id))?.findings?.confirmation ?? ''
    expect(await site.deliveries.accept({ ...settle(other), confirmation })).toEqual({
      ok: false,
      refusal: { kind: 'cannot-replace' },
    })
  })

  it('goes on where it was killed: nothing counts until the last step, and the end is the same', async () => {
    const content = lines(header, '04,,2020,credit,komvux,women,3')
    const delivery = await announce({ name: 'killed.csv', deliverer: { kind: 'region', code: '04' } })
    const key = delivery.objectKey ?? ''
    const kill = { ...site.deps, store: { ...site.stores.store, commit: () => Promise.reject(new Error('killed')) } }
    await site.bucket.uploads.put(key, Buffer.from(content), 'text/csv')
    const event = {
      bucket: site.bucket.name,
      key,
      eTag: createHash('md5').update(content).digest('hex'),
      sequencer: '1',
      at: site.now.toISOString(),
    }
    await expect(importObject(kill, event)).rejects.toThrow('killed')
    expect(await partsOf(delivery.id)).toEqual([])
    expect(await importObject(site.deps, event)).toMatchObject({ kind: 'accepted', deliveryId: delivery.id })
    expect(await partsOf(delivery.id)).toHaveLength(1)
  })
})

describe('an object', () => {
  it.each([
    ['evidence/03/x', 'not-in-the-inbox'],
    ['inbox/nobody/x.csv', 'unknown-deliverer'],
    ['inbox/region-02/x.csv', 'unknown-deliverer'],
    ['inbox/region-03/deliveries/none', 'unknown-delivery'],
  ])('under %s is let lie: %s', async (key, because) => {
    expect(await site.put(key, 'x')).toEqual({ kind: 'ignored', because })
  })

  it('is not taken for another deliverer’s delivery, nor for what lay there before', async () => {
    const delivery = await announce()
    expect(await site.put(`inbox/region-05/deliveries/${delivery.id}`, 'x')).toEqual({
      kind: 'ignored',
      because: 'unknown-delivery',
    })
    await site.bucket.uploads.put('inbox/uhr/newer.csv', Buffer.from('newer'), 'text/csv')
    const event = {
      bucket: site.bucket.name,
      key: 'inbox/uhr/newer.csv',
      eTag: 'older',
      sequencer: '1',
      at: site.now.toISOString(),
    }
    expect(await importObject(site.deps, event)).toEqual({ kind: 'ignored', because: 'other-content' })
    expect(await importObject(site.deps, { ...event, key: 'inbox/uhr/gone.csv' })).toEqual({
      kind: 'ignored',
      because: 'object-gone',
    })
  })

  it('of a region is refused row by row where it is about another', async () => {
    const delivery = await imported(
      'inbox/region-09/x.csv',
      lines(header, '09,,2024,credit,komvux,men,3', '01,,2024,credit,komvux,men,3'),
    )
    expect((await site.deliveries.refusals(delivery, 1)).refusals).toMatchObject([
      { row: 3, column: 'region', reason: { kind: 'other-region', regionCode: '09' } },
    ])
  })
})

describe('the published figures', () => {
  it('come in like any other delivery, once, and are read as they were published', async () => {
    const figures = createEducationFigures({ store: site.stores.store, objects: site.bucket.objects })
    expect(await figures()).toBeNull()
    expect(await bringFigures(site.deps, figuresFile)).toBe(true)
    const file = await readFile(figuresFile, 'utf8')
    const delivery = await imported('inbox/myh/yrkeshogskolan-lan-2020-2024.csv', file)
    expect(delivery).toMatchObject({
      status: 'accepted',
      measure: 'higher-vocational',
      findings: { rowCount: 4911, refusedCount: 0, sum: null },
    })
    const clean = (await figures()) ?? ''
    const sorted = (text: string) => text.replaceAll('\r', '').trimEnd().split('\n').sort()
    expect(sorted(clean)).toEqual(sorted(file))
    expect(countyEducationTable(clean).dimensions).toEqual(countyEducationTable(file).dimensions)
    expect(await bringFigures(site.deps, figuresFile)).toBe(false)
  })

  it('are refused row by row where a county, a field or a number is not known, or a figure comes twice', async () => {
    const [head, first = ''] = (await readFile(figuresFile, 'utf8')).replaceAll('\r', '').split('\n')
    const rows = [
      first,
      first,
      first.replace('00,', '02,'),
      first.replace('Totalt', 'Rymdfart'),
      first.replace(/\d+$/, '..'),
      first.replace('2020', '2031'),
    ]
    const delivery = await imported('inbox/scb/figures.csv', lines(head ?? '', ...rows))
    const { refusals } = await site.deliveries.refusals(delivery, 1)
    expect(refusals.map(({ row, column, reason }) => [row, column, reason.kind])).toEqual([
      [3, null, 'repeated'],
      [4, 'lan_kod', 'unknown-code'],
      [5, 'inriktning', 'unknown-code'],
      [6, 'varde', 'not-a-whole-number'],
      [7, 'ar', 'not-a-count-year'],
    ])
  })

  it('come from those who publish them', async () => {
    const head = (await readFile(figuresFile, 'utf8')).slice(0, 120)
    expect(await imported('inbox/uhr/figures.csv', head)).toMatchObject({
      status: 'refused',
      measure: 'validations',
      refusal: { kind: 'other-measure' },
    })
  })
})

describe('a message', () => {
  it('is the event of an object, the schedule’s, or unreadable', () => {
    const event = {
      source: 'aws.s3',
      time: '2026-10-05T12:00:00Z',
      detail: { bucket: { name: 'b' }, object: { key: 'inbox/å b', etag: '"e"', sequencer: '0A' } },
    }
    expect(parseMessage(JSON.stringify(event))).toEqual({
      kind: 'object',
      event: { bucket: 'b', key: 'inbox/å b', eTag: 'e', sequencer: '0A', at: '2026-10-05T12:00:00.000Z' },
    })
    expect(parseMessage('{"reason":"schedule"}')).toEqual({ kind: 'schedule' })
    for (const body of ['', '{}', 'null', '{"source":"aws.s3"}']) expect(parseMessage(body)).toBeNull()
  })
})

import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { languages } from '#shared/platform/language.ts'
import { contextSource } from '#shared/statistics/context-figures.ts'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { marksIn } from '#test/charts/marks.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { readCsv } from '#test/tables/read-csv.ts'
import { type ChartId, chartFiles } from '#web/chart-files/chart-registry.ts'
import { pathTo } from '#web/paths.ts'
import { expectStandsAlone } from './chart-links.ts'

const actor = { id: 'schedule', name: 'schemat' }
let site: TestSite
let statusBefore = 0
beforeAll(async () => {
  site = await startSite()
  statusBefore = (await site.get(address('national-map', 'svg'))).status
  const newest = aSnapshot({ createdAt: '2026-10-01T09:00:00.000Z' })
  const earlier = aSnapshot({ id: 'earlier', createdAt: '2026-04-01T09:00:00.000Z' })
  for (const snapshot of [earlier, newest])
    await keepSnapshot({ store: site.store, objects: site.objects }, snapshot, actor)
})
afterAll(() => site.stop())

const charts = Object.keys(chartFiles) as ChartId[]
/** What a chart must be asked for. */
const asked: Partial<Record<string, Record<string, string>>> = {
  'area-levels': { omrade: 'role-mandate' },
  'key-figure': { uppgift: 'antal-kartlagda' },
}
const address = (chart: string, file: string, language: 'sv' | 'en' = 'sv') =>
  `${pathTo('chartFile', language, { chart, file })}?${new URLSearchParams(asked[chart])}`
const svgOf = async (chart: string, language: 'sv' | 'en' = 'sv') =>
  (await site.get(address(chart, 'svg', language))).text()

/** Width and height of a PNG, and how many of its filtered bytes say that a pixel differs from its neighbour. */
const readPng = (png: Buffer) => {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const changes = inflateSync(Buffer.concat(parts)).reduce((count, byte) => (byte === 0 ? count : count + 1), 0)
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), changes }
}

describe('the file of a chart', () => {
  it.each(charts)('%s, as SVG, is well-formed and stands alone in both languages', async (chart) => {
    for (const language of languages) {
      const svg = await svgOf(chart, language)
      expectStandsAlone(svg)
      expect(svg).toContain(language === 'sv' ? '>Källa: ' : '>Source: ')
    }
  })

  // One of shapes and patterns, one of lines and letters: drawing takes some tenths of a second.
  it.each(['national-map', 'national-over-time'])(
    '%s, as PNG, is twice the size of the SVG and not blank',
    async (chart) => {
      const answer = await site.get(address(chart, 'png'))
      expect(answer.headers.get('content-type')).toBe('image/png')
      const { width, height, changes } = readPng(Buffer.from(await answer.arrayBuffer()))
      const [, own] = /width="\d+" height="(\d+)"/.exec(await svgOf(chart)) ?? []
      expect({ width, height }).toEqual({ width: 2 * 768, height: 2 * Number(own) })
      expect(changes).toBeGreaterThan(10_000)
    },
  )

  it('is drawn as PNG once, as long as it is among the last that were asked for', async () => {
    const svg = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="1"/>`
    const first = await site.deps.drawPng(svg(1))
    for (let width = 2; width <= 16; width += 1) await site.deps.drawPng(svg(width))
    expect(await site.deps.drawPng(svg(1))).toBe(first)
    for (let width = 17; width <= 32; width += 1) await site.deps.drawPng(svg(width))
    const again = await site.deps.drawPng(svg(1))
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })

  it.each(charts)('%s, as CSV, has the rows of the table', async (chart) => {
    const text = await (await site.get(address(chart, 'csv'))).text()
    const file = await chartFiles[chart](site.deps, new URLSearchParams(asked[chart]), 'sv')
    const rows = readCsv(text.replace(/^\ufeff/, ''))
    expect(rows[0]).toEqual(file?.table.columns.map(({ label }) => label))
    expect(rows.slice(1)).toEqual(file?.table.rows.map((row) => row.map((cell) => String(cell ?? ''))))
  })

  it('begins a CSV file so that a spreadsheet reads its letters', async () => {
    const bytes = new Uint8Array(await (await site.get(address('national-map', 'csv'))).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('draws the numbers that stand in the table', async () => {
    const drawn = marksIn(await svgOf('national-profile')).map(({ label, value }) => [
      label,
      value.replace(/\s%.*/, ''),
    ])
    const text = await (await site.get(address('national-profile', 'csv'))).text()
    expect(drawn).toEqual(
      readCsv(text.slice(1))
        .slice(1)
        .map(([area, median]) => [area, median]),
    )
  })

  it('says that demonstration data is made up, and nothing of the kind about other data', async () => {
    expect(await svgOf('national-map')).not.toContain('Demonstrationsdata')
    site.deps.site.isDemonstration = true
    try {
      expect(await svgOf('national-map')).toContain('Demonstrationsdata')
    } finally {
      site.deps.site.isDemonstration = false
    }
  })

  it('names where its own figures come from, which is not the mapping for all of them', async () => {
    const sourceOf = async (query: string) =>
      /Källa: ([^<]*)/.exec(await (await site.get(`${address('national-map', 'svg')}${query}`)).text())?.[1]
    expect(await sourceOf('karta=valideringar')).toMatch(/^regionernas rapporterade valideringar\. /)
    expect(await sourceOf('karta=yrkeshogskolan')).toContain(contextSource.publisher.sv)
  })

  it('is the same bytes under the same tag, and is not sent again to the one who has it', async () => {
    const first = await site.get(address('national-map', 'svg'))
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{43}"$/)
    expect(first.headers.get('cache-control')).toContain('public')
    expect(first.headers.get('content-disposition')).toBe('attachment; filename="national-map-sv.svg"')
    expect((await site.get(address('national-map', 'svg'), undefined, { 'if-none-match': tag })).status).toBe(304)
  })

  it('is not found for a chart or a format that there is not, and before there is anything to draw', async () => {
    expect((await site.get(address('constructor', 'svg'))).status).toBe(404)
    expect((await site.get(address('national-map', 'pdf'))).status).toBe(404)
    expect(statusBefore).toBe(404)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cc0 } from '#shared/open-data/terms.ts'
import { noChangeNote } from '#shared/reports/change-note.ts'
import { figureTable } from '#shared/reports/figure-table.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import { figuresOf } from '#shared/reports/report-document.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { chartLinks, expectStandsAlone } from '#test/chart-files/chart-links.ts'
import { readCsv } from '#test/tables/read-csv.ts'
import { aNote } from './a-status-report.ts'
import { type ReaderSite, startReaderSite } from './reader-site.ts'

let site: ReaderSite
let first: StatusReport
let second: StatusReport
let brief: StatusReport
let regions: StatusReport
let withdrawn: StatusReport
let coming: StatusReport
let searchedBefore: string

const ofDalarna = wholeChoice('region', '20')

beforeAll(async () => {
  site = await startReaderSite()
  withdrawn = await site.publish({ period: '2024', changeNote: noChangeNote, comment: 'Enhörningar syns.' })
  searchedBefore = await page('/rapporter?q=enh%C3%B6rningar')
  site.time.now = new Date('2026-10-06T07:00:00Z')
  await site.withdraw(withdrawn, 'Fel underlag för Skåne.')
  first = await site.publish({ changeNote: noChangeNote })
  site.time.now = new Date('2026-10-07T07:00:00Z')
  second = await site.publish({
    changeNote: aNote('Rättat antal för Dalarna.'),
    comment: 'Sommarens möten gav skjuts: {{andel-antagna}} har antagit.',
  })
  brief = await site.publish({ choice: wholeChoice('public'), changeNote: noChangeNote })
  regions = await site.publish({ choice: ofDalarna, changeNote: noChangeNote })
  coming = await site.announce('2026-12-03T08:00:00Z', { choice: wholeChoice('ministry'), changeNote: noChangeNote })
})
afterAll(() => site.stop())

const textOf = async (response: Response | Promise<Response>) =>
  (await (await response).text())
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
const page = async (path: string, cookie?: string) => textOf(site.get(path, cookie))

describe('the list of reports', () => {
  it('shows the newest whole report large, and what is coming, older, superseded and withdrawn', async () => {
    const html = await page('/rapporter')
    expect(html).toMatch(new RegExp(`id="latest-report">\\s*<a href="/rapporter/${second.id}"`))
    expect(html).toContain('Rättat antal för Dalarna.')
    expect(html).toContain('PDF, svenska')
    expect(html).toMatch(/Kommande[\s\S]*Lägesrapport på fyra sidor: Omgång 2026[\s\S]*Kommer 3 december 2026 09:00/)
    expect(html).toContain('Ersatt')
    expect(html).toContain('Tillbakadragen 6 oktober 2026')
    expect(await page('/en/reports')).toContain('Status report in brief: Round 2026')
  })

  it.each([
    ['a word of the title', 'q=korthet', () => [brief.id]],
    ["a word of the coordinator's comment", 'q=sommarens+m%C3%B6ten', () => [second.id]],
    ['an edition', 'for=public', () => [brief.id]],
    ['a year that has none', 'year=2026&q=finnsinte', () => []],
    ['the reason of a withdrawal', 'q=underlag+sk%C3%A5ne', () => [withdrawn.id]],
    ['what makes no sense', 'for=kungen&year=1999&q=korthet', () => [brief.id]],
  ])('is searched by %s', async (_name, search, ids) => {
    const html = await page(`/rapporter?${search}`)
    const found = html.match(/<section aria-label="Sök bland rapporterna">[\s\S]*?<\/section>/)?.[0] ?? ''
    expect([...found.matchAll(/href="\/rapporter\/([^"]+)"/g)].map(([, id]) => id)).toEqual(ids())
    expect(found).toMatch(ids().length === 0 ? /Ingen rapport hittades/ : /En rapport hittades/)
  })

  it('tells nothing of what stood in one that was taken back, though it was searched while it was out', async () => {
    expect(searchedBefore).toContain(`/rapporter/${withdrawn.id}"`)
    expect(await page('/rapporter?q=enh%C3%B6rningar')).not.toContain(`/rapporter/${withdrawn.id}"`)
  })

  it('shows typed words as text', async () => {
    const html = await (await site.get('/rapporter?q=%3Cscript%3Ealert(1)%3C/script%3E')).text()
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script>alert')
  })

  it('is followed as Atom, from its head too: what came out and what was withdrawn, not what is coming', async () => {
    expect(await page('/rapporter')).toMatch(/<link rel="alternate" href="\/rapporter\/nyheter\/rapporter.atom"/)
    const answer = await site.get('/rapporter/nyheter/rapporter.atom')
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = await answer.text()
    const entries = [...feed.matchAll(/<entry>[\s\S]*?<id>([^<]+)<\/id>/g)].map(([, id]) => id?.split('/').at(-1))
    expect(entries.toSorted()).toEqual([withdrawn.id, first.id, second.id, brief.id].toSorted())
    expect(feed).toContain('Tillbakadragen: Lägesrapport: Omgång 2024')
    const tag = answer.headers.get('etag') ?? ''
    const again = await site.get('/rapporter/nyheter/rapporter.atom', undefined, { 'if-none-match': tag })
    expect(again.status).toBe(304)
    expect((await site.get('/rapporter/nyheter/annat.atom')).status).toBe(404)
  })
})

describe('the permanent page of a report', () => {
  it('has its files with checksums, how it is cited, and every version with what it changed', async () => {
    const html = await page(`/rapporter/${second.id}`)
    for (const { sha256 } of second.files) expect(html).toContain(sha256)
    expect(html).toContain(
      `Valideringslyft (2026). Lägesrapport om validering i regionerna: Omgång 2026, version 2. http://localhost/rapporter/${second.id}`,
    )
    expect(html).toContain('version 2 (den här)')
    expect(html).toMatch(new RegExp(`href="/rapporter/${first.id}">\\s*version 1`))
    expect(html).toContain('Rättat antal för Dalarna.')
    const older = await page(`/rapporter/${first.id}`)
    expect(older).toContain('Den här versionen är ersatt av version 2.')
    expect(older).toContain(`href="/rapporter/${second.id}"`)
  })

  it('begins with what the report says, its figures as links to their own pages', async () => {
    const html = await page(`/rapporter/${second.id}`)
    expect(html).toMatch(/id="brief">\s*I korthet/)
    expect(html).not.toContain('[[')
    expect(html).toMatch(
      /<strong><a href="\/nationell-bild\/uppgift\/antal-antagna\?sammanstallning=snapshot-1">\d+ av 21<\/a><\/strong>/,
    )
    expect(html).toContain(`href="/rapporter/${second.id}/las#areas"`)
    // «Se tabell 1» leads to the table, which stands where the report is read.
    expect(html).toMatch(
      new RegExp(`Se <a class="ds-link" href="/rapporter/${second.id}/las#table-regions">tabell 1</a>`),
    )
    expect(await page(`/rapporter/${second.id}/las`)).toContain('id="table-regions"')
  })

  it('describes the report to programs, in a block that its own policy lets stand', async () => {
    const answer = await site.get(`/rapporter/${second.id}`)
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-inline')
    const html = await answer.text()
    const json = html.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/)?.[1] ?? ''
    const described = JSON.parse(json)
    expect(described).toMatchObject({
      '@type': 'Report',
      identifier: second.id,
      datePublished: second.publishedAt,
      inLanguage: ['sv', 'en'],
      license: cc0,
      publisher: { name: 'Valideringslyft' },
    })
    expect(described.encoding.map(({ sha256 }: { sha256: string }) => sha256)).toEqual(
      second.files.map(({ sha256 }) => sha256),
    )
    expect(html).toContain(`<meta name="DC.identifier" content="http://localhost/rapporter/${second.id}"/>`)
    expect(html).toContain('<meta name="DC.issued" content="2026-10-07"/>')
  })

  it('leads from the address of the latest to the newest whole report', async () => {
    expect((await site.get('/rapporter/senaste')).headers.get('location')).toBe(`/rapporter/${second.id}`)
    expect((await site.get('/en/reports/latest')).headers.get('location')).toBe(`/en/reports/${second.id}`)
  })

  it('names the year and the day in Sweden, not those of the clock of the machine', async () => {
    const atNewYear = await startReaderSite()
    atNewYear.time.now = new Date('2026-12-31T23:30:00Z')
    const { id } = await atNewYear.publish()
    const html = await textOf(atNewYear.get(`/rapporter/${id}`))
    await atNewYear.stop()
    expect(html).toContain('<meta name="DC.issued" content="2027-01-01"/>')
    expect(html).toContain('Valideringslyft (2027).')
  })

  it('says of a withdrawn report when and why, and its files are gone', async () => {
    const html = await page(`/rapporter/${withdrawn.id}`)
    expect(html).toContain('Rapporten drogs tillbaka 6 oktober 2026.')
    expect(html).toContain('Fel underlag för Skåne.')
    expect(html).not.toContain('/fil/')
    const file = await site.get(`/rapporter/${withdrawn.id}/fil/lagesrapport-${withdrawn.id}-sv.pdf`)
    expect(file.status).toBe(410)
    expect((await site.get(`/rapporter/${withdrawn.id}/tabell/regions`)).status).toBe(410)
    expect((await site.get(`/rapporter/${withdrawn.id}/las`)).status).toBe(404)
  })

  it('says of an announced report when it comes, and nothing more', async () => {
    const html = await page(`/rapporter/${coming.id}`)
    expect(html).toContain('Rapporten publiceras på den här adressen 3 december 2026 09:00.')
    for (const part of ['las', 'tabell/areas', `fil/lagesrapport-${coming.id}-sv.pdf`, 'rattelse'])
      expect((await site.get(`/rapporter/${coming.id}/${part}`)).status).toBe(404)
  })

  it.each(['2026-v999', 'nonsense', '2026-v1%23x', '__proto__'])('answers 404 for %s', async (id) => {
    expect((await site.get(`/rapporter/${id}`)).status).toBe(404)
  })

  it('hands out its files through an address that is signed for five minutes', async () => {
    const file = await site.get(`/rapporter/${second.id}/fil/lagesrapport-${second.id}-sv.pdf`)
    expect(file.status).toBe(302)
    expect(new URL(file.headers.get('location') ?? '').searchParams.get('X-Amz-Expires')).toBe('300')
    expect((await site.get(`/rapporter/${second.id}/fil/..%2Fsecret`)).status).toBe(404)
  })
})

describe('reading a report on the site', () => {
  it('shows every chapter with the way to it, and leads from a figure in a sentence to its page', async () => {
    const html = await page(`/rapporter/${second.id}/las`)
    const document = await site.deps.reports.document(second, 'sv')
    for (const { id, title } of document?.chapters ?? []) {
      expect(html).toContain(`href="#${id}"`)
      expect(html).toMatch(new RegExp(`id="${id}">\\s*${title.replaceAll(/[()?]/g, '\\$&')}`))
    }
    expect(html).toMatch(
      /Sommarens möten gav skjuts: <a [^>]*href="\/nationell-bild\/uppgift\/andel-antagna\?sammanstallning=snapshot-1"/,
    )
  })

  it('gives each table as CSV: its own rows, and nothing that a spreadsheet would run', async () => {
    const html = await page(`/rapporter/${second.id}/las`)
    const tables = [...html.matchAll(/href="(\/rapporter\/[^"]+\/tabell\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(tables.length).toBeGreaterThan(3)
    const document = await site.deps.reports.document(second, 'sv')
    const expected = document?.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
    expect(tables).toHaveLength(expected?.length ?? 0)
    const answer = await site.get(`/rapporter/${second.id}/tabell/regions`)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
    const table = expected?.find((block) => block.kind === 'table' && block.id === 'regions')
    expect(lines).toHaveLength(1 + (table?.kind === 'table' ? table.rows.length : 0))
    for (const line of lines) expect(line).not.toMatch(/(^|,)[=+@]/)
    expect((await site.get(`/rapporter/${second.id}/tabell/finns-inte`)).status).toBe(404)
  })

  it('gives each figure as SVG, PNG and CSV, with the report as its source', async () => {
    const links = chartLinks(await page(`/rapporter/${second.id}/las`))
    const document = await site.deps.reports.document(second, 'sv')
    const figures = document ? figuresOf(document) : []
    expect(figures.length).toBeGreaterThan(2)
    expect(links).toHaveLength(3 * figures.length)
    for (const link of links.filter((one) => one.endsWith('.svg'))) {
      const svg = await (await site.get(link)).text()
      expectStandsAlone(svg)
      expect(svg).toContain(`Källa: ${document?.title}`)
    }
    const [figure] = figures
    const csv = links.find((one) => one.endsWith(`=${figure?.id}.csv`)) ?? ''
    const rows = readCsv(await (await site.get(csv)).text())
    expect(rows).toHaveLength(1 + (figure && document ? figureTable(figure, document).rows.length : 0))
    expect((await site.get(`/rapporter/${second.id}/las?hamta=finns-inte.svg`)).status).toBe(404)
  })
})

describe("a region's own report", () => {
  const list = '/region/20/rapporter'

  it('is for its people and those who make it, and stands nowhere in public', async () => {
    const editor = await site.signIn('ed@region.example', [{ scope: '20', roles: ['editor'] }])
    const other = await site.signIn('ann@region.example', [{ scope: '12', roles: ['owner'] }])
    const authority = await site.signIn('my@example.se', [{ scope: 'SE', roles: ['authority'] }])
    const communicator = await site.signIn('kom@example.se', [{ scope: 'SE', roles: ['communicator'] }])
    expect(await page(list, editor)).toContain('Lägesrapport för Region Dalarna: Omgång 2026')
    const own = await page(`${list}/${regions.id}`, editor)
    expect(own).toContain(`${list}/${regions.id}/fil/lagesrapport-${regions.id}-sv.pdf`)
    expect(own).not.toContain('application/ld+json')
    // It is cited by an address that leads to it.
    expect(own).not.toContain(`http://localhost/rapporter/${regions.id}`)
    expect((await site.get(`${list}/${regions.id}/las`, communicator)).status).toBe(200)
    const table = await site.get(`${list}/${regions.id}/tabell/${await firstTable()}`, editor)
    expect([table.status, table.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const [figure = ''] = chartLinks(await page(`${list}/${regions.id}/las`, editor))
    const drawn = await site.get(figure, editor)
    expect([drawn.status, drawn.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect((await site.get(figure, other)).status).toBe(404)
    expect((await site.get(`${list}/${regions.id}`, other)).status).toBe(404)
    expect((await site.get(`${list}/${regions.id}`, authority)).status).toBe(404)
    expect((await site.get(`/region/12/rapporter/${regions.id}`, other)).status).toBe(404)
    for (const path of [`/rapporter/${regions.id}`, `/rapporter/${regions.id}/las`])
      expect((await site.get(path)).status).toBe(404)
    expect((await site.get(`/rapporter/${regions.id}/fil/lagesrapport-${regions.id}-sv.pdf`)).status).toBe(404)
    for (const path of ['/rapporter', '/rapporter?q=dalarna', '/rapporter/nyheter/rapporter.atom', '/sitemap.xml'])
      expect(await page(path)).not.toContain(regions.id)
  })

  const firstTable = async (): Promise<string> => {
    const document = await site.deps.reports.document(regions, 'sv')
    const table = document?.chapters.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table')
    return table?.kind === 'table' ? table.id : ''
  }
})

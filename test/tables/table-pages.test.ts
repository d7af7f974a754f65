import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { CubeLeaf } from '#shared/cube/cube.ts'
import { publishCube } from '#shared/disclosure/publish-cube.ts'
import { measures } from '#shared/measures/measures.ts'
import { once } from '#shared/platform/once.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { formats, type TableFormat } from '#shared/tables/formats.ts'
import { selectFrom } from '#shared/tables/select.ts'
import type { Selection } from '#shared/tables/table.ts'
import { createTables } from '#shared/tables/tables.ts'
import { chartLinks, expectStandsAlone } from '../chart-files/chart-links.ts'
import { startSite, type TestSite } from '../support/site.ts'
import { aSnapshot } from '../support/snapshot.ts'

const educationFile = join(import.meta.dirname, '../../shared/statistics/data/yrkeshogskolan-lan-2020-2024.csv')
const education = '/statistik/higher-vocational'
const validations = '/statistik/validations'

let site: TestSite
let snapshot: Snapshot | null

beforeAll(async () => {
  site = await startSite()
  site.deps.tables = createTables({
    education: once(() => readFile(educationFile, 'utf8')),
    snapshots: { latest: async () => snapshot },
    releases: site.deps.releases,
    clock: () => site.time.now,
  })
})
beforeEach(() => {
  snapshot = aSnapshot()
})
afterAll(() => site.stop())

const textOf = async (response: Response | Promise<Response>) =>
  (await (await response).text())
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

/** The rows of the page's table as texts, heads first. */
const rowsOf = (html: string): string[][] => {
  const table = /<table class="ds-table tables-table">.*?<\/table>/s.exec(html)?.[0] ?? ''
  return [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => cell.replace(/<[^>]+>/g, '').replace(/\s/g, ' ')),
  )
}

const students = 'field=all&sex=all&pace=full-time&delivery=on-site&measure=students'

describe('the list of tables', () => {
  it.each([
    ['/statistik', 'Statistik', 'Yrkeshögskolan per län', 'Uppdaterad', '2020–2024', '/statistik/higher-vocational'],
    [
      '/en/statistics',
      'Statistics',
      'Higher vocational education by county',
      'Updated',
      '2020–2024',
      '/en/statistics/higher-vocational',
    ],
  ])('at %s tells anyone what each table is about', async (address, title, table, updated, period, link) => {
    const answer = await site.get(address)
    const html = await textOf(answer)
    expect(answer.status).toBe(200)
    expect(html).toContain(`<title>${title} – Valideringslyft</title>`)
    for (const text of [table, updated, period, `href="${link}"`, `<link rel="canonical"`]) expect(html).toContain(text)
  })

  it('stands in the menu of every page and in the map for search engines', async () => {
    expect(await textOf(site.get('/om'))).toContain('href="/statistik"')
    const map = await textOf(site.get('/sitemap.xml'))
    for (const address of ['/en/statistics<', '/statistik/higher-vocational<', '/en/statistics/validations/about<'])
      expect(map).toContain(`<loc>http://localhost${address}`)
    expect(map).not.toMatch(/\/(fil|file)\//)
  })
})

describe('a table', () => {
  it('shows all regions and years and the totals of the rest before anything is chosen', async () => {
    const rows = rowsOf(await textOf(site.get(education)))
    expect(rows[0]).toEqual(['Län', '2020', '2021', '2022', '2023', '2024'])
    expect(rows[1]).toEqual(['Hela landet', '38 673', '41 916', '42 619', '41 547', expect.any(String)])
    expect(rows).toHaveLength(23)
  })

  it('shows what the address asks for, and the form holds the same', async () => {
    const html = await textOf(site.get(`${education}?region=01&region=20&${students}&year=2020&columns=region`))
    expect(rowsOf(html)[0]).toEqual(['År', 'Stockholms län', 'Dalarnas län'])
    expect(html).toMatch(/<input[^>]*name="region" value="20" checked/)
    expect(html).not.toMatch(/<input[^>]*name="region" value="12" checked/)
    expect(html).toMatch(/<option value="region" selected/)
  })

  it('takes what the form sends to the short address that can be shared', async () => {
    const whole = ['2020', '2021', '2022', '2023', '2024'].map((year) => `year=${year}`).join('&')
    const answer = await site.get(`${education}?${whole}&region=20&region=01&region=20&${students}`)
    const short = `${education}?region=01&region=20&${students}&year=*&columns=year`
    expect([answer.status, answer.headers.get('location')]).toEqual([303, short])
    const shown = await site.get(short)
    expect(shown.status).toBe(200)
    expect(await textOf(shown)).toContain(`http://localhost${short}`)
  })

  it('keeps the selection when the language is changed', async () => {
    const query = `region=20&${students}&year=2024&columns=year`
    const html = await textOf(site.get(`${education}?${query}`))
    expect(html).toContain(`href="/en/statistics/higher-vocational?${query}"`)
    const english = await textOf(site.get(`/en/statistics/higher-vocational?${query}`))
    expect(rowsOf(english)[0]).toEqual(['County', '2024'])
    for (const text of ['Choose what to see', 'About the statistics', 'Download', 'Number of students'])
      expect(english).toContain(text)
  })

  it('says beside the dimension what is wrong, and keeps what was chosen', async () => {
    const answer = await site.get(
      `${education}?region=20&region=99&field=all&sex=all&pace=full-time&measure=students&year=2024`,
    )
    const html = await textOf(answer)
    expect(answer.status).toBe(400)
    expect(html).toContain('Adressen innehåller värden som inte finns i tabellen: 99.')
    expect(html).toMatch(/id="f-delivery-error">\s*Välj minst ett värde/)
    expect(html).toContain('href="#f-delivery"')
    expect(html).toMatch(/<input[^>]*name="region" value="20" checked/)
    expect(rowsOf(html)).toEqual([])
  })

  it('writes nothing of an address as it stands into the page', async () => {
    const html = await (await site.get(`${education}?region=${encodeURIComponent('<script>alert(1)</script>')}`)).text()
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;alert(1)')
  })

  it('ticks the regions of one size, all or none with a button, and waits with the table', async () => {
    const ticked = async (pick: string) => {
      const html = await textOf(site.get(`${education}?region=20&${students}&year=2024&pick=${pick}:region`))
      expect(html).toContain('Du har ändrat län.')
      expect(rowsOf(html)).toEqual([])
      return [...html.matchAll(/<input[^>]*name="region" value="(\w+)" checked/g)].map(([, code]) => code)
    }
    expect(await ticked('none')).toEqual([])
    expect(await ticked('all')).toHaveLength(22)
    expect(await ticked('large')).toContain('12')
    expect(await ticked('large')).not.toContain('09')
  })

  it('draws the same figures as a chart or a map, keeps the way of showing in the address, and says why when it cannot', async () => {
    const shown = async (query: string) => textOf(site.get(`${education}?${query}`))
    const years = await shown(`region=20&${students}&year=*&columns=year&view=chart`)
    expect(years).toContain('<polyline')
    expect(years).toContain('aria-current="page">Diagram')
    expect(years).toContain('name="view" value="chart"')
    expect(await shown(`region=*&${students}&year=*&columns=year&view=map`)).toContain('chart__svg--map')
    const tooMuch = await shown(
      'region=*&field=*&sex=*&pace=full-time&delivery=on-site&measure=students&year=2024&columns=year&view=map',
    )
    expect(tooMuch).toContain('En karta visar ett tal för varje län')
    expect(tooMuch).not.toContain('chart__svg--map')
    const unasked = await site.get(`${education}?view=map`)
    expect(unasked.headers.get('location')).toContain('view=map')
  })

  it('hands out what it draws as SVG and PNG, and nothing where it draws nothing', async () => {
    const lines = `region=20&${students}&year=*&columns=year&view=chart`
    const map = `region=*&${students}&year=*&columns=year&view=map`
    for (const query of [lines, map]) {
      const [svg = '', png = '', ...rest] = chartLinks(await (await site.get(`${education}?${query}`)).text())
      expect(rest).toEqual([])
      const answer = await site.get(svg)
      expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
      const drawn = await answer.text()
      expectStandsAlone(drawn)
      expect(drawn).toContain(query === map ? '>Region Dalarna: ' : '<polyline')
      if (query === map) continue
      const picture = Buffer.from(await (await site.get(png)).arrayBuffer())
      expect(picture.subarray(1, 4).toString()).toBe('PNG')
    }
    const tooMuch = 'region=*&field=*&sex=*&pace=full-time&delivery=on-site&measure=students&year=2024&view=map'
    expect((await site.get(`${education}/fil/svg?${tooMuch}`)).status).toBe(404)
    expect((await site.get(`${education}/fil/svg?region=zz`)).status).toBe(400)
  })

  it('says when years from before and after the change of definition stand together', async () => {
    snapshot = aSnapshot({
      counts: [2022, 2023].map((year) => ({ year, reportingRegions: [], cells: [], suppressedCells: 0 })),
    })
    const both = 'region=SE&sector=all&form=all&sex=all&year=*&columns=year'
    const warning = 'Du har valt år från båda sidor om ett brott i jämförbarheten.'
    expect(await textOf(site.get(`${validations}?${both}`))).toContain(warning)
    expect(await textOf(site.get(`${validations}?${both.replace('*', '2023')}`))).not.toContain(warning)
  })

  it('says that data is missing before anything is compiled, in both languages', async () => {
    snapshot = null
    const html = await textOf(site.get(validations))
    expect(html).toContain('Uppgift saknas för allt du har valt.')
    expect(
      rowsOf(html)
        .slice(1)
        .flatMap((row) => row.slice(1))
        .every((cell) => cell.startsWith('uppgift saknas')),
    ).toBe(true)
    expect(await textOf(site.get('/en/statistics/validations'))).toContain(
      'Data is missing for everything you have chosen.',
    )
  })

  it('is not there when no table has the id', async () => {
    for (const address of [
      '/statistik/nothing',
      '/statistik/nothing/om',
      '/statistik/nothing/fil/csv',
      `${education}/fil/pdf`,
    ])
      expect((await site.get(address)).status).toBe(404)
  })
})

describe('what the measure means', () => {
  it.each([
    [`${validations}/om`, 'Vad som inte räknas', 'Den 1 januari 2023 fick validering en ny definition i lag.'],
    [
      '/en/statistics/validations/about',
      'What is not counted',
      'On 1 January 2023 validation was given a new definition in law.',
    ],
    [`${education}/om`, 'Kvalitet', 'Inget brott är känt'],
  ])('stands at %s', async (address, heading, text) => {
    const html = await textOf(site.get(address))
    expect(html).toContain(heading)
    expect(html).toContain(text)
  })
})

describe('a file of a table', () => {
  const selection: Selection = {
    region: ['SE', '01', '20'],
    field: ['all'],
    sex: ['all', 'women'],
    pace: ['full-time'],
    delivery: ['on-site'],
    measure: ['students'],
    year: ['2023', '2024'],
  }
  const query = Object.entries(selection)
    .flatMap(([id, codes]) => codes.map((code) => `${id}=${code}`))
    .join('&')

  it.each(
    (Object.keys(formats) as TableFormat[]).flatMap((format) => [[format, 'sv'] as const, [format, 'en'] as const]),
  )(
    'holds as %s in %s the very bytes of the format, under its name, for any page to read',
    async (format, language) => {
      const table = await site.deps.tables.find('higher-vocational')
      const cut = table && selectFrom(table, selection)
      if (!table || !cut?.ok) throw new Error('no such table')
      const address =
        language === 'sv' ? `${education}/fil/${format}` : `/en/statistics/higher-vocational/file/${format}`
      const answer = await site.get(`${address}?${query}`)
      expect(answer.status).toBe(200)
      expect(Buffer.from(await answer.arrayBuffer()).equals(await formats[format].write(cut.value, language))).toBe(
        true,
      )
      expect(answer.headers.get('content-type')).toBe(formats[format].contentType)
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="${formats[format].fileName(table, language)}"`,
      )
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('etag')).toMatch(/^"[\w-]+"$/)
    },
  )

  it('is not sent again to the one who has it, and is when its figures have changed', async () => {
    const address = `${validations}/fil/csv?region=*&sector=all&form=all&sex=all&year=2025`
    const first = await site.get(address)
    const tag = first.headers.get('etag') ?? ''
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await site.get(address, undefined, { 'if-none-match': known })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    }
    expect((await site.get(address, undefined, { 'if-none-match': '"other"' })).status).toBe(200)
    snapshot = aSnapshot({ counts: [] })
    snapshot.counts = aSnapshot().counts.map((year) => ({
      ...year,
      cells: year.cells.map((cell) => ({
        ...cell,
        count: typeof cell.count === 'number' ? cell.count + 10 : cell.count,
      })),
    }))
    const changed = await site.get(address, undefined, { 'if-none-match': tag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(tag)
  })

  it('holds the whole table, every published figure, when nothing is asked for', async () => {
    const answer = await site.get(`${education}/fil/json-stat`)
    const { value } = JSON.parse(await answer.text()) as { value: (number | null)[] | Record<string, number> }
    expect(Object.values(value).filter((one) => typeof one === 'number')).toHaveLength(4911)
  })

  it('is refused with the page that says why, when too much or something unknown is asked for', async () => {
    const tooMuch = await site.get(`${education}/fil/xlsx`)
    expect(tooMuch.status).toBe(400)
    expect(await textOf(tooMuch)).toContain('Hela tabellen finns att hämta som JSON-stat.')
    const unknown = await site.get(`${education}/fil/csv?${query}&year=1999`)
    expect(unknown.status).toBe(400)
    expect(await textOf(unknown)).toContain('finns i tabellen: 1999.')
    expect((await site.get(`${education}/fil/csv?pick=none:region&${query}`)).status).toBe(400)
  })
})

describe('a suppressed number', () => {
  const sectors = ['komvux', 'university'] as const
  /** Three women in Gotland, and numbers that nobody can be recognised by everywhere else; each number once. */
  const small = 3
  const leaves = ['01', '09', '12', '20'].flatMap((regionCode, region) =>
    sectors.flatMap((sector, place) =>
      (['women', 'men'] as const).map((sex): CubeLeaf => {
        const large = sex === 'women' ? 1007 + 211 * region + 31 * place : 2003 + 307 * region + 47 * place
        return {
          year: 2025,
          regionCode,
          sector,
          form: 'credit',
          branch: null,
          sex,
          count: regionCode === '09' && place === 0 && sex === 'women' ? small : large,
          providers: null,
          largestSharePercent: null,
        }
      }),
    ),
  )
  const all = 'region=*&sector=*&form=*&sex=*&year=2025'

  it('stands nowhere: its cell says why, and no file has the number', async () => {
    const cube = { id: 'cube', partitions: [], leaves }
    const { years } = await publishCube(cube, {
      rule: measures.validations.disclosure,
      previous: [],
      cellKeySecret: null,
    })
    snapshot = aSnapshot({ counts: years })
    const one = 'region=09&sector=komvux&form=credit&sex=women&year=2025&columns=year'
    const html = await textOf(site.get(`${validations}?${one}`))
    expect(rowsOf(html).at(-1)?.at(-1)).toBe('..döljs')
    expect(html).toContain('Talet finns men visas inte')
    const { value } = JSON.parse(await textOf(site.get(`${validations}/fil/json-stat?${all}`))) as { value: unknown }
    const numbers = Object.values(value as Record<string, number | null>)
    expect(numbers).toContain(29_393)
    expect(numbers).not.toContain(small)
    const csv = await textOf(site.get(`${validations}/fil/csv?${all}`))
    expect(csv).toContain('29393')
    expect(csv.split(/\r?\n/).filter((line) => /\b3\b/.test(line))).toEqual([])
  })
})

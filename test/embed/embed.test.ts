import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import type { Cell } from '#shared/tables/table.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aDimension, anyCut } from '#test/tables/builders.ts'
import { textOf } from '#test/tables/written-cut.ts'
import { addressesOf, askedOf } from '#web/embed/script/asked-of.ts'
import { barsOf } from '#web/embed/script/bars.ts'
import { cutOf } from '#web/embed/script/dataset.ts'

describe('the figures on another site', () => {
  it('are those of the file: every cell with its number or the reason why there is none', () =>
    fc.assert(
      fc.asyncProperty(anyCut, fc.constantFrom('sv' as const, 'en' as const), async (cut, language) => {
        const read = cutOf(JSON.parse(await textOf('json-stat', cut, language)), language)
        expect(read.cells).toEqual(cut.cells)
        expect(
          read.dimensions.map(({ id, values }) => [id, values.map(({ code, label }) => [code, label[language]])]),
        ).toEqual(
          cut.dimensions.map(({ id, values }) => [id, values.map(({ code, label }) => [code, label[language]])]),
        )
      }),
      { numRuns: 40 },
    ))

  it('have the address of the file that the table’s page gives', () => {
    const asked = { table: 'validations', select: 'region=*&year=2024' }
    expect(addressesOf({ ...asked, language: 'sv' }, 'https://a.example')).toEqual({
      data: 'https://a.example/statistik/validations/fil/json-stat?region=*&year=2024',
      page: 'https://a.example/statistik/validations?region=*&year=2024',
    })
    expect(addressesOf({ ...asked, language: 'en' }, 'https://a.example').data).toBe(
      'https://a.example/en/statistics/validations/file/json-stat?region=*&year=2024',
    )
  })
})

describe('a tag', () => {
  it('is in the language of its page where it says none, and in Swedish where that is another one', () => {
    expect(askedOf({ table: 'a' }, 'en-GB').language).toBe('en')
    expect(askedOf({ table: 'a' }, 'fi').language).toBe('sv')
    expect(askedOf({ table: 'a', language: 'sv' }, 'en').language).toBe('sv')
  })

  it('takes what it does not know for what is usual', () => {
    expect(askedOf({ table: 'a', view: 'pie', heading: '9' }, 'sv')).toMatchObject({ view: 'table', heading: 3 })
  })
})

describe('bars', () => {
  const one = aDimension('sex', ['all'])
  const cells: Cell[] = [{ value: 200 }, { value: 10 }, { missing: 'suppressed' }, { value: 5 }]

  it('are along the one dimension with several values, as shares of the longest, and leave out the whole country', () => {
    const regions = aDimension('region', ['SE', '01', '03', '20'], { isRegion: true })
    expect(barsOf({ dimensions: [one, regions], cells }, 'sv')).toEqual({
      along: 'region sv',
      rows: [
        { label: '01 sv', cell: cells[1], sharePercent: 100 },
        { label: '03 sv', cell: cells[2], sharePercent: 0 },
        { label: '20 sv', cell: cells[3], sharePercent: 50 },
      ],
    })
  })

  it('are not made along two dimensions, or of no number', () => {
    expect(barsOf({ dimensions: [aDimension('a', ['1', '2']), aDimension('b', ['1', '2'])], cells }, 'sv')).toBeNull()
    expect(
      barsOf({ dimensions: [aDimension('a', ['1', '2'])], cells: [cells[2] as Cell, cells[2] as Cell] }, 'sv'),
    ).toBeNull()
  })
})

describe('the script for other sites', () => {
  it('is at most 10 kB compressed', () => {
    const [file] = buildSync({
      entryPoints: ['web/embed/script/embed.ts'],
      bundle: true,
      minify: true,
      format: 'iife',
      write: false,
    }).outputFiles
    expect(brotliCompressSync(file?.contents ?? '').length).toBeLessThan(10_000)
  })
})

describe('the page where the tag is made', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  const page = async (query: string, path = '/statistik/higher-vocational/visa-pa-egen-webb') => {
    const answer = await site.get(`${path}?${query}`)
    return { status: answer.status, html: await answer.text() }
  }
  const chosen = 'field=all&sex=all&pace=full-time&delivery=on-site&measure=students'
  const codeIn = (html: string) =>
    (/<code>(.*?)<\/code>/s.exec(html)?.[1] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')

  it('gives the lines to paste, with what was chosen, and a link for those without script', async () => {
    const { status, html } = await page(`region=01&${chosen}&year=*&show=bars&heading=2`)
    expect(status).toBe(200)
    const code = codeIn(html)
    expect(code).toContain('<script src="http://localhost/assets/embed.js" async')
    expect(code).toContain('data-table="higher-vocational"')
    expect(code).toContain(`data-select="region=01&amp;${chosen.replaceAll('&', '&amp;')}&amp;year=*"`)
    expect(code).toContain('data-view="bars"')
    expect(code).toContain('data-heading="2"')
    expect(code).toContain('<noscript><a href="http://localhost/statistik/higher-vocational?region=01')
  })

  it('shows the same tag as a preview', async () => {
    const { html } = await page(`region=*&${chosen}&year=2024`, '/en/statistics/higher-vocational/embed')
    expect(html).toMatch(
      /<script src="\/assets\/embed.js" defer[^>]* data-table="higher-vocational" data-select="region=\*&amp;/,
    )
    expect(html).toContain('data-language="en"')
  })

  it.each([
    [`region=*&${chosen}&year=*&show=bars`, 'Ditt val går inte att visa som staplar.'],
    [`region=*&${chosen.replace('field=all', 'field=*')}&year=*`, 'På en annan webbplats visas högst 600'],
    [`region=99&${chosen}&year=2024`, 'finns i tabellen: 99.'],
    [`${chosen}&year=2024`, 'Välj minst ett värde.'],
  ])('says with 400 why %s cannot be shown, and gives no lines', async (query, message) => {
    const { status, html } = await page(query)
    expect(status).toBe(400)
    expect(html).toContain(message)
    expect(html).not.toContain('embed.js')
  })

  it('is reached from the table with what is chosen there', async () => {
    const html = await (await site.get(`/statistik/higher-vocational?region=01&${chosen}&year=*&columns=year`)).text()
    expect(html).toContain('href="/statistik/higher-vocational/visa-pa-egen-webb?region=01&amp;field=all')
  })

  it('is not there for a table that is not', async () => {
    expect((await site.get('/statistik/nothing/visa-pa-egen-webb')).status).toBe(404)
  })
})

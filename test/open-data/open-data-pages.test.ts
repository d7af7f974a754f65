import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { apiBase } from '#functions/http/api/api.ts'
import { pxBase, withPxApi } from '#functions/http/px/px-api.ts'
import { catalogueFiles } from '#shared/open-data/catalogue-files.ts'
import { formats } from '#shared/tables/formats.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { apiAddresses } from '#web/open-data/api-addresses.ts'
import { readGraph, saidIn } from './read-graph.ts'

let site: TestSite
beforeAll(async () => {
  site = await startSite()
  const stored = site.deps.snapshots
  site.deps.snapshots = { ...stored, latest: async () => aSnapshot() }
})
afterAll(() => site.stop())

const textOf = async (address: string) => (await site.get(address)).text()
const files = Object.keys(catalogueFiles) as (keyof typeof catalogueFiles)[]

describe('the catalogue on the site', () => {
  it('is the same in all forms, for any page to read', async () => {
    const said = []
    for (const file of files) {
      const answer = await site.get(`/oppna-data/${file}`)
      expect(answer.headers.get('content-type')).toBe(catalogueFiles[file].contentType)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('content-disposition')).toBe(`inline; filename="${file}"`)
      said.push(saidIn(await readGraph(file, await answer.text())))
    }
    expect(said[1]).toEqual(said[0])
    expect(said[2]).toEqual(said[0])
  })

  it('is not sent again to the one who has it', async () => {
    const tag = (await site.get('/oppna-data/dcat.ttl')).headers.get('etag') ?? ''
    expect((await site.get('/oppna-data/dcat.ttl', undefined, { 'if-none-match': tag })).status).toBe(304)
  })

  it('names files of this site that are there', async () => {
    const ttl = await textOf('/oppna-data/dcat.ttl')
    const addresses = [
      ...new Set([...ttl.matchAll(/downloadURL <http:\/\/localhost(\/[^>]+)>/g)].map(([, path]) => path ?? '')),
    ]
    // Those that are quickly written stand for the rest.
    const asked = addresses.filter((one) => one.startsWith('/statistik/') && one.endsWith('/csv'))
    expect(asked.length).toBe(2)
    for (const address of asked) expect([address, (await site.get(address)).status]).toEqual([address, 200])
  })

  it('tells when the next publication is announced, and so do the table and its API', async () => {
    const validations = async () =>
      Promise.all(
        ['/oppna-data/dcat.ttl', '/statistik/validations/fil/json-stat', '/statistik/validations/fil/px'].map(textOf),
      )
    const api = withPxApi(site.app, site.deps)
    const before = await validations()
    const announced = { actor: { id: 'sara', name: 'Sara' }, at: site.time.now, day: '2026-12-15' }
    await site.deps.releases.plan({ ...announced, isDemonstration: false })
    // The tables ask the calendar once a minute.
    site.time.now = new Date(site.time.now.getTime() + 61_000)
    const [ttl, file, px] = await validations()
    const metadata = await (await api.request(`http://localhost${pxBase}/tables/validations/metadata`)).text()
    for (const text of before) expect(text).not.toMatch(/2026-12-15T07|15 december 2026|20261215|frequency/)
    expect(ttl).toContain('Nästa publicering är annonserad till 15 december 2026 08:00.')
    expect(ttl?.match(/frequency\/IRREG/g)).toHaveLength(1)
    expect(JSON.parse(file ?? '').extension.nextUpdate).toBe('2026-12-15T07:00:00.000Z')
    expect(px).toContain('NEXT-UPDATE="20261215 07:00";')
    expect(JSON.parse(metadata).extension.px.nextUpdate).toBe('2026-12-15T07:00:00.000Z')
  })

  it('has no other file', async () => {
    expect((await site.get('/oppna-data/dcat.xml')).status).toBe(404)
  })
})

describe('the page about open data', () => {
  it('lists every dataset with its terms, the APIs, examples and the catalogue, in both languages', async () => {
    for (const [address, words] of [
      ['/oppna-data', ['Valideringar per region', 'Villkor', 'Katalogen', 'Ingen utgivare är angiven här']],
      ['/en/open-data', ['Validations by region', 'Terms', 'The catalogue', 'No publisher is named here']],
    ] as const) {
      const html = await textOf(address)
      for (const word of [...words, apiAddresses.json, apiAddresses.px, 'read_parquet', ...files])
        expect(html).toContain(word)
    }
  })

  it('names the publisher where it is known', async () => {
    site.deps.site.publisher = { name: { sv: 'En myndighet', en: 'An agency' }, organisationNumber: '1234567890' }
    const html = await textOf('/en/open-data')
    site.deps.site.publisher = null
    expect(html).toContain('An agency, organisation number 1234567890.')
  })

  it('is found from the statistics, the footer and the map of the site', async () => {
    expect(await textOf('/statistik')).toContain('<a class="ds-link" href="/oppna-data">')
    expect(await textOf('/om')).toContain('href="/oppna-data"')
    expect(await textOf('/sitemap.xml')).toContain('<loc>http://localhost/oppna-data</loc>')
  })

  it('names the APIs where they are', () => {
    expect(apiAddresses.json).toBe(apiBase)
    expect(apiAddresses.px).toBe(pxBase)
  })
})

describe('an open file', () => {
  it.each(['/statistik/validations/fil/csv', '/en/statistics/validations/file/parquet', '/oppna-data/dcat.rdf'])(
    'tells at %s beforehand that any page may read it and ask whether it has changed',
    async (address) => {
      const answer = await site.app.request(`http://localhost${address}`, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://region.example',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'if-none-match',
        },
      })
      expect([answer.status, await answer.text()]).toEqual([204, ''])
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
      expect(answer.headers.get('access-control-allow-headers')).toContain('if-none-match')
    },
  )

  it('says, as CSV, where its columns are described', async () => {
    const answer = await site.get('/statistik/validations/fil/csv?region=SE&sector=all&form=all&sex=all&year=*')
    const [, address] =
      /^<([^>]+)>; rel="describedby"; type="application\/csvm\+json"$/.exec(answer.headers.get('link') ?? '') ?? []
    const metadata = await (await site.get(address ?? '')).json()
    const [head] = (await answer.text()).split('\r\n')
    expect(
      (metadata as { tableSchema: { columns: { name: string }[] } }).tableSchema.columns.map(({ name }) => name),
    ).toEqual(head?.split(','))
  })

  it('may be kept a minute at the edge and is asked about in a browser', async () => {
    const answer = await site.get('/statistik/validations/fil/csv')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60')
  })
})

describe('a page of a table', () => {
  const embedded = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null')

  it.each([
    ['/statistik/validations', 'sv'],
    ['/statistik/validations/om', 'sv'],
    ['/en/statistics/validations', 'en'],
    ['/en/statistics/validations/about', 'en'],
  ] as const)('tells search engines for data at %s what it is', async (address, language) => {
    const table = await site.deps.tables.find('validations')
    const data = embedded(await textOf(address))
    expect(data).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: table?.title[language],
      inLanguage: language,
      license: 'http://creativecommons.org/publicdomain/zero/1.0/',
    })
    expect(data.description.length).toBeGreaterThanOrEqual(50)
    expect(data.description.length).toBeLessThanOrEqual(5000)
    const types = data.distribution.map((one: { encodingFormat: string }) => one.encodingFormat)
    expect(types).toContain('text/csv')
    expect(types).toContain(formats.parquet.contentType)
  })

  it('puts no licence in the mouth of others', async () => {
    const data = embedded(await textOf('/statistik/higher-vocational'))
    expect(data).not.toHaveProperty('license')
    expect(data.usageInfo).toBe('http://localhost/oppna-data')
  })

  it('keeps a text that would end the script inside it', async () => {
    const stored = site.deps.tables
    const table = await stored.find('validations')
    if (!table) throw new Error('no such table')
    const title = { sv: 'a </script><b>', en: 'a </script><b>' }
    site.deps.tables = { ...stored, find: async () => ({ ...table, title }) }
    const html = await textOf('/statistik/validations')
    site.deps.tables = stored
    expect(embedded(html).name).toBe(title.sv)
    expect(html).not.toContain('</script><b>')
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actor, anEvent, publish } from '#test/events/builders.ts'
import { startSite, type TestSite } from '#test/support/site.ts'

const status = (html: string): string =>
  />([^<]*)<\/h2>/.exec(html.slice(html.indexOf('search-count')))?.[1]?.trim() ?? ''

describe('the page of the search', () => {
  let site: TestSite
  const ask = async (written: string, more = '', language: 'sv' | 'en' = 'sv') => {
    const response = await site.get(
      `${language === 'sv' ? '/sok' : '/en/search'}?q=${encodeURIComponent(written)}${more}`,
    )
    return { code: response.status, html: await response.text() }
  }
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  it('shows what is found with its hits marked, and leads to it', async () => {
    const { code, html } = await ask('yrkesbevisen')
    expect(code).toBe(200)
    expect(html).toContain('<title>Sök: yrkesbevisen – Valideringslyft</title>')
    expect(html).toMatch(/href="\/validering\/ord#vocational-certificate"><mark>Yrkesbevis<\/mark>/)
    expect(html).toContain('value="yrkesbevisen"')
    expect(html).toContain('<meta name="robots" content="noindex"')
  })

  it('is found by search engines itself, its answers are not', async () => {
    const html = await (await site.get('/sok')).text()
    expect(html).toContain('<link rel="canonical" href="http://localhost/sok"/>')
    expect(html).not.toContain('noindex')
  })

  it('shows one kind only, and the next page of it', async () => {
    const { html } = await ask('validering', '&kind=word&page=2')
    expect(html).toMatch(/aria-current="true"[^>]*>Ord/)
    expect(html).toContain('href="/sok?q=validering&amp;kind=word"')
    const links = [...html.matchAll(/search-result__title"><a class="ds-link" href="([^"]*)"/g)].map(
      ([, url]) => url ?? '',
    )
    expect(links.length).toBeGreaterThan(0)
    expect(links.every((url) => url.startsWith('/validering/ord#'))).toBe(true)
  })

  it('offers another spelling and ways on where nothing is found', async () => {
    const { html } = await ask('kartlägning')
    expect(html).toContain('Menade du <a href="/sok?q=kartl%C3%A4ggning">kartläggning</a>?')
    expect(html).toContain('href="/validering/hitta-ratt"')
    expect((await ask('xyzzyx', '', 'en')).html).toContain('Write to us and ask')
  })

  it.each([
    ['10,000 characters', 'validering '.repeat(1000)],
    ['10,000 letters in a row', 'å'.repeat(10_000)],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a pattern that would take for ever', '(a+)+$'.repeat(20)],
    ['control characters', 'vali\u0000de\u0007ring\u202e\u2028'],
    ['half a character', 'validering \ud83d'],
    ['only quotation marks', '""""”””"'],
    ['only marks', '%%%___***'],
    ['words of the program', 'constructor __proto__ toString'],
  ])('answers %s plainly', async (_name, written) => {
    const response = await site.get(`/sok?${new URLSearchParams({ q: written, page: '-1', kind: '__proto__' })}`)
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('onerror=alert(1)>')
    expect(html.length).toBeLessThan(40_000)
  })

  it('finds words that stand together, in quotation marks', async () => {
    expect(status((await ask('"fördjupad kartläggning"')).html)).toMatch(/^\d+ träffar/)
    expect(status((await ask('"kartläggningen fördjupade"')).html)).toMatch(/^Vi hittade inget/)
  })

  it('finds an event when it has been published, and never a draft or where to meet', async () => {
    const word = 'månskensvandring'
    const found = async () => status((await ask(word)).html)
    await site.deps.events.create({
      organiser: 'SE',
      actor,
      at: site.time.now,
      content: anEvent({ title: `Utkast till ${word}` }),
      theme: null,
    })
    expect(await found()).toMatch(/^Vi hittade inget/)
    const meetingUrl = 'https://moten.example/hemligtrum'
    await publish(site.deps.events, site.time.now, anEvent({ title: `En ${word}`, form: 'online', meetingUrl }))
    // What is in memory is good for a minute; so long after that the next search waits for what there is now.
    site.time.now = new Date(site.time.now.getTime() + 11 * 60_000)
    expect(await found()).toBe(`1 träff för ”${word}”`)
    expect(status((await ask('hemligtrum')).html)).toMatch(/^Vi hittade inget/)
  })

  it('tells browsers how to search from their own field', async () => {
    const home = await (await site.get('/en')).text()
    const [, file = ''] = /rel="search"[^>]*href="([^"]*)"/.exec(home) ?? []
    expect(file).toBe('/en/search/opensearch.xml')
    const response = await site.get(file)
    expect(response.headers.get('content-type')).toBe('application/opensearchdescription+xml; charset=utf-8')
    expect(await response.text()).toContain('template="http://localhost/en/search?q={searchTerms}"')
    expect((await site.get('/sok/annat.xml')).status).toBe(404)
  })
})

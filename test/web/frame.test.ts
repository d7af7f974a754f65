import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startSite, type TestSite } from '#test/support/site.ts'

describe('the frame around every page', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  const page = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()

  it('begins with a doctype and says its language', async () => {
    expect(await page('/om')).toMatch(/^<!DOCTYPE html><html lang="sv">/)
    expect(await page('/en/about')).toMatch(/^<!DOCTYPE html><html lang="en">/)
  })

  it('answers an unknown address with a designed 404 in the language of the address', async () => {
    const swedish = await site.get('/finns-inte')
    expect(swedish.status).toBe(404)
    expect(await swedish.text()).toContain('Sidan finns inte')
    expect(await page('/en/nothing-here')).toContain('The page does not exist')
  })

  it('knows who is signed in on a 404 too', async () => {
    const cookie = await site.signIn('siv@region.example', [{ scope: '20', roles: ['editor'] }], 'Siv Svensson')
    expect(await page('/finns-inte', cookie)).toContain('Siv Svensson')
  })

  it('says on /health that it is well', async () => {
    expect(await (await site.get('/health')).json()).toEqual({ status: 'ok', version: 'test' })
  })

  it('leads to the same page in the other language', async () => {
    const html = await page('/tillganglighet')
    expect(html).toContain(
      '<a class="site-menu__link site-menu__language" href="/en/accessibility" hreflang="en" lang="en">',
    )
    expect(html).toContain('<link rel="alternate" hreflang="en" href="http://localhost/en/accessibility"/>')
    expect(html).toContain('<link rel="canonical" href="http://localhost/tillganglighet"/>')
    expect(html).toContain('<link rel="alternate" hreflang="x-default" href="http://localhost/tillganglighet"/>')
    expect(await page('/en/accessibility')).toContain('hreflang="x-default" href="http://localhost/tillganglighet"')
  })

  it('gives public pages a description of their own and shows them to search engines', async () => {
    const [about, privacy] = await Promise.all([page('/om'), page('/personuppgifter')])
    const description = (html: string) => /<meta name="description" content="([^"]+)"/.exec(html)?.[1]
    expect(description(about)).not.toBe(description(privacy))
    expect(about).not.toContain('noindex')
  })

  it('hides pages behind the sign-in, refusals and the offline page from search engines', async () => {
    const cookie = await site.signIn('nora@region.example', [{ scope: 'SE', roles: ['authority'] }])
    for (const path of ['/min-sida', '/finns-inte', '/offline', '/nationellt'])
      expect(await page(path, cookie)).toContain('<meta name="robots" content="noindex"/>')
  })

  it('marks the page that is shown in the menu', async () => {
    expect(await page('/statistik')).toContain('href="/statistik" aria-current="page"')
    expect(await page('/')).not.toContain('aria-current')
  })

  it('says on every page that data is made up, but only where it is', async () => {
    expect(await page('/om')).not.toContain('Demonstrationsdata.')
    site.deps.site.isDemonstration = true
    try {
      expect(await page('/om')).toContain('Demonstrationsdata.')
      expect(await page('/finns-inte')).toContain('Demonstrationsdata.')
      expect(await page('/en')).toContain('Demonstration data.')
    } finally {
      site.deps.site.isDemonstration = false
    }
  })

  it('names the owner and the accessibility statement in the footer', async () => {
    const html = await page('/')
    expect(html).toContain('Myndigheten för yrkeshögskolan äger projektet')
    expect(html.slice(html.indexOf('<footer'))).toContain('href="/tillganglighet"')
  })

  it('has no inline style, style element or inline script on any page', async () => {
    for (const path of ['/', '/om', '/tillganglighet', '/finns-inte', '/offline'])
      expect(await page(path)).not.toMatch(/ style=|<style|<script(?![^>]* src=)/)
  })

  it('shows what was typed when the session has ended, as text and not as markup', async () => {
    const answer = await site.post('/region/20/medarbetare', { email: '<b>eva</b>@region.example' })
    expect(answer.status).toBe(401)
    const html = await answer.text()
    expect(html).toContain('Du är inte inloggad längre')
    expect(html).toContain('&lt;b&gt;eva&lt;/b&gt;@region.example')
    expect(html).not.toContain('formKey')
  })
})

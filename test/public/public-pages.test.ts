import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { regions } from '#shared/regions/regions.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'

describe('the public pages', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  const page = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()

  it('say on the start page, before the first snapshot, that there is none yet', async () => {
    expect(await page('/')).toContain('Den första sammanställningen är inte gjord än')
    expect(await page('/en')).toContain('The first compilation has not been made yet')
  })

  it('show the newest snapshot on the start page without naming a region', async () => {
    const empty = site.deps.snapshots
    site.deps.snapshots = { ...empty, latest: async () => aSnapshot({}) }
    const html = await page('/').finally(() => {
      site.deps.snapshots = empty
    })
    expect(html).toContain('14 av 21')
    expect(html).toContain('regioner har lämnat in sin kartläggning')
    for (const region of regions) expect(html).not.toContain(region.name)
  })

  it('lead a signed-in person to her own page and others to the sign-in', async () => {
    const cookie = await site.signIn('eva@region.example', [{ scope: '20', roles: ['editor'] }])
    expect(await page('/', cookie)).toContain('Till min sida')
    expect(await page('/')).not.toContain('Till min sida')
  })

  it('say on /om what the questions are and list every source of the instrument', async () => {
    const instrument = await site.deps.instruments.get('mapping', 1)
    const html = await page('/om')
    expect(html).toContain('Frågorna är projektets egen sammanställning')
    for (const { url } of Object.values(instrument.sources)) if (url) expect(html).toContain(url.replace(/&/g, '&amp;'))
  })

  it('have an accessibility statement with what the law demands', async () => {
    const html = await page('/tillganglighet')
    for (const demanded of [
      'Myndigheten för yrkeshögskolan står bakom webbplatsen',
      'webbplatsen Valideringslyft',
      'delvis förenlig med lagen',
      'Det som inte är fullt tillgängligt',
      'oskäligt betungande',
      '12 §',
      '9 §',
      'självskattning',
      'granskades senast den',
      'uppdaterades senast den',
      `mailto:${site.deps.site.contact}`,
      'https://www.digg.se/tdosanmalan',
    ])
      expect(html).toContain(demanded)
  })

  it('name both cookies and how long they last', async () => {
    const html = await page('/kakor')
    expect(html).toContain('__Host-session')
    expect(html).toContain('<code>sign-in</code>')
    expect(html).toContain('högst 12 timmar')
  })

  it('say in the privacy page how long things are kept and where to complain', async () => {
    const html = await page('/en/privacy')
    expect(html).toContain('An invitation is valid for 14 days.')
    expect(html).toContain('The sign-in ends after 1 hour without a visit, and always after 12 hours.')
    expect(html).toContain('https://www.imy.se/')
  })

  it('say in the privacy page that notices name people, and that what one has read of them is kept', async () => {
    for (const path of ['/personuppgifter', '/en/privacy'])
      expect(await page(path)).toMatch(
        /Notiser om det som händer.*du har läst|Notifications of what happens.*have read/,
      )
    expect(await page('/personuppgifter')).not.toContain('Vi mäter inte')
  })

  it('keep nobody’s name and no menu on the offline page', async () => {
    const html = await page('/offline')
    expect(html).toContain('Du saknar nät')
    expect(html).not.toContain('site-menu')
  })

  it('tell search engines which pages there are, in both languages, and none that needs a sign-in', async () => {
    const robots = await page('/robots.txt')
    expect(robots).toContain('Disallow: /region/')
    expect(robots).toContain('Sitemap: http://localhost/sitemap.xml')
    const map = await page('/sitemap.xml')
    expect(map).toContain('<loc>http://localhost/om</loc>')
    expect(map).toContain('<loc>http://localhost/en/about</loc>')
    for (const path of [
      '/utbildning/validering-pa-30-minuter',
      '/en/training/validation-in-30-minutes',
      '/utbildning/validering-pa-30-minuter/lagen',
      '/validering/nytta/arbetsgivare',
      '/validering/region/20',
    ])
      expect(map).toContain(`<loc>http://localhost${path}</loc>`)
    const addresses = [...map.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address)
    expect(addresses).toHaveLength(new Set(addresses).size)
    expect(map).not.toMatch(/min-sida|nationellt|offline|logga-in/)
  })
})

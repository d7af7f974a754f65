import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { asPublic, type Publication } from '#shared/statistics/public-spread.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'

let site: TestSite
let coordinator: string
let latest: Snapshot | null = null

beforeAll(async () => {
  site = await startSite()
  const real = site.deps.snapshots
  site.deps.snapshots = {
    ...real,
    compiled: async () => latest,
    latest: async () => latest && asPublic(latest),
    request: (reason) => real.request(reason),
  }
  coordinator = await site.signIn('samordnare@example.se', [{ scope: 'SE', roles: ['coordinator'] }])
})
afterAll(() => site.stop())
beforeEach(() => {
  latest = aSnapshot()
})

const text = async (answer: Response | Promise<Response>): Promise<string> => (await answer).text()
const headings = (html: string): string[] => [...html.matchAll(/<h[12][^>]*>([^<]+)</g)].map((found) => found[1] ?? '')

describe('the public national picture', () => {
  it('has its parts in order in both languages', async () => {
    expect(headings(await text(site.get('/nationell-bild'))).slice(0, 12)).toEqual([
      'Nationell bild',
      'Läget i korthet',
      'Regionerna',
      'Områdena',
      'Vad regionerna prioriterar',
      'Hinder',
      'Valideringar',
      'Samlad information om validering',
      'Regionerna på projektets evenemang',
      'Fler diagram',
      'Publicerade nationella siffror',
      'Om uppgifterna',
    ])
    expect(headings(await text(site.get('/en/national-picture')))[0]).toBe('National picture')
  })

  it('is the same page whatever single regions scored and however far they have come before handing in', async () => {
    const before = await text(site.get('/nationell-bild'))
    latest = aSnapshot({
      regions: aSnapshot().regions.map((region) => ({
        ...region,
        areaScores: null,
        answered: 1,
        actions: 99,
        mapping: region.mapping === 'submitted' ? 'submitted' : 'in-progress',
        plan: region.plan === 'adopted' ? 'adopted' : 'draft',
      })),
    })
    expect(await text(site.get('/nationell-bild'))).toBe(before)
  })

  it('shows the last public levels with their day and the reason, on pages and in files, while the coordinator has the newest', async () => {
    const own = { layers: [], held: null }
    const at = (median: number) => aSnapshot().areas.map((area) => ({ ...area, median }))
    const publication: Publication = {
      levels: { layers: [], held: { from: '2026-09-14T02:00:00.000Z', content: { areas: at(12) } } },
      previous: own,
      plans: own,
      chosen: own,
      effects: own,
    }
    latest = aSnapshot({ areas: at(87), publication })
    for (const path of ['/nationell-bild', '/nationell-bild/uppgift/median-a', '/nationell-bild/visning']) {
      const html = await text(site.get(path))
      expect(html).toContain('Nivåerna är från sammanställningen den 14 september 2026.')
      expect(html).not.toMatch(/87.%/)
    }
    const file = await text(site.get('/nationell-bild/uppgifter/fil/alla.csv'))
    expect(file).toMatch(/median-a,.*,2026-09-14T02:00:00.000Z,.*,12,percent/)
    expect(file).toMatch(/antal-kartlagda,.*,2026-10-05T00:00:12.000Z,.*,14,regions/)
    const desk = await text(site.get('/nationellt', coordinator))
    expect(desk).toContain('Allmänheten, regionerna och rapporterna ser ännu äldre uppgifter')
  })

  it('links every part of its contents to a part that is there', async () => {
    for (const snapshot of [aSnapshot(), aSnapshot({ context: [] })]) {
      latest = snapshot
      const html = await text(site.get('/nationell-bild'))
      for (const [, id] of html.matchAll(/href="#([\w-]+)"/g)) expect(html).toContain(`id="${id}"`)
    }
  })

  it('has no two elements with the same id, and nothing inline that the security policy refuses', async () => {
    const html = await text(site.get('/nationell-bild'))
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]*src)/)
  })

  it('has a table behind every chart', async () => {
    const html = await text(site.get('/nationell-bild'))
    const figures = html.match(/<figure/g)?.length ?? 0
    expect(figures).toBeGreaterThanOrEqual(4)
    expect((html.match(/<table/g) ?? []).length).toBeGreaterThanOrEqual(figures)
  })

  it('says before the first compilation that there is none, and has the published figures all the same', async () => {
    latest = null
    const html = await text(site.get('/nationell-bild'))
    expect(html).toContain('Det finns ingen sammanställning än')
    expect(html).toContain('drygt 3\u00a0600')
    expect(html).not.toContain('<figure')
  })

  it('has its figures and charts say so too, before the first compilation and with too few regions', async () => {
    const paths = [
      '/nationell-bild/uppgifter',
      '/nationell-bild/uppgift/median-a',
      '/nationell-bild/uppgift/vanligaste-prioriteringen',
      '/nationell-bild/karta?karta=valideringar',
      '/nationell-bild/fordelning',
      '/nationell-bild/over-tid',
      '/nationell-bild/prioritet-och-niva',
      '/nationell-bild/gap-insats-utfall',
    ]
    latest = null
    for (const path of paths) {
      const answer = await site.get(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(await answer.text()).toContain('Det finns ingen sammanställning än')
    }
    const few = aSnapshot({ submitted: 4, counts: [] })
    latest = {
      ...few,
      regions: few.regions.map((region, index) => ({
        ...region,
        mapping: index < 4 ? 'submitted' : 'not-started',
        plan: index < 2 ? 'adopted' : 'none',
      })),
    }
    for (const path of paths) {
      const answer = await site.get(path)
      const html = await answer.text()
      expect([path, answer.status]).toEqual([path, 200])
      expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/)
      if (!path.includes('karta')) expect(html).not.toContain('<figure')
    }
  })

  it('works with nothing handed in, nothing reported and no plan', async () => {
    const bare = aSnapshot({ submitted: 0, counts: [], prioritised: [], context: [], barrierIndicators: [] })
    latest = {
      ...bare,
      regions: bare.regions.map((region) => ({
        ...region,
        mapping: 'not-started',
        plan: 'none',
        submittedAt: null,
        areaScores: null,
        countYears: [],
      })),
      barriers: [],
    }
    for (const path of ['/nationell-bild', '/en/national-picture']) {
      const answer = await site.get(path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toMatch(/NaN|undefined|\[object/)
    }
  })
})

describe("the coordinator's desk", () => {
  it('is for coordinators', async () => {
    const editor = await site.signIn('redaktor@example.se', [{ scope: '01', roles: ['owner'] }])
    expect((await site.get('/nationellt', editor)).status).toBe(403)
    expect((await site.get('/nationellt')).status).toBe(303)
    expect((await site.get('/nationellt', coordinator)).status).toBe(200)
  })

  it('leads to results that are handed in and to no others', async () => {
    const html = await text(site.get('/nationellt', coordinator))
    expect(html).toContain('href="/region/01/kartlaggning/2026/resultat"')
    expect(html).toContain('href="/region/01/plan/2026"')
    expect(html).not.toContain('href="/region/25/kartlaggning/2026/resultat"')
    expect(html).toContain('aria-label="Resultat, Region Stockholm"')
  })

  it('orders a compilation and says when it is there', async () => {
    const answer = await site.post('/nationellt/sammanstall', {}, coordinator)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/nationellt?ordered=snapshot-1')
    const waiting = await text(site.get('/nationellt?ordered=snapshot-1', coordinator))
    expect(waiting).toContain('Sammanställningen är beställd.')
    latest = aSnapshot({ id: 'snapshot-2' })
    expect(await text(site.get('/nationellt?ordered=snapshot-1', coordinator))).toContain(
      'Klart. Det nya läget är från',
    )
  })

  it('can order the first one, before there is any', async () => {
    latest = null
    const answer = await site.post('/en/national/aggregate', {}, coordinator)
    expect(answer.headers.get('location')).toBe('/en/national?ordered=none')
    expect(await text(site.get('/en/national?ordered=none', coordinator))).toContain(
      'The compilation has been ordered.',
    )
  })

  it('shows the page again when the form is expired or broken, and orders nothing', async () => {
    for (const formKey of ['', 'x', '=1+1', '<script>', 'a'.repeat(100_000)]) {
      const answer = await site.post('/nationellt/sammanstall', { formKey }, coordinator)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('Formuläret har varit öppet länge.')
    }
  })

  it('does not let an address put anything into the page', async () => {
    const html = await text(site.get('/nationellt?ordered=%22%3E%3Cscript%3Ealert(1)%3C/script%3E', coordinator))
    expect(html).not.toContain('<script>alert')
  })
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { actorFileSchema } from '#shared/actors/actor-schema.ts'
import { reportAfter } from '#shared/links/link.ts'
import { putReport } from '#shared/links/link-store.ts'
import { startSite, type TestSite } from '#test/support/site.ts'

let site: TestSite
let communicator: string
beforeAll(async () => {
  site = await startSite(new Date('2026-12-01T09:00:00Z'))
  communicator = await site.signIn('kom@example.se', [{ scope: 'SE', roles: ['communicator'] }], 'Kom')
})
afterAll(() => site.stop())

const page = async (path: string, cookie?: string) => {
  const answer = await site.get(path, cookie)
  return { status: answer.status, html: await answer.text() }
}
const desk = '/nationellt/aktorer'
const fields = (more: Record<string, string> = {}) => ({
  'name-sv': 'Testbranschen',
  'name-en': 'The test branch',
  'does-sv': 'Validerar =1+1.',
  'does-en': 'Validates.',
  kind: 'branch',
  address: 'https://bransch.example/',
  'branch-sv': 'Test',
  'branch-en': 'Test',
  owner: 'communicator',
  nextCheckOn: '2027-06-01',
  ...more,
})

describe('the register of actors', () => {
  it('comes with entries that keep to its schema and name their source', async () => {
    const file = join(import.meta.dirname, '../../shared/actors/data/actors.yaml')
    const { actors } = actorFileSchema.parse(parse(await readFile(file, 'utf8')))
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
    expect(actors.filter(({ source }) => source === null)).toEqual([])
  })

  it('has all regions, says where nothing is known, and is narrowed by kind, region and words', async () => {
    const { html } = await page('/validering/aktorer')
    expect(html).toContain('36 aktörer')
    expect(html).toContain('Kontakt: uppgift saknas.')
    const ids = async (query: string) =>
      [...(await page(`/validering/aktorer?${query}`)).html.matchAll(/class="actor" id="([\w-]+)"/g)].map(
        ([, id]) => id,
      )
    expect(await ids('kind=transition')).toEqual(['tsl', 'trs'])
    expect(await ids('kind=knowledge&region=05')).not.toContain('validering-vast')
    expect(await ids('q=hogskoleradet')).toEqual(['uhr'])
    expect((await page('/validering/aktorer?kind=x&region=99&q=%3Cscript%3E')).html).toContain('Ingen aktör passar.')
  })

  it('is written on the desk: added, checked, changed by one at a time, hidden; every version stays', async () => {
    expect((await site.get(desk)).status).toBe(303)
    const added = await site.post(`${desk}/ny`, fields(), communicator)
    expect(added.headers.get('location')).toBe(`${desk}/testbranschen?said=saved`)
    expect((await page('/validering/aktorer?kind=branch')).html).toContain('Testbranschen')
    expect((await site.post(`${desk}/ny`, fields({ 'does-sv': 'Annat.' }), communicator)).status).toBe(400)

    const csv = await site.get('/validering/aktorer/aktorer.csv')
    expect(await csv.text()).toContain('Testbranschen,Branscher med egen modell,Validerar =1+1.,')

    const here = `${desk}/testbranschen`
    expect((await site.post(`${here}/kontrollerad`, { version: '1' }, communicator)).status).toBe(303)
    expect((await site.deps.actors.find('testbranschen'))?.actor).toMatchObject({
      lastCheckedOn: '2026-12-01',
      nextCheckOn: '2027-06-01',
    })
    const stale = await site.post(here, fields({ 'name-sv': 'Mitt namn', version: '1' }), communicator)
    const shown = await stale.text()
    expect([stale.status, shown.includes('value="Mitt namn"'), shown.includes('name="version" value="2"')]).toEqual([
      409,
      true,
      true,
    ])
    const hidden = await site.post(here, fields({ version: '2', isHidden: 'yes' }), communicator)
    expect(hidden.status).toBe(303)
    expect((await page('/validering/aktorer?kind=branch')).html).not.toContain('Testbranschen')
    expect((await site.deps.actors.versions('testbranschen')).map(({ version }) => version)).toEqual([3, 2, 1])
  })

  it('keeps a region’s entry that of the region, whatever is sent', async () => {
    const sent = fields({
      version: '0',
      kind: 'branch',
      regions: '12',
      isHidden: 'yes',
      mail: 'validering@dalarna.example',
    })
    expect((await site.post(`${desk}/region-20`, sent, communicator)).status).toBe(303)
    expect(await site.deps.actors.find('region-20')).toMatchObject({
      isHidden: false,
      actor: { kind: 'region', regions: ['20'], mail: 'validering@dalarna.example' },
    })
    const way = await page('/validering/hitta-ratt?who=employer&where=20&want=cooperate')
    expect(way.html).toContain('validering@dalarna.example')
  })
})

describe('the three questions', () => {
  it('are asked one by one, keep what was answered, and say when one was not', async () => {
    const first = await page('/validering/hitta-ratt')
    expect(first.html).toContain('Fråga 1 av 3')
    const second = await page('/validering/hitta-ratt?who=individual-young')
    expect(second.html).toContain('Fråga 2 av 3')
    expect(second.html).toContain('<input type="hidden" name="who" value="individual-young"/>')
    const missing = await page('/validering/hitta-ratt?asked=who')
    expect([missing.status, missing.html.includes('Välj ett svar')]).toEqual([400, true])
    const third = await page('/en/validation/find-your-way?who=individual-young&where=anywhere')
    expect(third.html).toContain('Question 3 of 3')
    expect(third.html).not.toContain('Arrange validation')
  })

  it('are asked all at once too', async () => {
    const all = await page('/validering/hitta-ratt?form=all&asked=all&who=employer')
    expect([all.status, all.html.match(/Välj ett svar<\/p>/g)?.length]).toEqual([400, 2])
    const done = await page('/validering/hitta-ratt?form=all&asked=all&who=employer&where=12&want=staff')
    expect(done.html).toContain('Hit vänder du dig')
    expect(done.html).toContain('href="/validering/region/12"')
  })
})

describe('the links on the desk', () => {
  it('are shown while they are used and not as they should be, with where each stands', async () => {
    const at = site.time.now
    const dead = { ok: false, trouble: { kind: 'status', status: 404 } } as const
    const note = (url: string, before: string | null, look: Parameters<typeof reportAfter>[2]) => {
      const earlier = before === null ? null : reportAfter(url, null, dead, { today: before, at })
      return putReport(site.store, reportAfter(url, earlier, look, { today: '2026-12-01', at }))
    }
    await note('https://www.myh.se/', '2026-11-24', dead)
    await note('https://www.skolverket.se/', null, { ok: true, movedTo: 'https://nytt.example/' })
    await note('https://www.uka.se/', null, { ok: true, movedTo: null })
    await note('https://unused.example/', '2026-11-24', dead)
    const { html } = await page(`${desk}/lankar`, communicator)
    expect(html).toContain('Webbplatsen svarar med felet 404.')
    expect(html).toContain('Ny adress: https://nytt.example/')
    expect(html).toContain(`href="${desk}/myh"`)
    expect(html).not.toContain('https://www.uka.se/')
    expect(html).not.toContain('unused.example')
    expect((await page(desk, communicator)).html).toContain('Länkar (1 fungerar inte)')
  })
})

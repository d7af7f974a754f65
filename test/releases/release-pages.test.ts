import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runReleases } from '#shared/releases/run-releases.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { aCubeOf, protectedAs, publisher } from '../support/publish.ts'
import { startSite, type TestSite } from '../support/site.ts'
import { aCountYear, aSnapshot } from '../support/snapshot.ts'

let site: TestSite
let coordinator: string
const desk = '/nationellt/publiceringar'
/** A number that stands nowhere but in what is under embargo. */
const secret = 731_577

const withSecret = (years: CountYear[]): CountYear[] =>
  years.map((year) => ({
    ...year,
    cells: year.cells.map((cell) =>
      cell.region === '01' && cell.sector === 'all' && cell.form === 'all' && cell.sex === 'all'
        ? { ...cell, count: secret }
        : cell,
    ),
  }))
const first = [aCountYear(2024)]
const second = withSecret([aCountYear(2024), aCountYear(2025)])

const run = (years: CountYear[], id: string) =>
  runReleases({
    store: site.store,
    objects: site.objects,
    protect: protectedAs(years),
    cube: aCubeOf(years, id),
    actor: publisher,
    now: site.time.now,
  })
/** What the aggregation does after it: the national picture with what is published. */
const picture = async (id: string) => {
  const latest = await site.deps.releases.latestPublished()
  const { release, content } = latest ?? { release: null, content: null }
  const snapshot = aSnapshot({ id, counts: content?.years ?? [], release: release && { ...release } })
  await keepSnapshot({ store: site.store, objects: site.objects }, snapshot, publisher)
}
/** The page's text; an address that leads on is followed. */
const text = async (path: string, cookie?: string): Promise<string> => {
  const answer = await site.get(path, cookie)
  const to = answer.headers.get('location')
  return to ? text(to, cookie) : (await answer.text()).replace(/\s+/g, ' ')
}
/** Moves the clock, and signs in again: sessions end. */
const at = async (moment: string) => {
  site.time.now = new Date(moment)
  coordinator = await site.signIn('sara@valideringslyft.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Sara')
}
const order = (fields: Record<string, string>) =>
  site.post(`${desk}/nu`, { reason: 'Första gången', ...fields }, coordinator)
/** The first version, ordered; and a second announced. */
const publishFirst = async () => {
  await site.post(desk, { day: '2026-12-15' }, coordinator)
  await order({ scope: 'everything', confirm: 'yes' })
  await run(first, 'first')
  await picture('first')
}
const seen = (value: number) => new RegExp(String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1[\\s\u00a0\u202f,.]?'))

beforeEach(async () => {
  site = await startSite()
  await at('2026-11-20T13:00:00Z')
})
afterEach(() => site.stop())

describe('the desk for publications', () => {
  it('plans a day, and says beside the field when it cannot be', async () => {
    const refused = await site.post(desk, { day: '2026-11-19' }, coordinator)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Välj en dag från och med 21 november 2026')
    expect((await site.post(desk, { day: '' }, coordinator)).status).toBe(400)
    const planned = await site.post(desk, { day: '2026-12-15' }, coordinator)
    expect(planned.headers.get('location')).toBe(`${desk}?done=planned`)
    expect(await text(`${desk}?done=planned`, coordinator)).toContain('15 december 2026')
    expect(await text('/statistik/kalender')).toContain('15 december 2026 klockan 08:00')
    expect(await text('/en/statistics/calendar')).toContain('15 December 2026 at 08:00')
  })

  it('orders a publication only with a reason and a confirmation, and has it made', async () => {
    const refused = await order({ scope: 'everything' })
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Första gången')
    const early = await order({ scope: 'corrections', confirm: 'yes' })
    expect(await early.text()).toContain('det finns inget att rätta')
    const ordered = await order({ scope: 'everything', confirm: 'yes' })
    expect(ordered.headers.get('location')).toBe(`${desk}?done=ordered`)
    expect(await site.received()).toContainEqual({ reason: 'coordinator' })
    expect(await text('/statistik/kalender')).not.toContain('Första gången')
    await run(first, 'first')
    expect(await text(desk, coordinator)).toContain('Första gången')
    expect(await text('/statistik/kalender')).toContain('Publicerades utan annonserad dag: Första gången')
  })

  it('moves and cancels with a reason, and tells when a colleague has changed the release meanwhile', async () => {
    await site.post(desk, { day: '2026-12-15' }, coordinator)
    const [release] = await site.deps.releases.list()
    const path = `${desk}/${release?.id}`
    const stale = await site.post(`${path}/flytta`, { version: '7', day: '2026-12-16', reason: 'x' }, coordinator)
    expect(stale.status).toBe(409)
    expect(await stale.text()).toContain('Någon har ändrat publiceringen')
    const fields = { version: '1', day: '2026-12-16', reason: 'En region lämnar sent' }
    const moved = await site.post(`${path}/flytta`, fields, coordinator)
    expect(moved.headers.get('location')).toBe(`${path}?done=moved`)
    const nameless = await site.post(`${path}/stall-in`, { version: '2', reason: '' }, coordinator)
    expect(nameless.status).toBe(400)
    await site.post(`${path}/stall-in`, { version: '2', reason: 'Räcker inte' }, coordinator)
    const calendar = await text('/statistik/kalender')
    expect(calendar).toContain('Flyttad från 15 december 2026')
    expect(calendar).toContain('En region lämnar sent')
    expect(calendar).toContain('Räcker inte')
    expect((await site.get(`${desk}/${'x'.repeat(22)}`, coordinator)).status).toBe(404)
  })
})

describe('a correction that would hide what is shown', () => {
  const hiding = first.map((year) => ({
    ...year,
    cells: year.cells.map((cell) =>
      cell.region === 'SE' && cell.sector === 'all' && cell.form === 'credit' && cell.sex === 'all'
        ? { ...cell, count: 'suppressed' as const }
        : cell,
    ),
    suppressedCells: year.suppressedCells + 1,
  }))

  it('is held back with a warning that names the totals, and comes out when the coordinator lets it go', async () => {
    await publishFirst()
    await at('2026-11-21T13:00:00Z')
    await order({ scope: 'corrections', reason: 'Fel i en tabell', confirm: 'yes' })
    const [release] = (await run(hiding, 'hiding')).prepared
    const path = `${desk}/${release?.id}`
    expect(await text(desk, coordinator)).toContain('Hålls inne')
    const shown = await text(path, coordinator)
    expect(shown).toContain('Tal som är publicerade men skulle döljas: 1.')
    expect(shown).toContain('<li>2024: Hela landet, Tillgodoräknande inom utbildning</li>')
    expect(await text(`/en/national/publications/${release?.id}`, coordinator)).toContain(
      '<li>2024: Whole country, Credit within an education</li>',
    )
    expect(await text('/statistik/kalender')).not.toContain('Fel i en tabell')
    await site.received()
    const letGo = await site.post(`${path}/slapp`, { version: String(release?.version) }, coordinator)
    expect(letGo.headers.get('location')).toBe(`${path}?done=let-go`)
    expect(await site.received()).toContainEqual({ reason: 'coordinator' })
    await run(hiding, 'hiding')
    expect(await text('/statistik/kalender')).toContain('Fel i en tabell')
    const again = await site.post(`${path}/hall-inne`, { version: String(Number(release?.version) + 2) }, coordinator)
    expect(again.status).toBe(409)
  })

  it('says why it was stopped, when there is nothing to publish', async () => {
    await order({ scope: 'everything', confirm: 'yes' })
    await run([], 'empty')
    const [release] = await site.deps.releases.list()
    for (const page of [desk, `${desk}/${release?.id}`])
      expect(await text(page, coordinator)).toContain('Det finns inget att publicera')
    expect(await text(`${desk}/${release?.id}`, coordinator)).toContain('inte av sig själva')
  })
})

describe('what is under embargo', () => {
  /** Every public address that shows or gives numbers of validations. */
  const open = [
    '/statistik',
    '/statistik/validations?region=*&sector=all&form=all&sex=all&year=*',
    '/statistik/validations/fil/csv',
    '/statistik/validations/fil/json-stat',
    '/statistik/validations/fil/px',
    '/statistik/validations/om',
    '/statistik/kalender',
    '/statistik/kalender/publiceringar.ics',
    '/statistik/kalender/publiceringar.atom',
    '/statistik/revideringar',
    '/statistik/revideringar/1',
    '/statistik/revideringar/2',
    '/statistik/validations/version/1',
    '/statistik/validations/version/2',
    '/statistik/validations-v1/fil/csv',
    '/statistik/validations-v2',
    '/statistik/validations-v2/fil/csv',
    '/nationell-bild',
    '/rapporter',
    '/',
  ]

  it('shows to a coordinator alone, with what it changes, and nowhere before 08:00', async () => {
    await publishFirst()
    await at('2026-12-15T06:59:59Z')
    const [release] = (await run(second, 'second')).prepared
    await picture('under-embargo')
    const path = `${desk}/${release?.id}`
    const shown = await text(path, coordinator)
    expect(shown).toContain('Under embargo')
    expect(shown).toContain('hemligt till 15 december 2026 08:00')
    expect(shown).toMatch(seen(secret))
    for (const address of open) expect([address, seen(secret).test(await text(address))]).toEqual([address, false])
    expect((await site.get(path)).status).toBe(303)
    expect((await site.get('/statistik/validations-v2')).status).toBe(404)
    const region = await site.signIn('anna@region.se', [{ scope: '01', roles: ['owner'] }])
    expect((await site.get(path, region)).status).toBe(403)
    // The time and the years of what is prepared are nobody's either.
    expect(await text('/statistik/kalender/publiceringar.ics')).not.toContain('2025')
  })

  it('shows to everyone from 08:00, and the version before it stays, as does what has changed', async () => {
    await publishFirst()
    await at('2026-12-15T07:00:00Z')
    await run(second, 'second')
    await picture('published')
    for (const address of [
      '/statistik/validations?region=*&sector=all&form=all&sex=all&year=*',
      '/statistik/validations/fil/csv',
      '/statistik/validations-v2/fil/csv',
      '/statistik/revideringar/2',
    ])
      expect([address, seen(secret).test(await text(address))]).toEqual([address, true])
    expect(await text('/statistik/validations-v1/fil/csv')).not.toMatch(seen(secret))
    const old = await text('/statistik/validations/version/1')
    expect(old).toContain('Det finns en senare version')
    expect(old).toContain('version 1. Publicerad 20 november 2026. http://localhost/statistik/validations/version/1')
    expect(await text('/en/statistics/validations/version/2')).toContain('This is the latest version.')
    expect((await site.get('/statistik/validations/version/3')).status).toBe(404)
    expect((await site.get('/statistik/validations/version/senaste')).status).toBe(404)

    const all = await text('/statistik/revideringar')
    expect(all).toContain('Första gången')
    expect(all).toContain('Enligt kalendern')
    const changed = await text('/statistik/revideringar/2')
    expect(changed).toContain('Ändrade tal (1)')
    const added = await text('/statistik/revideringar/2?kind=added&page=2')
    expect(added).toMatch(/Sida 2 av \d+/)
    expect(added).toContain('uppgift saknas')
    expect(await text('/statistik/revideringar/2?kind=other&page=-1')).toContain('Ändrade tal (1)')
    expect(await text('/statistik/revideringar/1')).toContain('Det finns ingen tidigare')
    expect((await site.get('/statistik/revideringar/9')).status).toBe(404)
  })
})

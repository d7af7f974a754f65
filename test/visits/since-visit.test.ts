import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { regions } from '#shared/regions/regions.ts'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { findVisit, forgetVisits, listVisitors } from '#shared/visits/visit-store.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'

const maja = 'maja@example.se'
const actor = { id: 'test', name: 'Test' }
const later = aSnapshot({
  id: 'later',
  createdAt: '2026-10-11T04:00:00.000Z',
  regions: aSnapshot().regions.map((region) =>
    region.mapping === 'returned' ? { ...region, mapping: 'submitted' as const } : region,
  ),
})

const returned = regions.find(
  ({ code }) => aSnapshot().regions.find(({ mapping }) => mapping === 'returned')?.regionCode === code,
)?.name

let site: TestSite
beforeAll(async () => {
  site = await startSite(new Date('2026-10-06T08:00:00Z'))
  await keepSnapshot(site, aSnapshot(), actor)
})
afterAll(() => site.stop())

const page = async (path: string, cookie?: string): Promise<string> =>
  (await (await site.get(path, cookie)).text()).replaceAll('\u00a0', ' ')

/** Comes by on a day: sessions do not last from one to the next. */
const comes = (day: string): Promise<string> => {
  site.time.now = new Date(`${day}T08:00:00Z`)
  return site.signIn(maja, [{ scope: 'SE', roles: ['authority'] }])
}

describe('what is new in the national picture', () => {
  it('is told to those who follow it, held against their last visit, and stays there at a reload', async () => {
    let reader = await comes('2026-10-06')
    expect(await page('/nationell-bild', reader)).not.toContain('class="since-visit"')
    expect(await page('/nationell-bild/nytt', reader)).toContain('Det här är ditt första besök.')
    expect(await findVisit(site.store, maja)).toMatchObject({ version: 1, before: null })

    reader = await comes('2026-10-08')
    expect(await page('/nationell-bild', reader)).toContain('Inget har ändrats sedan ditt besök 6 oktober 2026.')

    await keepSnapshot(site, later, actor)
    reader = await comes('2026-10-12')
    for (const _ of ['first', 'reload']) {
      const html = await page('/en/national-picture', reader)
      expect(html).toContain('Since your visit on 8 October 2026:')
      expect(html).toContain(`Have handed in their mapping: ${returned}.`)
      expect(html).toMatch(/\d+ key figures have changed, among them .*15 of 21 \(was 14 of 21\)/)
    }
    const all = await page('/nationell-bild/nytt', reader)
    expect(all).toContain(`Har lämnat in sin kartläggning: ${returned}.`)
    expect(all).toMatch(/href="\/nationell-bild\/uppgift\/antal-kartlagda"[^>]*>[^<]+<\/a>/)
    expect(all).toMatch(/>15 av 21<[\s\S]*?>14 av 21</)
  })

  it('is nobody else’s: the public is told nothing, and each who signs in by her own visits', async () => {
    expect((await site.get('/nationell-bild', await comes('2026-10-20'))).status).toBe(200)
    expect(await page('/nationell-bild')).not.toContain('class="since-visit"')
    expect((await site.get('/nationell-bild/nytt')).status).toBe(303)
    expect(await listVisitors(site.store)).toEqual([maja])
    const owner = await site.signIn('agare@example.se', [{ scope: '01', roles: ['owner'] }])
    expect(await page('/nationell-bild', owner)).not.toContain('class="since-visit"')
    expect(await page('/nationell-bild/nytt', owner)).toContain('Det här är ditt första besök.')
    expect(await listVisitors(site.store)).toEqual(['agare@example.se', maja].sort())
    await forgetVisits(site.store, 'agare@example.se')
    await forgetVisits(site.store, maja)
    expect(await findVisit(site.store, maja)).toBeNull()
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { chartLinks, expectStandsAlone } from '#test/chart-files/chart-links.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { readCsv } from '#test/tables/read-csv.ts'
import { historyOf } from '#web/national/figure-history.ts'
import { regionsOverTimeView } from '#web/national/regions-over-time-view.ts'

const actor = { id: 'test', name: 'Test' }
const october = aSnapshot()
const september = aSnapshot({
  id: 'september',
  createdAt: '2026-09-20T04:00:00.000Z',
  regions: october.regions.map((region) => (region.regionCode === '01' ? { ...region, areaScores: null } : region)),
})

let site: TestSite
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

describe('the regions over time', () => {
  it('draw each region that has handed in, with a gap where it had not, once there are two months, and go into files', async () => {
    const coordinator = await site.signIn('samordnare@example.se', [{ scope: 'SE', roles: ['coordinator'] }])
    const desk = async () => (await site.get('/nationellt', coordinator)).text()
    await keepSnapshot(site, september, actor)
    expect(regionsOverTimeView(await historyOf(site.deps)(), 3, 'sv')).toBeNull()
    expect(await desk()).toContain('när det finns sammanställningar från minst två månader')

    await keepSnapshot(site, october, actor)
    const view = regionsOverTimeView(await historyOf(site.deps)(), 3, 'sv')
    expect(view?.chart.rows).toHaveLength(14)
    const [stockholm, uppsala] = view?.chart.rows ?? []
    const scores = Object.values(october.regions[0]?.areaScores ?? {}).flatMap((score) => score ?? [])
    const [low = 0, high = 0] = scores.toSorted((a, b) => a - b).slice(6, 8)
    expect(stockholm?.values.map((value) => value?.median ?? null)).toEqual([null, (low + high) / 2])
    expect(uppsala?.values.every((value) => value !== null)).toBe(true)
    expect(view?.rows[0]).toEqual(['Region Stockholm', '–', stockholm?.text])
    expect(await desk()).toContain('14 regioner med inlämnad kartläggning, från september 2026 till oktober 2026.')
    expect(await (await site.get('/nationell-bild/over-tid')).text()).not.toContain('Region Stockholm')

    // They go with the heat map into files, in the order of the page, for those who may see the desk.
    const links = chartLinks(await (await site.get('/nationellt?ordna=niva', coordinator)).text())
    const heat = links.filter((link) => link.includes('niva-per-region'))
    expect(heat).toHaveLength(3)
    expect(links.filter((link) => link.includes('svart-for-manga'))).toHaveLength(3)
    for (const link of links.filter((one) => one.endsWith('.svg'))) {
      const answer = await site.get(link, coordinator)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expectStandsAlone(await answer.text())
      expect((await site.get(link)).status).toBe(303)
    }
    const csv = await (await site.get(heat.find((link) => link.endsWith('.csv')) ?? '', coordinator)).text()
    const rows = readCsv(csv)
    const means = rows.slice(1).map((row) => Number(row.at(-1)))
    expect(rows[0]?.[0]).toBe('Region')
    expect(means).toEqual(means.toSorted((one, other) => one - other))
    expect(means).toHaveLength(october.regions.filter(({ areaScores }) => areaScores !== null).length)
    expect((await site.get('/nationellt?hamta=niva-per-region.pdf', coordinator)).status).toBe(404)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { meanOf } from '#shared/effect/change-spread.ts'
import type { IndicatorEffect } from '#shared/effect/indicator-effect.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { countryEffect, differenceWords, groupWords } from '#web/effect/country-effect-view.ts'

const spread = (mean: number, regions = 5) => ({ regions, mean, deviation: 0.5 })
const anEffect = (indicatorId: string, change: Partial<IndicatorEffect> = {}): IndicatorEffect => ({
  indicatorId,
  acted: null,
  didNot: null,
  didNotFrom: [],
  toActors: { didNot: null, didNotFrom: [] },
  ...change,
})

describe('what became of the actions in the country', () => {
  const instrument = anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('B1'), anIndicator('B2')])
  const effects = [
    anEffect('A1', { acted: spread(1.2), didNot: spread(0.2, 8) }),
    anEffect('A2', { didNot: spread(0.4) }),
    anEffect('B1'),
  ]

  it('stands question by question under its area, and leaves out what cannot be compared', () => {
    const { areas, ...counts } = countryEffect(instrument, effects, false, 'sv')
    expect(areas.map(({ title, rows }) => [title, rows.map(({ indicatorId }) => indicatorId)])).toEqual([
      ['A. Område A', ['A1', 'A2']],
      ['B. Område B', ['B1']],
    ])
    expect(counts).toEqual({ compared: 3, shown: 2, notCompared: 1 })
  })

  it('can be only what has something to show', () => {
    const { areas, shown, compared } = countryEffect(instrument, effects, true, 'sv')
    expect(areas.map(({ rows }) => rows.length)).toEqual([2])
    expect([shown, compared]).toEqual([2, 3])
  })

  it('has a difference only where both groups are shown', () => {
    const [first, second] = countryEffect(instrument, effects, false, 'sv').areas[0]?.rows ?? []
    expect(first?.difference?.value).toBeCloseTo(1)
    expect(second?.difference).toBeNull()
    expect(differenceWords(second?.difference ?? null, 'sv').text).toBe('–')
    expect(groupWords(second?.acted ?? null, 'en')).toEqual({
      text: 'not shown',
      note: 'Too few regions, or the figures of a few others could be worked out.',
    })
  })

  it('tells a mean with the interval of a worked example', () => {
    // s = 0.5, n = 5, t(4) = 2.776: 2.776 · 0.5 / √5 = 0.6207.
    const { interval } = meanOf(spread(1))
    expect(interval?.low).toBeCloseTo(0.3793, 4)
    expect(interval?.high).toBeCloseTo(1.6207, 4)
    expect(groupWords(spread(1), 'sv').text).toBe('+1 (+0,4 till +1,6)')
    expect(meanOf({ ...spread(1), deviation: 0 })).toEqual({ value: 1, interval: null })
  })
})

describe('the coordinator’s page on it', () => {
  let site: TestSite
  let coordinator: string
  beforeAll(async () => {
    site = await startSite()
    coordinator = await site.signIn('siv@myndighet.example', [{ scope: 'SE', roles: ['coordinator'] }])
  })
  afterAll(() => site.stop())
  const read = async (path: string) => (await site.get(path, coordinator)).text()

  it('says why there is nothing before the second round, and shows it after that, hidden groups too', async () => {
    expect(await read('/nationellt/effekt')).toContain('Det finns ingen sammanställning ännu.')
    expect((await site.get('/nationellt/effekt/fil', coordinator)).headers.get('location')).toBe('/nationellt/effekt')
    await keep({ previousRoundId: null, effects: null })
    expect(await read('/nationellt/effekt')).toContain('först när en andra omgång')
    await keep({ previousRoundId: '2025', effects: null })
    expect(await read('/en/national/effect')).toContain('made before the comparison existed')

    for (const id of ['2025', '2026'])
      await site.deps.rounds.open({
        round: aRoundToOpen({ id, title: { sv: `Omgång ${id}`, en: `Round ${id}` } }),
        actor: { id: 'siv', name: 'Siv' },
        at: site.time.now,
      })
    await keep({
      previousRoundId: '2025',
      effects: [
        anEffect('A1', { acted: spread(1.2), didNot: spread(0.2, 8) }),
        anEffect('B1', { didNot: spread(0.4, 9) }),
        anEffect('C1'),
      ],
    })
    const page = await read('/nationellt/effekt')
    for (const said of [
      'Omgång 2025',
      'Omgång 2026',
      'A. Roll, mandat och styrning',
      '2 av 3 frågor har något att visa.',
    ])
      expect(page).toContain(said)
    expect(page).toMatch(/\+1,2 \(\+0,6 till \+1,8\).*5 regioner.*\+0,2.*8 regioner.*\+1 \(/)
    expect(page).toContain('visas inte')
    expect(page).toContain('inte varför')
    expect(page).toContain('C. ')
    const shown = await read('/nationellt/effekt?shown=yes')
    expect(shown).toContain('B. ')
    expect(shown).not.toContain('C. ')

    const response = await site.get('/nationellt/effekt/fil', coordinator)
    const sheets = await readWorkbook(new Uint8Array(await response.arrayBuffer()))
    if (!sheets.ok) throw new Error('unreadable')
    const [, first, second] = sheets.value[0]?.rows ?? []
    expect(first?.slice(2, 4)).toEqual([5, 1.2])
    expect(second?.slice(2, 8)).toEqual(['visas inte', null, null, null, 9, 0.4])
  })

  it('is for coordinators only', async () => {
    const owner = await site.signIn('o@region.example', [{ scope: '20', roles: ['owner'] }])
    for (const path of ['/nationellt/effekt', '/nationellt/effekt/fil'])
      expect((await site.get(path, owner)).status).toBe(403)
  })

  let made = 0
  const keep = async (change: Parameters<typeof aSnapshot>[0]) => {
    made += 1
    const createdAt = new Date(site.time.now.getTime() + made * 60_000).toISOString()
    await keepSnapshot(site, aSnapshot({ id: `snapshot-${made}`, createdAt, ...change }), { id: 'siv', name: 'Siv' })
  }
})

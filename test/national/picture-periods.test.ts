import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { keyFigures } from '#shared/key-figures/key-figures.ts'
import { contextSource } from '#shared/statistics/context-figures.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot, mappingAreas } from '#test/support/snapshot.ts'
import { mapMeasures } from '#web/national/map-measures.ts'

/** How the group of counties SE12 stands in the release. */
const groupCount = 4321

const withGroup = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  counts: snapshot.counts.map((year) => ({
    ...year,
    cells: [...year.cells, { region: 'SE12', sector: 'all', form: 'all', sex: 'all', count: groupCount }],
  })),
})

const april = aSnapshot({
  id: 'april',
  createdAt: '2026-04-10T04:00:00.000Z',
  roundId: '2025',
  regions: aSnapshot().regions.map((region, index) => ({
    ...region,
    mapping: index < 6 ? 'submitted' : 'not-started',
    plan: index < 3 ? 'adopted' : 'none',
  })),
  areas: aSnapshot().areas.map((area) => ({ ...area, median: area.id === 'role-mandate' ? 90 : 10 })),
  indicators: aSnapshot().indicators.map((one) => ({ ...one, median: 1 })),
})
const early = aSnapshot({ id: 'early-october', createdAt: '2026-10-01T04:00:00.000Z' })
const october = withGroup(
  aSnapshot({
    id: 'october',
    createdAt: '2026-10-31T22:30:00.000Z',
    previousRoundId: '2025',
    previousAreaMedians: Object.fromEntries(mappingAreas.map(([id]) => [id, 40])),
  }),
)
/** Half past eleven in the evening of 31 October in UTC is November in Sweden. */
const november = withGroup({ ...october, id: 'november', createdAt: '2026-10-31T23:30:00.000Z' })
const actor = { id: 'test', name: 'Test' }

let site: TestSite
beforeAll(async () => {
  site = await startSite(new Date('2026-11-05T12:00:00Z'))
  for (const snapshot of [april, early, october, november]) await keepSnapshot(site, snapshot, actor)
})
afterAll(() => site.stop())

const text = async (path: string): Promise<string> => (await (await site.get(path)).text()).replaceAll(' ', ' ')
const front = (html: string): string => html.slice(html.indexOf('class="front"'), html.indexOf('class="front__all"'))
const figureLinks = (html: string): string[] =>
  [...html.matchAll(/href="(\/nationell-bild\/uppgift\/[^"]+)"/g)].map(([, href]) => href ?? '')

describe('the kept pictures', () => {
  it('are listed newest first, and asked for by month: the newest of the month in Sweden', async () => {
    const { snapshots } = site.deps
    expect((await snapshots.list()).map(({ id }) => id)).toEqual(['november', 'october', 'early-october', 'april'])
    expect((await snapshots.periods()).map(({ period }) => period)).toEqual(['2026-11', '2026-10', '2026-04'])
    expect((await snapshots.ofPeriod('2026-10'))?.id).toBe('october')
    expect(await snapshots.ofPeriod('2026-05')).toBeNull()
  })

  it('are shown by an address that says the month, and say that they are not the newest', async () => {
    const html = await text('/nationell-bild?period=2026-04')
    expect(html).toContain('Det här är läget i april 2026.')
    expect(front(html)).toContain('6 av 21')
    expect(figureLinks(front(html))[0]).toBe('/nationell-bild/uppgift/antal-kartlagda?period=2026-04')
    expect(await text('/nationell-bild')).not.toContain('Det här är läget i')
  })

  it('are compared: what was then stands beside what is now, and where the areas have moved', async () => {
    const html = await text('/nationell-bild?jamfor=2026-04')
    expect(front(html)).toContain('(var 6)')
    expect(front(html)).toContain('Jämfört med april 2026')
    expect(html).toContain('Median april 2026')
    // The drawing has the target, as the overview has.
    expect(html).toMatch(/Nationell profil över områdena<\/title>[\s\S]*?class="chart__target"[\s\S]*?<\/svg>/)
    const since = await text('/nationell-bild')
    expect(front(since)).toContain('Sedan förra omgången')
    expect(figureLinks(front(since))).toContain('/nationell-bild/uppgift/antal-omraden-upp')
    expect(figureLinks(front(html))).not.toContain('/nationell-bild/uppgift/antal-omraden-upp')
  })

  it('answer what cannot be had with a plain message, keep the rest of the choice and let nothing into the page', async () => {
    const bad = '/nationell-bild?period=2031-13&jamfor=x&grupp=SE99&omrade=%3Cscript%3E&karta=4'
    const answer = await site.get(bad)
    expect(answer.status).toBe(400)
    const html = await answer.text()
    for (const sentence of ['ingen sammanställning från ”2031-13”', 'ingen del av landet', 'Kartan kan inte visa'])
      expect(html).toContain(sentence)
    expect(html).not.toContain('<script>')
    const kept = await text('/nationell-bild?period=2031-13&omrade=role-mandate')
    expect(kept).toMatch(/<option value="role-mandate" selected/)
    expect(await text('/nationell-bild?jamfor=2026-11')).toContain('Perioden kan inte jämföras med sig själv.')
  })
})

describe('the filters', () => {
  it('show of a part of the country only who has done what and what the release publishes, never how its regions are spread', async () => {
    for (const [path, word] of [
      ['/nationell-bild?grupp=SE12', 'Östra Mellansverige'],
      ['/en/national-picture?grupp=SE12', 'East Central Sweden'],
    ] as const) {
      const html = await text(path)
      const section = html.slice(html.indexOf('id="group"'), html.indexOf('id="regions"'))
      expect(section).toContain(word)
      expect(section).toContain('Region Uppsala')
      expect(section).not.toContain('Region Stockholm')
      expect(section.replace(/\D/g, '')).toContain(String(groupCount))
      expect(section).not.toMatch(/<figure|[Mm]edian/)
    }
  })

  it('show one area in depth, for the whole country', async () => {
    const html = await text('/nationell-bild?omrade=role-mandate')
    const section = html.slice(html.indexOf('id="area"'), html.indexOf('id="regions"'))
    expect(section).toContain('I djupet: A. Roll, mandat och styrning')
    expect(section).toContain('A2. ')
    expect(section).not.toContain('L1. ')
  })

  it.each(mapMeasures)('let the map show %s, with all 21 in its table', async (measure) => {
    for (const base of ['/nationell-bild/karta', '/en/national-picture/map']) {
      const html = await text(`${base}?karta=${measure}`)
      const section = html.slice(html.indexOf('class="national-pair'), html.indexOf('</table>'))
      expect(section.match(/<th scope="row"/g)).toHaveLength(21)
      expect(html).not.toMatch(/NaN|undefined|Infinity/)
      expect(html.match(/aria-current="true"/g)).toHaveLength(1)
    }
  })

  it('stand on the pages of single charts too: those that the chart can follow', async () => {
    const fields = (html: string) => [...html.matchAll(/<select[^>]* name="(\w+)"/g)].map(([, name]) => name)
    expect(fields(await text('/nationell-bild/karta'))).toEqual(['period', 'jamfor', 'grupp'])
    expect(fields(await text('/nationell-bild/fordelning'))).toEqual(['period', 'jamfor', 'omrade'])
    expect(fields(await text('/nationell-bild/prioritet-och-niva'))).toEqual(['period', 'jamfor'])
    expect(fields(await text('/nationell-bild/over-tid'))).toEqual(['period', 'jamfor'])
    expect(fields(await text('/nationell-bild/gap-insats-utfall'))).toEqual(['period', 'jamfor'])
    const map = await text('/nationell-bild/karta?karta=plan&period=2026-04')
    expect(map).toContain('<input type="hidden" name="karta" value="plan"/>')
    expect(map).toMatch(/<option value="2026-04" selected/)
    const area = await text('/nationell-bild/fordelning?omrade=role-mandate')
    expect(area).toContain('/diagram/area-levels/svg?omrade=role-mandate')
    expect(area).toContain('A2. ')
    expect(area).toContain('i varje fråga i området')
    expect(area).not.toContain('En regions resultat i ett område')
  })

  it('let the map show a part of the country and another month beside, and its files too', async () => {
    const html = await text('/nationell-bild/karta?grupp=SE12&jamfor=2026-04')
    const section = html.slice(html.indexOf('class="national-pair'), html.indexOf('</table>'))
    expect(section.match(/<th scope="row"/g)).toHaveLength(5)
    expect(section).toContain('Östra Mellansverige')
    expect(section).toContain('Kartläggning, april 2026')
    expect(section).not.toContain('Region Stockholm')
    const [head, ...rows] = (await text('/diagram/national-map/csv?grupp=SE12&jamfor=2026-04')).trim().split('\r\n')
    expect(head).toBe('Region,Kartläggning,Handlingsplan,"Kartläggning, april 2026","Handlingsplan, april 2026"')
    expect(rows).toHaveLength(5)
    expect(html).toContain('/diagram/national-map/csv?jamfor=2026-04&amp;grupp=SE12')
  })

  it.each(['fordelning', 'over-tid', 'prioritet-och-niva', 'gap-insats-utfall'])(
    'say beside the choices of %s that it is about the whole country, whatever part is asked for',
    async (page) => {
      const html = await text(`/nationell-bild/${page}?grupp=SE12`)
      expect(html).toContain('Bilden gäller alltid hela landet. En del av landet har som mest fem regioner')
      expect(html).not.toContain('Östra Mellansverige')
    },
  )

  it('hold the levels and the priorities of two months against each other', async () => {
    const levels = await text('/nationell-bild/fordelning?jamfor=2026-04')
    expect(levels).toContain('Jämfört med april 2026 är andelen regioner på målet eller högre')
    const [head, first, second] = (await text('/diagram/national-levels/csv?jamfor=2026-04')).split('\r\n')
    expect(head).toContain('Område,Period,Nivå 0')
    expect([first, second].map((row) => row?.split('"').at(-1)?.split(',')[1])).toEqual(['november 2026', 'april 2026'])
    const area = await text('/diagram/area-levels/csv?jamfor=2026-04&omrade=role-mandate')
    expect(area.split('\r\n')[0]).toContain('Fråga,Period,Nivå 0')
    const priorities = await text('/nationell-bild/prioritet-och-niva?jamfor=2026-04')
    expect(priorities).toContain('Jämfört med april 2026 är medianen')
    expect(priorities).toContain('Median, procent, april 2026')
    expect(priorities).toContain('från läget i april 2026')
  })

  it('choose from which month to which the areas are drawn', async () => {
    const heads = async (query: string) =>
      (await text(`/diagram/national-over-time/csv?${query}`)).replace('\ufeff', '').split('\r\n')[0]
    expect(await heads('')).toBe('Område,april 2026,oktober 2026,november 2026')
    expect(await heads('period=2026-10')).toBe('Område,april 2026,oktober 2026')
    expect(await heads('jamfor=2026-10')).toBe('Område,oktober 2026,november 2026')
    // From another chart, on which any two months can be compared, the later may come as the one to compare with.
    expect(await heads('period=2026-04&jamfor=2026-10')).toBe('Område,april 2026,oktober 2026')
  })

  it('say with students of higher vocational education that they are no validations, and where they come from', async () => {
    const html = await text('/nationell-bild/karta?karta=yrkeshogskolan')
    for (const words of [contextSource.isNotValidations.sv, contextSource.scope.sv, contextSource.publisher.sv])
      expect(html).toContain(words)
  })
})

describe('the pages of the figures', () => {
  it('are there for every figure in both languages, with the value of the snapshot', async () => {
    const figures = keyFigures(november, await readMappingInstrument())
    for (const { key, text: words, label } of figures)
      for (const [language, base] of [
        ['sv', '/nationell-bild/uppgift'],
        ['en', '/en/national-picture/figure'],
      ] as const) {
        const answer = await site.get(`${base}/${key}`)
        expect([key, answer.status]).toEqual([key, 200])
        const html = (await answer.text()).replaceAll('&amp;', '&').replaceAll('&#39;', "'")
        expect(html).toContain(`>${words[language]}</p>`)
        expect(html).toContain(label[language])
        expect(html).not.toMatch(/NaN|undefined|\[object/)
      }
  })

  it('show the value in earlier months, and stay with one picture by its identifier, as a citation does', async () => {
    const html = await text('/nationell-bild/uppgift/antal-kartlagda')
    const overTime = html.slice(html.indexOf('id="over-time"'), html.indexOf('id="source"'))
    expect([...overTime.matchAll(/<td>(\d+ av 21)/g)].map(([, value]) => value)).toEqual([
      '6 av 21',
      '14 av 21',
      '14 av 21',
    ])
    expect(html).toContain('/nationell-bild/uppgift/antal-kartlagda?sammanstallning=november')
    const cited = await text('/nationell-bild/uppgift/antal-kartlagda?sammanstallning=april')
    expect(cited).toContain('>6 av 21</p>')
    expect(cited).toContain('Det finns en nyare sammanställning.')
    const gone = await site.get('/nationell-bild/uppgift/antal-kartlagda?sammanstallning=nowhere')
    expect(gone.status).toBe(400)
    expect(await gone.text()).toContain('ingen sammanställning med beteckningen ”nowhere”')
    // One that was made and never became the newest is no part of what is out.
    await site.objects.putNew(
      'snapshots/halfway.json',
      new TextEncoder().encode(JSON.stringify({ ...april, id: 'halfway' })),
      'application/json',
    )
    expect((await site.get('/nationell-bild/uppgift/antal-kartlagda?sammanstallning=halfway')).status).toBe(400)
  })

  it('are reached in one click from the overview, and lead to their table in a second', async () => {
    const links = [...new Set(figureLinks(front(await text('/nationell-bild'))))]
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) {
      const answer = await site.get(link)
      expect([link, answer.status]).toEqual([link, 200])
      const table = /href="\/nationell-bild#([a-z]+)"/.exec(await answer.text())?.[1]
      expect(['regions', 'profile', 'priorities', 'barriers', 'counts']).toContain(table)
    }
  })

  it('say that a figure is not in an older picture, and that there is none of a name that nothing has', async () => {
    const missing = await site.get('/nationell-bild/uppgift/antal-omraden-upp?period=2026-04')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('inget nyckeltal med namnet')
    expect((await site.get('/nationell-bild/uppgift/finns-inte')).status).toBe(404)
  })

  it('are listed with the names that texts refer to, and come as files', async () => {
    const html = await text('/nationell-bild/uppgifter')
    for (const { key } of keyFigures(november, await readMappingInstrument())) expect(html).toContain(`{{${key}}}`)
    const all = await text('/nationell-bild/uppgifter/fil/alla.csv')
    expect(all).toContain('antal-kartlagda,Regioner som har lämnat in sin kartläggning,2026-11,')
    const one = (await text('/nationell-bild/uppgifter/fil/antal-kartlagda.csv')).trim().split('\r\n')
    expect(one.slice(1).map((line) => line.split(',')[6])).toEqual(['6', '14', '14'])
    expect((await site.get('/nationell-bild/uppgifter/fil/finns-inte.csv')).status).toBe(404)
  })
})

describe('the charts with pages of their own', () => {
  it.each([
    ['/nationell-bild/fordelning', '/en/national-picture/distribution'],
    ['/nationell-bild/over-tid', '/en/national-picture/over-time'],
    ['/nationell-bild/prioritet-och-niva', '/en/national-picture/priority-and-level'],
    ['/nationell-bild/gap-insats-utfall?jamfor=2026-04', '/en/national-picture/gap-action-outcome?jamfor=2026-04'],
  ])('%s has a chart with its sentence, table and files in both languages', async (...paths) => {
    for (const path of paths) {
      const answer = await site.get(path)
      expect(answer.status).toBe(200)
      const html = await answer.text()
      expect(html.match(/<figure/g)).toHaveLength(1)
      expect(html).toContain('<table')
      expect(html).not.toMatch(/NaN|undefined|Infinity/)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    }
  })

  it('count questions from gap to outcome, and every question once', async () => {
    const html = await text('/nationell-bild/gap-insats-utfall?jamfor=2026-04')
    const rows = [...html.matchAll(/<td class="table-number"[^>]*>(\d+)<\/td>/g)].map(([, count]) => Number(count))
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(april.indicators.length)
    expect(html).toContain(`I april 2026 låg medianen under målnivån i ${april.indicators.length} av`)
  })
})

import { beforeAll, describe, expect, it } from '@jest/globals'
import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { regions } from '#shared/regions/regions.ts'
import { nationalFigures } from '#shared/statistics/national-figures.ts'
import { publicStep } from '#shared/statistics/public-step.ts'
import type { CountYear, RegionStatus } from '#shared/statistics/snapshot.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRegionStatus, aSnapshot } from '#test/support/snapshot.ts'
import { barriersView } from '#web/national/barriers-view.ts'
import { contextView } from '#web/national/context-view.ts'
import { countsView } from '#web/national/counts-view.ts'
import type { Moment } from '#web/national/figure-history.ts'
import { figuresView } from '#web/national/figures-view.ts'
import { mapView } from '#web/national/map-view.ts'
import { overTimeView } from '#web/national/over-time-view.ts'
import { overviewView } from '#web/national/overview-view.ts'
import { prioritiesView } from '#web/national/priorities-view.ts'
import { profileView } from '#web/national/profile-view.ts'

/** The text with its hard spaces as ordinary ones. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ')

let instrument: Instrument
beforeAll(async () => {
  instrument = await readMappingInstrument()
})

const all = (change: Partial<RegionStatus>): RegionStatus[] =>
  regions.map((_, index) => ({ ...aRegionStatus(index), ...change }))
const nothingDone = all({
  mapping: 'not-started',
  plan: 'none',
  submittedAt: null,
  areaScores: null,
  countYears: [],
  actions: 0,
})

describe('the overview', () => {
  it('says how many of the 21 have mapped, adopted and reported', () => {
    const view = overviewView(aSnapshot(), 'sv')
    expect(view.tiles.map(({ value }) => value)).toEqual(['14 av 21', '9 av 21', '12 av 21', '36'])
    expect(view.tiles[2]?.label).toBe('regioner har rapporterat valideringar för 2025')
    expect(plain(view.sentence)).toBe(
      '14 av de 21 regionerna har lämnat in sin kartläggning, och nio har antagit en handlingsplan.',
    )
  })
  it('is right when nobody and when everybody has', () => {
    expect(plain(overviewView(aSnapshot({ regions: nothingDone, counts: [] }), 'sv').sentence)).toBe(
      'Ingen av de 21 regionerna har lämnat in sin kartläggning, och ingen har antagit en handlingsplan.',
    )
    const everybody = aSnapshot({ regions: all({ mapping: 'submitted', plan: 'adopted' }) })
    expect(plain(overviewView(everybody, 'en').sentence)).toBe(
      'All 21 regions have handed in their mapping, and 21 have adopted an action plan.',
    )
  })
})

describe('the map', () => {
  it('shows of a region only whether it has handed in and adopted', () => {
    for (const mapping of ['not-started', 'in-progress', 'returned'] as const)
      expect(publicStep({ mapping, plan: 'draft' })).toBe('waiting')
    expect(publicStep({ mapping: 'submitted', plan: 'draft' })).toBe('submitted')
    expect(publicStep({ mapping: 'submitted', plan: 'adopted' })).toBe('adopted')
    const text = JSON.stringify(mapView(aSnapshot(), 'sv'))
    for (const word of ['Pågår', 'Åter', 'Under arbete', 'insats ']) expect(text).not.toContain(word)
  })
  it('has all 21 in its table, and counts them in its sentence', () => {
    const view = mapView(aSnapshot(), 'sv')
    expect(view.rows).toHaveLength(21)
    expect(view.rows[0]).toEqual(['Region Stockholm', 'Inlämnad 10 september 2026', 'Antagen'])
    expect(plain(view.description)).toBe(
      'Nio regioner har antagit en handlingsplan, fem regioner har lämnat in kartläggningen men inte antagit någon plan och sju regioner har inte lämnat in än.',
    )
  })
  it('leaves steps out of the sentence where no region stands', () => {
    expect(plain(mapView(aSnapshot({ regions: nothingDone }), 'en').description)).toBe('No region has handed in yet.')
  })
})

describe('the national profile', () => {
  it('names the strongest and the weakest area with their medians', () => {
    const areas = aSnapshot().areas.map((area, index) => ({
      ...area,
      median: index === 3 ? 90 : index === 5 ? 10.4 : 50,
    }))
    expect(plain(profileView(aSnapshot({ areas }), instrument, 'sv').description)).toBe(
      'Starkast är behov och analys med medianen 90 procent av högsta nivån, svagast är branschvalidering och arbetsliv med 10 procent.',
    )
  })
  it('names all areas that share an end', () => {
    const areas = aSnapshot().areas.map((area, index) => ({
      ...area,
      median: index < 2 ? 90 : index === 5 ? 10.4 : 50,
    }))
    expect(plain(profileView(aSnapshot({ areas }), instrument, 'sv').description)).toContain(
      'Starkast är ”Roll, mandat och styrning” och ”Resurser och finansiering” med medianen 90 procent',
    )
  })
  it('shows neither median, quartile nor level of an area that fewer than five regions answered', () => {
    const [first, ...rest] = aSnapshot().areas
    const areas = [
      { ...(first as (typeof rest)[number]), answers: 4, median: 33, lowerQuartile: 22, upperQuartile: 44 },
      ...rest,
    ]
    const view = profileView(aSnapshot({ areas }), instrument, 'sv')
    expect(view.rows[0]).toMatchObject({
      median: null,
      lowerQuartile: null,
      upperQuartile: null,
      text: 'färre än fem svar',
    })
    // In the table and its file the cells are numbers or empty, and a column of its own says why.
    expect(view.table.columns.at(-1)?.label).toBe('Varför uppgift saknas')
    expect(view.table.rows[0]).toEqual(['A. Roll, mandat och styrning', null, null, null, null, 'färre än fem svar'])
    expect(view.table.rows[1]?.slice(1).map((cell) => typeof cell)).toEqual([...Array(4).fill('number'), 'string'])
    expect(view.levels?.rows.map(({ id }) => id)).not.toContain('role-mandate')
    expect(view.levels?.table.rows[0]?.slice(1)).toEqual([...Array(6).fill(null), 'färre än fem svar'])
  })
  it('explains why there is none before five regions have handed in', () => {
    const snapshot = aSnapshot({
      submitted: 3,
      regions: nothingDone.map((region, index) => (index < 3 ? aRegionStatus(index) : region)),
    })
    const view = profileView(snapshot, instrument, 'sv')
    expect(view.levels).toBeNull()
    expect(view.description).toContain('Hittills har tre gjort det.')
  })
  it('says how the medians have moved since the round before', () => {
    const snapshot = aSnapshot()
    const previousAreaMedians = Object.fromEntries(
      snapshot.areas.map(({ id, median }, index) => [
        id,
        index === 0 ? null : (median ?? 0) + (index === 1 ? 5 : index === 2 ? -5 : 0),
      ]),
    )
    const view = profileView({ ...snapshot, previousAreaMedians, previousRoundId: '2025' }, instrument, 'sv')
    expect(view.description).toContain(
      'Sedan förra omgången är medianen högre i ett område, lägre i ett område och oförändrad i elva områden.',
    )
    expect(view.table.rows[0]?.at(-1)).toBeNull()
  })
  it('compares over the questions that both rounds asked, and says so', () => {
    const snapshot = aSnapshot()
    const medians = Object.fromEntries(snapshot.areas.map(({ id }) => [id, 40]))
    const shared = { questions: 50, ofQuestions: 54, areaMedians: medians }
    const view = profileView(
      { ...snapshot, previousAreaMedians: medians, previousRoundId: '2025', sharedWithPrevious: shared },
      instrument,
      'sv',
    )
    expect(view.description).toContain('Sedan förra omgången är medianen oförändrad i 14 områden.')
    expect(view.description).toContain('Jämförelsen gäller de 50 av 54 frågor som är desamma i båda omgångarna.')
    expect(view.table.columns.slice(-2).map(({ label }) => label)).toEqual([
      'Median förra omgången, samma frågor',
      'Median nu, samma frågor',
    ])
    expect(view.table.rows.every((row) => row.length === view.table.columns.length)).toBe(true)
  })
})

describe('the areas over time', () => {
  it('are drawn from the first month on, broken at every change of questionnaire, and compared over the last stretch alone', () => {
    const { areas } = aSnapshot()
    const moments = [1, 2, 2, 3].map((version, index): Moment => {
      const snapshot = aSnapshot({ createdAt: `2026-0${index + 1}-10T04:00:00.000Z` })
      const { id, createdAt, roundId, isDemonstration, inputs } = snapshot
      return {
        period: `2026-0${index + 1}`,
        facts: { id, createdAt, roundId, isDemonstration, inputs },
        heldBack: {},
        figures: [],
        areas,
        regions: [],
        instrument: { ...instrument, version },
      }
    })
    const view = overTimeView(moments, { snapshot: aSnapshot(), instrument }, 'sv')
    expect(view?.chart.moments).toHaveLength(4)
    expect(view?.chart.breaks?.moments).toEqual([1, 3])
    expect(view?.chart.description).toContain('nytt från och med april 2026')
    expect(view?.table.rows[0]).toHaveLength(5)
  })
})

describe('what is prioritised', () => {
  it('counts regions with adopted plans, most first', () => {
    const view = prioritiesView(aSnapshot(), instrument, 'sv')
    expect(plain(view.description)).toBe(
      `Vanligast i de antagna planerna är frågan ”${findIndicator(instrument, 'A2')?.indicator.question.sv}” Insatser för den finns i planen hos alla nio regioner.`,
    )
    expect(view.rows.map(({ value }) => value)).toEqual([9, 8, 7, 6, 5, 4, 3, 2])
  })
  it('is not shown before three regions have adopted a plan', () => {
    const regionsWith = (plans: number) =>
      aSnapshot().regions.map((region, index) => ({
        ...region,
        plan: index < plans ? ('adopted' as const) : ('draft' as const),
      }))
    const view = prioritiesView(aSnapshot({ regions: regionsWith(2) }), instrument, 'sv')
    expect(view).toMatchObject({ rows: [], table: { rows: [] } })
    expect(view.description).toContain('minst tre regioner')
    expect(prioritiesView(aSnapshot({ regions: regionsWith(3) }), instrument, 'sv').rows).not.toEqual([])
  })
  it('names all questions that share the first place', () => {
    const prioritised = ['A1', 'B1', 'C1'].map((indicatorId, index) => ({
      indicatorId,
      regions: index === 2 ? 2 : 4,
      actions: 5,
      meanPriority: 4,
    }))
    const view = prioritiesView(aSnapshot({ prioritised }), instrument, 'sv')
    expect(plain(view.description)).toContain(
      'är frågorna A1 och B1. Insatser för var och en av dem finns i planen hos fyra av nio regioner.',
    )
  })
})

describe('the barriers', () => {
  it('are counted by the level that can move them', () => {
    const view = barriersView(aSnapshot(), instrument, 'sv')
    expect(plain(view.description)).toBe(
      'Regionerna har lyft 36 hinder i sina antagna planer. Flest, 17, kan bara undanröjas av staten genom ändrade regler.',
    )
    expect(view.table.rows[4]).toEqual(['Staten: regler', 17, 9, 3.6])
    expect(view.table.rows[3]).toEqual(['Utbildningsanordnarna', 0, 0, null])
  })
  it('share the first place when they are as many', () => {
    const barriers = aSnapshot().barriers.map((barrier) => ({
      ...barrier,
      raised: barrier.level.startsWith('national') ? 9 : 3,
      regions: 3,
    }))
    expect(plain(barriersView(aSnapshot({ barriers }), instrument, 'sv').description)).toContain(
      'Flest, nio vardera, kan bara undanröjas av staten genom ändrade regler eller ändrad finansiering.',
    )
  })
  it('hide what fewer than three regions raise at a level, and every sum that would tell it', () => {
    const barriers = aSnapshot().barriers.map((barrier) =>
      barrier.level === 'municipality' ? { ...barrier, raised: 7, regions: 2 } : barrier,
    )
    const snapshot = aSnapshot({ barriers })
    const view = barriersView(snapshot, instrument, 'sv')
    expect(view.table.rows[0]).toEqual(['Kommunerna', 'färre än 3 regioner', null, null])
    expect(view.rows[0]?.value).toBeNull()
    expect(plain(view.description)).toBe(
      'Av de hinder som minst tre regioner har lyft kan flest, 17, bara undanröjas av staten genom ändrade regler.',
    )
    expect(overviewView(snapshot, 'sv').tiles.at(-1)?.value).toBe('minst 33')
    const alone = aSnapshot({ barriers: barriers.map((one) => ({ ...one, regions: Math.min(2, one.regions) })) })
    expect(overviewView(alone, 'en').tiles.at(-1)?.value).toBe('some')
    expect(barriersView(alone, instrument, 'en').description).toContain('and the numbers are not shown.')
  })
  it('may be none', () => {
    const barriers = aSnapshot().barriers.map((barrier) => ({ ...barrier, raised: 0, regions: 0, meanWeight: null }))
    expect(plain(barriersView(aSnapshot({ barriers }), instrument, 'en').description)).toBe(
      'No adopted plan raises a barrier yet.',
    )
  })
})

describe('the validations', () => {
  const year: CountYear = {
    year: 2025,
    reportingRegions: ['01'],
    suppressedCells: 2,
    cells: [
      { region: 'SE', sector: 'komvux', form: 'all', sex: 'all', count: 1250 },
      { region: 'SE', sector: 'branch', form: 'all', sex: 'all', count: 'suppressed' },
      { region: 'SE', sector: 'all', form: 'all', sex: 'all', count: 'suppressed' },
    ],
  }
  it('tell a hidden number from a missing one and from zero', () => {
    const rows = countsView(aSnapshot({ counts: [year] }), 'sv').newest?.rows ?? []
    expect(rows.find(({ id }) => id === 'komvux')).toMatchObject({ value: 1250, text: '1\u00a0250' })
    expect(rows.find(({ id }) => id === 'branch')).toMatchObject({ value: null, text: 'döljs' })
    expect(rows.find(({ id }) => id === 'university')).toMatchObject({ value: null, text: 'uppgift saknas' })
  })
  it('do not give away a hidden total', () => {
    const view = countsView(aSnapshot({ counts: [year] }), 'sv')
    expect(plain(view.description)).toBe(
      'Det samlade antalet för 2025 döljs, eftersom det är litet eller skulle avslöja ett litet antal. En av de 21 regionerna har rapporterat. Talen gäller bara den.',
    )
    expect(view.newest?.notes.map(plain)).toEqual([
      'Uppgift saknas för 20 regioner. Det betyder att vi inte vet, inte att antalet är noll.',
      'Antal från 1 till 4 döljs, för att ingen ska kunna kännas igen. Två tal i hela materialet är dolda. En del av dem är större, men skulle annars kunna räknas ut.',
    ])
  })
  it('are missing when nobody has reported, also when a year is listed', () => {
    const empty = { ...year, reportingRegions: [], cells: [] }
    expect(countsView(aSnapshot({ counts: [empty] }), 'sv')).toMatchObject({
      newest: null,
      description: 'Uppgift saknas: ingen region har rapporterat antal valideringar än.',
    })
  })
  it('take the newest year that somebody has reported', () => {
    const view = countsView(aSnapshot(), 'en')
    expect(view.title).toBe('Completed validations in 2025, by sector')
    expect(view.newest?.years.rows.map(({ label, regions }) => [label, regions])).toEqual([
      ['2024', 15],
      ['2025', 12],
    ])
    expect(view.newest?.regions.rows).toHaveLength(12)
  })
})

describe('the context', () => {
  it('says first that these are not validations, and never adds up', () => {
    const view = contextView(aSnapshot(), 'sv')
    expect(view?.description).toMatch(/^Det här är studerande och examinerade i yrkeshögskolan, inte valideringar\./)
    expect(view?.description).toContain('I hela landet fanns 41\u00a0000 studerande 2024.')
    expect(view?.table.rows).toHaveLength(22)
    expect(view?.table.rows.find(([county]) => county === 'Gotlands län')).toEqual([
      'Gotlands län',
      'uppgift saknas',
      'uppgift saknas',
      'uppgift saknas',
      'uppgift saknas',
    ])
  })
  it('does not make a total of the counties when the national figure is missing', () => {
    const context = aSnapshot().context.filter(({ regionCode }) => regionCode !== 'SE')
    expect(contextView({ context }, 'en')?.description).toContain(
      'The figure for the whole country in 2024 is missing.',
    )
    expect(contextView({ context: [] }, 'en')).toBeNull()
  })
})

describe('the published figures', () => {
  it('each have unit, period, quality and a source that is listed once', () => {
    const { rows, sources } = figuresView(nationalFigures, 'sv')
    expect(rows).toHaveLength(nationalFigures.length)
    for (const row of rows) {
      expect(row.unit && row.period && row.quality).toBeTruthy()
      expect(sources[row.source - 1]).toBeDefined()
    }
    expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length)
  })
})

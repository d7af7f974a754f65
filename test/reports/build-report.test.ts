import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { barrierLevels } from '#shared/plans/plan.ts'
import { regions } from '#shared/regions/regions.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { yearsText } from '#shared/reports/chapters/regions.ts'
import { figuresOf, tablesOf } from '#shared/reports/report-document.ts'
import { countAt } from '#shared/reports/report-facts.ts'
import type { RegionStatus } from '#shared/statistics/snapshot.ts'
import { aCountYear, aRegionStatus, aSnapshot } from '../support/snapshot.ts'
import { anOrderedReport, aReport, bothLanguages, proseOf, someMaterial } from './a-report.ts'
import { aNote } from './a-status-report.ts'

const emptySnapshot = () =>
  aSnapshot({
    submitted: 0,
    regions: regions.map((_, index) => ({
      ...aRegionStatus(20),
      regionCode: regions[index]?.code ?? '',
    })),
    prioritised: [],
    barriers: barrierLevels.map((level) => ({ level, raised: 0, regions: 0, meanWeight: null })),
    barrierIndicators: [],
    counts: [],
    context: [],
  })

describe('the report reads as one', () => {
  it('tells the newest year that some region has reported for, as the key figures do', async () => {
    const { counts } = aSnapshot()
    const newest = Math.max(...counts.map(({ year }) => year))
    const snapshot = aSnapshot({
      counts: [...counts, { year: newest + 1, reportingRegions: [], cells: [], suppressedCells: 0 }],
    })
    expect(proseOf(await aReport({ snapshot }))).toBe(proseOf(await aReport()))
  })

  it('has its chapters in order, in both languages', async () => {
    expect((await aReport()).chapters.map(({ title }) => title)).toEqual([
      'Sammanfattning',
      'Regionernas läge',
      'De 14 områdena',
      'Det som regionerna prioriterar',
      'Hindren: timglasets smala del',
      'Antal valideringar',
      'Publicerade nationella siffror',
      'Sammanhang: yrkeshögskolan per län',
      'Metod',
      'Så skyddar vi uppgifter om enskilda',
      'Källor',
      'Bilaga: svaren fråga för fråga',
    ])
    expect((await aReport({ language: 'en' })).chapters.map(({ id }) => id)).toEqual(
      (await aReport()).chapters.map(({ id }) => id),
    )
  })

  it('numbers tables and figures in the order they stand and resolves every pointer', async () => {
    for (const language of bothLanguages) {
      const report = await aReport({ language })
      expect(tablesOf(report).map(({ number }) => number)).toEqual(tablesOf(report).map((_, index) => index + 1))
      expect(figuresOf(report).map(({ number }) => number)).toEqual(figuresOf(report).map((_, index) => index + 1))
      expect(proseOf(report)).not.toMatch(/\[\[|\]\]|undefined|NaN|null/)
    }
  })

  it('holds the same tables with the same numbers in both languages', async () => {
    const [sv, en] = await Promise.all(bothLanguages.map((language) => aReport({ language })))
    const numbers = (report: typeof sv) =>
      tablesOf(report ?? (undefined as never)).map(({ id, rows }) => [
        id,
        rows.map((row) => row.filter((cell) => typeof cell === 'number')),
      ])
    expect(numbers(sv)).toEqual(numbers(en))
  })

  it('gives every figure a text of what it shows, and every table a heading and a sheet of its own', async () => {
    for (const language of bothLanguages) {
      const report = await aReport({ language })
      for (const figure of figuresOf(report)) expect(figure.alternativeText.length).toBeGreaterThan(30)
      const sheets = tablesOf(report).map(({ sheet }) => sheet)
      expect(new Set(sheets).size).toBe(sheets.length)
      for (const sheet of sheets) expect(sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/)
      for (const { columns, rows } of tablesOf(report)) for (const row of rows) expect(row).toHaveLength(columns.length)
    }
  })

  it('comes out the same from the same material', async () => {
    expect(await aReport()).toEqual(await aReport())
  })
})

describe('what the report says', () => {
  it('sums up in plain sentences', async () => {
    const summary = proseOf(await aReport(), 'summary')
    expect(summary).toContain(
      '14 av de 21 regionerna har lämnat in sin kartläggning. Nio regioner har antagit en handlingsplan.',
    )
    expect(summary).toContain('Regionerna har lyft 36 hinder som de inte själva rår över.')
    expect(summary).toContain('Tolv av de 21 regionerna har rapporterat valideringar för 2025')
    const english = proseOf(await aReport({ language: 'en' }), 'summary')
    expect(english).toContain(
      '14 of the 21 regions have handed in their mapping. Nine regions have adopted an action plan.',
    )
  })

  it('has one row for each of the 21 regions, in county code order, and never a score of a named one', async () => {
    const report = await aReport()
    const table = tablesOf(report).find(({ id }) => id === 'regions')
    expect(table?.rows.map(([name]) => name)).toEqual(regions.map(({ name }) => name))
    const scores = new Set(aSnapshot().regions.flatMap(({ areaScores }) => Object.values(areaScores ?? {})))
    expect(scores.size).toBeGreaterThan(10)
    // The only numbers in the row of a region are its adopted actions.
    expect(table?.rows[0]?.filter((cell) => typeof cell === 'number')).toEqual([4])
    expect(table?.rows[9]?.filter((cell) => typeof cell === 'number')).toEqual([])
  })

  it('says the same of each region however far it has come before it hands in or adopts', async () => {
    const told = async (before: Pick<RegionStatus, 'mapping' | 'plan'>) => {
      const regionsNow = aSnapshot().regions.map((region) => ({
        ...region,
        mapping: region.mapping === 'submitted' ? region.mapping : before.mapping,
        plan: region.plan === 'adopted' ? region.plan : before.plan,
      }))
      const report = await aReport({ snapshot: aSnapshot({ regions: regionsNow }) })
      const map = figuresOf(report).find(({ id }) => id === 'map')
      return JSON.stringify([tablesOf(report).find(({ id }) => id === 'regions'), map])
    }
    const one = await told({ mapping: 'not-started', plan: 'none' })
    expect(await told({ mapping: 'returned', plan: 'draft' })).toBe(one)
    expect(one).toContain('Inte än')
  })

  it('shows neither medians nor spreads while fewer than five regions have handed in', async () => {
    for (const language of bothLanguages) {
      const report = await aReport({ language, snapshot: aSnapshot({ submitted: 4 }) })
      expect(tablesOf(report).some(({ id }) => id === 'areas' || id === 'questions')).toBe(false)
      expect(figuresOf(report).some(({ chart }) => chart.kind === 'range' || chart.kind === 'levels')).toBe(false)
    }
    expect(proseOf(await aReport({ snapshot: aSnapshot({ submitted: 4 }) }), 'areas')).toContain(
      'Färre än fem regioner',
    )
    const withFive = await aReport({ snapshot: aSnapshot({ submitted: 5 }) })
    expect(tablesOf(withFive).some(({ id }) => id === 'areas')).toBe(true)
  })

  it('tells hidden numbers from missing ones, and neither is a number', async () => {
    const report = await aReport()
    const perRegion = tablesOf(report).find(({ id }) => id === 'counts-regions')
    const gotland = perRegion?.rows.find(([name]) => name === 'Region Gotland')
    const norrbotten = perRegion?.rows.find(([name]) => name === 'Region Norrbotten')
    expect(gotland?.at(-1)).toEqual({ mark: 'suppressed' })
    expect(norrbotten?.at(-1)).toEqual({ mark: 'missing' })
    expect(report.words.marks).toMatchObject({ suppressed: 'döljs', missing: 'uppgift saknas' })
  })

  it('gives the counts of the snapshot, cell by cell', async () => {
    const year = aCountYear(2025)
    const table = tablesOf(await aReport()).find(({ id }) => id === 'counts-sector')
    expect(table?.rows.at(-1)?.slice(1)).toEqual([
      countAt(year, { sex: 'women' }),
      countAt(year, { sex: 'men' }),
      countAt(year, {}),
    ])
  })

  it('says that published figures cannot be added up, and gives each its quality note', async () => {
    const report = await aReport()
    expect(proseOf(report, 'national-figures')).toContain('de går inte att lägga ihop')
    const rows = tablesOf(report)
      .filter(({ id }) => id.startsWith('published-'))
      .flatMap(({ rows }) => rows)
    expect(rows).toHaveLength((await someMaterial()).nationalFigures.length)
    for (const [, measure] of rows)
      expect(measure).toMatchObject({ notes: expect.arrayContaining([expect.any(String)]) })
  })

  it('says of the context figures that they are not validations', async () => {
    expect(proseOf(await aReport(), 'context')).toContain('inte valideringar')
    expect(proseOf(await aReport({ language: 'en' }), 'context')).toContain('not validations')
  })

  it('draws years together', () => {
    expect(yearsText([])).toBe('–')
    expect(yearsText([2025])).toBe('2025')
    expect(yearsText([2025, 2023, 2024, 2021])).toBe('2021, 2023–2025')
  })

  it('names no priorities while fewer than three regions have adopted a plan, like the public page', async () => {
    let adopted = 0
    const regions = aSnapshot().regions.map((region) =>
      region.plan === 'adopted' && ++adopted > 2 ? { ...region, plan: 'draft' as const } : region,
    )
    const report = await aReport({ snapshot: aSnapshot({ regions }) })
    expect(proseOf(report, 'priorities')).toContain('när minst tre regioner har antagit en handlingsplan')
    expect(report.chapters.find(({ id }) => id === 'priorities')?.blocks).toHaveLength(1)
  })

  it('says so when no question stands out among the plans', async () => {
    const [one, two, three] = aSnapshot().prioritised.map((question) => ({ ...question, regions: 2 }))
    if (!one || !two || !three) throw new Error('too few questions')
    const tied = await aReport({ snapshot: aSnapshot({ prioritised: [one, two, three] }) })
    expect(proseOf(tied, 'priorities')).toMatch(
      /^.*\nTvå regioner har insatser för frågan ”.*”, och lika många för två andra frågor\./,
    )
    const pair = await aReport({ language: 'en', snapshot: aSnapshot({ prioritised: [one, two] }) })
    expect(proseOf(pair, 'priorities')).toContain('and as many for one other question. No question is in more plans.')
  })

  it('names the state once when rules and funding hinder as much', async () => {
    const barriers = barrierLevels.map((level) => ({
      level,
      raised: level.startsWith('national') ? 9 : 3,
      regions: 3,
      meanWeight: null,
    }))
    expect(proseOf(await aReport({ snapshot: aSnapshot({ barriers }) }), 'barriers')).toContain(
      'undanröjas av staten genom ändrade regler eller ändrad finansiering: 9 av 30 vardera.',
    )
  })

  it('hides how many barriers fewer than three regions raise at a level, and the sum that would tell it', async () => {
    const barriers = aSnapshot().barriers.map((barrier) =>
      barrier.level === 'municipality' ? { ...barrier, raised: 7, regions: 2 } : barrier,
    )
    const report = await aReport({ snapshot: aSnapshot({ barriers }) })
    const table = tablesOf(report).find(({ id }) => id === 'barriers')
    expect(table?.rows[0]).toEqual([
      'Kommunerna',
      { mark: 'suppressed' },
      { mark: 'suppressed' },
      { mark: 'suppressed' },
    ])
    const said = [proseOf(report, 'barriers'), proseOf(report, 'summary')].join(' ')
    expect(said).toContain('kan flest, 17, bara undanröjas av')
    expect(said).toContain('Kommunerna: färre än 3 regioner.')
    expect(said).not.toContain('40')
    expect(said).toContain('döljs antalen')
  })

  it('tells what a new version changes', async () => {
    const report = anOrderedReport({ id: '2026-v2', reportVersion: 2, changeNote: aNote('Rättat antal för Dalarna.') })
    const summary = proseOf(await aReport({ report }), 'summary')
    expect(summary).toContain('Ändrat sedan version 1\nRättat antal för Dalarna.')
    expect(proseOf(await aReport(), 'summary')).not.toContain('Ändrat sedan')
  })

  it('says what has moved since the round before', async () => {
    const before = Object.fromEntries(
      aSnapshot().areas.map(({ id, median }, index) => [id, (median ?? 0) - (index === 0 ? 10 : 0)]),
    )
    const areas = proseOf(
      await aReport({ snapshot: aSnapshot({ previousAreaMedians: before, previousRoundId: '2024' }) }),
      'areas',
    )
    expect(areas).toContain('Sedan förra omgången har medianen stigit i ett område och sjunkit i inget område.')
    expect(areas).toContain('10 procentenheter')
    expect(areas).not.toContain('desamma i båda omgångarna')
    const shared = { questions: 50, ofQuestions: 54, areaMedians: before }
    const overShared = proseOf(
      await aReport({
        snapshot: aSnapshot({ previousAreaMedians: before, previousRoundId: '2024', sharedWithPrevious: shared }),
      }),
      'areas',
    )
    expect(overShared).toContain('har medianen stigit i inget område och sjunkit i inget område.')
    expect(overShared).toContain('de 50 av 54 frågor som är desamma i båda omgångarna')
  })

  it('is whole also when nothing has been handed in', async () => {
    for (const language of bothLanguages) {
      const prose = proseOf(await aReport({ language, snapshot: emptySnapshot() }))
      expect(prose.match(/undefined|NaN|null|\[\[/)?.[0] ?? null).toBeNull()
    }
    const summary = proseOf(await aReport({ snapshot: emptySnapshot() }), 'summary')
    expect(summary).toContain('Ingen av de 21 regionerna har lämnat in sin kartläggning.')
    expect(summary).toContain('Ingen region har lyft något hinder')
    expect(summary).toContain('Ingen region har rapporterat hur många valideringar')
  })
})

describe('the sentences', () => {
  it('are grammatical for every number of regions, plans, barriers and reports', async () => {
    const material = await someMaterial()
    fc.assert(
      fc.property(
        fc.record({
          submitted: fc.integer({ min: 0, max: 21 }),
          adopted: fc.integer({ min: 0, max: 21 }),
          returned: fc.integer({ min: 0, max: 3 }),
          raised: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
          reporting: fc.integer({ min: 1, max: 21 }),
          language: fc.constantFrom(...bothLanguages),
        }),
        ({ submitted, adopted, returned, raised, reporting, language }) => {
          const snapshot = aSnapshot({
            submitted,
            regions: regions.map(({ code }, index) => ({
              ...aRegionStatus(0),
              regionCode: code,
              mapping: index < submitted ? 'submitted' : index < submitted + returned ? 'returned' : 'not-started',
              plan: index < adopted ? 'adopted' : 'none',
            })),
            barriers: barrierLevels.map((level, index) => ({
              level,
              raised: raised[index] ?? 0,
              regions: Math.min(1, raised[index] ?? 0),
              meanWeight: null,
            })),
            counts: [{ ...aCountYear(2025), reportingRegions: regions.slice(0, reporting).map(({ code }) => code) }],
          })
          const prose = proseOf(buildReport({ ...material, snapshot, language }))
          if (language === 'sv') {
            expect(prose.match(/\b(?:1|[Ee]n|[Ee]tt) (?:regioner|insatser|områden)\b/)?.[0] ?? null).toBeNull()
            expect(
              prose.match(/\b(?:[Nn]oll (?:regioner|hinder|områden|av)|0 (?:hinder|områden))\b/)?.[0] ?? null,
            ).toBeNull()
            expect(prose.match(/\ben hinder\b|\bett region\b|\binga region\b/)?.[0] ?? null).toBeNull()
          } else {
            expect(prose.match(/\b(?:1|[Oo]ne) (?:regions|areas|barriers)\b/)?.[0] ?? null).toBeNull()
            expect(prose.match(/\b[Oo]ne (?:region|of the 21 regions) (?:have|are|want)\b/)?.[0] ?? null).toBeNull()
            expect(
              prose.match(/\b[Nn]o region (?:have|are)\b|\b(?:0|[Zz]ero) (?:regions|areas)\b/)?.[0] ?? null,
            ).toBeNull()
          }
          expect(prose.match(/ {2}|\s[.,;:]|\.\./)?.[0] ?? null).toBeNull()
        },
      ),
      { numRuns: 60 },
    )
  })
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Instrument, indicatorsOf, type Level } from '#shared/instruments/instrument.ts'
import { regions } from '#shared/regions/regions.ts'
import { buildSnapshot } from '#shared/statistics/build-snapshot.ts'
import { readContextFigures } from '#shared/statistics/context-figures.ts'
import { quartilesOf } from '#shared/statistics/quartiles.ts'
import { movedMedians } from '#shared/statistics/snapshot.ts'
import type { RegionInputs, SnapshotInputs } from '#shared/statistics/snapshot-inputs.ts'
import { readMappingInstrument } from '../support/instrument.ts'
import { aRound } from '../support/round.ts'
import { aCountYear } from '../support/snapshot.ts'
import { aBarrier, anAction, anAnswerAt, aPlan, aReportedYear, regionInputs } from './builders.ts'

let instrument: Instrument
const now = new Date('2026-10-05T00:00:00Z')
const release = { id: 'first', number: 1, publishedAt: '2026-10-01T06:00:07.000Z', isDemonstration: false }

const inputsOf = (found: RegionInputs[], overrides: Partial<SnapshotInputs> = {}): SnapshotInputs => ({
  round: aRound(),
  instrument,
  previousRound: null,
  versions: [instrument],
  regions: found,
  collected: [],
  context: [],
  isDemonstration: false,
  published: null,
  ...overrides,
})
const build = (found: RegionInputs[], overrides: Partial<SnapshotInputs> = {}) =>
  buildSnapshot(inputsOf(found, overrides), now)

/** Five handed-in mappings with levels 0 to 4 on A1, the last without A2. */
const five = () =>
  ([0, 1, 2, 3, 4] as const).map((level, index) =>
    regionInputs(index, 'submitted', { A1: level, ...(index < 4 && { A2: 2 as Level }) }),
  )

beforeAll(async () => {
  instrument = await readMappingInstrument()
})

describe('the national picture', () => {
  it('says where each region stands, and gives scores only of what is handed in', () => {
    const { regions: statuses } = build([
      regionInputs(0, 'open', {}),
      regionInputs(1, 'open', { A1: 3 }),
      regionInputs(2, 'returned', { A1: 3 }),
      regionInputs(3, 'submitted', { A1: 3 }, { plan: aPlan('adopted', { actions: [anAction('A1')] }) }),
      regionInputs(
        4,
        'submitted',
        {},
        { plan: aPlan('draft'), counts: [aReportedYear({ year: 2025 }), aReportedYear({ year: 2024 })] },
      ),
      regionInputs(5, 'open', {}, { assessment: null }),
    ])
    expect(statuses.map(({ mapping, plan, answered }) => [mapping, plan, answered])).toEqual([
      ['not-started', 'none', 0],
      ['in-progress', 'none', 1],
      ['returned', 'none', 1],
      ['submitted', 'adopted', 1],
      ['submitted', 'draft', 0],
      ['not-started', 'none', 0],
    ])
    expect(statuses.map(({ areaScores }) => areaScores?.['role-mandate'])).toEqual([
      undefined,
      undefined,
      undefined,
      75,
      null,
      undefined,
    ])
    expect(statuses[4]).toMatchObject({ countYears: [2024, 2025], asked: indicatorsOf(instrument).length })
    expect(statuses.map(({ submittedAt }) => submittedAt !== null)).toEqual([false, false, false, true, true, false])
  })

  it('spreads handed-in answers over levels, with quartiles from five regions on', () => {
    const { indicators, areas } = build(five())
    expect(indicators.find(({ id }) => id === 'A1')).toEqual({
      id: 'A1',
      answers: 5,
      notApplicable: 0,
      perLevel: [1, 1, 1, 1, 1],
      median: 2,
      lowerQuartile: 1,
      upperQuartile: 3,
    })
    expect(indicators.find(({ id }) => id === 'A2')).toMatchObject({ answers: 4, median: null, lowerQuartile: null })
    expect(indicators.find(({ id }) => id === 'B1')).toMatchObject({ answers: 0, perLevel: [0, 0, 0, 0, 0] })
    // Scores 25, 37.5, 50, 62.5 and 100 percent.
    expect(areas[0]).toMatchObject({ id: 'role-mandate', answers: 5, median: 50, perLevel: [0, 1, 2, 1, 1] })
  })

  it('leaves drafts and returned mappings out, and counts not applicable apart', () => {
    const notApplicable = regionInputs(
      0,
      'submitted',
      {},
      {
        answers: [anAnswerAt('A1', null, { isNotApplicable: true, notApplicableReason: 'Annan huvudman' })],
      },
    )
    const { indicators } = build([
      notApplicable,
      regionInputs(1, 'open', { A1: 4 }),
      regionInputs(2, 'returned', { A1: 4 }),
    ])
    expect(indicators[0]).toMatchObject({ answers: 0, notApplicable: 1, perLevel: [0, 0, 0, 0, 0] })
  })

  it('takes priorities and barriers from adopted plans only, without cancelled actions', () => {
    const planning = (index: number, status: 'draft' | 'adopted') => {
      const regionCode = regions[index]?.code ?? ''
      return regionInputs(
        index,
        'submitted',
        { A1: 1, A2: 3 },
        {
          plan: aPlan(status, {
            actions: [
              anAction('A1'),
              anAction('A1', { id: 'second' }),
              anAction('A2', { status: 'cancelled' }),
              anAction(null),
            ],
            barriers: [aBarrier({ regionCode })],
          }),
        },
      )
    }
    const snapshot = build([
      planning(0, 'adopted'),
      planning(1, 'adopted'),
      planning(2, 'adopted'),
      planning(3, 'draft'),
    ])
    expect(snapshot.prioritised).toEqual([
      { indicatorId: 'A1', regions: 3, actions: 6, meanPriority: expect.any(Number) },
    ])
    expect(snapshot.barriers).toHaveLength(6)
    expect(snapshot.barriers.at(-1)).toEqual({ level: 'national-funding', raised: 3, regions: 3, meanWeight: 4 })
    expect(snapshot.barriers[0]).toEqual({ level: 'municipality', raised: 0, regions: 0, meanWeight: null })
    expect(snapshot.barrierIndicators).toEqual([{ indicatorId: 'N1', regions: 3 }])
    expect(build([planning(0, 'adopted'), planning(1, 'adopted')]).barrierIndicators).toEqual([])
  })

  it('counts an action for every indicator that it was chosen for', () => {
    const origin = { kind: 'proposal' as const, indicatorId: 'A1', proposalId: 'A1-1', alsoFor: ['A2'] }
    const planning = regionInputs(
      0,
      'submitted',
      { A1: 1, A2: 2 },
      { plan: aPlan('adopted', { actions: [anAction('A1', { origin })] }) },
    )
    expect(build([planning]).prioritised.map(({ indicatorId, actions }) => [indicatorId, actions])).toEqual([
      ['A1', 1],
      ['A2', 1],
    ])
  })

  it('puts the indicators of most regions first, then those of most actions, then of highest priority', () => {
    const planning = (index: number, indicatorIds: string[]) =>
      regionInputs(
        index,
        'submitted',
        { A1: 1, A2: 2, A3: 0, A4: 1 },
        { plan: aPlan('adopted', { actions: indicatorIds.map((id, place) => anAction(id, { id: `${id}${place}` })) }) },
      )
    const { prioritised } = build([planning(0, ['A2', 'A1', 'A1', 'A3']), planning(1, ['A4', 'A1', 'A4'])])
    expect(prioritised.map(({ indicatorId }) => indicatorId)).toEqual(['A1', 'A4', 'A3', 'A2'])
    const barriers = [aBarrier(), aBarrier({ id: 'b2', indicatorIds: ['N2'] })]
    const raising = (index: number, some: typeof barriers) => {
      const regionCode = regions[index]?.code ?? ''
      return regionInputs(
        index,
        'submitted',
        {},
        {
          plan: aPlan('adopted', { barriers: some.map((barrier) => ({ ...barrier, regionCode })) }),
        },
      )
    }
    const few = barriers.slice(1)
    const { barrierIndicators } = build([
      raising(0, few),
      raising(1, barriers),
      raising(2, barriers),
      raising(3, barriers),
    ])
    expect(barrierIndicators).toEqual([
      { indicatorId: 'N2', regions: 4 },
      { indicatorId: 'N1', regions: 3 },
    ])
  })

  it('has the counts of the newest release, whatever is reported after it', () => {
    const reported = [regionInputs(0, 'open', {}, { counts: [aReportedYear()] })]
    expect(build(reported)).toMatchObject({ counts: [], release: null })
    const years = [aCountYear(2024), aCountYear(2025)]
    expect(build(reported, { published: { release, years } })).toMatchObject({ counts: years, release })
  })

  it('shows where it moves from the round before', () => {
    const previousRound = { ...inputsOf([]).round, id: '2024', status: 'closed' as const }
    const before = five().map((region) => ({
      ...region,
      answers: [],
      previous: { assessment: region.assessment, answers: region.answers },
    }))
    const snapshot = build(before, { previousRound })
    expect(snapshot).toMatchObject({ previousRoundId: '2024' })
    expect(snapshot.previousAreaMedians?.['role-mandate']).toBe(50)
    expect(snapshot.previousAreaMedians?.resources).toBeNull()
    expect(snapshot.sharedWithPrevious).toBeNull()
  })

  it('moves only by the questions that both rounds asked', () => {
    const previousRound = { ...inputsOf([]).round, id: '2024', status: 'closed' as const }
    const ids = indicatorsOf(instrument).map(({ id }) => id)
    // A2 is a new question in version 2: it pulls the area down, and that is no move.
    const origins = Object.fromEntries(
      ids.map((id) => [id, id === 'A2' ? { kind: 'added' as const, from: [] } : { kind: 'kept' as const, from: [id] }]),
    )
    const second = { ...instrument, version: 2, lineage: { fromVersion: 1, origins, removed: [] } }
    const same = ([0, 1, 2, 3, 4] as const).map((index) => ({
      ...regionInputs(index, 'submitted', { A1: 2, A2: 0 }),
      previous: {
        assessment: regionInputs(index, 'submitted', {}).assessment,
        answers: regionInputs(index, 'submitted', { A1: 2 }).answers,
      },
    }))
    const snapshot = build(same, { previousRound, instrument: second, versions: [instrument, second] })
    const area = snapshot.areas.find(({ id }) => id === 'role-mandate')
    expect(area?.median).toBe(25)
    expect(snapshot.sharedWithPrevious).toMatchObject({ questions: ids.length - 1, ofQuestions: ids.length })
    expect(movedMedians(snapshot, area ?? { id: '', median: null })).toEqual({ before: 50, now: 50 })
    expect(movedMedians(snapshot, { id: 'resources', median: null })).toBeNull()
  })
})

describe('what the plans of the round before came to', () => {
  const previousRound = () => ({ ...inputsOf([]).round, id: '2025', status: 'closed' as const })
  /** Regions that went from level 1 to `level` on A1, after a finished action or none. */
  const moved = (from: number, count: number, level: Level, isFinished: boolean) =>
    Array.from({ length: count }, (_, index) => {
      const { assessment, answers } = regionInputs(from + index, 'submitted', { A1: 1 })
      return regionInputs(
        from + index,
        'submitted',
        { A1: level },
        {
          previous: { assessment, answers },
          previousPlan: isFinished ? aPlan('adopted', { actions: [anAction('A1', { status: 'finished' })] }) : null,
        },
      )
    })
  const effectOnA1 = (found: RegionInputs[]) =>
    build(found, { previousRound: previousRound() }).effects?.find(({ indicatorId }) => indicatorId === 'A1')

  it('stands in it from five regions on each side', () => {
    expect(effectOnA1([...moved(0, 5, 3, true), ...moved(5, 6, 2, false)])).toEqual({
      indicatorId: 'A1',
      acted: { regions: 5, mean: 2, deviation: 0 },
      didNot: { regions: 6, mean: 1, deviation: 0 },
      didNotFrom: [{ level: 1, spread: { regions: 6, mean: 1, deviation: 0 } }],
      // The four others that acted, beside the one that looks, could be worked out.
      toActors: { didNot: null, didNotFrom: [] },
    })
    expect(effectOnA1([...moved(0, 4, 3, true), ...moved(4, 4, 2, false)])).toMatchObject({ acted: null, didNot: null })
  })

  it('counts what is handed in, in both rounds', () => {
    const open = moved(5, 1, 2, false).map((region) => ({
      ...region,
      assessment: region.assessment && { ...region.assessment, status: 'open' as const },
    }))
    expect(effectOnA1([...moved(0, 5, 2, false), ...open])?.didNot?.regions).toBe(5)
  })

  it('is nothing without a round before', () => {
    expect(build(five()).effects).toBeNull()
  })
})

describe("a snapshot's id", () => {
  it('is the same for the same inputs in any order of answers, whenever it is made', () => {
    const turned = five().map((region) => ({ ...region, answers: [...region.answers].reverse() }))
    const [first, second] = [
      buildSnapshot(inputsOf(five()), now),
      buildSnapshot(inputsOf(turned), new Date('2027-01-01')),
    ]
    expect(second.id).toBe(first.id)
    expect({ ...second, createdAt: '' }).toEqual({ ...first, createdAt: '' })
    expect(first.inputs).toMatchObject({ newestAt: '2026-09-01T08:00:00.000Z' })
  })

  it('is another when the version of any input is another', () => {
    const base = five().map((region) => ({
      ...region,
      plan: aPlan('draft', { actions: [anAction('A1')], barriers: [aBarrier()] }),
      counts: [aReportedYear()],
    }))
    const change = (part: (region: RegionInputs) => RegionInputs) =>
      build(base.map((region, index) => (index === 0 ? part(region) : region))).id
    const raised = <T extends { version: number }>(thing: T): T => ({ ...thing, version: thing.version + 1 })
    const ids = [
      build(base).id,
      change((region) => ({ ...region, assessment: region.assessment && raised(region.assessment) })),
      change((region) => ({ ...region, answers: region.answers.map(raised) })),
      change((region) => ({ ...region, counts: region.counts.map((one) => ({ ...one, version: 'other' })) })),
      change((region) => ({ ...region, previousPlan: aPlan('adopted') })),
      change((region) => ({ ...region, plan: region.plan && { ...region.plan, plan: raised(region.plan.plan) } })),
      change((region) => ({
        ...region,
        plan: region.plan && { ...region.plan, actions: region.plan.actions.map(raised) },
      })),
      change((region) => ({
        ...region,
        plan: region.plan && { ...region.plan, barriers: region.plan.barriers.map(raised) },
      })),
      build(base, { isDemonstration: true }).id,
      build(base, { published: { release, years: [] } }).id,
      build(base, { context: [{ regionCode: '01', measure: 'students', year: 2024, total: 1, women: 1 }] }).id,
    ]
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[0-9a-f]{64}$/.test(id))).toBe(true)
  })
})

describe('quartiles', () => {
  it('are those of type 7, lie in order, and are none below five values', () => {
    expect(quartilesOf([7, 1, 3, 5, 9, 11])).toEqual({ lowerQuartile: 3.5, median: 6, upperQuartile: 8.5 })
    expect(quartilesOf([1, 2, 3, 4])).toEqual({ lowerQuartile: null, median: null, upperQuartile: null })
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 21 }), (values) => {
        const { lowerQuartile, median, upperQuartile } = quartilesOf(values)
        const inOrder = [
          Math.min(...values),
          lowerQuartile ?? -1,
          median ?? -1,
          upperQuartile ?? -1,
          Math.max(...values),
        ]
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b))
      }),
    )
  })
})

describe('the context figures', () => {
  const folder = join(import.meta.dirname, '../../shared/statistics/data')
  const read = async () => readContextFigures(await readFile(join(folder, 'yrkeshogskolan-lan-2020-2024.csv'), 'utf8'))

  it('are the published ones of full-time programmes bound to a place, for each region and the country', async () => {
    const figures = await read()
    const find = (regionCode: string, measure: string, year: number) =>
      figures.find((figure) => figure.regionCode === regionCode && figure.measure === measure && figure.year === year)
    expect(find('SE', 'students', 2024)).toMatchObject({ total: 41_560, women: 18_964 })
    expect(find('SE', 'graduates', 2020)).toMatchObject({ total: 8370, women: 4396 })
    expect(figures.filter(({ measure, year }) => measure === 'students' && year === 2024)).toHaveLength(22)
    expect(find('01', 'graduates', 2024)).toBeUndefined()
  })

  it('are null where the publisher left them out: never a sum of parts', async () => {
    const gotland = (await read()).filter(({ regionCode, measure }) => regionCode === '09' && measure === 'students')
    expect(gotland.map(({ year, total }) => [year, total === null])).toEqual([
      [2020, false],
      [2021, false],
      [2022, true],
      [2023, true],
      [2024, true],
    ])
  })

  it('are not read from another file', () => {
    expect(() => readContextFigures('a,b,c\n1,2,3')).toThrow('another heading')
    const heading = 'lan_kod,lan,kon,inriktning,takt,form,matt,ar,varde'
    expect(() =>
      readContextFigures(`${heading}\n01,Stockholms län,totalt,Totalt,Heltid,Bunden,Antal studerande,2024,..`),
    ).toThrow('cannot be read')
  })
})

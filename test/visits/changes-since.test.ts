import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { changesSince } from '#shared/visits/changes-since.ts'
import { type PictureVisit, visitAfter } from '#shared/visits/picture-visit.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aSnapshot } from '#test/support/snapshot.ts'

const at = (time: string, snapshotId = 'a') => ({ at: `2026-10-${time}:00.000Z`, snapshotId })

describe('a visit to the national picture', () => {
  const first = visitAfter(null, at('05T08:00'))
  it('has none before it the first time', () => {
    expect(first).toEqual({ latest: at('05T08:00'), before: null, version: 1 })
  })
  it('is not written again within the hour, and not begun anew by a reload or by lunch', () => {
    expect(visitAfter(first, at('05T08:59'))).toBe(first)
    const after = visitAfter(visitAfter(first, at('06T08:00', 'b')), at('06T11:30', 'c'))
    expect(after).toEqual({ latest: at('06T11:30', 'c'), before: at('05T08:00'), version: 3 })
  })
  it('is held against the picture that was newest when the visit before it ended', () => {
    const visits: PictureVisit[] = []
    for (const [index, time] of ['05T10:00', '05T13:00', '12T09:00'].entries())
      visits.push(visitAfter(visits.at(-1) ?? first, at(time, `p${index}`)))
    expect(visits.map(({ before }) => before?.snapshotId ?? null)).toEqual([null, null, 'p1'])
  })
})

describe('what has changed between two pictures', () => {
  let instrument: Instrument
  beforeAll(async () => {
    instrument = await readMappingInstrument()
  })
  const before = aSnapshot()
  const moved = aSnapshot({
    id: 'later',
    regions: before.regions.map((region) =>
      region.regionCode === '19'
        ? { ...region, mapping: 'submitted' as const, plan: 'adopted' as const, countYears: [2024, 2025] }
        : region,
    ),
  })
  const between = (now: typeof before, earlier: typeof before) =>
    changesSince({ snapshot: now, instrument }, { snapshot: earlier, instrument })

  it('is nothing between a picture and itself', () => {
    expect(between(before, before)).toEqual({ handedIn: [], adopted: [], reported: [], figures: [] })
  })
  it('names the region that has handed in, adopted and reported, and the figures that read otherwise', () => {
    const { figures, ...regions } = between(moved, before)
    const earlier = before.regions.find(({ regionCode }) => regionCode === '19')?.countYears ?? []
    expect(regions).toEqual({
      handedIn: ['19'],
      adopted: ['19'],
      reported: [{ regionCode: '19', years: [2024, 2025].filter((year) => !earlier.includes(year)) }],
    })
    const mapped = figures.find(({ key }) => key === 'antal-kartlagda')
    expect([mapped?.before?.text.sv, mapped?.now.text.sv]).toEqual(['14 av 21', '15 av 21'])
    for (const { now, before: earlierFigure } of figures) expect(now.text.sv).not.toBe(earlierFigure?.text.sv)
  })
  it('tells of every region that has handed in where a new round has begun', () => {
    const { handedIn } = between({ ...moved, roundId: '2027' }, before)
    expect(handedIn).toHaveLength(15)
  })
  it('tells nothing of a region that has only gone on answering', () => {
    const answering = before.regions.map((region) => ({ ...region, answered: region.answered + 1 }))
    expect(between(aSnapshot({ regions: answering }), before)).toMatchObject({
      handedIn: [],
      adopted: [],
      reported: [],
    })
  })
})

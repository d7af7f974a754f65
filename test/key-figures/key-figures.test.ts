import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { collectedFigure } from '#shared/key-figures/collected-figure.ts'
import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import { figureChanges, hasChanged, keyFigures } from '#shared/key-figures/key-figures.ts'
import { type MadeOf, madeOf } from '#shared/key-figures/made-of.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aSnapshot, mappingAreas } from '#test/support/snapshot.ts'

let instrument: Instrument
beforeAll(async () => {
  instrument = await readMappingInstrument()
})

const before = Object.fromEntries(mappingAreas.map(([id], index) => [id, 20 + index * 4]))
const full = (): Snapshot => aSnapshot({ previousRoundId: '2025', previousAreaMedians: before })
const empty = (): Snapshot =>
  aSnapshot({
    submitted: 0,
    counts: [],
    prioritised: [],
    barriers: [],
    barrierIndicators: [],
    regions: aSnapshot().regions.map((region) => ({ ...region, mapping: 'not-started', plan: 'none' })),
  })

const figure = (snapshot: Snapshot, key: string): KeyFigure => {
  const found = keyFigures(snapshot, instrument).find((one) => one.key === key)
  if (!found) throw new Error(`no figure ${key}`)
  return found
}
const made = <Kind extends MadeOf['kind']>(snapshot: Snapshot, key: string, kind: Kind) => {
  const found = madeOf(figure(snapshot, key), snapshot, instrument)
  expect(found.kind).toBe(kind)
  return found as Extract<MadeOf, { kind: Kind }>
}

describe('the named figures', () => {
  it('have keys of their own that a text can refer to, and words in both languages, whatever the snapshot holds', () => {
    for (const snapshot of [full(), aSnapshot(), empty()]) {
      const figures = keyFigures(snapshot, instrument)
      const keys = figures.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { key, label, definition, text } of figures) {
        expect(key).toMatch(/^[a-z0-9-]{1,60}$/)
        for (const words of [label, definition, text])
          for (const language of ['sv', 'en'] as const) expect(words[language].trim()).not.toBe('')
      }
    }
  })

  it('that count regions come to the regions they are made of, and with the others to all of them', () => {
    for (const snapshot of [full(), empty()])
      for (const one of keyFigures(snapshot, instrument).filter(
        ({ unit, regionCodes }) => unit === 'regions' && regionCodes !== null,
      )) {
        const { counted, others } = made(snapshot, one.key, 'regions')
        expect(counted).toHaveLength(one.value ?? -1)
        expect([...counted, ...others].sort()).toEqual(regions.map(({ code }) => code).sort())
      }
  })

  it('name no region for how far it has come before it hands in', () => {
    const snapshot = aSnapshot()
    const begun = snapshot.regions.filter(({ mapping }) => mapping === 'in-progress' || mapping === 'returned')
    expect(begun.length).toBeGreaterThan(0)
    for (const key of ['antal-pagaende', 'antal-ej-borjat']) {
      const one = keyFigures(snapshot, instrument).find((found) => found.key === key)
      expect(one).toMatchObject({ regionCodes: null, value: expect.any(Number) })
      if (one) expect(madeOf(one, snapshot, instrument)).toEqual({ kind: 'unnamed' })
    }
  })

  it('tell how those who have not handed in are divided only where it tells of no single one', () => {
    const told = (atWork: number, notStarted: number) => {
      const snapshot = aSnapshot({
        regions: aSnapshot().regions.map((region, place) => ({
          ...region,
          mapping: place < atWork ? 'in-progress' : place < atWork + notStarted ? 'not-started' : 'submitted',
        })),
      })
      return ['antal-pagaende', 'antal-ej-borjat'].map(
        (key) => keyFigures(snapshot, instrument).find((found) => found.key === key)?.value,
      )
    }
    expect([told(2, 2), told(5, 3), told(0, 0)]).toEqual([
      [2, 2],
      [5, 3],
      [0, 0],
    ])
    for (const [atWork, notStarted] of [
      [1, 0],
      [0, 1],
      [1, 5],
      [5, 1],
      [21, 0],
      [0, 21],
    ] as const)
      expect(told(atWork, notStarted)).toEqual([null, null])
  })

  it('says how many have collected information beside what the survey found, and that it is missing in older pictures', () => {
    const snapshot = aSnapshot({ collected: ['01', '20'] })
    const now = collectedFigure(snapshot)
    expect(now).toMatchObject({ key: 'samlad-information', value: 2, text: { sv: '2 av 21' } })
    expect(now.definition.sv).toContain('saknade 6 av 10 regioner')
    expect(madeOf(now, snapshot, instrument)).toMatchObject({ kind: 'regions', counted: ['01', '20'] })
    const old = aSnapshot({ collected: null })
    expect(collectedFigure(old)).toMatchObject({ value: null, text: { sv: 'uppgift saknas', en: 'data missing' } })
    expect(madeOf(collectedFigure(old), old, instrument)).toEqual({ kind: 'not-counted' })
  })

  it('that count areas come to the areas marked among what they are made of', () => {
    const snapshot = full()
    for (const one of keyFigures(snapshot, instrument).filter(({ unit }) => unit === 'areas')) {
      const found = madeOf(one, snapshot, instrument)
      if (found.kind !== 'areas' && found.kind !== 'moves') throw new Error(`${one.key} is made of ${found.kind}`)
      expect(found.areas.filter(({ isCounted }) => isCounted)).toHaveLength(one.value ?? -1)
    }
  })

  it('say which way the areas have moved, and every area that can be compared has moved one way', () => {
    const snapshot = full()
    const counts = ['antal-omraden-upp', 'antal-omraden-ned', 'antal-omraden-oforandrade'].map(
      (key) => figure(snapshot, key).value ?? 0,
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(mappingAreas.length)
    const { areas } = made(snapshot, 'antal-omraden-upp', 'moves')
    for (const { before: then, now, isCounted } of areas) expect(isCounted).toBe(Math.round(now) > Math.round(then))
    expect(keyFigures(aSnapshot(), instrument).some(({ key }) => key === 'antal-omraden-upp')).toBe(false)
  })

  it('give an area its median and spread, and neither where fewer than five regions answered', () => {
    const [first, ...rest] = aSnapshot().areas
    const few = aSnapshot({ areas: [{ ...(first as (typeof rest)[number]), answers: 4, median: null }, ...rest] })
    expect(made(few, 'median-a', 'spread').spread).toBeNull()
    expect(figure(few, 'median-a')).toMatchObject({ value: null, text: { sv: 'för få svar' } })
    const { spread } = made(aSnapshot(), 'median-a', 'spread')
    expect(spread?.perLevel.reduce((sum, count) => sum + count, 0)).toBe(spread?.answers)
  })

  it('of barriers come to the levels they are made of, and tell nothing of fewer than three regions', () => {
    const shown = aSnapshot()
    const { levels } = made(shown, 'antal-hinder', 'barriers')
    expect(levels.reduce((sum, { raised }) => sum + (raised ?? 0), 0)).toBe(figure(shown, 'antal-hinder').value)
    const hidden = aSnapshot({
      barriers: shown.barriers.map((one) => (one.level === 'municipality' ? { ...one, raised: 2, regions: 2 } : one)),
    })
    expect(figure(hidden, 'hinder-kommunerna')).toMatchObject({ value: null, text: { en: 'a number that is hidden' } })
    expect(figure(hidden, 'antal-hinder')).toMatchObject({ value: null, text: { sv: 'minst 33' } })
  })

  it('of counts are what the release publishes, sector by sector', () => {
    const snapshot = aSnapshot()
    const { sectors, year } = made(snapshot, 'antal-valideringar', 'sectors')
    expect(year).toBe(2025)
    const sum = sectors.reduce((total, { count }) => total + (typeof count === 'number' ? count : 0), 0)
    expect(sum).toBe(figure(snapshot, 'antal-valideringar').value)
    expect(made(empty(), 'antal-valideringar', 'years').years).toEqual([])
  })

  it('name the three questions that most plans act on, and none before three plans are adopted', () => {
    const snapshot = aSnapshot()
    const { questions } = made(snapshot, 'nast-vanligaste-prioriteringen', 'priorities')
    expect(questions.filter(({ isNamed }) => isNamed).map(({ indicatorId }) => indicatorId)).toEqual(['L1'])
    const few = aSnapshot({
      regions: empty().regions.map((one, index) => (index < 2 ? { ...one, plan: 'adopted' } : one)),
    })
    expect(figure(few, 'vanligaste-prioriteringen').text.sv).toBe('ännu ingen')
    expect(made(few, 'vanligaste-prioriteringen', 'priorities').questions).toEqual([])
  })

  it('tell what has changed since an earlier picture', () => {
    const changes = figureChanges(keyFigures(full(), instrument), keyFigures(empty(), instrument))
    const mapped = changes.find(({ key }) => key === 'antal-kartlagda')
    expect([mapped?.before?.value, mapped?.now.value, mapped && hasChanged(mapped)]).toEqual([0, 14, true])
    expect(changes.filter(({ key }) => key === 'malniva').map(hasChanged)).toEqual([false])
  })
})

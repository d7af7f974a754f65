import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Instrument, Level } from '#shared/instruments/instrument.ts'
import { heldSentences } from '#shared/reports/held-sentences.ts'
import { buildSnapshot } from '#shared/statistics/build-snapshot.ts'
import { handedIn, indicatorDistributions } from '#shared/statistics/distributions.ts'
import { plansCounted } from '#shared/statistics/priorities.ts'
import { asPublic, type Earlier, levelsFrom, plansFrom } from '#shared/statistics/public-spread.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { RegionInputs } from '#shared/statistics/snapshot-inputs.ts'
import { readMappingInstrument } from '../support/instrument.ts'
import { aRound } from '../support/round.ts'
import { aBarrier, anAction, aPlan, regionInputs } from './builders.ts'

/** One area and its questions: small enough to be compiled some thousand times. */
let instrument: Instrument

beforeAll(async () => {
  const whole = await readMappingInstrument()
  instrument = { ...whole, areas: whole.areas.slice(0, 1) }
})

const daysIn = (day: number) => new Date(Date.UTC(2026, 0, 1 + day))

const compile = (regions: RegionInputs[], day: number, earlier: Partial<Earlier> = {}, roundId = '2026'): Snapshot =>
  buildSnapshot(
    {
      round: aRound({ id: roundId }),
      instrument,
      previousRound:
        earlier.previousRound || regions.some(({ previous }) => previous.assessment) ? aRound({ id: '2025' }) : null,
      versions: [instrument],
      regions,
      collected: [],
      context: [],
      isDemonstration: false,
      published: null,
    },
    daysIn(day),
    { sameRound: null, previousRound: null, ...earlier },
  )

/** A region's handed-in level on one question, or null while nothing is handed in. */
type State = (Level | null)[]

const inputsOf = (state: State, overrides: (index: number) => Partial<RegionInputs> = () => ({})): RegionInputs[] =>
  state.map((level, index) =>
    level === null
      ? regionInputs(index, 'open', {}, overrides(index))
      : regionInputs(index, 'submitted', { A1: level }, overrides(index)),
  )

/** The public pictures of a row of states, compiled one a day, each with the states that its levels are from. */
const told = (states: readonly State[]) => {
  let last: Snapshot | null = null
  return states.map((state, day) => {
    last = compile(inputsOf(state), day, { sameRound: last })
    const view = asPublic(last)
    const from = states[Math.round((Date.parse(levelsFrom(view)) - daysIn(0).getTime()) / 86_400_000)]
    if (!from) throw new Error('the levels are from a day that never was')
    return { view, state, from, isShown: view.areas.some(({ median }) => median !== null) }
  })
}

const regionCount = 10
const some = (levels: Level[]): State => [...levels, ...Array.from({ length: regionCount - levels.length }, () => null)]
const five: Level[] = [0, 1, 2, 3, 4]

/** Each step hands in, hands in anew or takes back in some regions. */
const steps = fc.array(
  fc.array(
    fc.record({
      region: fc.nat(regionCount - 1),
      level: fc.option(fc.constantFrom<Level>(0, 1, 2, 3, 4), { nil: null, freq: 6 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 4, maxLength: 9 },
)

const statesOf = (changes: { region: number; level: Level | null }[][]): State[] => {
  let state = some([])
  return changes.map((each) => {
    state = state.slice()
    for (const { region, level } of each) state[region] = level
    return state
  })
}

/** How many regions the sum of pictures, each taken so many times, is about: what is left of each region's own levels. */
const regionsLeft = (terms: readonly { state: State; times: number }[]): number =>
  Array.from({ length: regionCount }, (_, region) => {
    const left = new Map<Level, number>()
    for (const { state, times } of terms) {
      const level = state[region] ?? null
      if (level !== null) left.set(level, (left.get(level) ?? 0) + times)
    }
    return [...left.values()].some((times) => times !== 0)
  }).filter(Boolean).length

const triples = <T>(all: readonly T[]): [T, T, T][] =>
  all.flatMap((one, a) =>
    all.slice(a).flatMap((other, b) => all.slice(a + b).map((third): [T, T, T] => [one, other, third])),
  )

const small = [-2, -1, 0, 1, 2]
const weights = small.flatMap((one) => small.flatMap((other) => small.map((third) => [one, other, third])))

describe('what is public of the spread', () => {
  it('never differs between two public pictures, or in any sum of three, by the answers of one or two regions', () => {
    let moves = 0
    let holds = 0
    fc.assert(
      fc.property(steps, (changes) => {
        const pictures = told(statesOf(changes))
        for (const { view, from, state, isShown } of pictures) {
          expect(view.indicators).toEqual(indicatorDistributions(instrument, handedIn(inputsOf(from))))
          expect(view.regions.map(({ mapping }) => mapping === 'submitted')).toEqual(
            state.map((level) => level !== null),
          )
          if (isShown && from !== state) holds += 1
        }
        const shown = [...new Set(pictures.filter(({ isShown }) => isShown).map(({ from }) => from))]
        moves += Math.max(0, shown.length - 1)
        for (const [first, second, third] of triples(shown))
          for (const times of weights) {
            const left = regionsLeft(
              [first, second, third].map((state, place) => ({ state, times: times[place] ?? 0 })),
            )
            expect(left === 0 || left >= 3).toBe(true)
          }
      }),
      { numRuns: 150 },
    )
    expect(Math.min(moves, holds)).toBeGreaterThan(20)
  })

  it('holds two regions back and says so, and moves on with the third', () => {
    const two = told([some(five), some([...five, 4, 4]), some([...five, 4, 4, 4])])
    const [first, held, moved] = two.map(({ view }) => view)
    if (!first || !held || !moved) throw new Error('three days')
    expect(held.areas).toEqual(first.areas)
    expect(held.total).toEqual(first.total)
    expect(held.regions.filter(({ mapping }) => mapping === 'submitted')).toHaveLength(7)
    expect(held.publication).toBeNull()
    expect(held.id).not.toBe(first.id)
    expect(heldSentences(held, 'sv').join(' ')).toMatch(
      /^Nivåerna är från sammanställningen den 1 januari 2026\. .*minst tre regioner/,
    )
    expect(moved.areas[0]?.answers).toBe(8)
    expect(moved.heldBack).toEqual({})
    expect(heldSentences(moved, 'sv')).toEqual([])
  })

  it('begins with five regions, and counts none that came before as told', () => {
    const pictures = told([some([0, 1, 2]), some([0, 1, 2, 3]), some(five)])
    expect(pictures.map(({ isShown }) => isShown)).toEqual([false, false, true])
    expect(pictures.map(({ view }) => view.heldBack)).toEqual([{}, {}, {}])
  })

  it('holds back a region that hands in anew, or takes back what it handed in', () => {
    for (const after of [some([4, 1, 2, 3, 4]), [null, 1, 2, 3, 4] satisfies State]) {
      const [first, second] = told([some(five), after])
      expect(second?.view.areas).toEqual(first?.view.areas)
      expect(second?.view.heldBack.levels).toMatchObject({ from: first?.view.createdAt })
    }
  })

  it('gives the same picture for the same inputs after the same public pictures, and the coordinator all of it', () => {
    const first = compile(inputsOf(some(five)), 0)
    const held = compile(inputsOf(some([...five, 2])), 1, { sameRound: first })
    expect(compile(inputsOf(some([...five, 2])), 2, { sameRound: held }).id).toBe(held.id)
    expect(compile(inputsOf(some(five)), 3, { sameRound: first }).id).toBe(first.id)
    expect(held.areas[0]?.answers).toBe(6)
    expect(asPublic(held).areas[0]?.answers).toBe(5)
    expect(asPublic(held)).toBe(asPublic(held))
    expect(asPublic(asPublic(held))).toBe(asPublic(held))
  })

  it('weighs plans apart from levels', () => {
    const withPlans = (levels: Level[], plans: number) =>
      inputsOf(some(levels), (index) =>
        index < plans ? { plan: aPlan('adopted', { actions: [anAction('A1')], barriers: [aBarrier()] }) } : {},
      )
    const first = compile(withPlans(five, 3), 0)
    const second = compile(withPlans([...five, 1, 1, 1], 4), 1, { sameRound: first })
    const view = asPublic(second)
    expect(view.areas[0]?.answers).toBe(8)
    expect([view.prioritised[0]?.regions, plansCounted(view), plansFrom(view)]).toEqual([3, 3, first.createdAt])
    expect(view.barriers).toEqual(first.barriers)
    expect(view.regions.filter(({ plan }) => plan === 'adopted')).toHaveLength(4)
    const third = asPublic(compile(withPlans([...five, 1, 1, 1], 6), 2, { sameRound: second }))
    expect([third.prioritised[0]?.regions, plansCounted(third), third.heldBack]).toEqual([6, 6, {}])
  })

  it('leaves a round’s last two unpublished, in the next round too', () => {
    const before = compile(inputsOf(some(five)), 0, {}, '2025')
    const ended = compile(inputsOf(some([...five, 4, 4])), 1, { sameRound: before }, '2025')
    const previous = inputsOf(some([...five, 4, 4]))
    const next = inputsOf(some([...five, 3, 3]), (index) => {
      const mapping = previous[index]
      return mapping ? { previous: { assessment: mapping.assessment, answers: mapping.answers } } : {}
    })
    const now = compile(next, 2, { previousRound: ended })
    const medians = (snapshot: Snapshot) => Object.values(snapshot.previousAreaMedians ?? {})
    expect(medians(now)).toEqual(ended.areas.map(({ median }) => median))
    expect(medians(asPublic(now))).toEqual(before.areas.map(({ median }) => median))
    expect(medians(now)).not.toEqual(medians(asPublic(now)))
    expect(heldSentences(asPublic(now), 'en')[0]).toBe(
      'The levels of the previous round are from the compilation of 1 January 2026.',
    )
    const later = compile(next, 3, { sameRound: now, previousRound: ended })
    expect(medians(asPublic(later))).toEqual(medians(asPublic(now)))
  })
})

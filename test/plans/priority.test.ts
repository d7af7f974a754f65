import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '#shared/assessments/assessment.ts'
import {
  efforts,
  findIndicator,
  type Instrument,
  indicatorsOf,
  type Level,
  levels,
  powers,
} from '#shared/instruments/instrument.ts'
import { liftedFor } from '#shared/plans/foundations-first.ts'
import { effortFactor, foundationFactor, powerFactor, priorityOf, proposalsFor } from '#shared/plans/priority.ts'
import { assumedImportance } from '#shared/scoring/gap.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anAnswer } from './builders.ts'

/** Any level that can be aimed at. */
const anyTarget = fc.integer({ min: 1, max: 4 })

const facts = fc.record({
  gap: fc.integer({ min: 1, max: 4 }),
  importance: fc.integer({ min: 1, max: 4 }),
  power: fc.constantFrom(...powers),
  effort: fc.constantFrom(...efforts),
  carried: fc.nat(6),
})

describe('priority = gap × importance × power × effort × foundation', () => {
  it('takes the factors 1, 0.7 and 0.4; 1.2, 1 and 0.8; and 1 with 0.1 for each that builds on it, at most 1.3', () => {
    expect(powers.map(powerFactor)).toEqual([1, 0.7, 0.4])
    expect(efforts.map(effortFactor)).toEqual([1.2, 1, 0.8])
    expect([0, 1, 2, 3, 4].map(foundationFactor)).toEqual([1, 1.1, 1.2, 1.3, 1.3])
    expect(priorityOf({ gap: 3, importance: 4, power: 'shared', effort: 2, carried: 0 })).toBe(8.4)
    expect(priorityOf({ gap: 3, importance: 4, power: 'shared', effort: 1, carried: 1 })).toBe(11.088)
    expect(priorityOf({ gap: 1, importance: 1, power: 'own', effort: null, carried: 0 })).toBe(1)
  })

  it('is the product of its parts, exact to a thousandth', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { gap, importance, power, effort, carried } = one
        const priority = priorityOf(one)
        const product = gap * importance * powerFactor(power) * effortFactor(effort) * foundationFactor(carried)
        expect(priority).toBeCloseTo(product, 10)
        expect(Number(priority.toFixed(3))).toBe(priority)
      }),
    )
  })

  it('never falls when the gap, the importance, the power or what builds on it grows, or the effort shrinks', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const isAtLeast =
          a.gap >= b.gap &&
          a.importance >= b.importance &&
          powerFactor(a.power) >= powerFactor(b.power) &&
          a.effort <= b.effort &&
          a.carried >= b.carried
        if (isAtLeast) expect(priorityOf(a)).toBeGreaterThanOrEqual(priorityOf(b))
      }),
    )
  })
})

describe('proposals from a region’s answers', () => {
  let instrument: Instrument
  let ids: string[]
  beforeAll(async () => {
    instrument = await readMappingInstrument()
    ids = indicatorsOf(instrument).map((indicator) => indicator.id)
  })
  const indicatorOf = (id: string) => {
    const found = findIndicator(instrument, id)?.indicator
    if (!found) throw new Error(`no indicator ${id}`)
    return found
  }

  const answersTo = (indicatorIds: string[]): fc.Arbitrary<Answer[]> =>
    fc.subarray(indicatorIds).chain((some) =>
      fc.tuple(
        ...some.map((id) =>
          fc
            .record({
              level: fc.constantFrom(null, ...levels),
              isNotApplicable: fc.boolean(),
              power: fc.constantFrom(null, ...powers),
              importance: fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const),
            })
            .map((content) => anAnswer(id, content)),
        ),
      ),
    )

  it('stand highest priority first, equal ones in the order of the instrument, but for those that are lifted to what builds on them', () => {
    fc.assert(
      fc.property(answersTo(ids), anyTarget, (answers, target) => {
        const proposals = proposalsFor(instrument, answers, target)
        const unlifted = proposals.filter((_, index) => liftedFor(proposals, index) === null)
        for (const [index, next] of unlifted.slice(1).entries()) {
          const before = unlifted[index]
          if (!before) throw new Error('no proposal before')
          expect(before.priority).toBeGreaterThanOrEqual(next.priority)
        }
      }),
    )
  })

  it('never put what others build on after them, and say for each on which below the target it rests', () => {
    fc.assert(
      fc.property(answersTo(ids), anyTarget, (answers, target) => {
        const order = proposalsFor(instrument, answers, target).map(({ indicatorId }) => indicatorId)
        for (const { indicatorId, restsOn, carries } of proposalsFor(instrument, answers, target)) {
          const { buildsOn } = indicatorOf(indicatorId)
          expect([...restsOn].sort()).toEqual(buildsOn.filter((id) => order.includes(id)).sort())
          for (const id of restsOn) expect(order.indexOf(id)).toBeLessThan(order.indexOf(indicatorId))
          for (const id of carries) expect(indicatorOf(id).buildsOn).toContain(indicatorId)
        }
      }),
    )
  })

  it('have a number that never falls when the region answers lower, or aims higher', () => {
    const lower = fc.record({ to: fc.constantFrom(...levels), from: fc.constantFrom(...levels) })
    fc.assert(
      fc.property(answersTo(ids), anyTarget, fc.constantFrom(...ids), lower, (answers, target, id, { to, from }) => {
        const others = answers.filter(({ indicatorId }) => indicatorId !== id)
        const priorityAt = (level: Level, aimed: number) =>
          proposalsFor(instrument, [...others, anAnswer(id, { level, importance: 3 })], aimed).find(
            ({ indicatorId }) => indicatorId === id,
          )?.priority ?? 0
        if (to <= from) expect(priorityAt(to, target)).toBeGreaterThanOrEqual(priorityAt(from, target))
        expect(priorityAt(to, Math.min(4, target + 1))).toBeGreaterThanOrEqual(priorityAt(to, target))
      }),
    )
  })

  it('stand in the order of the instrument where everything about them is equal', () => {
    const equal = anInstrument(['A1', 'A2', 'A3', 'B1'].map((id) => anIndicator(id)))
    const answers = indicatorsOf(equal).map(({ id }) => anAnswer(id, { level: 1 }))
    expect(proposalsFor(equal, answers, 3).map(({ indicatorId }) => indicatorId)).toEqual(['A1', 'A2', 'A3', 'B1'])
  })

  it('lift a foundation to the first that builds on it and leave the rest by their numbers', () => {
    const leaning = anInstrument([
      anIndicator('A1'),
      anIndicator('A2', { buildsOn: ['C1'] }),
      anIndicator('B1', { buildsOn: ['A2'] }),
      anIndicator('C1', { power: 'national' }),
    ])
    const answers = [
      anAnswer('A1', { importance: 3 }),
      anAnswer('A2'),
      anAnswer('B1', { importance: 4 }),
      anAnswer('C1'),
    ]
    const proposals = proposalsFor(leaning, answers, 3)
    expect(proposals.map(({ indicatorId, priority }) => [indicatorId, priority])).toEqual([
      ['C1', 1.76],
      ['A2', 4.4],
      ['B1', 8],
      ['A1', 6],
    ])
    expect(proposals.map((_, index) => liftedFor(proposals, index)?.indicatorId ?? null)).toEqual([
      'A2',
      'B1',
      null,
      null,
    ])
    expect(proposalsFor(leaning, [...answers].reverse(), 3)).toEqual(proposals)
  })

  it('come for exactly the answered indicators below the target, whatever order the answers stand in', () => {
    fc.assert(
      fc.property(answersTo(ids), anyTarget, (answers, target) => {
        const expected = answers
          .filter((a) => !a.isNotApplicable && a.level !== null && a.level < target)
          .map((a) => a.indicatorId)
        const proposals = proposalsFor(instrument, answers, target)
        expect(proposals.map((p) => p.indicatorId).sort()).toEqual([...expected].sort())
        expect(proposalsFor(instrument, [...answers].reverse(), target)).toEqual(proposals)
      }),
    )
  })

  it('offer only actions that reach above the present level, nearest first, and at least one up to the usual target', () => {
    fc.assert(
      fc.property(answersTo(ids), anyTarget, (answers, target) => {
        for (const proposal of proposalsFor(instrument, answers, target)) {
          const reaches = proposal.actions.map((action) => action.reach)
          if (target <= instrument.targetLevel) expect(reaches.length).toBeGreaterThan(0)
          for (const reach of reaches) expect(reach).toBeGreaterThan(proposal.level)
          expect(reaches).toEqual([...reaches].sort((a, b) => a - b))
        }
      }),
    )
  })

  it('count a missing importance as 2 and a missing power as the instrument has it, and say so', () => {
    const [proposal] = proposalsFor(instrument, [anAnswer('A1', { level: 0 })], 3)
    const indicator = indicatorsOf(instrument).find(({ id }) => id === 'A1')
    expect(proposal).toMatchObject({
      importance: assumedImportance,
      isImportanceAssumed: true,
      power: indicator?.power,
      isPowerAssumed: true,
      gap: 3,
      effort: 1,
      priority: 7.2,
    })
  })

  it('take the region’s own importance and power where it gave them', () => {
    expect(proposalsFor(instrument, [anAnswer('A1', { level: 1, importance: 4, power: 'national' })], 3)).toMatchObject(
      [{ importance: 4, isImportanceAssumed: false, power: 'national', isPowerAssumed: false, priority: 3.84 }],
    )
  })
})

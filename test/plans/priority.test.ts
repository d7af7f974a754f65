import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '#shared/assessments/assessment.ts'
import { type Instrument, indicatorsOf, levels, powers } from '#shared/instruments/instrument.ts'
import { powerFactor, priorityOf, proposalsFor } from '#shared/plans/priority.ts'
import { assumedImportance } from '#shared/scoring/gap.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anAnswer } from './builders.ts'

/** Any level that can be aimed at. */
const anyTarget = fc.integer({ min: 1, max: 4 })

const facts = fc.record({
  gap: fc.integer({ min: 1, max: 4 }),
  importance: fc.integer({ min: 1, max: 4 }),
  power: fc.constantFrom(...powers),
})

describe('priority = gap × importance × power', () => {
  it('takes the factors 1, 0.7 and 0.4', () => {
    expect(powers.map(powerFactor)).toEqual([1, 0.7, 0.4])
    expect(priorityOf({ gap: 3, importance: 4, power: 'shared' })).toBe(8.4)
  })

  it('is the product of its parts, exact to a tenth', () => {
    fc.assert(
      fc.property(facts, ({ gap, importance, power }) => {
        const priority = priorityOf({ gap, importance, power })
        expect(priority).toBeCloseTo(gap * importance * powerFactor(power), 10)
        expect(Number(priority.toFixed(1))).toBe(priority)
      }),
    )
  })

  it('never falls when the gap, the importance or the power grows', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const isAtLeast = a.gap >= b.gap && a.importance >= b.importance && powerFactor(a.power) >= powerFactor(b.power)
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

  it('stand highest priority first, equal ones in the order of the instrument', () => {
    fc.assert(
      fc.property(answersTo(ids), anyTarget, (answers, target) => {
        const proposals = proposalsFor(instrument, answers, target)
        for (const [index, next] of proposals.slice(1).entries()) {
          const before = proposals[index]
          if (!before) throw new Error('no proposal before')
          expect(before.priority).toBeGreaterThanOrEqual(next.priority)
          if (before.priority === next.priority)
            expect(ids.indexOf(before.indicatorId)).toBeLessThan(ids.indexOf(next.indicatorId))
        }
      }),
    )
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
      priority: 6,
    })
  })

  it('take the region’s own importance and power where it gave them', () => {
    expect(proposalsFor(instrument, [anAnswer('A1', { level: 1, importance: 4, power: 'national' })], 3)).toMatchObject(
      [{ importance: 4, isImportanceAssumed: false, power: 'national', isPowerAssumed: false, priority: 3.2 }],
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type ActionProposal, indicatorsOf, levels } from '#shared/instruments/instrument.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import { proposalsFor } from '#shared/plans/priority.ts'
import { alsoHelpedBy, sharedProposals } from '#shared/plans/shared-proposals.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anAnswer } from './builders.ts'

const both = { sv: 't', en: 't' }
const anAction = (id: string, reach: 1 | 2 | 3 | 4, alsoFor: string[]): ActionProposal => ({
  id,
  reach,
  effort: 2,
  alsoFor,
  title: both,
  text: both,
  measure: both,
})

describe('actions that help several questions', () => {
  const instrument = anInstrument([
    anIndicator('A1', { actions: [anAction('A1-1', 2, ['B1']), anAction('A1-2', 3, ['B1', 'B2'])] }),
    anIndicator('B1', { actions: [anAction('B1-1', 2, [])] }),
    anIndicator('B2'),
  ])
  const sharedWith = (answers: Parameters<typeof anAnswer>[]) =>
    sharedProposals(
      proposalsFor(
        instrument,
        answers.map((answer) => anAnswer(...answer)),
        3,
      ),
    ).map(({ actionId, helps }) => [actionId, helps.map(({ indicatorId }) => indicatorId)])

  it('stand once, with those that they help, those that help most first', () => {
    expect(sharedWith([['A1'], ['B1'], ['B2']])).toEqual([
      ['A1-2', ['A1', 'B1', 'B2']],
      ['A1-1', ['A1', 'B1']],
    ])
  })

  it('are not shared where the others are at the target, not answered, or the own level is reached already', () => {
    expect(sharedWith([['A1'], ['B1', { level: 3 }]])).toEqual([])
    expect(sharedWith([['A1', { level: 2 }], ['B1']])).toEqual([['A1-2', ['A1', 'B1']]])
    expect(sharedWith([['A1', { level: 3 }], ['B1'], ['B2']])).toEqual([])
  })

  it('of the real instrument help only gaps, their own first, whatever a region has answered', async () => {
    const real = await readMappingInstrument()
    const ids = indicatorsOf(real).map(({ id }) => id)
    const answersTo = fc.tuple(...ids.map((id) => fc.constantFrom(...levels).map((level) => anAnswer(id, { level }))))
    fc.assert(
      fc.property(answersTo, (answers) => {
        const proposals = proposalsFor(real, answers, 3)
        const shared = sharedProposals(proposals)
        expect(new Set(shared.map(({ actionId }) => actionId)).size).toBe(shared.length)
        for (const { actionId, helps } of shared) {
          const [own, ...others] = helps
          expect(own?.actions.map(({ id }) => id)).toContain(actionId)
          expect(others.length).toBeGreaterThan(0)
          expect(alsoHelpedBy(proposals, actionId)).toEqual(others.map(({ indicatorId }) => indicatorId))
          for (const helped of helps) expect(helped.gap).toBeGreaterThan(0)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('what an action aims at', () => {
  it('is the indicator that it came from and those that it was chosen for, each once; nothing for an own one of none', () => {
    const origin = { kind: 'proposal', indicatorId: 'A1', proposalId: 'A1-1' } as const
    expect(aimsOf({ origin })).toEqual(['A1'])
    expect(aimsOf({ origin: { ...origin, alsoFor: ['B1', 'A1'] } })).toEqual(['A1', 'B1'])
    expect(aimsOf({ origin: { kind: 'own', indicatorId: null } })).toEqual([])
  })
})

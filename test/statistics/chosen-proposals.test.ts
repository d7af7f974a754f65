import { describe, expect, it } from '@jest/globals'
import type { ActionStatus } from '#shared/plans/plan.ts'
import { chosenProposals } from '#shared/statistics/chosen-proposals.ts'
import { anAction, aPlan } from './builders.ts'

const proposal = (proposalId: string, status: ActionStatus = 'planned') =>
  anAction('A1', { origin: { kind: 'proposal', indicatorId: 'A1', proposalId }, status })
const region = (number: number, actions: ReturnType<typeof proposal>[], status: 'draft' | 'adopted' = 'adopted') => ({
  regionCode: String(number),
  plan: aPlan(status, { actions }),
  previousPlan: null,
})
type Given = Parameters<typeof chosenProposals>[0][number]
const several = (count: number, make: (number: number) => Given): Given[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe('what regions have chosen of the proposals', () => {
  it('is told from five regions on, and never of drafts or of what is cancelled', () => {
    const four = several(4, (number) => region(number, [proposal('A1-1')]))
    expect(chosenProposals(four)).toEqual([])
    expect(chosenProposals([...four, region(4, [proposal('A1-1')], 'draft')])).toEqual([])
    expect(chosenProposals([...four, region(4, [proposal('A1-1', 'cancelled')])])).toEqual([])
    expect(chosenProposals([...four, region(4, [proposal('A1-1')])])).toEqual([
      { proposalId: 'A1-1', regions: 5, finished: null },
    ])
  })

  it('counts a region once, also over two rounds, and tells what is finished where neither those nor the others are fewer than five', () => {
    const both = several(10, (number) => ({
      ...region(number, [proposal('A1-1')]),
      previousPlan: aPlan('adopted', { actions: [proposal('A1-1', number < 5 ? 'finished' : 'started')] }),
    }))
    expect(chosenProposals(both)).toEqual([{ proposalId: 'A1-1', regions: 10, finished: 5 }])
    expect(chosenProposals(both.slice(0, 6))).toEqual([{ proposalId: 'A1-1', regions: 6, finished: null }])
    expect(chosenProposals(both.slice(0, 5))).toEqual([{ proposalId: 'A1-1', regions: 5, finished: 5 }])
    expect(chosenProposals(both.slice(1))).toEqual([{ proposalId: 'A1-1', regions: 9, finished: null }])
  })

  it('puts those of most regions first, and leaves out the regions’ own actions', () => {
    const all = several(7, (number) =>
      region(number, [proposal('A1-2'), anAction('A1'), ...(number < 6 ? [proposal('A1-1')] : [])]),
    )
    expect(chosenProposals(all).map(({ proposalId }) => proposalId)).toEqual(['A1-2', 'A1-1'])
  })
})

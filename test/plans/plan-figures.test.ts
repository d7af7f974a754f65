import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Action, actionStatuses } from '#shared/plans/plan.ts'
import { countedActions, type PlanFilter, planFigures, type RegionPlan } from '#shared/plans/plan-figures.ts'
import { regions } from '#shared/regions/regions.ts'
import { anAction, aPlan } from '#test/statistics/builders.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'

const instrument = anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('B1')])
const today = '2027-02-01'
const everything: PlanFilter = { areaId: null, size: null, from: '', to: '' }
const planOf = (index: number, status: 'draft' | 'adopted' | null, actions: Action[] = []): RegionPlan => {
  const region = regions[index]
  if (!region) throw new Error('no such region')
  return { region, plan: status && aPlan(status, { actions }) }
}

describe('the figures of all plans', () => {
  const plans = [
    planOf(0, 'adopted', [
      anAction('A1', { hours: 40, kronor: 1000, endsOn: '2027-01-31' }),
      anAction('B1', { status: 'finished', hours: 10, endsOn: '2026-12-01' }),
      anAction(null, { status: 'cancelled', hours: 500, endsOn: '2026-12-01' }),
    ]),
    planOf(1, 'draft', [anAction('A1', { hours: 9000 })]),
    planOf(2, null),
  ]

  it('count adopted plans only, and leave out of hours and kronor what is cancelled', () => {
    const { regions: rows, sum } = planFigures(plans, instrument, everything, today)
    expect(rows.map(({ standing, actions }) => [standing, actions])).toEqual([
      ['adopted', 3],
      ['draft', 0],
      ['none', 0],
    ])
    expect(sum).toEqual({
      actions: 3,
      byStatus: { planned: 1, started: 0, finished: 1, cancelled: 1 },
      overdue: 1,
      hours: 50,
      kronor: 1000,
    })
  })

  it('are told area by area, actions of no question last', () => {
    const { themes } = planFigures(plans, instrument, everything, today)
    expect(themes.map(({ areaId, regions: count, actions }) => [areaId, count, actions])).toEqual([
      ['area-a', 1, 1],
      ['area-b', 1, 1],
      [null, 1, 1],
    ])
  })

  it('count an action in each area that it helps, and once in all', () => {
    const origin = { kind: 'proposal' as const, indicatorId: 'A1', proposalId: 'A1-1', alsoFor: ['A2', 'B1'] }
    const both = [planOf(0, 'adopted', [anAction('A1', { origin, hours: 40 })])]
    const { themes, sum } = planFigures(both, instrument, everything, today)
    expect(themes.map(({ areaId, actions, hours }) => [areaId, actions, hours])).toEqual([
      ['area-a', 1, 40],
      ['area-b', 1, 40],
    ])
    expect(sum).toMatchObject({ actions: 1, hours: 40 })
    expect(countedActions(both, instrument, { ...everything, areaId: 'area-b' }, today)).toHaveLength(1)
  })

  it('are of one area, one kind of region or one period where that is asked for', () => {
    const actionsWith = (filter: Partial<PlanFilter>) =>
      countedActions(plans, instrument, { ...everything, ...filter }, today).map(
        ({ action }) => action.origin.indicatorId,
      )
    expect(actionsWith({ areaId: 'area-b' })).toEqual(['B1'])
    expect(actionsWith({ size: 'small' })).toEqual([])
    expect(actionsWith({ from: '2027-01-01' })).toEqual(['A1'])
    expect(actionsWith({ to: '2026-12-31' })).toEqual(['B1', null])
  })

  it('add up: the regions’ and the areas’ figures are the whole, whatever the plans hold', () => {
    const action = fc
      .record({
        indicatorId: fc.constantFrom('A1', 'A2', 'B1', null),
        status: fc.constantFrom(...actionStatuses),
        hours: fc.option(fc.nat(1000)),
        endsOn: fc.constantFrom('', '2026-12-01', '2027-06-30'),
      })
      .map(({ indicatorId, ...content }) => anAction(indicatorId, content))
    const anyPlans = fc.array(fc.array(action, { maxLength: 6 }), { maxLength: 8 })
    fc.assert(
      fc.property(anyPlans, (all) => {
        const {
          regions: rows,
          themes,
          sum,
        } = planFigures(
          all.map((actions, index) => planOf(index, 'adopted', actions)),
          instrument,
          everything,
          today,
        )
        for (const parts of [rows, themes])
          for (const figure of ['actions', 'overdue', 'hours'] as const)
            expect(parts.reduce((total, part) => total + part[figure], 0)).toBe(sum[figure])
        expect(Object.values(sum.byStatus).reduce((total, count) => total + count, 0)).toBe(sum.actions)
      }),
    )
  })
})

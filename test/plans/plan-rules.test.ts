import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hasLacks, lacksOf, lacksOfPlan, stateOf } from '#shared/plans/adoption.ts'
import { inOrder, moved } from '#shared/plans/order.ts'
import type { Action, PlanContents } from '#shared/plans/plan.ts'
import { aBarrier, anAction, editor } from './builders.ts'

const stored = { regionCode: '20', roundId: '2026', savedAt: '2026-10-05T12:00:00.000Z', savedBy: editor, version: 1 }
const action = (id: string, content: Partial<Action> = {}): Action => ({
  ...anAction(),
  ...stored,
  id,
  origin: { kind: 'own', indicatorId: null },
  position: 1,
  ...content,
})
const contents = (parts: Partial<PlanContents> = {}): PlanContents => ({
  plan: {
    ...stored,
    status: 'draft',
    changes: 1,
    draftNumber: 1,
    editionIds: [],
    goal: 'Fler ska få sin kompetens erkänd.',
  },
  actions: [action('a')],
  barriers: [{ ...aBarrier(), ...stored, id: 'b' }],
  removedActions: [],
  removedBarriers: [],
  orderVersion: 1,
  ...parts,
})

describe('the order of actions', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 })

  it('changes places with the neighbour, and back again', () => {
    expect(moved(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 'b', 'down')).toEqual(['a', 'c', 'b'])
  })

  it('stays as it is at the ends and for one that is not there', () => {
    expect(moved(['a', 'b'], 'a', 'up')).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'b', 'down')).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 'x', 'down')).toEqual(['a', 'b'])
  })

  it('never loses or doubles one', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.constantFrom('up' as const, 'down' as const), (all, index, direction) => {
        const id = all[index % Math.max(1, all.length)] ?? 'none'
        expect([...moved(all, id, direction)].sort()).toEqual([...all].sort())
      }),
    )
  })

  it('puts those that nobody has placed last', () => {
    fc.assert(
      fc.property(ids, fc.nat({ max: 12 }), (all, count) => {
        const named = [...all].reverse().slice(0, count)
        const found = inOrder(
          all.map((id) => ({ id })),
          [...named, 'gone'],
        ).map(({ id }) => id)
        expect(found.slice(0, named.length)).toEqual(named)
        expect([...found].sort()).toEqual([...all].sort())
      }),
    )
  })
})

describe('what a plan lacks before it is adopted', () => {
  it('is a responsible, an end date and a measure for each action', () => {
    expect(lacksOf(anAction())).toEqual([])
    expect(lacksOf(anAction({ responsible: ' ', endsOn: '', measure: '' }))).toEqual([
      'responsible',
      'endsOn',
      'measure',
    ])
  })

  it('is nothing when everything is there', () => {
    const lacks = lacksOfPlan(contents())
    expect(lacks).toEqual({ goal: false, actions: [], isEmpty: false })
    expect(hasLacks(lacks)).toBe(false)
  })

  it('names the goal and each action, but not a cancelled one', () => {
    const lacks = lacksOfPlan(
      contents({
        plan: { ...contents().plan, goal: ' ' },
        actions: [action('a', { measure: '' }), action('b', { measure: '', status: 'cancelled' })],
      }),
    )
    expect(lacks.goal).toBe(true)
    expect(lacks.actions.map(({ action: { id }, lacks: missing }) => [id, missing])).toEqual([['a', ['measure']]])
    expect(hasLacks(lacks)).toBe(true)
  })

  it('says when there is nothing to adopt', () => {
    expect(lacksOfPlan(contents({ actions: [], barriers: [] })).isEmpty).toBe(true)
    expect(lacksOfPlan(contents({ actions: [] })).isEmpty).toBe(false)
  })
})

describe('the state of a plan', () => {
  it('is the count of its changes', () => {
    expect(stateOf({ plan: { ...contents().plan, changes: 7 } })).toBe('7')
  })
})

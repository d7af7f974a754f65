import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Comparable, compareEditions, isUnchanged } from '#shared/plans/compare-editions.ts'
import type { Action } from '#shared/plans/plan.ts'
import { anAction, editor } from './builders.ts'

const anEntry = (id: string, content: Partial<Action> = {}): Action => ({
  ...anAction(),
  id,
  regionCode: '20',
  roundId: '2026',
  origin: { kind: 'own', indicatorId: null },
  position: 1,
  version: 1,
  savedAt: '2026-10-01T08:00:00.000Z',
  savedBy: editor,
  ...content,
})
const planOf = (...actions: Action[]): Comparable => ({ goal: 'Mål', actions, barriers: [] })

const entries = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    title: fc.constantFrom('En', 'Två', 'Tre'),
    hours: fc.constantFrom(null, 0, 40),
    version: fc.nat(9),
  }),
  { selector: ({ id }) => id },
)
const somePlan = fc
  .tuple(fc.constantFrom('Mål', 'Annat mål'), entries)
  .map(
    ([goal, list]): Comparable => ({ goal, actions: list.map(({ id, ...rest }) => anEntry(id, rest)), barriers: [] }),
  )
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('what a revision changed', () => {
  it('is nothing between a plan and itself, saved again by whomever', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const again = plan.actions.map((action) => ({ ...action, version: action.version + 1, savedAt: '2027' }))
        expect(isUnchanged(compareEditions(plan, { ...plan, actions: again }))).toBe(true)
      }),
    )
  })

  it('accounts for every entry of both, each once', () => {
    fc.assert(
      fc.property(somePlan, somePlan, (before, after) => {
        const { added, removed, changed } = compareEditions(before, after).actions
        const kept = idsOf(before.actions).filter((id) => idsOf(after.actions).includes(id))
        expect([...idsOf(removed), ...kept].sort()).toEqual(idsOf(before.actions).sort())
        expect([...idsOf(added), ...kept].sort()).toEqual(idsOf(after.actions).sort())
        for (const { before: was, after: is, fields } of changed)
          expect(fields.sort()).toEqual((['hours', 'title'] as const).filter((field) => was[field] !== is[field]))
      }),
    )
  })

  it('is the mirror of itself the other way round', () => {
    fc.assert(
      fc.property(somePlan, somePlan, (before, after) => {
        const there = compareEditions(before, after)
        const back = compareEditions(after, before)
        expect(idsOf(back.actions.added)).toEqual(idsOf(there.actions.removed))
        expect(back.actions.isReordered).toBe(there.actions.isReordered)
        expect(back.actions.changed.map(({ fields }) => fields).sort()).toEqual(
          there.actions.changed.map(({ fields }) => fields).sort(),
        )
        expect(isUnchanged(back)).toBe(isUnchanged(there))
      }),
    )
  })

  it('is a new order only when those that stay have changed places', () => {
    const [a, b, c] = [anEntry('a'), anEntry('b'), anEntry('c')]
    expect(compareEditions(planOf(a, b, c), planOf(a, c)).actions.isReordered).toBe(false)
    expect(compareEditions(planOf(a, b), planOf(c, a, b)).actions.isReordered).toBe(false)
    expect(compareEditions(planOf(a, b, c), planOf(c, a)).actions.isReordered).toBe(true)
  })

  it('takes a field that came later and is empty for no change', () => {
    const { steps: _steps, hours: _hours, ...older } = anEntry('a')
    expect(isUnchanged(compareEditions(planOf(older as Action), planOf(anEntry('a'))))).toBe(true)
    expect(compareEditions(planOf(older as Action), planOf(anEntry('a', { hours: 0 }))).actions.changed).toMatchObject([
      { fields: ['hours'] },
    ])
  })

  it('does not depend on the order in which the store gives the parts of a field', () => {
    const one = anEntry('a', { steps: [{ text: 'Möte', on: '', isDone: false }] })
    const other = anEntry('a', { steps: [{ isDone: false, on: '', text: 'Möte' }] })
    expect(isUnchanged(compareEditions(planOf(one), planOf(other)))).toBe(true)
  })
})

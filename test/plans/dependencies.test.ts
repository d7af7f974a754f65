import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { circleThrough } from '#shared/plans/dependencies.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const graphs = fc
  .array(fc.subarray(ids), { minLength: ids.length, maxLength: ids.length })
  .map((lists) => ids.map((id, index) => ({ id, dependsOn: (lists[index] ?? []).filter((other) => other !== id) })))

/** Whether everything can be done in some order: taking away, again and again, what waits for nothing that is left. */
const canBeDone = (actions: readonly { id: string; dependsOn: readonly string[] }[]): boolean => {
  const left = new Map(actions.map(({ id, dependsOn }) => [id, dependsOn]))
  for (let before = -1; before !== left.size; ) {
    before = left.size
    for (const [id, waits] of left) if (!waits.some((other) => left.has(other))) left.delete(id)
  }
  return left.size === 0
}

describe('what actions wait for', () => {
  it('is a circle when an action waits for itself, also through others', () => {
    const actions = [
      { id: 'a', dependsOn: [] },
      { id: 'b', dependsOn: ['a'] },
      { id: 'c', dependsOn: ['b'] },
    ]
    expect(circleThrough(actions, 'a', ['c'])).toEqual(['a', 'c', 'b', 'a'])
    expect(circleThrough(actions, 'a', ['a'])).toEqual(['a', 'a'])
    expect(circleThrough(actions, 'c', ['a', 'b'])).toBeNull()
    expect(circleThrough(actions, 'a', ['gone'])).toBeNull()
  })

  it('can always be done in some order, whatever is asked, when every circle is refused', () => {
    fc.assert(
      fc.property(graphs, (asked) => {
        let plan = asked.map(({ id }) => ({ id, dependsOn: [] as string[] }))
        for (const { id, dependsOn } of asked)
          if (!circleThrough(plan, id, dependsOn))
            plan = plan.map((action) => (action.id === id ? { id, dependsOn } : action))
        expect(canBeDone(plan)).toBe(true)
      }),
    )
  })

  it('is refused only where there is a circle, and the circle is told step by step', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...ids), (asked, id) => {
        const own = asked.find((action) => action.id === id)?.dependsOn ?? []
        const circle = circleThrough(asked, id, own)
        if (!circle) return
        expect([circle[0], circle.at(-1)]).toEqual([id, id])
        for (const [index, from] of circle.slice(0, -1).entries())
          expect(asked.find((action) => action.id === from)?.dependsOn).toContain(circle[index + 1])
      }),
    )
  })
})

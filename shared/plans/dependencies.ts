import type { Action } from './plan.ts'

type Node = Pick<Action, 'id' | 'dependsOn'>

/**
 * The circle that would arise if the action waited for these: the ids from the action back to itself; null when there is none. Those that are not in the plan
 * hold nothing up. The same for the same input: the first found, in the order given.
 */
export const circleThrough = (actions: readonly Node[], id: string, dependsOn: readonly string[]): string[] | null => {
  const waitsFor = new Map(actions.map((action) => [action.id, action.id === id ? dependsOn : action.dependsOn]))
  const seen = new Set<string>()
  const search = (from: string): string[] | null => {
    for (const next of waitsFor.get(from) ?? []) {
      if (next === id) return [id]
      if (seen.has(next)) continue
      seen.add(next)
      const rest = search(next)
      if (rest) return [next, ...rest]
    }
    return null
  }
  const rest = search(id)
  return rest && [id, ...rest]
}

import type { Indicator } from './instrument.ts'

/** What is wrong with how indicators lean on each other. */
export type RelationProblem =
  /** It builds on one that does not exist, or that has no level to be below the target by. */
  | { kind: 'builds-on-unknown'; at: string; names: string }
  /** `names` is the way round: the indicator itself, what it builds on, and so on back to itself. */
  | { kind: 'builds-on-circle'; at: string; names: string[] }
  | { kind: 'also-for-unknown'; at: string; action: string; names: string }
  | { kind: 'also-for-itself'; at: string; action: string }

/** The shortest way from an indicator along what it builds on back to itself, or null. */
const circleFrom = (start: string, buildsOn: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const ways = [[start]]
  const seen = new Set<string>()
  for (const way of ways)
    for (const next of buildsOn.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, start]
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  return null
}

/**
 * What indicators and their actions name that cannot be: an indicator that is not there or is not answered by a level, itself, or a circle of what builds on what, in which no one could begin.
 */
export const relationProblems = (indicators: readonly Indicator[]): RelationProblem[] => {
  const levelled = new Set(indicators.filter(({ answerForm }) => answerForm === 'level').map(({ id }) => id))
  const buildsOn = new Map(indicators.map((indicator) => [indicator.id, indicator.buildsOn]))
  return indicators.flatMap(({ id: at, buildsOn: own, actions }): RelationProblem[] => {
    const circle = circleFrom(at, buildsOn)
    return [
      ...own
        .filter((names) => !levelled.has(names))
        .map((names) => ({ kind: 'builds-on-unknown', at, names }) as const),
      ...(circle ? [{ kind: 'builds-on-circle', at, names: circle } as const] : []),
      ...actions.flatMap(({ id: action, alsoFor }) =>
        alsoFor.flatMap((names): RelationProblem[] => {
          if (names === at) return [{ kind: 'also-for-itself', at, action }]
          return levelled.has(names) ? [] : [{ kind: 'also-for-unknown', at, action, names }]
        }),
      ),
    ]
  })
}

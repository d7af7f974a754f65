import type { Action } from './plan.ts'

/** All indicators that an action aims at, the one that it came from first; empty for an action of no indicator. */
export const aimsOf = ({ origin }: Pick<Action, 'origin'>): string[] => [
  ...new Set([...(origin.indicatorId === null ? [] : [origin.indicatorId]), ...(origin.alsoFor ?? [])]),
]

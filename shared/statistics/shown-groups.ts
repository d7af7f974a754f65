import { minimumForQuartiles } from './snapshot.ts'

/**
 * The groups of regions whose figures may be shown beside those of all. Fewer than `minimumForQuartiles` regions are never shown. What is known of all and of some groups says something of
 * the rest: therefore the regions of all hidden groups together must be none, or `minimumForQuartiles` at least; where they are fewer, the smallest group that could be shown is
 * hidden too. One more is always enough, since it brings five.
 */
export const shownGroups = <Kind>(groups: readonly { kind: Kind; regions: number }[]): ReadonlySet<Kind> => {
  const enough = groups.filter(({ regions }) => regions >= minimumForQuartiles)
  const hidden = groups.filter((group) => !enough.includes(group)).reduce((sum, { regions }) => sum + regions, 0)
  if (hidden === 0 || hidden >= minimumForQuartiles) return new Set(enough.map(({ kind }) => kind))
  const smallest = enough.toSorted((a, b) => a.regions - b.regions)[0]
  return new Set(enough.filter((group) => group !== smallest).map(({ kind }) => kind))
}

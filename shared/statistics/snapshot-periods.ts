import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Snapshot } from './snapshot.ts'

/** What a list says of a kept snapshot without reading it. */
export type SnapshotFacts = Pick<Snapshot, 'id' | 'createdAt' | 'roundId' | 'isDemonstration' | 'inputs'>

/** A month in Sweden as `YYYY-MM`: the unit in which older pictures are asked for. */
export const periodOf = ({ createdAt }: Pick<SnapshotFacts, 'createdAt'>): string =>
  swedishDay(new Date(createdAt)).slice(0, 7)

/** The months that have a snapshot, newest first, each with the newest snapshot of the month. `latestId` stands for its month even where another was made after it: the inputs then went back to what they had been. */
export const newestByPeriod = (
  facts: readonly SnapshotFacts[],
  latestId: string | null,
): { period: string; facts: SnapshotFacts }[] => {
  const newest = new Map<string, SnapshotFacts>()
  for (const one of facts.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) newest.set(periodOf(one), one)
  const latest = facts.find(({ id }) => id === latestId)
  if (latest) newest.set(periodOf(latest), latest)
  return [...newest].map(([period, one]) => ({ period, facts: one })).sort((a, b) => (a.period < b.period ? 1 : -1))
}

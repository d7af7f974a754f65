import type { CountCell, CountYear, PublishedCount } from '#shared/statistics/snapshot.ts'

/** One cell that two versions publish differently. What a version has no cell for is `missing` in it. */
export type Revision = Omit<CountCell, 'count'> & { year: number; before: PublishedCount; after: PublishedCount }

/** `revised`: both versions have it, as a number or hidden. `added`: only the later. `removed`: only the earlier. */
export type RevisionKind = 'revised' | 'added' | 'removed'

export const kindOfRevision = ({ before, after }: Pick<Revision, 'before' | 'after'>): RevisionKind =>
  before === 'missing' ? 'added' : after === 'missing' ? 'removed' : 'revised'

const nameOf = (year: number, { region, sector, form, sex }: Omit<CountCell, 'count'>) =>
  [year, region, sector, form, sex].join('/')

const cellsOf = (years: readonly CountYear[]): Map<string, CountCell & { year: number }> =>
  new Map(years.flatMap(({ year, cells }) => cells.map((cell) => [nameOf(year, cell), { ...cell, year }] as const)))

/** Every cell that differs between two versions: newest year first, and within it in the order in which the later version has them. */
export const revisionsBetween = (before: readonly CountYear[], after: readonly CountYear[]): Revision[] => {
  const [old, fresh] = [cellsOf(before), cellsOf(after)]
  return [...new Map([...fresh, ...[...old].filter(([name]) => !fresh.has(name))])]
    .map(([name, { count: _count, ...place }]) => ({
      ...place,
      before: old.get(name)?.count ?? ('missing' as const),
      after: fresh.get(name)?.count ?? ('missing' as const),
    }))
    .filter((revision) => revision.before !== revision.after)
    .toSorted((a, b) => b.year - a.year)
}

export type RevisionCounts = Record<RevisionKind, number>

/** How many cells are revised, added and removed. */
export const countRevisions = (revisions: readonly Revision[]): RevisionCounts => {
  const counts: RevisionCounts = { revised: 0, added: 0, removed: 0 }
  for (const revision of revisions) counts[kindOfRevision(revision)] += 1
  return counts
}

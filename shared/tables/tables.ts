import type { EducationFigures } from '#shared/deliveries/education-figures.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import type { PublishedRelease, ReleaseContent } from '#shared/releases/release.ts'
import type { Releases } from '#shared/releases/releases.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { Snapshots } from '#shared/statistics/snapshots.ts'
import { branchesTable, hasBranches } from './branches-table.ts'
import { awaitedEducationTable, countyEducationTable } from './county-education-table.ts'
import { createNextUpdate } from './next-update.ts'
import type { StatisticsTable } from './table.ts'
import { validationsTable } from './validations-table.ts'
import { branchesVersionTable, type VersionedTable, versionOf, versionTable } from './version-table.ts'

export type Tables = {
  /** Every table, in the order in which they are shown. */
  list(): Promise<readonly StatisticsTable[]>
  /** The table with this id, or null when there is none. Each published version of the validations is one of its own, `validations-v2`, and so is what it has by branch; neither is in the list. */
  find(id: string): Promise<StatisticsTable | null>
}

type Updated = StatisticsTable & { nextUpdateAt: string | undefined }

/** A table with the moment at which it is published next. */
const updated = (table: StatisticsTable, nextUpdateAt: string | undefined): Updated => ({ ...table, nextUpdateAt })

/** Makes the table of a version once for as long as what the version holds is in memory. */
const tablesOf = <T extends StatisticsTable | null>(make: (published: PublishedRelease) => T) => {
  const made = new WeakMap<ReleaseContent, { table: T }>()
  return (published: PublishedRelease): T => {
    const { table } = made.get(published.content) ?? { table: make(published) }
    made.set(published.content, { table })
    return table
  }
}

/** The tables that anyone may see: what is published already, and nothing else. The figures and the snapshot are the latest each time. */
export const createTables = ({
  education,
  snapshots,
  releases,
  clock,
}: {
  education: EducationFigures
  snapshots: Pick<Snapshots, 'latest'>
  releases: Pick<Releases, 'published' | 'list'>
  clock: () => Date
}): Tables => {
  // Equal figures give the same table, which takes long to make.
  let byCounty: { from: string | number; table: StatisticsTable } | null = null
  const higherVocational = async () => {
    const [csv, year] = [await education(), swedishYear(clock())]
    const from = csv ?? year
    if (byCounty?.from !== from)
      byCounty = { from, table: csv === null ? awaitedEducationTable(year - 1) : countyEducationTable(csv) }
    return byCounty.table
  }
  // What it was made from, a snapshot or without one the year, gives the same table, which takes longer to make than most of what is asked of it.
  const nextUpdate = createNextUpdate(releases, clock)
  let last: { from: Snapshot | number; table: Updated } | null = null
  const validations = async () => {
    const [snapshot, next, now] = [await snapshots.latest(), await nextUpdate(), clock()]
    const from = snapshot ?? swedishYear(now)
    if (last?.from !== from || last.table.nextUpdateAt !== next)
      last = { from, table: updated(validationsTable(snapshot, now), next) }
    return last.table
  }
  const branches = new WeakMap<Snapshot, Updated>()
  const byBranch = async () => {
    const [snapshot, next] = [await snapshots.latest(), await nextUpdate()]
    if (!snapshot || !hasBranches(snapshot.counts)) return null
    const known = branches.get(snapshot)
    const table = known && known.nextUpdateAt === next ? known : updated(branchesTable(snapshot), next)
    branches.set(snapshot, table)
    return table
  }
  // What a version holds is the same object for as long as releases keep it in memory.
  const versions = { validations: tablesOf(versionTable), 'validations-by-branch': tablesOf(branchesVersionTable) }
  const version = async (kind: VersionedTable, number: number) => {
    const published = await releases.published(number)
    return published && versions[kind](published)
  }
  const makers: Record<string, () => Promise<StatisticsTable | null>> = {
    validations,
    'validations-by-branch': byBranch,
    'higher-vocational': higherVocational,
  }
  return {
    async list() {
      const tables = await Promise.all(Object.values(makers).map((make) => make()))
      return tables.filter((table) => table !== null)
    },
    async find(id) {
      if (Object.hasOwn(makers, id)) return (await makers[id]?.()) ?? null
      const named = versionOf(id)
      return named && version(named.kind, named.number)
    },
  }
}

import type { EducationFigures } from '#shared/deliveries/education-figures.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import type { ReleaseContent } from '#shared/releases/release.ts'
import type { Releases } from '#shared/releases/releases.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { Snapshots } from '#shared/statistics/snapshots.ts'
import { branchesTable, hasBranches } from './branches-table.ts'
import { awaitedEducationTable, countyEducationTable } from './county-education-table.ts'
import type { StatisticsTable } from './table.ts'
import { validationsTable } from './validations-table.ts'
import { versionOf, versionTable } from './version-table.ts'

export type Tables = {
  /** Every table, in the order in which they are shown. */
  list(): Promise<readonly StatisticsTable[]>
  /** The table with this id, or null when there is none. Each published version of the validations is one of its own, `validations-v2`, which is not in the list. */
  find(id: string): Promise<StatisticsTable | null>
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
  releases: Pick<Releases, 'published'>
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
  let last: { from: Snapshot | number; table: StatisticsTable } | null = null
  const validations = async () => {
    const [snapshot, now] = [await snapshots.latest(), clock()]
    const from = snapshot ?? swedishYear(now)
    if (last?.from !== from) last = { from, table: validationsTable(snapshot, now) }
    return last.table
  }
  const branches = new WeakMap<Snapshot, StatisticsTable>()
  const byBranch = async () => {
    const snapshot = await snapshots.latest()
    if (!snapshot || !hasBranches(snapshot.counts)) return null
    const table = branches.get(snapshot) ?? branchesTable(snapshot)
    branches.set(snapshot, table)
    return table
  }
  // What a version holds is the same object for as long as releases keep it in memory.
  const versions = new WeakMap<ReleaseContent, StatisticsTable>()
  const version = async (number: number) => {
    const published = await releases.published(number)
    if (!published) return null
    const table = versions.get(published.content) ?? versionTable(published)
    versions.set(published.content, table)
    return table
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
      const number = versionOf(id)
      return number === null ? null : version(number)
    },
  }
}

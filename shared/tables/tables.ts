import { readFile } from 'node:fs/promises'
import { once } from '#shared/platform/once.ts'
import type { Snapshots } from '#shared/statistics/snapshots.ts'
import { countyEducationTable } from './county-education-table.ts'
import type { StatisticsTable } from './table.ts'
import { validationsTable } from './validations-table.ts'

export type Tables = {
  /** Every table, in the order in which they are shown. */
  list(): Promise<readonly StatisticsTable[]>
  /** The table with this id, or null when there is none. */
  find(id: string): Promise<StatisticsTable | null>
}

/** The tables that anyone may see: what is published already, and nothing else. The file of figures is read at the first use, and once; the snapshot is the latest each time. */
export const createTables = ({
  educationFile,
  snapshots,
  clock,
}: {
  /** Where `yrkeshogskolan-lan-2020-2024.csv` lies. */
  educationFile: string
  snapshots: Pick<Snapshots, 'latest'>
  clock: () => Date
}): Tables => {
  const education = once(async () => countyEducationTable(await readFile(educationFile, 'utf8')))
  const makers: Record<string, () => Promise<StatisticsTable>> = {
    validations: async () => validationsTable(await snapshots.latest(), clock()),
    'higher-vocational': education,
  }
  return {
    list: () => Promise.all(Object.values(makers).map((make) => make())),
    async find(id) {
      return Object.hasOwn(makers, id) ? ((await makers[id]?.()) ?? null) : null
    },
  }
}

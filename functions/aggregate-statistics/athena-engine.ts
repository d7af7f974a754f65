import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { CubeEngine } from '#shared/cube/build-cube.ts'
import type { CubePartition } from '#shared/cube/cube.ts'
import { cubeStatement } from '#shared/cube/cube-statement.ts'
import { type CubeShelf, keepPartial } from '#shared/cube/cube-store.ts'
import { writeLine } from '#shared/cube/cube-text.ts'
import { leavesOf, type StatementRow } from '#shared/cube/leaves.ts'
import { type Partition, statementParts } from '#shared/cube/partition.ts'
import { findPendingQuery, keepPendingQuery, type PendingQuery } from '#shared/cube/pending-query.ts'
import { type Athena, maxStatementBytes } from '#shared/platform/athena.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'

/** A statement that has failed so often in a row is not started again until what it reads has changed. */
const maxFailures = 3

export type AthenaSettings = CubeShelf & {
  athena: Athena
  /** The table over the lake as SQL names it: `"database"."table"`. */
  table: string
  /** The lake's bucket. */
  bucket: string
  clock: () => Date
}

/** An engine that ends before its query does. */
export type AthenaEngine = CubeEngine & {
  /** Takes over what a query that has ended gave: its partitions are kept alone. Throws when the query failed. */
  collect(): Promise<'nothing' | 'running' | 'collected'>
}

const number = z.string().regex(/^\d+$/).transform(Number).refine(Number.isSafeInteger)
const rowSchema = z.strictObject({
  part_year: number,
  part_region: z.string(),
  form: z.string(),
  sector: z.string(),
  // Athena writes null as nothing between commas; no branch is an empty text.
  branch: z.string().transform((code) => code || null),
  sex: z.string(),
  counted: number,
  unnamed: number,
  providers: number,
  largest: number,
})

/** The rows in a query's CSV. Throws when it is of another form. */
const readRows = (csv: Uint8Array): StatementRow[] => {
  const records: unknown[] = parse(Buffer.from(csv), { columns: true })
  return records.map((record) => {
    const { part_year: year, part_region: regionCode, ...rest } = rowSchema.parse(record)
    return { year, regionCode, ...rest }
  })
}

const nameOf = ({ year, regionCode }: Pick<CubePartition, 'year' | 'regionCode'>): string => `${year}/${regionCode}`

const partitionIn = (name: string): CubePartition => {
  const [year, regionCode = '', hash = ''] = name.split('/')
  return { year: Number(year), regionCode, hash }
}

/** The table's files in the partitions' folders; the two lists bound which folders Athena looks in. */
const sourceOf = (table: string, partitions: readonly Partition[]): string => {
  const years = [...new Set(partitions.map(({ year }) => year))]
  const regions = [...new Set(partitions.map(({ regionCode }) => `'${regionCode}'`))]
  return `SELECT "$path" AS part, form, sector, branch, sex, municipality, month, outcome, "count" FROM ${table} WHERE year IN (${years.join(', ')}) AND region IN (${regions.join(', ')})`
}

const statementOf = ({ table, bucket }: AthenaSettings, partitions: readonly Partition[]): string =>
  cubeStatement(
    sourceOf(table, partitions),
    statementParts(partitions, (key) => `s3://${bucket}/${key}`),
  )

/** As many of the first partitions as one statement can name, and the statement. What is left is read in the next run. Throws when not even one fits. */
const firstThatFit = (settings: AthenaSettings, partitions: readonly Partition[]) => {
  for (let count = partitions.length; count > 0; count = Math.floor(count / 2)) {
    const taken = partitions.slice(0, count)
    const statement = statementOf(settings, taken)
    if (Buffer.byteLength(statement) <= maxStatementBytes) return { taken, statement }
  }
  throw new Error('a partition has more files than one statement can name')
}

const collectRows = async ({ objects }: AthenaSettings, { queryId, partitions }: PendingQuery): Promise<void> => {
  const csv = await objects.get(`athena/${queryId}.csv`)
  if (!csv) throw new Error('the result of a query is not in the lake')
  const rows = Map.groupBy(readRows(csv), nameOf)
  await inParallel(partitions.map(partitionIn), 16, (partition) =>
    keepPartial(objects, partition, writeLine(partition, leavesOf(rows.get(nameOf(partition)) ?? [])).line),
  )
}

/**
 * Leaves the statement to Athena, over the same files by the table in Glue. Nobody waits: an event of EventBridge calls the aggregation again when the query ends, and the nightly run looks too. One query
 * at a time; a run that is stopped between starting a query and noting it starts the same query again (by its token), which is one to Athena.
 */
export const createAthenaEngine = (settings: AthenaSettings): AthenaEngine => ({
  async read(partitions) {
    const { store, athena, clock } = settings
    const last = await findPendingQuery(store)
    if (last?.isRunning) return { kind: 'elsewhere' }
    const { taken, statement } = firstThatFit(settings, partitions)
    const mark = createHash('sha256').update(statement).digest('hex')
    const failures = last?.mark === mark ? last.failures : 0
    if (failures >= maxFailures) throw new Error('a query has failed too often')
    const token = createHash('sha256').update(`${mark}/${failures}`).digest('hex')
    await keepPendingQuery(store, {
      queryId: await athena.start(statement, token),
      mark,
      isRunning: true,
      failures,
      partitions: taken.map(({ hash, ...place }) => `${nameOf(place)}/${hash}`),
      startedAt: clock().toISOString(),
    })
    return { kind: 'elsewhere' }
  },

  async collect() {
    const { store, athena } = settings
    const query = await findPendingQuery(store)
    if (!query?.isRunning) return 'nothing'
    const state = await athena.state(query.queryId)
    if (state === 'running') return 'running'
    if (state === 'failed') {
      await keepPendingQuery(store, { ...query, isRunning: false, failures: query.failures + 1 })
      throw new Error('a query of the aggregation failed')
    }
    await collectRows(settings, query)
    await keepPendingQuery(store, { ...query, isRunning: false, failures: 0 })
    return 'collected'
  },
})

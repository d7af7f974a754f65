import { rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { makeWorkFolder } from '#functions/abandoned-folders.ts'
import type { CubeEngine } from '#shared/cube/build-cube.ts'
import { cubeStatement, statementColumns } from '#shared/cube/cube-statement.ts'
import type { StatementRow } from '#shared/cube/leaves.ts'
import { type Partition, rowsIn, statementParts } from '#shared/cube/partition.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Objects } from '#shared/platform/objects.ts'

/** Files fetched at once; each is held in memory while it is written down. */
const parallel = 8
/** So many rows are read by one thread: to set several going costs more than they save (half of the time that one changed partition takes). */
const singleThreadRows = 250_000
/** Of the function's 3 GB: what is left is Node's own and the files on their way. */
const memoryLimit = '1GB'
/** What it may put aside on disk when memory is not enough, of the function's 4 GB. */
const spillLimit = '2GB'

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** Puts the files in the folder; gives where each lies. */
const fetchFiles = async (
  objects: Pick<Objects, 'get'>,
  keys: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, string>> => {
  const paths = new Map(keys.map((key, index) => [key, join(folder, `${index}.parquet`)]))
  await inParallel([...paths], parallel, async ([key, path]) => {
    const bytes = await objects.get(key)
    if (!bytes) throw new Error('a file that counts is not in the lake')
    await writeFile(path, bytes)
  })
  return paths
}

/** A connection to a database in memory that can read the folder, and nothing else of the machine or the net. */
const openDatabase = async (folder: string, rows: number): Promise<{ connection: DuckDBConnection; close(): void }> => {
  const database = await DuckDBInstance.create(':memory:', {
    threads: rows > singleThreadRows ? String(availableParallelism()) : '1',
    memory_limit: memoryLimit,
    temp_directory: join(folder, 'spill'),
    max_temp_directory_size: spillLimit,
    preserve_insertion_order: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await database.connect()
  await connection.run(`SET allowed_directories = [${text(folder)}]`)
  await connection.run('SET enable_external_access = false')
  return {
    connection,
    close() {
      connection.closeSync()
      database.closeSync()
    },
  }
}

/** The files as the statement reads them. Year and region come from the parts, and so need not be read from the files. */
const sourceOf = (paths: readonly string[]): string =>
  `SELECT *, filename AS part FROM read_parquet([${paths.map(text).join(', ')}], filename = true, hive_partitioning = false)`

const numberOf = (value: unknown): number => {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new Error('a sum is too large to be exact')
  return number
}

const textOf = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error('a file of the lake lacks a value that no check lets through')
  return value
}

const runStatement = async (connection: DuckDBConnection, statement: string): Promise<StatementRow[]> => {
  const columns = await (await connection.runAndReadAll(statement)).getColumnsJS()
  if (columns.length !== statementColumns.length) throw new Error('the statement gave other columns')
  const [years, regions, forms, sectors, branches, sexes, ...sums] = columns
  const [counted, unnamed, providers, largest] = sums
  return (years ?? []).map((year, row) => ({
    year: numberOf(year),
    regionCode: textOf(regions?.[row]),
    form: textOf(forms?.[row]),
    sector: textOf(sectors?.[row]),
    branch: branches?.[row] == null ? null : textOf(branches[row]),
    sex: textOf(sexes?.[row]),
    counted: numberOf(counted?.[row]),
    unnamed: numberOf(unnamed?.[row]),
    providers: numberOf(providers?.[row]),
    largest: numberOf(largest?.[row]),
  }))
}

/** Runs the statement here: the partitions' files are fetched from the lake to a folder of their own, read in one go, and removed. Throws when a file is missing or cannot be read. */
export const createDuckDbEngine = (objects: Pick<Objects, 'get'>): CubeEngine => ({
  async read(partitions: readonly Partition[]) {
    const folder = await makeWorkFolder('valideringslyft-cube-')
    // Made ready while the files are on their way.
    const opening = openDatabase(folder, rowsIn(partitions))
    try {
      const keys = partitions.flatMap(({ parts }) => parts.map(({ key }) => key))
      const paths = await fetchFiles(objects, keys, folder)
      const { connection } = await opening
      const pathOf = (key: string) => paths.get(key) ?? ''
      const statement = cubeStatement(sourceOf([...paths.values()]), statementParts(partitions, pathOf))
      return { kind: 'read', rows: await runStatement(connection, statement) }
    } finally {
      await opening.then(
        ({ close }) => close(),
        () => {},
      )
      await rm(folder, { recursive: true, force: true })
    }
  },
})

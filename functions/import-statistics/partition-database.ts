import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DeliveryRow } from '#shared/deliveries/delivery.ts'
import { partitionColumns } from '#shared/deliveries/rows.ts'

/** What was found in a partition. */
export type PartitionFindings = {
  /** A line of a cell that has rows with a month and rows without. */
  mixedMonthsLine: number | null
  repeated: { cells: number; line: number }
}

/** A total over both sexes that its parts contradict; `sum` is null where it has none. */
export type Contradiction = { line: number; declared: number; sum: number | null }

const types: Record<(typeof partitionColumns)[number], string> = {
  year: 'INTEGER',
  region: 'VARCHAR',
  month: 'INTEGER',
  form: 'VARCHAR',
  sector: 'VARCHAR',
  branch: 'VARCHAR',
  sex: 'VARCHAR',
  age_group: 'VARCHAR',
  outcome: 'VARCHAR',
  municipality: 'VARCHAR',
  count: 'BIGINT',
}

/** Nothing is guessed: a file of ours is read as it was written. */
const readCsv = (path: string, columns: readonly string[]): string => {
  const named = columns.map((column) => `'${column}': '${types[column as keyof typeof types] ?? 'BIGINT'}'`).join(', ')
  return `read_csv('${path}', header = false, auto_detect = false, delim = ',', quote = '', escape = '', nullstr = '', columns = {${named}})`
}

const keys = partitionColumns.filter((column) => column !== 'count')
const totalKeys = keys.filter((column) => column !== 'sex')
const order = keys.map((column) => `${column} NULLS FIRST`).join(', ')
const same = (columns: readonly string[]) =>
  columns.map((column) => `t.${column} IS NOT DISTINCT FROM p.${column}`).join(' AND ')

const summedKeys = ['sector', 'form', 'sex', 'month', 'outcome'] as const

/** What counts there are of one kind, whatever branch, age and municipality. */
export type SummedCell = Pick<DeliveryRow, (typeof summedKeys)[number] | 'count'>

/** What a partition of declared totals alone has. */
const noRows = `SELECT ${[...partitionColumns, 'line'].map((column) => `NULL::${types[column as keyof typeof types] ?? 'BIGINT'} AS ${column}`).join(', ')} WHERE false`

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  return hash.digest('hex')
}

/** DuckDB over the files of one delivery, in a folder of its own, to which it writes what memory (in megabytes) does not hold. */
export const openPartitionDatabase = async (folder: string, memoryMb: number) => {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: `${memoryMb}MB`,
    temp_directory: `${folder}/spill`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  let rowCount = 0
  const all = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects()
  const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))

  return {
    /**
     * Takes in a partition from the file of its rows, each with its line in the delivered file behind (null when it has none), and says what is odd in it; the one before is forgotten. `isCounted`: its rows
     * carry counts, so that a cell on two of them is odd.
     */
    async load(rows: string | null, isCounted: boolean): Promise<PartitionFindings> {
      const given = rows ? readCsv(rows, [...partitionColumns, 'line']) : `(${noRows})`
      await connection.run(
        `CREATE OR REPLACE TABLE partition AS SELECT ${keys.join(', ')}, sum(count)::BIGINT AS count, count(*) AS rows, max(line) AS line FROM ${given} GROUP BY ALL`,
      )
      const [odd] = await all(
        `SELECT min(line) FILTER (is_mixed) AS mixed, coalesce(sum(repeated), 0)::BIGINT AS repeated, min(repeated_line) AS repeated_line, coalesce(sum(cells), 0)::BIGINT AS cells FROM (SELECT min(line) FILTER (month IS NULL) AS line, count(month) BETWEEN 1 AND count(*) - 1 AS is_mixed, count(*) FILTER (rows > 1) AS repeated, min(line) FILTER (rows > 1) AS repeated_line, count(*) AS cells FROM partition GROUP BY form, sector, sex)`,
      )
      rowCount = Number(odd?.cells)
      return {
        mixedMonthsLine: numberOrNull(odd?.mixed),
        repeated: isCounted
          ? { cells: Number(odd?.repeated), line: Number(odd?.repeated_line) }
          : { cells: 0, line: 0 },
      }
    },

    /** The totals over both sexes in a file (rows without `sex`) that the partition that was loaded contradicts, in the order of their lines; as they are found, since all may be. */
    async *contradictions(totals: string): AsyncGenerator<Contradiction> {
      const found = await connection.stream(
        `SELECT t.line, t.count AS declared, p.sum FROM ${readCsv(totals, [...totalKeys, 'count', 'line'])} t LEFT JOIN (SELECT ${totalKeys.join(', ')}, sum(count)::BIGINT AS sum FROM partition GROUP BY ALL) p ON ${same(totalKeys)} WHERE t.count IS DISTINCT FROM p.sum ORDER BY t.line`,
      )
      for await (const rows of found.yieldRowObjects())
        for (const { line, declared, sum } of rows)
          yield { line: Number(line), declared: Number(declared), sum: numberOrNull(sum) }
    },

    /** The partition that was loaded, added up by what the rules of quality look at. */
    async cells(): Promise<SummedCell[]> {
      const cells = await all(
        `SELECT ${summedKeys.join(', ')}, sum(count)::BIGINT AS count FROM partition GROUP BY ALL ORDER BY ${summedKeys.join(', ')}`,
      )
      // Our own codes, as they were written to the file that was loaded.
      return cells.map((cell) => ({ ...cell, count: Number(cell.count) }) as SummedCell)
    },

    /**
     * Writes the partition that was loaded as Parquet: equal cells added up, sorted, the same bytes for the same content. Gives how many rows it has and the hash of their canonical form (rows.ts).
     */
    async write(path: string): Promise<{ rowCount: number; contentHash: string }> {
      const text = `${path}.csv`
      const sorted = `SELECT ${partitionColumns.join(', ')} FROM partition ORDER BY ${order}`
      await connection.run(
        `COPY (${sorted}) TO '${text}' (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '', ESCAPE '', NULLSTR '')`,
      )
      await connection.run(`COPY (${sorted}) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`)
      return { rowCount, contentHash: await hashOf(text) }
    },

    close(): void {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

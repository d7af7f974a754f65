import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { statementColumns } from '#shared/cube/cube-statement.ts'
import type { Athena, QueryState } from '#shared/platform/athena.ts'
import type { Objects } from '#shared/platform/objects.ts'

const quoted = (value: unknown): string => (value == null ? '' : `"${String(value)}"`)

/**
 * Athena as far as the aggregation meets it: it runs the very statement that it is given, over the lake's files by a table with `$path` and the folders as columns, and writes CSV as Athena does (every
 * value in quotes, nothing for null). DuckDB runs it; that Trino does too is not shown here.
 */
export const startAthena = (objects: Objects, options: { bucket: string; schema: string; keys: () => string[] }) => {
  const states = new Map<string, QueryState>()
  const started: { statement: string; token: string }[] = []

  const runStatement = async (statement: string, queryId: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'athena-'))
    try {
      for (const key of options.keys()) {
        await mkdir(dirname(join(folder, key)), { recursive: true })
        await writeFile(join(folder, key), (await objects.get(key)) ?? new Uint8Array())
      }
      const database = await DuckDBInstance.create(':memory:', { threads: '1' })
      const connection = await database.connect()
      await connection.run(`CREATE SCHEMA ${options.schema}`)
      await connection.run(
        `CREATE VIEW ${options.schema}.validations AS SELECT *, replace(filename, '${folder}', 's3://${options.bucket}') AS "$path"
         FROM read_parquet('${folder}/validations/*/*/*.parquet', filename = true, hive_partitioning = false)`,
      )
      const rows = (await connection.runAndReadAll(statement)).getRowsJS()
      const csv = [[...statementColumns], ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('')
      connection.closeSync()
      database.closeSync()
      await objects.putNew(`athena/${queryId}.csv`, Buffer.from(csv), 'text/csv')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  const athena: Athena = {
    async start(statement, token) {
      const same = started.findIndex((one) => one.token === token)
      if (same >= 0) return `query-${same + 1}`
      started.push({ statement, token })
      const queryId = `query-${started.length}`
      states.set(queryId, 'running')
      return queryId
    },
    state: async (queryId) => states.get(queryId) ?? 'failed',
  }
  return {
    athena,
    started,
    /** The newest query ends. */
    async end(state: 'succeeded' | 'failed') {
      const queryId = `query-${started.length}`
      if (state === 'succeeded') await runStatement(started.at(-1)?.statement ?? '', queryId)
      states.set(queryId, state)
    },
  }
}

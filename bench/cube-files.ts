// Makes the lake's files for `npm run bench -- cube` in a process of its own: `node bench/cube-files.ts FOLDER ROWS`.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { benchPartitions } from './cube-partitions.ts'

const [folder = '', rows = '0'] = process.argv.slice(2)

const list = (words: readonly (string | null)[]) =>
  `[${words.map((word) => (word === null ? 'NULL' : `'${word}'`)).join(', ')}]`
/** One of the words, by chance that is the same each time. */
const one = (words: readonly (string | null)[], seed: number) =>
  `${list(words)}[1 + (hash(i * 31 + ${seed}) % ${words.length})::INT]`
const branches = Array.from({ length: 15 }, (_, index) => `b${index}`)

const database = await DuckDBInstance.create(':memory:', { threads: '2' })
const connection = await database.connect()
for (const [index, { year, regionCode, key }] of benchPartitions.entries()) {
  const path = join(folder, key)
  mkdirSync(join(path, '..'), { recursive: true })
  const seed = index * 101
  const municipalities = Array.from({ length: 14 }, (_, place) => `${regionCode}${String(place + 10)}`)
  await connection.run(`COPY (
    SELECT ${year}::SMALLINT AS year, '${regionCode}' AS region, (1 + hash(i * 11 + ${seed}) % 12)::TINYINT AS month,
      ${one(validationForms, seed + 1)} AS form, ${one(sectors, seed + 2)} AS sector,
      CASE WHEN hash(i * 31 + ${seed + 2}) % 6 = 5 THEN ${one(branches, seed + 3)} END AS branch, ${one(sexes, seed + 4)} AS sex,
      ${one(['16-19', '25-34', '65+', null], seed + 5)} AS age_group, ${one(['recognised', 'partly-recognised', 'not-recognised'], seed + 6)} AS outcome,
      ${one(municipalities, seed + 7)} AS municipality, (1 + hash(i * 37 + ${seed}) % 3)::BIGINT AS count
    FROM range(${Math.round(Number(rows) / benchPartitions.length)}) AS numbers (i)
  ) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`)
}
connection.closeSync()
database.closeSync()

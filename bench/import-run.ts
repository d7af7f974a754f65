import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { LineFile } from '#functions/import-statistics/line-file.ts'
import { Hashed } from '#functions/import-statistics/read-bytes.ts'
import { readTable } from '#functions/import-statistics/read-table.ts'
import { ValidationReader } from '#functions/import-statistics/read-validations.ts'
import { RefusalWriter } from '#functions/import-statistics/refusal-writer.ts'
import { ageGroups, branches } from '#shared/deliveries/branches.ts'
import { outcomes } from '#shared/deliveries/delivery.ts'
import { municipalityNames } from '#shared/regions/municipality-codes.ts'
import { sectors, validationForms } from '#shared/statistics/validation-count.ts'

/** A file of events, one validation a row, as a system of a school would write it; one row in ten thousand is wrong. The same rows each time. */
const writeFile = (path: string, rows: number): void => {
  const file = new LineFile(path)
  file.write('region;kommun;år;månad;form;sektor;bransch;kön;åldersgrupp;utfall\n')
  const municipalities = [...municipalityNames.keys()]
  let state = 12_345
  // Mulberry32: plain congruential numbers would fill a tenth of the cells.
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T // never empty
  for (let row = 0; row < rows; row += 1) {
    const municipality = one(municipalities)
    const year = row % 10_000 === 5000 ? 1999 : 2019 + below(7)
    file.write(
      `${municipality.slice(0, 2)};${municipality};${year};${1 + below(12)};${one(validationForms)};${one(sectors)};${one(branches).code};${below(2) ? 'kvinnor' : 'män'};${one(ageGroups)};${one(outcomes)}\n`,
    )
  }
  file.close()
}

const readOurs = async (path: string, folder: string) => {
  const context = { deliverer: { kind: 'authority' as const, code: 'skolverket' }, lastYear: 2026 }
  const reader = new ValidationReader(folder, context, (hash) => new RefusalWriter(folder, hash))
  const start = performance.now()
  await readTable(new Hashed().pass(createReadStream(path)), statSync(path).size, reader)
  const readMs = performance.now() - start
  const { findings, parts } = await reader.finish('bench', 'bench')
  return {
    ms: performance.now() - start,
    readMs,
    accepted: findings.acceptedCount,
    refused: findings.refusedCount,
    parts: parts.length,
  }
}

/** The same columns, typed and sorted, without any check: one file. */
const readBare = async (path: string, folder: string) => {
  const start = performance.now()
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '500MB',
    temp_directory: folder,
  })
  const connection = await instance.connect()
  await connection.run(
    `COPY (SELECT * FROM read_csv('${path}', delim = ';', header = true) ORDER BY ALL) TO '${folder}/all.parquet' (FORMAT parquet, COMPRESSION zstd)`,
  )
  connection.closeSync()
  instance.closeSync()
  return { ms: performance.now() - start }
}

const [, , what = '', path = '', rows = '0'] = process.argv
if (what === 'file') writeFile(path, Number(rows))
else {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
  const result = await (what === 'ours' ? readOurs(path, folder) : readBare(path, folder))
  rmSync(folder, { recursive: true, force: true })
  // Kilobytes on Linux.
  writeFileSync(1, JSON.stringify({ ...result, peakMb: process.resourceUsage().maxRSS / 1024 }))
}

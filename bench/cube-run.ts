// One measured run in a process of its own, for its time and its peak memory: `node bench/cube-run.ts bare|ours FOLDER ROWS`. Writes one line of JSON.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { createDuckDbEngine } from '#functions/aggregate-statistics/duckdb-engine.ts'
import { buildCube } from '#shared/cube/build-cube.ts'
import type { Cube } from '#shared/cube/cube.ts'
import { parquetOfRows } from '#shared/cube/write-form-parts.ts'
import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import { cellsOfYear } from '#shared/disclosure/year-cells.ts'
import { createYearTable } from '#shared/disclosure/year-table.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { aRow } from '#test/support/lake.ts'
import { startStore } from '#test/support/stores.ts'
import { benchPartitions, benchParts } from './cube-partitions.ts'

const [what, folder = '', rows = '0'] = process.argv.slice(2)

/** Time by the clock, and of all processors together: the latter says more on a machine that others use too. */
const timed = async <T>(act: () => Promise<T>): Promise<{ ms: number; cpuMs: number; value: T }> => {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const value = await act()
  const { user, system } = process.cpuUsage(before)
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000, value }
}
const tell = (result: Record<string, number>) =>
  console.log(JSON.stringify({ ...result, peakMb: process.resourceUsage().maxRSS / 1024 }))

/** The statement that a statistician would write, over the files where they lie. */
const bare = async () => {
  const files = benchPartitions.map(({ key }) => `'${join(folder, key)}'`).join(', ')
  const { ms, cpuMs, value } = await timed(async () => {
    const database = await DuckDBInstance.create(':memory:', {
      threads: String(availableParallelism()),
      memory_limit: '1GB',
    })
    const reader = await (await database.connect()).runAndReadAll(
      `SELECT region, year, form, sector, sex, sum("count") FROM read_parquet([${files}], hive_partitioning = true)
       WHERE outcome IN ('recognised', 'partly-recognised') GROUP BY CUBE (region, year, form, sector, sex)`,
    )
    return reader.getColumnsJS()
  })
  tell({ ms, cpuMs, cells: value[0]?.length ?? 0 })
}

/** The lake in a folder of this machine: the network's part is left out on both sides. */
const objectsIn = (kept: string): Objects => ({
  get: async (key) => {
    const from = key.startsWith('validations/') && !key.includes('second') ? folder : kept
    return readFile(join(from, key)).catch(() => null)
  },
  async putNew(key, body) {
    await mkdir(dirname(join(kept, key)), { recursive: true })
    await writeFile(join(kept, key), body)
    return true
  },
  downloadAddress: async () => '',
})

const partitionsOf = ({ partitions }: Cube, year: number) =>
  partitions.flatMap((one) => (one.year === year ? [one.hash] : [])).join()

/** Every total: over sexes, forms, sectors, county groups and the nation, as they go into disclosure control; of the years that are made of something else than in `before`, since the others' stand. */
const totalsOf = (cube: Cube, before: Cube | null): number =>
  [...new Set(cube.partitions.map(({ year }) => year))]
    .filter((year) => before === null || partitionsOf(cube, year) !== partitionsOf(before, year))
    .map((year) => createYearTable([{ cells: cellsOfYear(cube.leaves, year), published: null }]).values.length)
    .reduce((sum, cells) => sum + cells, 0)

const ours = async () => {
  const kept = await mkdtemp(join(tmpdir(), 'bench-cube-'))
  const stores = await startStore()
  try {
    const objects = objectsIn(kept)
    const build = (parts: readonly PartInForce[], before: Cube | null) =>
      timed(async () => {
        const { cube, changed } = await buildCube({
          store: stores.store,
          objects,
          parts,
          engine: createDuckDbEngine(objects),
          actor: { id: 'bench', name: 'bench' },
          at: new Date('2026-12-01T03:00:00Z'),
        })
        if (!cube) throw new Error('no cube')
        return { cube, cells: totalsOf(cube, before), changed }
      })
    const first = benchParts(Number(rows))
    const full = await build(first, null)
    const fullPeakMb = process.resourceUsage().maxRSS / 1024
    // A correction of one month in one cell of one partition, as large as any file is small.
    const [{ year, regionCode } = { year: 0, regionCode: '' }] = benchPartitions
    const key = `validations/year=${year}/region=${regionCode}/second.parquet`
    const correction = [aRow({ year, regionCode, month: 3, municipality: `${regionCode}10`, count: 7 })]
    await objects.putNew(key, parquetOfRows(correction), '')
    const second: PartInForce = {
      deliveryId: 'second',
      order: '2026-02-01T00:00:00.000Z#second',
      year,
      regionCode,
      key,
      rowCount: 1,
      contentHash: 'second',
      rows: null,
    }
    const one = await build([...first, second], full.value.cube)
    if (one.value.changed !== 1) throw new Error('more than one partition was read again')
    tell({
      ms: full.ms,
      cpuMs: full.cpuMs,
      oneMs: one.ms,
      oneCpuMs: one.cpuMs,
      cells: full.value.cells,
      leaves: full.value.cube.leaves.length,
      fullPeakMb,
    })
  } finally {
    await stores.stop()
    await rm(kept, { recursive: true, force: true })
  }
}

await (what === 'bare' ? bare() : ours())

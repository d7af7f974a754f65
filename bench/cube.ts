import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ms, report } from './measure.ts'

type Run = { ms: number; cells: number; peakMb: number; oneMs: number; leaves: number; fullPeakMb: number }

const sizes = [100_000, 1_000_000, 10_000_000]
const rounds = 3

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const millions = (rows: number): string => `${rows / 1_000_000} million rows`

/** The cube from Parquet in 200 partitions with every total, against the bare `GROUP BY CUBE` of DuckDB over the same files; one changed partition against a full run; how it grows. */
export const benchCube = (root: string): void => {
  const inProcess = (...parts: string[]) =>
    execFileSync(process.execPath, [join(root, 'bench', parts[0] ?? ''), ...parts.slice(1)], {
      encoding: 'utf8',
      // What the SDK says of its own support is none of the result.
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const growth: string[] = []
  for (const rows of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-lake-'))
    try {
      inProcess('cube-files.ts', folder, String(rows))
      const run = (what: string): Run => JSON.parse(inProcess('cube-run.ts', what, folder, String(rows)))
      const pairs = Array.from({ length: rounds }, () => ({ ours: run('ours'), bare: run('bare') }))
      const of = (take: (pair: (typeof pairs)[number]) => number) => median(pairs.map(take))
      const [oursMs, bareMs, oneMs] = [
        of(({ ours }) => ours.ms),
        of(({ bare }) => bare.ms),
        of(({ ours }) => ours.oneMs),
      ]
      const peakMb = Math.round(Math.max(...pairs.map(({ ours }) => ours.peakMb)))
      report(
        `cube of ${millions(rows)}, all totals, against GROUP BY CUBE`,
        of(({ ours, bare }) => ours.ms / bare.ms),
        `p50 ${ms(oursMs)}; DuckDB alone ${ms(bareMs)}; peak ${peakMb} MB; ${pairs[0]?.ours.leaves} leaves, ${pairs[0]?.ours.cells} cells with totals`,
      )
      report(
        '  one changed partition of 200, against a full run',
        of(({ ours }) => ours.oneMs / ours.ms),
        `p50 ${ms(oneMs)}`,
      )
      growth.push(
        `${millions(rows)} ${ms(oursMs)} (${(oursMs / (rows / 1000)).toFixed(2)} ms per 1,000), one partition ${ms(oneMs)}`,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log(`cube, how it grows: ${growth.join('; ')}`)
}

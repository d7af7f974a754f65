import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './measure.ts'

type Run = { ms: number; peakMb: number; readMs: number; accepted: number; refused: number; parts: number }

const sizes = [1_000_000, 5_000_000]

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** A file of events read, checked row by row and written as sorted Parquet by year and region, against DuckDB's own reading and sorting of it to one file, each in a process of its own. */
export const benchImport = (root: string): void => {
  const inProcess = (...parts: string[]) =>
    execFileSync(process.execPath, [join(root, 'bench', 'import-run.ts'), ...parts], { encoding: 'utf8' })
  for (const rows of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
    const path = join(folder, 'events.csv')
    try {
      inProcess('file', path, String(rows))
      const run = (what: string): Run => JSON.parse(inProcess(what, path))
      const [ours, bare] = [run('ours'), run('bare')]
      report(
        `import of ${rows / 1_000_000} million rows, against bare DuckDB`,
        ours.ms / bare.ms,
        `${seconds(ours.ms)}, of it ${seconds(ours.readMs)} for reading and checking; DuckDB alone ${seconds(bare.ms)}; peak ${Math.round(ours.peakMb)} MB (${Math.round(bare.peakMb)}); ${Math.round(statSync(path).size / 1e6)} MB of CSV, ${ours.accepted} rows taken, ${ours.refused} refused, ${ours.parts} partitions`,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

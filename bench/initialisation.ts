import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import { ms, report, sideBySide } from './measure.ts'

const rounds = 15

/** Milliseconds that a fresh process needs to import the module, as Lambda does at a cold start. */
const importMs = (file: string, environment: Record<string, string>): number =>
  Number(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const start = performance.now(); await import(${JSON.stringify(`file://${file}`)}); console.log(performance.now() - start); process.exit()`,
      ],
      { env: { PATH: process.env.PATH ?? '', ...environment }, encoding: 'utf8' },
    ),
  )

/** The bytes that are loaded before the first request: the entry and all that it imports statically. */
const initialBytes = (file: string, seen = new Set<string>()): number => {
  if (seen.has(file)) return 0
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const imported = [...text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, path]) =>
    join(dirname(file), path ?? ''),
  )
  return Buffer.byteLength(text) + imported.reduce((sum, path) => sum + initialBytes(path, seen), 0)
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mjs'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

/** The http bundle's initialisation against that of a Lambda with an empty Hono app, each in a process of its own. */
export const benchInitialisation = async (root: string, environment: Record<string, string>): Promise<void> => {
  const bundle = join(root, '.build', 'local', 'http')
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const entry = join(folder, 'entry.ts')
  writeFileSync(
    entry,
    "import { Hono } from 'hono'\nimport { handle } from 'hono/aws-lambda'\nexport const handler = handle(new Hono().get('/', (context) => context.text('')))\n",
  )
  const empty = join(folder, 'empty.mjs')
  buildSync({
    entryPoints: [entry],
    outfile: empty,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    nodePaths: [join(root, 'node_modules')],
  })
  const times = { ours: [] as number[], theirs: [] as number[] }
  await sideBySide(
    async () => times.ours.push(importMs(join(bundle, 'handler.mjs'), environment)),
    async () => times.theirs.push(importMs(empty, environment)),
    rounds,
  )
  const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
  report(
    'http function, module initialisation',
    median(times.ours) / median(times.theirs),
    `${ms(median(times.ours))} against an empty Hono Lambda's ${ms(median(times.theirs))}; ${Math.round(initialBytes(join(bundle, 'handler.mjs')) / 1024)} kB loaded at the start, ${Math.round(bytesIn(bundle) / 1024)} kB with what is loaded at first use`,
  )
}

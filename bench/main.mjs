// Builds the bench (Node does not run .tsx by itself) and runs it: `npm run bench`, or `npm run bench -- pages report` for some of it.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const outfile = join(root, '.build', 'bench', 'run.mjs')
await build({
  entryPoints: [join(import.meta.dirname, 'run.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  logLevel: 'warning',
  absWorkingDir: root,
})
const { run } = await import(pathToFileURL(outfile).href)
await run(process.argv.slice(2), root)

import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { PlainProblem, present } from '#infra/plain-problem.ts'
import { orSay } from './or-say.ts'

export type FunctionBundle = {
  root: string
  name: string
  target: string
  /** Native packages to put beside the handler. Left out on this machine, where they are found in the repository's node_modules. */
  nativePackages: readonly string[]
}

// What CommonJS packages inside an ESM bundle call. Under a name of its own, so that it meets no import of a source file.
const banner = "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);"

/**
 * Bundles functions/<name>/handler.ts, with the AWS SDK of the lockfile rather than the runtime's, to `handler.mjs`; parts that are
 * imported lazily become files of their own, read when first needed. Throws `PlainProblem`.
 */
export const bundleFunction = ({ root, name, target, nativePackages }: FunctionBundle): void => {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(join(target, 'files'), { recursive: true })
  const handler = present(join(root, 'functions', name, 'handler.ts'), `The function ${name}`)
  orSay(`The function ${name} could not be bundled.`, () =>
    buildSync({
      absWorkingDir: root,
      entryPoints: { handler },
      outdir: target,
      outExtension: { '.js': '.mjs' },
      chunkNames: 'parts/[name]-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      mainFields: ['module', 'main'],
      minify: true,
      external: ['@myriaddreamin/*', '@duckdb/*', 'highs'],
      banner: { js: banner },
      logLevel: 'error',
      legalComments: 'none',
    }),
  )
  for (const nativePackage of nativePackages) copyPackage(root, nativePackage, target)
}

const copyPackage = (root: string, name: string, target: string) => {
  const source = join(root, 'node_modules', name)
  if (!existsSync(source))
    throw new PlainProblem(
      `The package ${name}, built for the x64 Linux of Lambda, is missing. Run npm ci --os=linux --cpu=x64 --libc=glibc, then deploy.`,
    )
  cpSync(source, join(target, 'node_modules', name), { recursive: true, dereference: true })
}

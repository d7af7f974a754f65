import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'
import { present } from '#infra/plain-problem.ts'
import { orSay } from './or-say.ts'

/** From a file's own name to the address under which the site serves it. */
export type AssetManifest = Record<string, string>

const browsers = ['es2022', 'chrome111', 'firefox115', 'safari16.4']

/** The scripts that other sites' pages name: one file each, under a name that stays. */
const bundleEmbed = (root: string, target: string): void => {
  const entryPoints = {
    embed: present(join(root, 'web/embed/script/embed.ts'), 'The script for other sites'),
    'embed-region': present(join(root, 'web/embed/region/embed-region.ts'), "The script for the regions' own sites"),
  }
  orSay('The script for other sites could not be bundled.', () =>
    buildSync({
      absWorkingDir: root,
      entryPoints,
      outdir: target,
      bundle: true,
      minify: true,
      format: 'iife',
      target: browsers,
      logLevel: 'error',
      legalComments: 'none',
    }),
  )
}

/**
 * Builds what browsers load: stylesheet and islands into `hashed/`, named by their content, and into `plain/` the files of web/static as they are
 * and the script for other sites. Throws `PlainProblem`.
 */
export const bundleWebAssets = (root: string, target: string): AssetManifest => {
  rmSync(target, { recursive: true, force: true })
  const hashed = join(target, 'hashed')
  mkdirSync(join(target, 'plain'), { recursive: true })
  const entryPoints = {
    site: present(join(root, 'web/styles/site.css'), 'The stylesheet'),
    work: present(join(root, 'web/styles/work.css'), 'The stylesheet of those who are signed in'),
    islands: present(join(root, 'web/islands/main.ts'), "The islands' entry"),
  }
  const { metafile } = orSay('The stylesheet or the islands could not be bundled.', () =>
    buildSync({
      absWorkingDir: root,
      entryPoints,
      entryNames: '[name]-[hash]',
      // What a page alone needs is loaded by that page: `import()` in main.ts.
      chunkNames: '[name]-[hash]',
      splitting: true,
      outdir: hashed,
      bundle: true,
      minify: true,
      format: 'esm',
      target: browsers,
      metafile: true,
      logLevel: 'error',
      legalComments: 'none',
    }),
  )
  bundleEmbed(root, join(target, 'plain'))
  const staticFolder = join(root, 'web/static')
  if (existsSync(staticFolder)) cpSync(staticFolder, join(target, 'plain'), { recursive: true })
  return Object.fromEntries(
    Object.keys(metafile.outputs).map((output) => {
      const file = basename(output)
      // What esbuild splits off for several parts has no name of its own, and there may be more than one.
      const name = file.startsWith('chunk-') ? file : file.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '')
      return [name, `/assets/${file}`]
    }),
  )
}

import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Environment } from '#infra/environments.ts'
import { present } from '#infra/plain-problem.ts'
import { compileActors } from './actors.ts'
import { compileArticles } from './articles.ts'
import { compileCourses } from './courses.ts'
import { bundleFunction } from './function-bundle.ts'
import { compileInstruments } from './instruments.ts'
import { type AssetManifest, bundleWebAssets } from './web-assets.ts'

/** Where the bundles lie: one folder a function under `functions`, the site's files under `assets`. */
export type Bundles = { functions: string; assets: string }

type Source = { root: string; manifest: AssetManifest }
type FunctionFiles = (source: Source, files: string) => void

const instruments: FunctionFiles = ({ root }, files) =>
  compileInstruments(join(root, 'shared/instruments/data'), join(files, 'instruments'))

const articles: FunctionFiles = ({ root }, files) => {
  compileArticles(join(root, 'shared/articles/data'), join(files, 'articles'))
  compileActors(join(root, 'shared/actors/data'), join(files, 'articles'))
  compileCourses(join(root, 'shared/courses/data'), join(files, 'articles'))
}

const statistics: FunctionFiles = ({ root }, files) => {
  const name = 'yrkeshogskolan-lan-2020-2024.csv'
  copyFileSync(present(join(root, 'shared/statistics/data', name), 'The published figures'), join(files, name))
}

const assetManifest: FunctionFiles = ({ manifest }, files) =>
  writeFileSync(join(files, 'assets.json'), JSON.stringify(manifest))

const fonts =
  (...cuts: string[]): FunctionFiles =>
  ({ root }, files) => {
    mkdirSync(join(files, 'fonts'), { recursive: true })
    for (const cut of cuts) {
      const name = `SourceSans3_${cut}.ttf`
      const source = join(root, 'node_modules/@expo-google-fonts/source-sans-3', cut, name)
      copyFileSync(present(source, 'A typeface of the reports'), join(files, 'fonts', name))
    }
  }

/** What draws charts as pictures, beside a function rather than in its code: read at the first picture. */
const pngProgram: FunctionFiles = ({ root }, files) => {
  const source = join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')
  copyFileSync(present(source, 'The program that draws pictures'), join(files, 'resvg.wasm'))
}

const typst = ['@myriaddreamin/typst-ts-node-compiler', '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'] as const

const duckdb = ['@duckdb/node-api', '@duckdb/node-bindings', '@duckdb/node-bindings-linux-x64'] as const
/** Finds its own WebAssembly beside itself. */
const highs = ['highs'] as const

type FunctionContent = { files: readonly FunctionFiles[]; nativePackages?: readonly string[] }

/** The functions, by the name of their folder, and the data that goes into `files/` beside each handler. */
const functions = {
  http: { files: [instruments, articles, assetManifest, pngProgram, fonts('400Regular', '600SemiBold')] },
  'aggregate-statistics': { files: [instruments], nativePackages: [...duckdb, ...highs] },
  'import-statistics': { files: [statistics], nativePackages: duckdb },
  'render-report': {
    files: [instruments, pngProgram, fonts('400Regular', '400Regular_Italic', '600SemiBold', '700Bold')],
    nativePackages: typst,
  },
  'check-upload': { files: [] },
  'check-links': { files: [articles] },
  'send-reminders': { files: [instruments, articles] },
} satisfies Record<string, FunctionContent>

const demonstrationFunctions = { 'load-demonstration': { files: [instruments, articles] } } satisfies Record<
  string,
  FunctionContent
>

/** Every function that an environment may have. */
export const functionNames: readonly string[] = Object.keys({ ...functions, ...demonstrationFunctions })

export const repository = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Bundles everything that an environment deploys into the folder `target`. Throws `PlainProblem` with one plain sentence when a handler
 * or a data file is not there.
 */
export const bundleAll = (environment: Environment, target: string, root = repository): Bundles => {
  const assets = join(target, 'assets')
  const manifest = bundleWebAssets(root, assets)
  const folder = join(target, environment.name)
  const wanted: [string, FunctionContent][] = Object.entries({
    ...functions,
    ...(environment.hasDemonstrationData && demonstrationFunctions),
  })
  for (const [name, { files, nativePackages }] of wanted) {
    bundleFunction({
      root,
      name,
      target: join(folder, name),
      nativePackages: (environment.isInAws && nativePackages) || [],
    })
    for (const add of files) add({ root, manifest }, join(folder, name, 'files'))
  }
  return { functions: folder, assets }
}

/**
 * Gives what was bundled into `from` its place under `.build/`, where the bench and people look for it. CDK has taken its copy by then;
 * of two syntheses that end at once, one wins.
 */
export const publishBundles = (from: string, buildFolder: string): void => {
  for (const name of readdirSync(from)) {
    rmSync(join(buildFolder, name), { recursive: true, force: true })
    try {
      renameSync(join(from, name), join(buildFolder, name))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error
    }
  }
}

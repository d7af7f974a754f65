import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileActors } from '#infra/bundling/actors.ts'
import { compileArticles } from '#infra/bundling/articles.ts'
import { compileCourses } from '#infra/bundling/courses.ts'
import { compileInstruments } from '#infra/bundling/instruments.ts'
import { articlesFolder } from './articles.ts'
import { compiledInstruments, sharedData, sharedDataVariable } from './shared-data.ts'

let stores: ChildProcess | null = null

/** The folder that the test files share, with what is compiled once for all, and the stores. Nobody waits here for the stores, since most test files need none. `root` is the checkout: the bench runs this from a bundle. */
export const prepareIn = async (root: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'valideringslyft-shared-'))
  process.env[sharedDataVariable] = folder
  const source = join(root, 'shared')
  compileInstruments(join(source, 'instruments/data'), compiledInstruments())
  compileArticles(join(source, 'articles/data'), articlesFolder())
  compileActors(join(source, 'actors/data'), articlesFolder())
  compileCourses(join(source, 'courses/data'), articlesFolder())
  stores = fork(join(root, 'test/support/shared-stores-process.ts'), [folder], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

/** Jest's global setup. */
export const prepareRun = (): Promise<void> => prepareIn(join(import.meta.dirname, '../..'))

/** Jest's global teardown. */
export const endRun = async (): Promise<void> => {
  if (stores && stores.exitCode === null && stores.signalCode === null) {
    const exited = once(stores, 'exit')
    stores.kill('SIGKILL')
    await exited
  }
  await rm(sharedData(), { recursive: true, force: true })
}

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sharedData } from '#test/support/shared-data.ts'
import { freePort } from '#test/support/stores.ts'
import { endSystem, runSystem } from './run-system.ts'

/** Longer than the slowest machine takes to load the demonstration data. */
const longestWaitMs = 180_000

/** Loads the demonstration data by a first start, as a new user has it, and ends that system. */
const load = async (folder: string, verdict: string) => {
  try {
    await endSystem(await runSystem(folder, await freePort()), 'SIGTERM')
    // It names processes that are gone; whoever starts on a copy must not look for them.
    await rm(join(folder, 'run.json'), { force: true })
    await writeFile(verdict, 'loaded')
  } catch (error) {
    await writeFile(verdict, String(error))
    throw error
  }
}

const verdictIn = async (file: string) => {
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += 250) {
    const verdict = await readFile(file, 'utf8').catch(() => '')
    if (verdict !== '') return verdict
    await pause(250)
  }
  return 'it took too long'
}

/** Puts the demonstration data into a folder. The first test file of a run loads it, the others wait for that: loading it anew for each would take a third of the browser tests' time. */
export const copyDemonstrationData = async (target: string): Promise<void> => {
  const folder = join(sharedData(), 'demonstration')
  const verdict = join(sharedData(), 'demonstration-verdict')
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  )
  if (isFirst) await load(folder, verdict)
  const said = await verdictIn(verdict)
  if (said !== 'loaded') throw new Error(`the demonstration data could not be loaded: ${said}`)
  await cp(folder, target, { recursive: true })
}

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sharedData } from './shared-data.ts'

/** Longer than the slowest machine takes to make the dearest of it. */
const longestWaitMs = 180_000

const verdictIn = async (file: string): Promise<string> => {
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += 100) {
    const verdict = await readFile(file, 'utf8').catch(() => '')
    if (verdict !== '') return verdict
    await pause(100)
  }
  return 'it took too long'
}

/**
 * Fills a folder that all test files of a run read: the first that asks for this name makes it, the others wait for that. Gives the folder; throws when it could
 * not be made. Nobody may write in it afterwards.
 */
export const oncePerRun = async (name: string, make: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(sharedData(), name)
  const verdict = `${folder}.verdict`
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  )
  if (isFirst)
    await make(folder).then(
      () => writeFile(verdict, 'made'),
      (error) => writeFile(verdict, String(error)),
    )
  const said = await verdictIn(verdict)
  if (said !== 'made') throw new Error(`${name} could not be made: ${said}`)
  return folder
}

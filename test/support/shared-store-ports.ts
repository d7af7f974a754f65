import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sharedData } from './shared-data.ts'
import type { SharedStorePorts } from './shared-stores-process.ts'

/** Longer than the slowest machine takes to start them. */
const longestWaitMs = 60_000

/** Where the objects and queues of this run are; waits until they are there. Throws when they do not come. */
export const sharedStorePorts = async (): Promise<SharedStorePorts> => {
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += 50) {
    const written = await readFile(join(sharedData(), 'ports.json'), 'utf8').catch(() => null)
    if (written !== null) return JSON.parse(written)
    await pause(50)
  }
  throw new Error('the objects and queues of the tests did not start')
}

import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { oncePerRun } from '#test/support/once-per-run.ts'
import { freePort } from '#test/support/stores.ts'
import { endSystem, runSystem } from './run-system.ts'

/** Loads the demonstration data by a first start, as a new user has it, and ends that system. */
const load = async (folder: string) => {
  await endSystem(await runSystem(folder, await freePort()), 'SIGTERM')
  // It names processes that are gone; whoever starts on a copy must not look for them.
  await rm(join(folder, 'run.json'), { force: true })
}

/** Puts the demonstration data into a folder: loading it anew for each test file would take a third of the browser tests' time. */
export const copyDemonstrationData = async (target: string): Promise<void> =>
  cp(await oncePerRun('demonstration', load), target, { recursive: true })

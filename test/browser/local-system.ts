import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#test/support/stores.ts'
import { copyDemonstrationData } from './demonstration-data.ts'
import { endSystem, fireSchedule, runSystem } from './run-system.ts'

export type LocalSystem = {
  origin: string
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Starts it again on the same data and address. */
  startAgain(): Promise<void>
  /** Fires a schedule now, as `npm run schedule -- NAME` does. */
  fire(schedule: string): Promise<void>
  stop(): Promise<void>
}

/** `npm start` as a user runs it, on demonstration data of its own; resolves when it says that it is ready. Throws with what it said when it ends before that. */
export const startLocalSystem = async (): Promise<LocalSystem> => {
  const data = await mkdtemp(join(tmpdir(), 'valideringslyft-'))
  await copyDemonstrationData(data)
  const port = await freePort()
  let child = await runSystem(data, port)
  return {
    origin: `http://localhost:${port}`,
    kill: () => endSystem(child, 'SIGKILL'),
    async startAgain() {
      child = await runSystem(data, port)
    },
    fire: (schedule) => fireSchedule(data, schedule),
    async stop() {
      await endSystem(child, 'SIGTERM')
      await rm(data, { recursive: true, force: true })
    },
  }
}

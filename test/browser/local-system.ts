import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#test/support/stores.ts'

const root = join(import.meta.dirname, '../..')

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

const ended = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))

/** `npm start` as a new user runs it, on data of its own; resolves when it says that it is ready. Throws with what it said when it ends before that. */
export const startLocalSystem = async (): Promise<LocalSystem> => {
  const data = await mkdtemp(join(tmpdir(), 'valideringslyft-'))
  const port = await freePort()
  let child: ChildProcess

  const start = async () => {
    child = spawn(process.execPath, ['infra/local/run.ts', '--data', data], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (chunk) => {
        said += chunk
        if (said.includes('(ready after')) resolve()
      })
      child.stderr?.on('data', (chunk) => {
        said += chunk
      })
      child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${said}`)))
    })
  }

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = ended(child)
    child.kill(signal)
    await exited
  }

  await start()
  return {
    origin: `http://localhost:${port}`,
    kill: () => end('SIGKILL'),
    startAgain: start,
    async fire(schedule) {
      const program = spawn(process.execPath, ['infra/local/schedule.ts', schedule, data], {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '' },
        stdio: 'ignore',
      })
      if ((await ended(program)) !== 0) throw new Error(`the schedule ${schedule} could not be fired`)
    },
    async stop() {
      await end('SIGTERM')
      await rm(data, { recursive: true, force: true })
    },
  }
}

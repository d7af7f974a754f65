import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const env = { ...process.env, NODE_OPTIONS: '' }

/** `npm start` on that data and port; resolves when it says that it is ready. Throws with what it said when it ends before that. */
export const runSystem = async (data: string, port: number): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['infra/local/run.ts', '--data', data], {
    cwd: root,
    env: { ...env, PORT: String(port) },
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
  return child
}

/** Ends it, if it still runs, and waits until it has ended. */
export const endSystem = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill(signal)
  await exited
}

/** Fires a schedule of the system that runs on that data, as `npm run schedule -- NAME` does. Throws when it cannot be fired. */
export const fireSchedule = async (data: string, schedule: string): Promise<void> => {
  const program = spawn(process.execPath, ['infra/local/schedule.ts', schedule, data], {
    cwd: root,
    env,
    stdio: 'ignore',
  })
  const [code] = await once(program, 'exit')
  if (code !== 0) throw new Error(`the schedule ${schedule} could not be fired`)
}

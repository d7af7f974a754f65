import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PlainProblem } from '#infra/plain-problem.ts'

const runSchema = z.object({
  /** Secret of this run, by which `npm run schedule` proves that it comes from this machine's owner. */
  token: z.string(),
  pid: z.number(),
  port: z.number(),
  storePids: z.array(z.number()),
})

/** What a run leaves for others to find: `.local/run.json`. */
export type RunRecord = z.infer<typeof runSchema>

/** Below this the stores soon fail in the middle of a write, in bytes: 100 MB. */
const leastFreeBytes = 100 * 1024 * 1024

const recordFile = (data: string) => join(data, 'run.json')

/** The record of the run that has this data, or had it last; null when there is none. */
export const readRun = (data: string): RunRecord | null => {
  if (!existsSync(recordFile(data))) return null
  try {
    return runSchema.parse(JSON.parse(readFileSync(recordFile(data), 'utf8')))
  } catch {
    return null
  }
}

export const writeRun = (data: string, record: RunRecord) =>
  writeFileSync(recordFile(data), JSON.stringify(record), { mode: 0o600 })

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The command of a process, where the system tells; a number may have passed to another program. */
const commandOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** Ends stores that outlived their runner, which they do only when they were killed apart from each other. */
const endLeftovers = (record: RunRecord) => {
  for (const pid of record.storePids)
    if (isAlive(pid) && /stores-process|dynoxide/.test(commandOf(pid))) process.kill(pid, 'SIGKILL')
}

/** Whether the runner that a record tells of still answers. */
export const isRunning = async ({ port, token }: RunRecord): Promise<boolean> => {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/local/run`, {
      headers: { 'x-local-token': token },
      signal: AbortSignal.timeout(2000),
    })
    return answer.ok
  } catch {
    return false
  }
}

/**
 * Makes the data folder this run's. Throws a `PlainProblem` when another run has it, or when the disk is nearly full. `isFresh` empties
 * it first.
 */
export const claimData = async (data: string, isFresh: boolean): Promise<void> => {
  const earlier = readRun(data)
  if (earlier && isAlive(earlier.pid) && (await isRunning(earlier)))
    throw new PlainProblem(
      `It is already running at http://localhost:${earlier.port} (process ${earlier.pid}). Stop that one with Ctrl-C first.`,
    )
  if (earlier) endLeftovers(earlier)
  mkdirSync(data, { recursive: true })
  if (isFresh) for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true, force: true })
  const { bavail, bsize } = statfsSync(data)
  if (bavail * bsize < leastFreeBytes)
    throw new PlainProblem(`The disk is full: free at least 100 MB where ${data} lies, then start again.`)
}

const loadedFile = (data: string) => join(data, 'loaded.json')

/** What the first start put into this data; null before it has. */
export const loadedInto = (data: string): { isDemonstration: boolean } | null => {
  const file = loadedFile(data)
  return existsSync(file)
    ? z.object({ isDemonstration: z.boolean() }).parse(JSON.parse(readFileSync(file, 'utf8')))
    : null
}

export const markLoaded = (data: string, isDemonstration: boolean) =>
  writeFileSync(loadedFile(data), JSON.stringify({ isDemonstration }))

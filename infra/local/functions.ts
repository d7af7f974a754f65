import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { FunctionDescription } from './described-functions.ts'
import type { Invocation, Reply, WorkerSettings } from './function-worker.ts'
import type { LineSink } from './log-lines.ts'
import { createTurns } from './turns.ts'

/** The function threw, timed out or ended. The message is what Lambda would say. */
class FunctionFailed extends Error {
  override name = 'FunctionFailed'
}

export type RunningFunction = {
  description: FunctionDescription
  /** Calls the function. Rejects with `FunctionFailed`. */
  invoke(event: unknown): Promise<unknown>
  /** Loads the module now rather than with the first call. Rejects when it cannot be loaded. */
  warm(): Promise<void>
  stop(): Promise<void>
}

/** More calls than this wait for their turn. Side by side, hundreds would share one thread and one store for so long that the function gives up waiting for its reads, which no instance of its own in Lambda does. */
const maxCallsAtOnce = 12

type Waiting = { resolve(result: unknown): void; reject(error: Error): void; timer: NodeJS.Timeout }
type Thread = { worker: Worker; loaded: Promise<void>; waiting: Map<string, Waiting> }

const startThread = (description: FunctionDescription, environment: Record<string, string>, log: LineSink): Thread => {
  const settings: WorkerSettings = {
    modulePath: description.modulePath,
    exportName: description.exportName,
    awsName: description.awsName,
    arn: description.arn,
    memoryMb: description.memoryMb,
    timeoutMs: description.timeoutSeconds * 1000,
  }
  const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
    workerData: settings,
    env: environment,
    stdout: true,
    stderr: true,
    execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    // Lambda's memory holds the whole process; here it bounds the thread's heap, the part that a leak fills.
    resourceLimits: { maxOldGenerationSizeMb: description.memoryMb },
  })
  worker.stdout.setEncoding('utf8').on('data', log)
  worker.stderr.setEncoding('utf8').on('data', log)
  const waiting = new Map<string, Waiting>()
  const failAll = (error: FunctionFailed) => {
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer)
      reject(error)
    }
    waiting.clear()
  }
  const loaded = new Promise<void>((resolve, reject) => {
    worker.on('message', (reply: Reply) => {
      if (reply.kind === 'loaded') return resolve()
      const call = waiting.get(reply.id)
      waiting.delete(reply.id)
      clearTimeout(call?.timer)
      if (reply.kind === 'result') call?.resolve(reply.result)
      else call?.reject(new FunctionFailed(`${reply.name}: ${reply.message}`))
    })
    worker.on('error', (error) => {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      log(`${JSON.stringify({ level: 'ERROR', message: `${name}: ${message}`, stack })}\n`)
      failAll(new FunctionFailed(`${name}: ${message}`))
      reject(error)
    })
    worker.on('exit', () => {
      failAll(new FunctionFailed('Runtime exited'))
      reject(new FunctionFailed('Runtime exited'))
    })
  })
  loaded.catch(() => undefined)
  return { worker, loaded, waiting }
}

/**
 * Runs one function in a thread of its own, begun with the first call and begun again after it ended. Lambda gives each instance one call at
 * a time and starts more instances; here one thread takes some calls side by side, since a thread for each would make pages slow on this
 * machine. The rest wait in order, and a call's time begins with its turn.
 */
export const createFunction = (
  description: FunctionDescription,
  environment: Record<string, string>,
  log: LineSink,
): RunningFunction => {
  const turns = createTurns(maxCallsAtOnce)
  let thread: Thread | undefined
  const running = () => {
    if (thread) return thread
    const started = startThread(description, environment, log)
    thread = started
    const forget = () => {
      if (thread === started) thread = undefined
    }
    started.worker.on('error', forget)
    started.worker.on('exit', forget)
    return started
  }
  const timeOut = (of: Thread) => {
    if (thread === of) thread = undefined
    log(
      `${JSON.stringify({ level: 'ERROR', message: `Task timed out after ${description.timeoutSeconds} seconds` })}\n`,
    )
    void of.worker.terminate()
  }
  const call = async (event: unknown): Promise<unknown> => {
    const current = running()
    await current.loaded
    const id = randomUUID()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => timeOut(current), description.timeoutSeconds * 1000)
      current.waiting.set(id, { resolve, reject, timer })
      current.worker.postMessage({ id, event } satisfies Invocation)
    })
  }
  return {
    description,
    invoke: (event) => turns(() => call(event)),
    warm: () => running().loaded,
    async stop() {
      await thread?.worker.terminate()
    },
  }
}

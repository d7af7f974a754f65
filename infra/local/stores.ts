import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlainProblem } from '#infra/plain-problem.ts'
import type { StoresReady, StoresSettings } from './stores-process.ts'

export type Stores = {
  /** Where the three stores answer, without a slash at the end. */
  origins: Record<'dynamodb' | 's3' | 'sqs', string>
  pids: number[]
  stop(): Promise<void>
}

/** Processes end within this time, or are killed. */
const stopTimeoutMs = 3000
/** Long past what any of the stores needs to begin (they take tens of milliseconds). */
const startTimeoutMs = 20_000

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}

const dynoxideBinary = (): string => {
  const name = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide'
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/${name}`)
  } catch {
    throw new PlainProblem(
      `The local database has no build for ${process.platform} ${process.arch}. Start Amazon's DynamoDB Local and set DYNAMODB_ENDPOINT to its address, for example DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start.`,
    )
  }
}

const answers = async (origin: string) => {
  const deadline = Date.now() + startTimeoutMs
  for (;;) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    )
    if (isUp) return
    if (Date.now() > deadline) throw new PlainProblem(`The database at ${origin} does not answer.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/**
 * Starts the three stores over the data in `data`, in a process that ends when this one does. `dynamodbEndpoint` takes another DynamoDB
 * in place of Dynoxide. Throws a `PlainProblem` when one cannot begin.
 */
export const startStores = async (data: string, dynamodbEndpoint?: string): Promise<Stores> => {
  for (const folder of ['objects', 'queues', 'log']) mkdirSync(join(data, folder), { recursive: true })
  const log = openSync(join(data, 'log', 'stores.log'), 'a')
  const dynoxide = dynamodbEndpoint ? null : { binary: dynoxideBinary(), port: await freePort() }
  const settings: StoresSettings = { data, dynoxide }
  const child = fork(fileURLToPath(new URL('./stores-process.ts', import.meta.url)), [JSON.stringify(settings)], {
    stdio: ['ignore', log, log, 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: process.env,
  })
  const failed = once(child, 'exit').then(() => {
    throw new PlainProblem(`The local stores could not start; ${join(data, 'log', 'stores.log')} says why.`)
  })
  const [ready] = (await Promise.race([once(child, 'message'), failed])) as [StoresReady] // the child sends nothing else
  failed.catch(() => undefined)
  const dynamodb = dynamodbEndpoint ?? `http://127.0.0.1:${dynoxide?.port}`
  await answers(dynamodb)
  return {
    origins: { dynamodb, s3: `http://127.0.0.1:${ready.s3}`, sqs: `http://127.0.0.1:${ready.sqs}` },
    pids: ready.pids,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      const kill = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
      if (child.connected) child.disconnect()
      await ended
      clearTimeout(kill)
    },
  }
}

/**
 * The child process with the three stores in it: s3rver and fauxqs run here, Dynoxide as a process below. Started by stores.ts with its
 * settings as one JSON argument. It ends, with Dynoxide, as soon as the runner that started it is gone, however that ended.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Server } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeDurable, type ObjectFiles } from './durable-objects.ts'

export type StoresSettings = { data: string; dynoxide: { binary: string; port: number } | null }
export type StoresReady = { s3: number; sqs: number; pids: number[] }

/** What is used of s3rver, which brings no types. */
type ObjectServer = { store: ObjectFiles; run(): Promise<{ port: number }> }
type ObjectServerClass = new (options: Record<string, unknown>) => ObjectServer

const settings: StoresSettings = JSON.parse(process.argv[2] ?? '{}')
let isEnding = false
let dynoxide: ChildProcess | undefined

/** fauxqs listens on every address of the machine; nothing here is for others than this machine. */
const listenOnlyHere = () => {
  const listen = Server.prototype.listen
  Server.prototype.listen = function listenHere(this: Server, ...given: unknown[]) {
    const [first] = given
    if (typeof first === 'object' && first !== null && 'host' in first) first.host = '127.0.0.1'
    return Reflect.apply(listen, this, given)
  }
}

const startDynoxide = ({ binary, port }: { binary: string; port: number }) => {
  const file = join(settings.data, 'dynamodb.sqlite')
  dynoxide = spawn(binary, ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  dynoxide.on('exit', (code) => {
    if (isEnding) return
    console.error(`dynoxide ended with ${code}; starting it again`)
    setTimeout(() => startDynoxide({ binary, port }), 500)
  })
}

const startObjects = async () => {
  const S3rver: ObjectServerClass = createRequire(import.meta.url)('s3rver')
  const objects = new S3rver({
    directory: join(settings.data, 'objects'),
    address: '127.0.0.1',
    port: 0,
    silent: true,
    vhostBuckets: false,
    allowMismatchedSignatures: true,
  })
  makeDurable(objects.store)
  return (await objects.run()).port
}

/** Whoever had taken a message in an earlier run is gone: it is free at once, rather than when its visibility timeout ends. */
const freeTakenMessages = (folder: string) => {
  const file = join(folder, 'fauxqs.db')
  if (!existsSync(file)) return
  const database = new DatabaseSync(file)
  database.exec('UPDATE sqs_messages SET visibility_deadline = NULL, receipt_handle = NULL')
  database.close()
}

const startQueues = async () => {
  freeTakenMessages(join(settings.data, 'queues'))
  const { startFauxqs } = await import('fauxqs')
  const queues = await startFauxqs({ port: 0, logger: false, dataDir: join(settings.data, 'queues') })
  return queues.port
}

const end = () => {
  isEnding = true
  dynoxide?.kill('SIGTERM')
  process.exit(0)
}

// Ctrl-C reaches every process of the terminal; the runner alone decides when the stores go, after the functions.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)
process.on('disconnect', end)

listenOnlyHere()
if (settings.dynoxide) startDynoxide(settings.dynoxide)
const [s3, sqs] = await Promise.all([startObjects(), startQueues()])
const pids = [process.pid, dynoxide?.pid].filter((pid) => pid !== undefined)
process.send?.({ s3, sqs, pids } satisfies StoresReady)

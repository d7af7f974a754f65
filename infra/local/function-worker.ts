/**
 * The thread in which one function runs, as Lambda's runtime would run it: loads the bundled module once, then answers invocations. An
 * error that nobody catches ends the thread, and functions.ts starts a new one.
 */
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'

export type WorkerSettings = {
  modulePath: string
  exportName: string
  awsName: string
  arn: string
  memoryMb: number
  timeoutMs: number
}
export type Invocation = { id: string; event: unknown }
export type Reply =
  | { kind: 'loaded' }
  | { kind: 'result'; id: string; result: unknown }
  | { kind: 'error'; id: string; name: string; message: string }

/** The largest event and result that Lambda takes (its quota: 6 MB). */
const maxPayloadBytes = 6_291_556

type Handler = (event: unknown, context: unknown) => unknown

const settings = workerData as WorkerSettings // functions.ts starts this thread and nothing else does
const reply = (message: Reply) => parentPort?.postMessage(message)

const contextFor = (id: string) => {
  const endsAtMs = Date.now() + settings.timeoutMs
  return {
    awsRequestId: id,
    functionName: settings.awsName,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.arn,
    memoryLimitInMB: String(settings.memoryMb),
    logGroupName: `/aws/lambda/${settings.awsName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, endsAtMs - Date.now()),
  }
}

const loaded: Record<string, unknown> = await import(pathToFileURL(settings.modulePath).href)
const handler = loaded[settings.exportName]
if (typeof handler !== 'function') throw new Error(`${settings.modulePath} exports no ${settings.exportName}`)

parentPort?.on('message', async ({ id, event }: Invocation) => {
  try {
    const result = await (handler as Handler)(event, contextFor(id)) // what Lambda, too, takes on trust
    // Lambda hands results on as JSON: what JSON cannot hold is lost here as it is there.
    const json = JSON.stringify(result) ?? 'null'
    if (Buffer.byteLength(json) > maxPayloadBytes)
      throw new Error('Response payload size exceeded maximum allowed payload size (6291556 bytes)')
    reply({ kind: 'result', id, result: JSON.parse(json) })
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    console.error(JSON.stringify({ level: 'ERROR', message: `${name}: ${message}`, stack }))
    reply({ kind: 'error', id, name, message })
  }
})
reply({ kind: 'loaded' })

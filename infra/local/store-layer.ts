import { administratorKey, type Credentials, credentialsOf, keyForRole } from './access-keys.ts'
import { describeFunctions, type FunctionDescription } from './described-functions.ts'
import { createGate, type Gate } from './gate.ts'
import { listenHere } from './http-server.ts'
import type { LineSink } from './log-lines.ts'
import { provision, type StoreClients } from './provision.ts'
import { describeSchedules, type Schedule } from './schedules.ts'
import { clientsFor } from './store-clients.ts'
import { startStores } from './stores.ts'
import type { Assembly } from './template.ts'
import { refuseUnsupported } from './unsupported.ts'

export type StoreLayerOptions = {
  /** Folder in which the stores keep their data. */
  data: string
  /** Opens the synthesised template, whose queue addresses point at the gate. */
  openTemplate(queueOrigin: string): Assembly
  onRefusal: LineSink
  /** Another DynamoDB in place of Dynoxide. */
  dynamodbEndpoint?: string | undefined
  now?(): number
}

type Keyed<T> = { description: T; credentials: Credentials }

export type StoreLayer = {
  assembly: Assembly
  gate: Gate
  gateOrigin: string
  functions: Keyed<FunctionDescription>[]
  schedules: Keyed<Schedule>[]
  /** Clients that may do everything, for setting up and looking. */
  clients: StoreClients
  storePids: number[]
  stop(): Promise<void>
}

/**
 * Starts the stores with the gate in front, one key for each function and schedule of the template, and makes what the template has in
 * tables, buckets and queues. Throws a `PlainProblem` when a store cannot begin.
 */
export const startStoreLayer = async (options: StoreLayerOptions): Promise<StoreLayer> => {
  let gate: Gate | undefined
  const server = await listenHere(0, (request, response) => {
    if (gate) void gate.handle(request, response)
    else response.writeHead(503).end()
  })
  const gateOrigin = `http://127.0.0.1:${server.port}`
  const assembly = options.openTemplate(gateOrigin)
  refuseUnsupported(assembly)
  const administrator = administratorKey()
  const functions = describeFunctions(assembly).map((description) => ({
    description,
    key: keyForRole(assembly, description.role, description.awsName),
  }))
  const schedules = describeSchedules(assembly).map((description) => ({
    description,
    key: keyForRole(assembly, description.role, description.name),
  }))
  const stores = await startStores(options.data, options.dynamodbEndpoint)
  gate = createGate({
    stores: stores.origins,
    holders: [administrator, ...functions.map(({ key }) => key), ...schedules.map(({ key }) => key)],
    onRefusal: options.onRefusal,
    ...(options.now && { now: options.now }),
  })
  const clients = clientsFor(gateOrigin, credentialsOf(administrator))
  await provision(assembly, clients)
  return {
    assembly,
    gate,
    gateOrigin,
    functions: functions.map(({ description, key }) => ({ description, credentials: credentialsOf(key) })),
    schedules: schedules.map(({ description, key }) => ({ description, credentials: credentialsOf(key) })),
    clients,
    storePids: stores.pids,
    async stop() {
      gate?.close()
      await server.close()
      await stores.stop()
    },
  }
}

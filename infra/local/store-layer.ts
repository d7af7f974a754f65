import { administratorKey, type Credentials, credentialsOf, keyForRole } from './access-keys.ts'
import { createBucketCors } from './bucket-cors.ts'
import { createBucketDenials } from './bucket-denials.ts'
import { describeFunctions, type FunctionDescription } from './described-functions.ts'
import { createGate, type Gate } from './gate.ts'
import type { KeyHolder } from './gate-rights.ts'
import { listenHere } from './http-server.ts'
import type { LineSink } from './log-lines.ts'
import { describeScanPlans, type ScanPlan } from './object-scans.ts'
import type { NewObject } from './object-store.ts'
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
  /** Told of every object that comes to a bucket. */
  onNewObject?(object: NewObject): void
  /** The site's own address, whose pages' scripts the template lets call buckets. */
  siteOrigin?: string
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
  scanPlans: Keyed<ScanPlan>[]
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
  const scanPlans = describeScanPlans(assembly).map((description) => ({
    description,
    // The name that GuardDuty gives its sessions.
    key: keyForRole(assembly, description.role, 'GuardDutyMalwareProtection'),
  }))
  const keyed = [...functions, ...schedules, ...scanPlans]
  const withCredentials = <T>({ description, key }: { description: T; key: KeyHolder }): Keyed<T> => ({
    description,
    credentials: credentialsOf(key),
  })
  const denials = createBucketDenials(assembly)
  const cors = createBucketCors(assembly, options.siteOrigin ?? gateOrigin)
  const stores = await startStores(options.data, options.dynamodbEndpoint)
  gate = createGate({
    stores: stores.origins,
    holders: [administrator, ...keyed.map(({ key }) => key)],
    denials,
    cors,
    onNewObject: (object) => options.onNewObject?.(object),
    onRefusal: options.onRefusal,
    now: options.now ?? Date.now,
  })
  const clients = clientsFor(gateOrigin, credentialsOf(administrator))
  await provision(assembly, clients)
  return {
    assembly,
    gate,
    gateOrigin,
    functions: functions.map(withCredentials),
    schedules: schedules.map(withCredentials),
    scanPlans: scanPlans.map(withCredentials),
    clients,
    storePids: stores.pids,
    async stop() {
      gate?.close()
      await server.close()
      await stores.stop()
    },
  }
}

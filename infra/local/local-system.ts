import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Account } from './accounts.ts'
import { createSite } from './cloudfront.ts'
import { describeBehaviours, describeRoutes } from './described-site.ts'
import type { RunningFunction } from './functions.ts'
import { listenHere } from './http-server.ts'
import { createLocalRoutes, objectsPath } from './local-routes.ts'
import type { LineSink, Severity } from './log-lines.ts'
import { type Mail, startMail } from './mail.ts'
import { type ObjectEvents, startObjectEvents } from './object-events.ts'
import type { StoreClients } from './provision.ts'
import { startFunctions } from './running-functions.ts'
import { startSchedules } from './running-schedules.ts'
import { createSignIn } from './sign-in.ts'
import { type StandInScanner, startStandInScanner } from './stand-in-scanner.ts'
import { deployStaticFiles } from './static-files.ts'
import { clientsFor } from './store-clients.ts'
import { type StoreLayer, startStoreLayer } from './store-layer.ts'
import type { Assembly } from './template.ts'

export type LocalSystemOptions = {
  /** Folder for everything that stays between starts. */
  data: string
  /** 0 takes a free one. */
  port: number
  /** Opens the synthesised template, whose queue addresses point at the gate. */
  openTemplate(queueOrigin: string): Assembly
  /** Whom the sign-in page offers. */
  accounts: Account[]
  /** False for an empty system: then nothing is marked as demonstration data. */
  hasDemonstrationData?: boolean
  /** Secret by which the command line speaks to this run. */
  token: string
  /** Lines for the terminal: refusals of the gate, and the functions' output from `least` on. */
  show: LineSink
  least: Severity
  /** Other services in place of this machine's own. */
  elsewhere?: { dynamodbEndpoint?: string; publicOrigin?: string; issuer?: string; clientId?: string }
}

export type LocalSystem = {
  origin: string
  port: number
  layer: StoreLayer
  /** Clients that may do everything, for setting up and looking. */
  clients: StoreClients
  /** The function with that short name; undefined when the template has none. */
  functionNamed(name: string): RunningFunction | undefined
  /** Fires the schedule of that name now; false when there is none. */
  fire(name: string): Promise<boolean>
  /** Everything sent so far, the newest first. */
  mails(): Mail[]
  stop(): Promise<void>
}

type Listener = (incoming: IncomingMessage, response: ServerResponse) => Promise<void>

/** The client's name at the sign-in service here; in AWS the template has its own. */
const localClientId = 'valideringslyft-local'

/** Answers with what `listener` settles to; the first requests wait for it. A fault answers 500 and is told. */
const answering =
  (listener: Promise<Listener>, show: LineSink) => (incoming: IncomingMessage, response: ServerResponse) => {
    listener
      .then((answer) => answer(incoming, response))
      .catch((error) => {
        show(`the local runner failed: ${error instanceof Error ? error.stack : error}`)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
  }

/** The stand-in for the protection against malware, with the rights of the role that the template gives that. */
const scannerOver = ({ assembly, scanPlans, gateOrigin, clients }: StoreLayer, show: LineSink) =>
  startStandInScanner({
    assembly,
    plans: scanPlans.map(({ description, credentials }) => ({
      plan: description,
      clients: clientsFor(gateOrigin, credentials),
    })),
    clients,
    show,
  })

/** Starts the whole system that the template describes. Throws a `PlainProblem` when the port is taken or a store cannot begin. */
export const startLocalSystem = async (options: LocalSystemOptions): Promise<LocalSystem> => {
  const { data, show, token, elsewhere = {} } = options
  const ready = Promise.withResolvers<Listener>()
  const server = await listenHere(options.port, answering(ready.promise, show))
  const origin = elsewhere.publicOrigin ?? `http://localhost:${server.port}`
  let scanner: StandInScanner | undefined
  let events: ObjectEvents | undefined
  const [layer, mail] = await Promise.all([
    startStoreLayer({
      data,
      openTemplate: options.openTemplate,
      onRefusal: (line) => show(`refused              ${line}`),
      onNewObject: (object) => {
        scanner?.take(object)
        events?.take(object)
      },
      siteOrigin: origin,
      dynamodbEndpoint: elsewhere.dynamodbEndpoint,
    }),
    startMail(join(data, 'mail')),
  ])
  const { assembly, clients, gate, gateOrigin } = layer
  const signIn = createSignIn({ origin, clientId: localClientId, accounts: options.accounts })
  const surroundings = {
    gateOrigin,
    objectsOrigin: `http://127.0.0.1:${server.port}${objectsPath}`,
    publicOrigin: origin,
    issuer: elsewhere.issuer ?? signIn.issuer,
    clientId: elsewhere.clientId ?? localClientId,
    smtpUrl: mail.smtpUrl,
    hasDemonstrationData: options.hasDemonstrationData ?? true,
  }
  const functions = startFunctions({ layer, surroundings, logs: join(data, 'log'), show, least: options.least })
  scanner = scannerOver(layer, show)
  events = startObjectEvents({ assembly, clients, show })
  const schedules = startSchedules(layer, functions, show)
  await deployStaticFiles(assembly, clients.s3)
  const behaviours = describeBehaviours(assembly)
  const routes = describeRoutes(assembly)
  const site = createSite({ behaviours, routes, functionByArn: functions.byArn, s3: clients.s3 })
  const local = createLocalRoutes({ gate, signIn, mail, scanner, token, fire: schedules.fire })
  ready.resolve(async (incoming, response) => {
    if (!(await local(incoming, response))) await site(incoming, response)
  })
  return {
    origin,
    port: server.port,
    layer,
    clients,
    functionNamed: functions.named,
    fire: schedules.fire,
    mails: mail.all,
    async stop() {
      schedules.stop()
      await server.close()
      await Promise.all([scanner?.stop(), events?.stop()])
      await Promise.all([functions.stop(), mail.stop()])
      await layer.stop()
    },
  }
}

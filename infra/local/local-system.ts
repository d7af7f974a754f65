import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Credentials } from './access-keys.ts'
import { type Account, readAccounts } from './accounts.ts'
import { createSite } from './cloudfront.ts'
import { describeBehaviours, describeRoutes } from './described-site.ts'
import { environmentOf } from './function-environment.ts'
import { createFunction, type RunningFunction } from './functions.ts'
import { listenHere } from './http-server.ts'
import { createLocalRoutes, objectsPath } from './local-routes.ts'
import { createLog, type LineSink, type Severity } from './log-lines.ts'
import { type Mail, startMail } from './mail.ts'
import { PlainError } from './plain-error.ts'
import type { StoreClients } from './provision.ts'
import { describeFeeds, startFeed } from './queues.ts'
import { fireSchedule, scheduleNamed, startSchedules } from './schedules.ts'
import { createSignIn } from './sign-in.ts'
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
  /** File with the demonstration accounts; may be missing. */
  accountsFile: string
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
  accounts: Account[]
  layer: StoreLayer
  /** The running function with that short name; undefined when the template has none. */
  functionNamed(name: string): RunningFunction | undefined
  /** The key of the function with that short name. Throws when the template has none. */
  keyOf(name: string): Credentials
  /** Where objects are read and written under the site's own address. */
  objectsOrigin: string
  /** Clients that may do everything, for setting up and looking. */
  clients: StoreClients
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

const startFunctions = (
  layer: StoreLayer,
  options: LocalSystemOptions,
  surroundings: Parameters<typeof environmentOf>[2],
) =>
  layer.functions.map(({ description, credentials }) => {
    const file = join(options.data, 'log', `${description.name}.log`)
    const log = createLog(description.name, file, options.show, options.least)
    return createFunction(description, environmentOf(description, credentials, surroundings), log)
  })

const startFeeds = (layer: StoreLayer, functions: RunningFunction[], show: LineSink) =>
  describeFeeds(layer.assembly).map((feed) => {
    const target = functions.find(({ description }) => description.awsName === feed.functionName)
    const keyed = layer.functions.find(({ description }) => description.awsName === feed.functionName)
    if (!target || !keyed) throw new Error(`the template feeds ${feed.functionName}, which is no function here`)
    return startFeed(feed, target, clientsFor(layer.gateOrigin, keyed.credentials).sqs, show)
  })

/** Starts the whole system that the template describes. Throws a `PlainError` when the port is taken or a store cannot begin. */
export const startLocalSystem = async (options: LocalSystemOptions): Promise<LocalSystem> => {
  const { data, show, elsewhere = {} } = options
  const ready = Promise.withResolvers<Listener>()
  const server = await listenHere(options.port, answering(ready.promise, show))
  const origin = elsewhere.publicOrigin ?? `http://localhost:${server.port}`
  const objectsOrigin = `http://127.0.0.1:${server.port}${objectsPath}`
  const [layer, mail] = await Promise.all([
    startStoreLayer({
      data,
      openTemplate: options.openTemplate,
      onRefusal: (line) => show(`refused              ${line}`),
      dynamodbEndpoint: elsewhere.dynamodbEndpoint,
    }),
    startMail(join(data, 'mail')),
  ])
  const { assembly, clients, gate, gateOrigin } = layer
  const accounts = readAccounts(options.accountsFile)
  const signIn = createSignIn({ origin, clientId: localClientId, accounts })
  const functions = startFunctions(layer, options, {
    gateOrigin,
    objectsOrigin,
    publicOrigin: origin,
    issuer: elsewhere.issuer ?? signIn.issuer,
    clientId: elsewhere.clientId ?? localClientId,
    smtpUrl: mail.smtpUrl,
  })
  const functionByArn = (arn: string) => {
    const found = functions.find(({ description }) => description.arn === arn)
    if (!found) throw new PlainError(`The template leads to ${arn}, which is no function here.`)
    return found
  }
  const fire = async (name: string) => {
    const descriptions = layer.schedules.map(({ description }) => description)
    const schedule = scheduleNamed(descriptions, name)
    const keyed = layer.schedules.find(({ description }) => description === schedule)
    if (!schedule || !keyed) return false
    const { sqs } = clientsFor(gateOrigin, keyed.credentials)
    await fireSchedule(schedule, sqs, assembly, (arn, event) => functionByArn(arn).invoke(event))
    return true
  }
  await deployStaticFiles(assembly, clients.s3)
  const site = createSite({
    behaviours: describeBehaviours(assembly),
    routes: describeRoutes(assembly),
    functionByArn,
    s3: clients.s3,
  })
  const local = createLocalRoutes({ gate, signIn, mail, token: options.token, fire })
  ready.resolve(async (incoming, response) => {
    if (!(await local(incoming, response))) await site(incoming, response)
  })
  const feeds = startFeeds(layer, functions, show)
  const clocks = startSchedules(
    layer.schedules.map(({ description }) => description),
    async ({ name }) => void (await fire(name)),
    show,
  )
  return {
    origin,
    port: server.port,
    accounts,
    layer,
    functionNamed: (name) => functions.find(({ description }) => description.name === name),
    keyOf: (name) => {
      const found = layer.functions.find(({ description }) => description.name === name)
      if (!found) throw new Error(`the template has no function ${name}`)
      return found.credentials
    },
    objectsOrigin,
    clients,
    fire,
    mails: mail.all,
    async stop() {
      clocks.stop()
      await Promise.all([server.close(), ...feeds.map((feed) => feed.stop())])
      await Promise.all([...functions.map((each) => each.stop()), mail.stop()])
      await layer.stop()
    },
  }
}

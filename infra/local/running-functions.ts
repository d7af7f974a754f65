import { join } from 'node:path'
import { PlainProblem } from '#infra/plain-problem.ts'
import { environmentOf, type Surroundings } from './function-environment.ts'
import { createFunction, type RunningFunction } from './functions.ts'
import { createLog, type LineSink, type Severity } from './log-lines.ts'
import { describeFeeds, startFeed } from './queues.ts'
import { clientsFor } from './store-clients.ts'
import type { StoreLayer } from './store-layer.ts'

export type RunningFunctions = {
  /** The function with that short name; undefined when the template has none. */
  named(name: string): RunningFunction | undefined
  /** The function with that ARN. Throws a `PlainProblem` when the template has none. */
  byArn(arn: string): RunningFunction
  /** Ends the feeds and the functions together: what a function is doing is cut off, and comes again. */
  stop(): Promise<void>
}

export type FunctionsOptions = {
  layer: StoreLayer
  surroundings: Surroundings
  /** Folder for the functions' whole output. */
  logs: string
  show: LineSink
  least: Severity
}

/** Makes the template's functions ready to be called, and feeds them from the queues that the template connects. */
export const startFunctions = ({ layer, surroundings, logs, show, least }: FunctionsOptions): RunningFunctions => {
  const functions = layer.functions.map(({ description, credentials }) => {
    const log = createLog(description.name, join(logs, `${description.name}.log`), show, least)
    return createFunction(description, environmentOf(description, credentials, surroundings), log)
  })
  const feeds = describeFeeds(layer.assembly).map((feed) => {
    const target = functions.find(({ description }) => description.awsName === feed.functionName)
    const keyed = layer.functions.find(({ description }) => description.awsName === feed.functionName)
    if (!target || !keyed) throw new Error(`the template feeds ${feed.functionName}, which is no function here`)
    return startFeed(feed, target, clientsFor(layer.gateOrigin, keyed.credentials).sqs, show)
  })
  return {
    named: (name) => functions.find(({ description }) => description.name === name),
    byArn(arn) {
      const found = functions.find(({ description }) => description.arn === arn)
      if (!found) throw new PlainProblem(`The template leads to ${arn}, which is no function here.`)
      return found
    },
    async stop() {
      await Promise.all([...feeds, ...functions].map((each) => each.stop()))
    },
  }
}

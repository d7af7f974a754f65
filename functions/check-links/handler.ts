import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { compose } from './compose.ts'
import { readConfig } from './config.ts'
import { createQueueHandler } from './queue-handler.ts'

const serviceName = 'check-links'

/** Looks once a week whether the links of the hub's texts still answer. */
export const handler = createQueueHandler({
  deps: compose(readConfig()),
  clock: () => new Date(),
  logger: new Logger({ serviceName }),
  metrics: new Metrics({ serviceName, namespace: 'Valideringslyft' }),
})

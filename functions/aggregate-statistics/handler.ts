import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { compose } from './compose.ts'
import { readConfig } from './config.ts'
import { createQueueHandler } from './queue-handler.ts'

const serviceName = 'aggregate-statistics'

/** Makes the national snapshot when the schedule or a coordinator asks for it. */
export const handler = createQueueHandler({
  run: compose(readConfig()),
  logger: new Logger({ serviceName }),
  metrics: new Metrics({ serviceName, namespace: 'Valideringslyft' }),
})

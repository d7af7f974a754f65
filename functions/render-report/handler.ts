import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics } from '@aws-lambda-powertools/metrics'
import { compose } from './compose.ts'
import { readConfig } from './config.ts'
import { createQueueHandler } from './queue-handler.ts'

const serviceName = 'render-report'

/** Makes the documents that messages of the render queue name: status reports, questionnaires, plans, and summaries of surveys and interviews. */
export const handler = createQueueHandler({
  deps: compose(readConfig()),
  logger: new Logger({ serviceName }),
  metrics: new Metrics({ serviceName, namespace: 'Valideringslyft' }),
})
